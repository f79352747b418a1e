/** 收件: an application comes in, online or on paper, and may be handed back once before it is taken (行政许可法 29, 32, 33). */
import { law, policy } from '../../law/basis.ts';
import type { ActContext } from '../act.ts';
import { defineAct } from '../act.ts';
import type { Intake } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { event } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { acceptanceStep } from '../../procedures/step-order.ts';
import { limitsFor } from '../../procedures/limits-for.ts';
import { clockStarted, organClocks, stopped } from './clock-events.ts';
import { documentNo, knownMaterials, plausibleOccurrence, said } from './checks.ts';
import { stepsOpened } from './step-events.ts';

const PARTIES = law('行政许可法 第二十九条');
const RECEIPT = law('行政许可法 第三十二条');

function intakeChecks({ procedure, command }: ActContext, intake: Intake): readonly Refusal[] {
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
    ...(intake.agent !== undefined && intake.agent.mandateNo.trim() === ''
      ? [refusal('AGENT_WITHOUT_MANDATE', PARTIES, { agent: intake.agent.partyId }, { field: 'agent.mandateNo' })]
      : []),
    ...knownMaterials(procedure, intake.materials),
  ];
}

/** Online, one files for oneself or as the agent named in the filing. */
const standsFor = (partyId: string | undefined, { agent, applicant }: Intake): boolean =>
  partyId !== undefined && (partyId === applicant.partyId || partyId === agent?.partyId);

/** The clock of 32(4) starts when the materials have reached the organ, online as on paper. */
function noticeStarted(context: ActContext): readonly CaseEvent[] {
  const limit = limitsFor(context.procedure, context.state.facts).notice;
  return limit === undefined || context.state.clocks['NOTICE'] !== undefined
    ? []
    : [clockStarted(context, 'NOTICE', 'NOTICE', limit, 'RECEIPT')];
}

function acceptanceOpened(context: ActContext): readonly CaseEvent[] {
  const open = context.state.openSteps.length > 0 || context.state.doneSteps.length > 0;
  return open ? [] : stepsOpened(context, ['ACCEPTANCE'], []);
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
      event('Submitted', at, { ...command.data, channel: command.channel }),
      ...noticeStarted(context),
      ...(preReview === undefined ? [] : [clockStarted(context, `PRE_REVIEW${nth(context)}`, 'PRE_REVIEW', preReview, 'AT')]),
      ...organClocks(context, 'RECEIVED', { facts: command.data.facts }),
      ...acceptanceOpened(context),
    ];
  },
});

/** A filing that comes again after it was returned has its second pre-review clock. */
const nth = ({ state }: ActContext): string => {
  const count = Object.values(state.clocks).filter((clock) => clock.kind === 'PRE_REVIEW').length;
  return count === 0 ? '' : `/${count + 1}`;
};

export const receive = defineAct<'receive'>({
  type: 'receive',
  from: ['DRAFT', 'SUBMITTED'],
  basis: RECEIPT,
  office: ({ state, procedure }) => ({ roles: [acceptanceStep(procedure)?.role ?? 'WINDOW'], unitId: state.unitId }),
  check(context) {
    const { command, state } = context;
    const { intake } = command.data;
    if (intake === undefined) {
      return state.state === 'DRAFT' ? [refusal('FIELD_MISSING', RECEIPT, { field: 'intake' }, { field: 'intake' })] : [];
    }
    return [...intakeChecks(context, intake), ...plausibleOccurrence(context)];
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
      }),
      ...stopped(context, 'PRE_REVIEW'),
      ...noticeStarted(context),
      ...organClocks(context, 'RECEIVED', { facts }),
      ...acceptanceOpened(context),
    ];
  },
});

export const returnFiling = defineAct<'returnFiling'>({
  type: 'returnFiling',
  from: ['SUBMITTED'],
  basis: RECEIPT,
  office: ({ state, procedure }) => ({ roles: [acceptanceStep(procedure)?.role ?? 'WINDOW'], unitId: state.unitId }),
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
  events({ at, command, state }) {
    const { ground, reason } = command.data;
    return [
      event('FilingReturned', at, { ground, reason, countsAsCorrection: ground === 'INCOMPLETE' }),
      // Only the pre-review ends; CK-NOTICE goes on, since the materials had reached the organ.
      ...stopped({ state, at }, 'PRE_REVIEW'),
    ];
  },
});
