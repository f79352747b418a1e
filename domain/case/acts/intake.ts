/** 收件: an application comes in, online or on paper, and may be handed back once before it is taken (行政许可法 29, 32, 33). */
import { law, policy } from '../../law/basis.ts';
import type { ActContext, Office } from '../act.ts';
import { defineAct } from '../act.ts';
import type { CaseState } from '../case-state.ts';
import type { Intake } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { event } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { acceptanceStep } from '../../procedures/step-order.ts';
import { runningClock } from '../case-clocks.ts';
import { limitsFor } from '../../procedures/limits-for.ts';
import { acceptorsOffice, stillToAnswer } from './acceptance.ts';
import { clockStarted, nextClockId, organClocks, restarted, stepClock, stepClockStopped, stopped } from './clock-events.ts';
import { documentNo, knownFacts, knownMaterials, said } from './checks.ts';
import { stepsOpened } from './step-events.ts';

const PARTIES = law('行政许可法 第二十九条');
const RECEIPT = law('行政许可法 第三十二条');

function intakeChecks({ procedure, command, state }: ActContext, intake: Intake): readonly Refusal[] {
  const required = procedure.auth[intake.applicant.kind === 'PERSON' ? 'person' : 'organisation'];
  const level = command.actor.authLevel ?? 0;
  const online = command.type === 'submit';
  return [
    ...(online && level < required
      ? [refusal('AUTH_LEVEL_TOO_LOW', policy('事项要求的身份认证等级'), { level, required }, { field: 'actor.authLevel' })]
      : []),
    ...(online && !standsFor(command.actor.partyId, intake)
      ? [
          refusal(
            'NOT_A_PARTY',
            PARTIES,
            { party: command.actor.partyId ?? null, applicant: intake.applicant.partyId },
            { field: 'applicant' },
          ),
        ]
      : []),
    // A filing that comes again is the same applicant's; another's is another case.
    ...(state.applicant !== undefined && state.applicant.partyId !== intake.applicant.partyId
      ? [refusal('NOT_A_PARTY', PARTIES, { party: intake.applicant.partyId, applicant: state.applicant.partyId }, { field: 'applicant' })]
      : []),
    ...(intake.agent !== undefined && intake.agent.mandateNo.trim() === ''
      ? [refusal('AGENT_WITHOUT_MANDATE', PARTIES, { agent: intake.agent.partyId }, { field: 'agent.mandateNo' })]
      : []),
    ...knownMaterials(procedure, intake.materials),
    ...knownFacts(procedure, intake.facts),
  ];
}

/** Online, one files for oneself or as the agent named in the filing. */
const standsFor = (partyId: string | undefined, { agent, applicant }: Intake): boolean =>
  partyId !== undefined && (partyId === applicant.partyId || partyId === agent?.partyId);

/**
 * A returned filing comes again after its notice clock has ended: answered by the return, or run out while the applicant had
 * it back. While that clock still runs, the filing is the old one and the clock goes on: a return gains the organ no time.
 */
function isFiledAnew({ state }: ActContext): boolean {
  if (state.state !== 'DRAFT' || state.receivedAt === undefined) return false;
  const clock = runningClock(state, 'NOTICE');
  return clock === undefined || clock.fired.includes('DUE');
}

/** The clock of 32(4) starts when the materials have reached the organ, online as on paper. */
function noticeStarted(context: ActContext, facts: CaseState['facts']): readonly CaseEvent[] {
  const { procedure, state } = context;
  const limit = limitsFor(procedure, facts).notice;
  const anew = isFiledAnew(context);
  if (limit === undefined || (runningClock(state, 'NOTICE') !== undefined && !anew) || state.state === 'SUBMITTED') return [];
  return anew
    ? [
        ...stopped(context, 'NOTICE'),
        clockStarted(context, nextClockId(state, 'NOTICE'), 'NOTICE', limit, 'COMPLETION'),
        ...restarted(context),
      ]
    : [clockStarted(context, 'NOTICE', 'NOTICE', limit, 'RECEIPT')];
}

/** The acceptance opens with the first filing; when a returned one comes again, only its time begins anew. */
function acceptanceOpened(context: ActContext): readonly CaseEvent[] {
  const { procedure, state } = context;
  if (state.openSteps.length === 0 && state.doneSteps.length === 0) return stepsOpened(context, ['ACCEPTANCE'], []);
  const step = acceptanceStep(procedure);
  return step === undefined || state.state !== 'DRAFT' ? [] : stepClock(context, step);
}

export const submit = defineAct<'submit'>({
  type: 'submit',
  from: ['DRAFT'],
  basis: law('行政许可法 第三十三条'),
  office: () => ({ roles: ['APPLICANT', 'AGENT'] }),
  check(context) {
    return intakeChecks(context, context.command.data);
  },
  events(context) {
    const { at, command, procedure } = context;
    const preReview = limitsFor(procedure, command.data.facts).preReview;
    return [
      event('Submitted', at, { ...command.data, channel: command.channel, ...(isFiledAnew(context) ? { anew: true } : {}) }),
      ...noticeStarted(context, command.data.facts),
      // One clock, begun again with each filing: the earlier ones are in the trail.
      ...(preReview === undefined ? [] : [clockStarted(context, 'PRE_REVIEW', 'PRE_REVIEW', preReview, 'AT')]),
      ...organClocks(context, 'RECEIVED', { facts: command.data.facts }),
      ...acceptanceOpened(context),
    ];
  },
});

/** Taking papers in is no decision on them: no separation of duties hangs on it. */
const receiversOffice = (sight: Pick<ActContext, 'state' | 'procedure'>): Office => {
  const { stepId: _any, ...office } = acceptorsOffice(sight);
  return office;
};

export const receive = defineAct<'receive'>({
  type: 'receive',
  from: ['DRAFT', 'SUBMITTED'],
  basis: RECEIPT,
  office: receiversOffice,
  check(context) {
    const { command, state } = context;
    const { intake } = command.data;
    if (intake === undefined) {
      return state.state === 'DRAFT' ? [refusal('FIELD_MISSING', RECEIPT, { field: 'intake' }, { field: 'intake' })] : [];
    }
    return intakeChecks(context, intake);
  },
  events(context) {
    const { at, command, state } = context;
    const facts = command.data.intake?.facts ?? state.facts;
    return [
      event('Received', at, {
        ...(command.data.intake === undefined ? {} : { intake: command.data.intake }),
        ...(command.occurredAt === undefined ? {} : { occurredAt: command.occurredAt }),
        channel: command.channel,
        voucherNo: documentNo(state, '收'),
        ...(isFiledAnew(context) ? { anew: true } : {}),
      }),
      ...stopped(context, 'PRE_REVIEW'),
      ...noticeStarted(context, facts),
      ...organClocks(context, 'RECEIVED', { facts }),
      ...acceptanceOpened(context),
    ];
  },
});

export const returnFiling = defineAct<'returnFiling'>({
  type: 'returnFiling',
  from: ['SUBMITTED'],
  basis: RECEIPT,
  office: receiversOffice,
  foreseen: stillToAnswer,
  check({ command, state }) {
    const { ground, reason } = command.data;
    const counts = ground === 'INCOMPLETE';
    return [
      ...said('reason', reason, law('行政许可法 第三十二条')),
      ...(counts && state.corrections > 0
        ? [refusal('CORRECTION_TWICE', law('行政许可法 第三十二条第一款第四项'), { notices: state.corrections }, { field: 'ground' })]
        : []),
    ];
  },
  events(context) {
    const { at, command, procedure } = context;
    const { ground, reason } = command.data;
    const counts = ground === 'INCOMPLETE';
    const step = acceptanceStep(procedure);
    return [
      event('FilingReturned', at, { ground, reason, countsAsCorrection: counts }),
      // Told what is missing, the applicant has had his answer. Otherwise the notice clock goes on: the materials had arrived.
      ...stopped(context, 'PRE_REVIEW', ...(counts ? (['NOTICE'] as const) : [])),
      ...(step === undefined ? [] : stepClockStopped(context, step.id)),
    ];
  },
});
