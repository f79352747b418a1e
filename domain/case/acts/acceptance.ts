/** 受理: acceptance, on a commitment where the item asks for one, and what it sets in motion (行政许可法 32). */
import { law, policy } from '../../law/basis.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { acceptanceStep, decisionStep } from '../../procedures/step-order.ts';
import type { ActContext, Office, Sight } from '../act.ts';
import { defineAct } from '../act.ts';
import { readCaseClock, runningClock } from '../case-clocks.ts';
import type { CaseState } from '../case-state.ts';
import type { CaseEvent } from '../events.ts';
import { event } from '../events.ts';
import { evolveAll } from '../evolve.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { documentNo, missingMaterials } from './checks.ts';
import { allStopped, organClocks, stepClockStopped, stopped } from './clock-events.ts';
import { granted } from './grant-events.ts';
import { stepsOpened } from './step-events.ts';
import { freeForMe, unitOf } from './steps.ts';

const ACCEPT = law('行政许可法 第三十二条第一款第五项');
const SILENCE = law('行政许可法 第三十二条第一款第四项');

/** Whoever accepts: the acceptance step's own office, or the window where a procedure has no such step. */
export const acceptorsOffice = ({ state, procedure }: { readonly state: CaseState; readonly procedure: Procedure }): Office => {
  const step = acceptanceStep(procedure);
  return step === undefined
    ? { roles: ['WINDOW'], unitId: state.unitId }
    : { roles: [step.role], unitId: unitOf(state, step), stepId: step.id };
};

/** Nobody else holds the acceptance, and silence has not accepted already (32(4)): no answer can undo that. */
export const stillToAnswer = (sight: Sight): readonly Refusal[] => [
  ...freeForMe(sight, acceptanceStep(sight.procedure)?.id),
  ...silenceAccepted(sight),
];

function silenceAccepted({ at, calendar, procedure, state }: Sight): readonly Refusal[] {
  const clock = runningClock(state, 'NOTICE');
  if (clock === undefined || procedure.silence !== 'DEEMED_ACCEPTED') return [];
  const { dueAt } = readCaseClock(state, procedure, calendar, clock, at);
  return dueAt !== null && at > dueAt ? [refusal('NOTICE_CLOCK_EXPIRED', SILENCE, { dueAt, at })] : [];
}

/** What acceptance sets in motion, whoever or whatever accepted. */
export function acceptedEvents(context: ActContext, options: { readonly clear?: boolean } = {}): readonly CaseEvent[] {
  const { procedure, state } = context;
  const step = acceptanceStep(procedure);
  const done = step === undefined ? state.doneSteps : [...state.doneSteps, step.id];
  return [
    ...stopped(context, 'PRE_REVIEW', 'NOTICE'),
    ...(step === undefined ? [] : stepClockStopped(context, step.id)),
    ...organClocks(context, 'ACCEPTED', options),
    ...stepsOpened(context, ['REVIEW', 'DECISION'], done, state.facts, step === undefined ? [] : [step.id]),
  ];
}

export function passedByAcceptor({ at, command, procedure }: ActContext, opinion: string): readonly CaseEvent[] {
  const step = acceptanceStep(procedure);
  return step === undefined ? [] : [event('StepPassed', at, { stepId: step.id, by: command.actor.personId, opinion, staff: [] })];
}

export const isFiling = (procedure: Procedure): boolean =>
  procedure.outcome === 'FILING' && decisionStep(procedure) === undefined && procedure.children === undefined;

/** 备案: a filing that was accepted is acknowledged at once; there is nobody left to decide. */
export function acknowledged(context: ActContext, accepted: readonly CaseEvent[]): readonly CaseEvent[] {
  const { at, command, procedure, state } = context;
  const step = acceptanceStep(procedure);
  if (!isFiling(procedure) || step === undefined) return [];
  return [
    ...allStopped({ at, state: evolveAll(state, procedure, accepted) }),
    event('DecisionMade', at, {
      decision: 'GRANT',
      stepId: step.id,
      by: command.actor.personId,
      opinion: '予以备案',
      documentNo: documentNo(state, '备'),
    }),
    ...granted(context),
  ];
}

export const accept = defineAct<'accept'>({
  type: 'accept',
  from: ['RECEIVED'],
  basis: ACCEPT,
  office: acceptorsOffice,
  foreseen: stillToAnswer,
  check({ command, procedure, state }) {
    const missing = missingMaterials(procedure, state);
    const commits = procedure.commitment !== undefined && command.data.commitment === undefined;
    return [
      ...(missing.length > 0 ? [refusal('MATERIALS_MISSING', ACCEPT, { missing }, { field: 'materials' })] : []),
      ...(commits ? [refusal('COMMITMENT_MISSING', procedure.commitment?.basis ?? policy('告知承诺'), {}, { field: 'commitment' })] : []),
    ];
  },
  events(context) {
    const { at, command, state } = context;
    const clear = command.data.clear ?? false;
    const accepted = [
      event('Accepted', at, {
        voucherNo: documentNo(state, '受'),
        clear,
        ...(command.data.commitment === undefined ? {} : { commitment: command.data.commitment }),
      }),
      ...passedByAcceptor(context, '受理'),
      ...acceptedEvents(context, { clear }),
    ];
    return [...accepted, ...acknowledged(context, accepted)];
  },
});
