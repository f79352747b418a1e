/** A case: its page, its steps, what may be done on it and by whom. */
import { can, whoMayRead } from '../../domain/access/can.ts';
import { admit } from '../../domain/case/admit.ts';
import { availableActions } from '../../domain/case/available-actions.ts';
import { ACTION_OF } from '../../domain/access/actions.ts';
import { CASE_STATES, type CaseStateName } from '../../domain/case/case-state.ts';
import { contextOf } from '../../domain/case/decide.ts';
import type { CommandData, HumanCommandType } from '../../domain/case/commands.ts';
import { barredFrom } from '../../domain/case/separation-of-duties.ts';
import type { CaseForm, CaseOrigin, Channel, ItemKind, Provenance } from '../../domain/law/code-lists.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import type { AvailableActionSource, CaseSource } from '../../schema/graphql/sources.ts';
import { caseResource } from '../cases/case-resource.ts';
import { logFields } from '../audit/log-resolvers.ts';
import { isOwnWork, recordLook } from '../audit/record-look.ts';
import { countTrail, readHead, readTrail } from '../cases/trail.reader.ts';
import { accessRefusal } from '../commands/refusals.ts';
import type { ApiContext } from '../context.ts';
import { globalId } from '../global-id.ts';
import { pageOf } from '../paging.ts';
import { caseAsOf } from './case-as-of.ts';
import { filledForm, materialsOf, may, stepsOf, unitOfStep } from './case-content.ts';
import { caseClock, caseClocks } from './clocks.ts';
import { deskOf } from './desk.ts';
import { factsOf } from './facts.ts';
import { findingsOfCase } from './findings.ts';
import { found } from './found.ts';
import { selects } from './selects.ts';

type Own = Resolvers<ApiContext>;

export const cases = {
  Case: {
    id: (row) => globalId('Case', row.case_no),
    caseNo: (row) => row.case_no,
    externalNo: (row) => row.external_no,
    procedure: (row, _args, { catalogue }) =>
      found(
        catalogue.version(row.procedure_code, row.procedure_version),
        'procedure version',
        `${row.procedure_code}/${row.procedure_version}`,
      ),
    kind: (row) => row.kind as ItemKind,
    handling: (row) => row.form as CaseForm,
    state: (row) => row.state as CaseStateName,
    stateName: (row) => CASE_STATES[row.state as CaseStateName],
    origin: (row) => row.origin as CaseOrigin,
    provenance: (row) => row.provenance as Provenance,
    simulated: (row) => row.provenance === 'SIMULATED',
    channel: (row) => row.channel as Channel | null,
    region: (row, _args, { loaders }) => found(loaders.region.load(row.region), 'region', row.region),
    unit: (row, _args, { loaders }) => found(loaders.unit.load(row.unit_id), 'unit', row.unit_id),
    applicant: (row, _args, { loaders }) => (row.applicant_party === null ? null : loaders.party.load(row.applicant_party)),
    agent: ({ snapshot }, _args, { loaders }) => (snapshot.agent === undefined ? null : loaders.party.load(snapshot.agent.partyId)),
    respondent: ({ snapshot }, _args, { loaders }) =>
      snapshot.respondent === undefined ? null : loaders.party.load(snapshot.respondent.partyId),
    receivedOn: (row) => row.received_on,
    acceptedOn: (row) => row.accepted_on,
    deemedAccepted: ({ snapshot }) => snapshot.deemedAccepted,
    decidedAt: (row) => row.decided_at,
    decision: ({ snapshot }) => snapshot.decision ?? null,
    licenceNo: ({ snapshot }) => snapshot.licenceNo ?? null,
    closedAt: (row) => row.closed_at,
    createdAt: (row) => row.created_at,
    updatedAt: (row) => row.updated_at,
    promisedDueAt: (row) => row.promised_due_at,
    statutoryDueAt: (row) => row.statutory_due_at,
    nextDueAt: (row) => row.next_due_at,
    nextDueClock: (row) => row.next_due_clock,
    // The row was true when it was written; a due point that has passed since counts too.
    overdue: (row, _args, { now }) => row.overdue || (row.closed_at === null && row.next_due_at !== null && row.next_due_at < now()),
    nextClock: async (row, _args, context) => {
      const clocks = await caseClocks(row, context);
      return (
        clocks.find(({ clock }) => clock.id === row.next_due_clock) ?? clocks.find(({ reading }) => reading.status === 'PAUSED') ?? null
      );
    },
    actSeq: (row) => row.act_seq,
    form: (row, { unmasked }, context) => filledForm(row, unmasked, context),
    materials: async (row, _args, context) => materialsOf(row, (await deskOf(row, context)).procedure),
    gaps: ({ snapshot }) => snapshot.gaps,
    steps: async (row, _args, context) => stepsOf(row, (await deskOf(row, context)).procedure),
    proposals: (row, _args, context) => (may(context, 'OPINIONS_READ', row) ? row.snapshot.proposals : []),
    special: ({ snapshot }) => snapshot.special ?? null,
    hearing: ({ snapshot }) => snapshot.hearing ?? null,
    clocks: (row, _args, context) => caseClocks(row, context),
    clock: (row, args, context) => caseClock(row, args, context),
    asOf: (row, args, context) => caseAsOf(row, args, context),
    trail: async (row, args, context, info) => {
      if (!may(context, 'TRAIL_READ', row)) return null;
      if (!isOwnWork(context, row)) await recordLook(context, row, 'AUDIT_READ', { act: 'trail' });
      const page = await readTrail(context.pool, row.case_no, pageOf(args));
      return { ...page, totalCount: selects(info, 'totalCount') ? await countTrail(context.pool, row.case_no) : null };
    },
    receipt: (row, _args, { pool }) => readHead(pool, row.case_no),
    ...logFields,
    availableActions: async (row, _args, context) => {
      const desk = await deskOf(row, context);
      return availableActions(desk, context.viewer, context.now()).map((action) => underTheTable(action, row, context));
    },
    whyNotMe: async (row, { command }, context) => {
      const desk = await deskOf(row, context);
      const possible = availableActions(desk, context.viewer, context.now()).filter((action) => action.command === command);
      const actions = possible.length > 0 ? possible : [impossible(desk, command, context)];
      return actions.map((action) => underTheTable(action, row, context));
    },
    whoMayRead: () => whoMayRead(),
    parent: (row, _args, { loaders }) => (row.parent_case_no === null ? null : loaders.case.load(row.parent_case_no)),
    children: ({ snapshot }) => snapshot.children,
    ...findingsOfCase,
  },
  ChildCase: {
    outcome: ({ outcome }) => outcome ?? null,
    case: ({ caseNo }, _args, { loaders }) => loaders.case.load(caseNo),
  },
  CaseStep: {
    stepId: ({ step }) => step.id,
    name: ({ step }) => step.name,
    phase: ({ step }) => step.phase,
    role: ({ step }) => step.role,
    openedAt: ({ open }) => open?.openedAt ?? null,
    assignee: ({ open }, _args, { loaders }) => (open?.assignee === undefined ? null : loaders.person.load(open.assignee)),
    unit: (source, _args, { loaders }) => loaders.unit.load(unitOfStep(source)),
    delegatedBy: ({ open }, _args, { loaders }) => (open?.delegatedBy === undefined ? null : loaders.person.load(open.delegatedBy)),
    delegatedUntil: ({ open }) => open?.delegatedUntil ?? null,
    dueAt: async ({ asOf, case: row, step }, _args, context) =>
      (await caseClocks(row, context, asOf)).find(({ clock }) => clock.id === `STEP/${step.id}`)?.reading.dueAt ?? null,
    opinion: ({ case: row, open }, _args, context) => (may(context, 'OPINIONS_READ', row) ? (open?.opinion ?? null) : null),
    whoMay: async (source, _args, context) => {
      const { procedure } = await deskOf(source.case, context);
      return [{ role: source.step.role, unitId: unitOfStep(source), except: barredFrom(source.case.snapshot, procedure, source.step.id) }];
    },
    hands: ({ case: row, step }) => row.snapshot.hands.filter((hand) => hand.stepId === step.id),
  },
  Hand: {
    person: ({ personId }, _args, { loaders }) => loaders.person.load(personId),
  },
  Proposal: {
    proposalId: ({ id }) => id,
    by: ({ by }, _args, { loaders }) => loaders.person.load(by),
    facts: ({ data }) => factsOf(data),
  },
  CaseHearing: {
    toldAt: ({ toldAt }) => toldAt ?? null,
    requestedAt: ({ requestedAt }) => requestedAt ?? null,
    heldAt: ({ heldAt }) => heldAt ?? null,
    place: ({ place }) => place ?? null,
    host: ({ host }, _args, { loaders }) => (host === undefined ? null : loaders.person.load(host)),
    recordedAt: ({ recordedAt }) => recordedAt ?? null,
  },
  AvailableAction: {
    stepId: ({ stepId }) => stepId ?? null,
    reasons: ({ refusals }) => refusals,
  },
  WhoMay: {
    unit: ({ unitId }, _args, { loaders }) => (unitId === undefined ? null : loaders.unit.load(unitId)),
    persons: async ({ role, unitId, except }, _args, { loaders }) => {
      if (unitId === undefined) return null;
      const holders = await loaders.holders.load({ role, unitId });
      return holders.filter((id) => !except.some(({ personId }) => personId === id)).length;
    },
  },
  ExceptedPerson: {
    person: ({ personId }, _args, { loaders }) => loaders.person.load(personId),
  },
} satisfies Partial<Own>;

/** The rule table is asked too, so that a button is never offered which the door would refuse. */
function underTheTable(action: AvailableActionSource, row: CaseSource, { viewer }: ApiContext): AvailableActionSource {
  if (!action.allowed) return action;
  const of = ACTION_OF[action.command];
  const decision = can(viewer, of, caseResource(row));
  return decision.allow ? action : { ...action, allowed: false, refusals: [accessRefusal(viewer, of, decision, action.whoMay)] };
}

/** A command whose state does not fit: `admit` says so before it looks at any facts of the command. */
function impossible(
  desk: Awaited<ReturnType<typeof deskOf>>,
  command: HumanCommandType,
  { viewer, now }: ApiContext,
): AvailableActionSource {
  const receivedAt = now();
  const asked = {
    type: command,
    requestId: 'why-not-me',
    actor: viewer,
    receivedAt,
    channel: 'OTHER' as const,
    data: { stepId: '' } as unknown as CommandData[typeof command],
  };
  const refusals = admit(contextOf<HumanCommandType>(desk, asked));
  return { command, allowed: false, refusals, whoMay: refusals.flatMap(({ whoMay }) => whoMay) };
}
