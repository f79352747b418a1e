/** The proposal that a second person's act refers to. */
import { policy } from '../../law/basis.ts';
import type { Basis } from '../../law/basis.ts';
import type { ActContext } from '../act.ts';
import type { Proposal } from '../case-state.ts';
import type { CommandData, Proposable } from '../commands.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';

const TWO_PERSONS = policy('两人办理');

/** The open proposal a second person refers to; his own is refused. */
export function proposed<A extends keyof Proposable>(
  context: ActContext<A & keyof CommandData>,
  act: A,
  basis: Basis = TWO_PERSONS,
): { readonly proposal?: Proposal & { readonly data: Proposable[A] }; readonly refusals: readonly Refusal[] } {
  const { command, state } = context;
  const { proposalId } = command.data as { readonly proposalId: string };
  const proposal = state.proposals.find((one) => one.id === proposalId && one.act === act);
  if (proposal === undefined) {
    const open = state.proposals.filter((one) => one.act === act).map(({ id }) => id);
    return { refusals: [refusal('PROPOSAL_UNKNOWN', basis, { proposalId, open }, { field: 'proposalId' })] };
  }
  const found = proposal as Proposal & { readonly data: Proposable[A] };
  return {
    proposal: found,
    refusals:
      proposal.by === command.actor.personId
        ? [refusal('PROPOSER_MAY_NOT_APPROVE', basis, { proposedBy: proposal.by }, { field: 'proposalId' })]
        : [],
  };
}
