/** The desk of the security administrators: identities to link, personal data to erase. Two persons each time, with a second factor where it is demanded. */
import { can } from '../../domain/access/can.ts';
import { refusal, type Refusal } from '../../domain/case/refusal.ts';
import { policy } from '../../domain/law/basis.ts';
import type { ErasureState, LinkReason, LinkState, Resolvers } from '../../schema/generated/resolvers.ts';
import type { RefusedSource } from '../../schema/graphql/sources.ts';
import { refuse, type Act } from '../commands/office-trail.ts';
import { inputRefusals } from '../commands/input-checks.ts';
import { accessRefusal, invalid, unknownCase } from '../commands/refusals.ts';
import type { PoolClient } from 'pg';
import type { ApiContext } from '../context.ts';
import { once } from './desk-request.ts';
import { userError } from '../errors.ts';
import { askErasure, decideErasure, type ErasureAct, type ErasureFault, type ErasureSubject } from '../personal-data/erasure.ts';
import { approveLink, confirmLink, refuseLink, unlink, type QueueFault } from './account-migration.ts';

type DeskAction = 'IDENTITY_LINKS' | 'PERSONAL_DATA_ACTS';
type Answer = { readonly __typename: 'IdentityDone'; readonly requestId: string; readonly subject: string } | RefusedSource;
type Fault = QueueFault | ErasureFault | 'NOT_LINKED' | 'NO_VAULT' | 'REQUEST_TAKEN';

const LISTED = 100;
const TWO_PERSONS = policy('账户关联和个人信息处理须两人');

const FAULTS: Readonly<Record<Fault, () => Refusal>> = {
  UNKNOWN_PROPOSAL: () => invalid('proposalId', '没有这条待办', 'nothing waits under this number'),
  UNKNOWN_ORDER: () => invalid('orderId', '没有这条待办', 'nothing waits under this number'),
  UNKNOWN_PERSON: () => invalid('personId', '没有这个人员', 'there is no such person'),
  UNKNOWN_FORM: unknownCase,
  UNKNOWN_PARTY: () => invalid('whose', '本件没有这样的当事人', 'the case has no such party'),
  REQUEST_TAKEN: () => invalid('requestId', '这个请求编号已用于另一个命令', 'this request id was used for another command'),
  PERSON_LINKED: () =>
    invalid('personId', '该人员已关联其他身份，请先解除', 'the person is linked to an identity already; undo that first'),
  NOT_LINKED: () => invalid('personId', '该人员没有关联', 'the person is not linked'),
  WRONG_STATE: () => invalid('requestId', '已处理过，或还没有第一人提出', 'it is decided already, or nobody has asked yet'),
  OPEN_ORDER: () => invalid('caseNo', '已有一条待决定的处理', 'an order waits for its decision already'),
  BASIS_MISSING: () => invalid('basis', '须写明依据', 'the basis must be given'),
  NO_VAULT: () => invalid('orderId', '本系统没有配置密钥库', 'this installation has no vault'),
  SAME_PERSON: () => refusal('SAME_PERSON', TWO_PERSONS, {}),
  ONESELF: () => refusal('SAME_PERSON', TWO_PERSONS, {}, { field: 'personId' }),
};

async function perform(
  context: ApiContext,
  name: string,
  action: DeskAction,
  input: { readonly requestId: string },
  subject: string,
  act: (client: PoolClient, afterwards: (late: () => void) => void) => Promise<Fault | string | null>,
): Promise<Answer> {
  const told: Act = { act: name, action, requestId: input.requestId, stream: 'system/identity', type: 'CONFIG', place: null };
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, told, faults);
  const decision = can(context.viewer, action);
  if (!decision.allow) return refuse(context, told, [accessRefusal(context.viewer, action, decision)]);
  const { policy: demanded, until } = context.signedIn.stepUp;
  if (demanded !== 'off' && until === null) return refuse(context, told, [refusal('STEP_UP_NEEDED', TWO_PERSONS, { command: name })]);
  const request = { personId: context.viewer.personId, requestId: input.requestId, act: name, input, at: context.now() };
  const answer = await once<Fault>(context.transactor, request, async (client, afterwards) => {
    const done = await act(client, afterwards);
    return done !== null && done in FAULTS ? { fault: done as Fault } : { subject: done };
  });
  if ('fault' in answer) return refuse(context, told, [FAULTS[answer.fault]()]);
  return { __typename: 'IdentityDone', requestId: input.requestId, subject: answer.subject ?? subject };
}

/** A number of ours; anything else is none. */
const numberOf = (id: string): number => (/^\d{1,15}$/.test(id) ? Number(id) : 0);

interface Decided {
  readonly decided_by: string | null;
  readonly decidedAt: string | null;
}

interface ProposalRow extends Decided {
  readonly proposalId: string;
  readonly reason: LinkReason;
  readonly level: number;
  readonly candidates: readonly string[];
  readonly person_id: string | null;
  readonly approved_by: string | null;
  readonly proposedAt: string;
  readonly state: LinkState;
}

interface OrderRow extends Decided {
  readonly orderId: string;
  readonly caseNo: string;
  readonly act: ErasureAct;
  readonly whose: ErasureSubject;
  readonly basis: string;
  readonly asked_by: string;
  readonly askedAt: string;
  readonly state: ErasureState;
}

function mayList({ viewer }: ApiContext, action: DeskAction): void {
  if (!can(viewer, action).allow) throw userError('FORBIDDEN', '仅安全管理员可见', 'for security administrators only');
}

const person = (id: string | null, { loaders }: ApiContext) => (id === null ? null : loaders.person.load(id));

export const identityQueries: Pick<Resolvers<ApiContext>['Query'] & object, 'linkProposals' | 'erasureOrders'> = {
  linkProposals: async (_root, { open }, context) => {
    mayList(context, 'IDENTITY_LINKS');
    const { rows } = await context.office.query(
      `select id::text as "proposalId", reason, level, candidates, person_id, approved_by, proposed_at as "proposedAt", state, decided_by, decided_at as "decidedAt"
         from tongban.link_proposal where (state in ('OPEN', 'APPROVED')) = $1 order by ${open ? 'id' : 'decided_at desc, id desc'} limit ${LISTED}`,
      [open],
    );
    return Promise.all(
      (rows as ProposalRow[]).map(async ({ approved_by, decided_by, person_id, ...row }) => ({
        ...row,
        person: await person(person_id, context),
        approvedBy: await person(approved_by, context),
        decidedBy: await person(decided_by, context),
      })),
    );
  },
  erasureOrders: async (_root, { open }, context) => {
    mayList(context, 'PERSONAL_DATA_ACTS');
    const { rows } = await context.office.query(
      `select o.id::text as "orderId", o.case_no as "caseNo", o.act, o.basis, o.asked_by, o.asked_at as "askedAt", o.state, o.decided_by, o.decided_at as "decidedAt",
           case when o.party_id is null then 'FORM' when o.party_id = c.snapshot #>> '{agent,partyId}' then 'AGENT'
             when o.party_id = c.snapshot #>> '{respondent,partyId}' then 'RESPONDENT' else 'APPLICANT' end as whose
         from tongban.erasure_order o join tongban.application_case c using (case_no)
         where (o.state = 'OPEN') = $1 order by ${open ? 'o.id' : 'o.decided_at desc, o.id desc'} limit ${LISTED}`,
      [open],
    );
    return Promise.all(
      (rows as OrderRow[]).map(async ({ asked_by, decided_by, ...row }) => ({
        ...row,
        askedBy: await person(asked_by, context),
        decidedBy: await person(decided_by, context),
      })),
    );
  },
};

type DeskMutation = 'approveLink' | 'confirmLink' | 'refuseLink' | 'unlinkIdentity' | 'askErasure' | 'decideErasure';

export const identityMutations: Pick<Resolvers<ApiContext>['Mutation'] & object, DeskMutation> = {
  approveLink: (_root, { input }, context) =>
    perform(context, 'approveLink', 'IDENTITY_LINKS', input, input.proposalId, (client) =>
      approveLink(client, context.viewer, numberOf(input.proposalId), input.personId, context.now()),
    ),
  confirmLink: (_root, { input }, context) =>
    perform(context, 'confirmLink', 'IDENTITY_LINKS', input, input.proposalId, (client) =>
      confirmLink(client, context.viewer, numberOf(input.proposalId), context.now()),
    ),
  refuseLink: (_root, { input }, context) =>
    perform(context, 'refuseLink', 'IDENTITY_LINKS', input, input.proposalId, (client) =>
      refuseLink(client, context.viewer, numberOf(input.proposalId), input.reason, context.now()),
    ),
  unlinkIdentity: (_root, { input }, context) =>
    perform(context, 'unlinkIdentity', 'IDENTITY_LINKS', input, input.personId, async (client) =>
      (await unlink(client, context.viewer, input.personId, input.reason, context.now())) === 0 ? 'NOT_LINKED' : null,
    ),
  askErasure: (_root, { input }, context) =>
    perform(context, 'askErasure', 'PERSONAL_DATA_ACTS', input, input.caseNo, async (client) =>
      String(await askErasure(client, context.viewer, input, context.now(), context.vault)),
    ),
  decideErasure: (_root, { input }, context) =>
    perform(context, 'decideErasure', 'PERSONAL_DATA_ACTS', input, input.orderId, async (client, afterwards) => {
      const { vault } = context;
      if (vault === undefined) return 'NO_VAULT';
      return decideErasure(
        { transactor: client, vault, afterwards },
        context.viewer,
        numberOf(input.orderId),
        input.approve,
        context.now(),
      );
    }),
};
