/** The proposal that a second person's act refers to. */
import { policy } from '../../law/basis.ts';
import type { ActContext, Sight } from '../act.ts';
import type { Proposal } from '../case-state.ts';
import type { CommandData, Proposable } from '../commands.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';

const TWO_PERSONS = policy('两人办理');

/** Nothing to approve, or only one's own: known before any proposal is named. */
export function anotherProposed({ actor, state }: Sight, act: keyof Proposable): readonly Refusal[] {
  const proposal = state.proposals.find((one) => one.act === act);
  if (proposal === undefined) return [refusal('PROPOSAL_UNKNOWN', TWO_PERSONS, { act, open: [] }, { field: 'proposalId' })];
  return proposal.by === actor.personId
    ? [refusal('PROPOSER_MAY_NOT_APPROVE', TWO_PERSONS, { proposedBy: proposal.by }, { field: 'proposalId' })]
    : [];
}

/** The open proposal a second person refers to, by its number. */
export function proposed<A extends keyof Proposable>(
  { command, state }: ActContext<A & keyof CommandData>,
  act: A,
): { readonly proposal?: Proposal & { readonly data: Proposable[A] }; readonly refusals: readonly Refusal[] } {
  const { proposalId } = command.data;
  const proposal = state.proposals.find((one) => one.act === act);
  if (proposal === undefined) return { refusals: [] };
  return proposal.id === proposalId
    ? { proposal: proposal as Proposal & { readonly data: Proposable[A] }, refusals: [] }
    : { refusals: [refusal('PROPOSAL_UNKNOWN', TWO_PERSONS, { proposalId, open: [proposal.id] }, { field: 'proposalId' })] };
}
