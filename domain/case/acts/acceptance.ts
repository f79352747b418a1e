/** 受理: acceptance, with deferrable gaps or a commitment, and the two ways of not accepting (行政许可法 32, 78). */
import { addDays, isLocalDate, localDateOf } from '../../clocks/local-date.ts';
import type { CalendarData, Instant, LocalDate } from '../../clocks/clock.ts';
import { addWorkingDays, rollForward, workingDaysBetween } from '../../clocks/working-calendar.ts';
import { law, policy } from '../../law/basis.ts';
import { limitsFor } from '../../procedures/limits-for.ts';
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
import { documentNo, missingMaterials, said } from './checks.ts';
import { allStopped, clockStarted, limitOf, nextClockId, organClocks, stepClockStopped, stopped } from './clock-events.ts';
import { granted } from './grant-events.ts';
import { stepsOpened } from './step-events.ts';
import { freeForMe, unitOf } from './steps.ts';

const ACCEPT = law('行政许可法 第三十二条第一款第五项');
const SILENCE = law('行政许可法 第三十二条第一款第四项');
const REMEDIES = law('行政许可法 第三十八条、第七十二条第七项');

/** Whoever accepts: the acceptance step's own office, or the window where a procedure has no such step. */
export const acceptorsOffice = ({ state, procedure }: { readonly state: CaseState; readonly procedure: Procedure }): Office => {
  const step = acceptanceStep(procedure);
  return step === undefined
    ? { roles: ['WINDOW'], unitId: state.unitId }
    : { roles: [step.role], unitId: unitOf(state, step), stepId: step.id };
};
const office = acceptorsOffice;

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

function passedByAcceptor({ at, command, procedure }: ActContext, opinion: string): readonly CaseEvent[] {
  const step = acceptanceStep(procedure);
  return step === undefined ? [] : [event('StepPassed', at, { stepId: step.id, by: command.actor.personId, opinion, staff: [] })];
}

const isFiling = (procedure: Procedure): boolean =>
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
  office,
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

export const acceptDeferred = defineAct<'acceptDeferred'>({
  type: 'acceptDeferred',
  from: ['RECEIVED'],
  basis: policy('容缺受理'),
  office,
  foreseen: stillToAnswer,
  check({ at, calendar, command, procedure, state }) {
    const { deferred } = command.data;
    const { deferral } = procedure;
    const promised = limitsFor(procedure, state.facts).promised;
    // The promised day must not outlast the office's own promise.
    const longest = Math.min(deferral?.maxDays ?? 0, promised?.unit === 'WORKING_DAY' ? promised.n : Infinity);
    const missing = missingMaterials(procedure, state).filter((id) => !deferred.some((one) => one.id === id));
    return [
      ...(deferred.length === 0 ? [refusal('FIELD_MISSING', ACCEPT, { field: 'deferred' }, { field: 'deferred' })] : []),
      ...(missing.length > 0 ? [refusal('MATERIALS_MISSING', ACCEPT, { missing }, { field: 'materials' })] : []),
      ...(procedure.commitment === undefined ? [] : [refusal('COMMITMENT_MISSING', procedure.commitment.basis)]),
      ...deferred.flatMap((one, index) => {
        const material = procedure.materials.find(({ id }) => id === one.id);
        const absent = state.materials.find(({ id }) => id === one.id)?.status === 'MISSING';
        if (material?.deferrable !== true || deferral === undefined || !absent || isFiling(procedure)) {
          return [
            refusal(
              'MATERIAL_NOT_DEFERRABLE',
              deferral?.basis ?? policy('容缺受理'),
              { material: one.id },
              { field: `deferred.${index}.id` },
            ),
          ];
        }
        const sane = isLocalDate(one.promisedOn) && one.promisedOn <= addDays(localDateOf(at), 366);
        const days = sane ? promisedDays(calendar, at, one.promisedOn) : 0;
        return days < 1 || days > longest
          ? [
              refusal(
                'PROMISE_TOO_LATE',
                deferral.basis,
                { material: one.id, promisedOn: one.promisedOn, latest: latestPromise(calendar, at, longest), workingDays: days, longest },
                { field: `deferred.${index}.promisedOn` },
              ),
            ]
          : [];
      }),
    ];
  },
  events(context) {
    const { at, command, state } = context;
    const { deferred } = command.data;
    return [
      event('AcceptedDeferred', at, { voucherNo: documentNo(state, '受'), deferred }),
      ...passedByAcceptor(context, '容缺受理'),
      ...acceptedEvents(context),
      ...promiseClock(context, at, deferred),
    ];
  },
});

/** Working days from `from` to a promised day; a day off stands for the next day worked (民法典 203). */
const promisedDays = (calendar: CalendarData, from: Instant, promisedOn: LocalDate): number =>
  workingDaysBetween(calendar, localDateOf(from), rollForward(calendar, promisedOn));

const latestPromise = (calendar: CalendarData, from: Instant, longest: number): LocalDate =>
  addWorkingDays(calendar, localDateOf(from), longest);

/** One clock for what was promised: it runs to the earliest promise still open, counted from acceptance. */
function promiseClock(
  context: ActContext,
  acceptedAt: Instant,
  promises: readonly { readonly promisedOn?: LocalDate }[],
): readonly CaseEvent[] {
  const { calendar, procedure, state } = context;
  const [first] = promises.flatMap(({ promisedOn }) => promisedOn ?? []).toSorted();
  const days = first === undefined ? 0 : promisedDays(calendar, acceptedAt, first);
  return days < 1
    ? []
    : [
        clockStarted(
          context,
          nextClockId(state, 'DEFERRED'),
          'DEFERRED',
          limitOf(days, procedure.deferral?.basis ?? policy('容缺受理')),
          'ACCEPTANCE',
        ),
      ];
}

export const fillDeferred = defineAct<'fillDeferred'>({
  type: 'fillDeferred',
  from: ['ACCEPTED', 'REVIEW', 'SPECIAL'],
  basis: policy('容缺受理'),
  office: () => ({ roles: ['APPLICANT', 'AGENT'] }),
  foreseen: ({ at, calendar, procedure, state }) => {
    const clock = runningClock(state, 'DEFERRED');
    const dueAt = clock === undefined ? null : readCaseClock(state, procedure, calendar, clock, at).dueAt;
    return [
      ...(toBeFilled(procedure, state).length === 0 ? [refusal('UNKNOWN_MATERIAL', ACCEPT, { material: null, known: [] })] : []),
      // The promised day has passed: the application counts as withdrawn, and the timer is about to say so.
      ...(dueAt !== null && at > dueAt
        ? [refusal('PROMISE_TOO_LATE', procedure.deferral?.basis ?? policy('容缺受理'), { latest: localDateOf(dueAt), dueAt, at })]
        : []),
    ];
  },
  check({ command, procedure, state }) {
    const open = toBeFilled(procedure, state);
    const extra = command.data.materials.filter(({ id }) => !open.includes(id));
    return [
      ...knownDeferred(
        open,
        extra.map(({ id }) => id),
      ),
      ...(command.data.materials.length === 0
        ? [refusal('FIELD_MISSING', procedure.deferral?.basis ?? ACCEPT, { field: 'materials' }, { field: 'materials' })]
        : []),
    ];
  },
  events(context) {
    const { at, command, state } = context;
    const filled = new Set(command.data.materials.map(({ id }) => id));
    const left = state.materials.filter(({ id, status }) => status === 'DEFERRED' && !filled.has(id));
    return [
      event('DeferredFilled', at, { materials: command.data.materials }),
      ...stopped(context, 'DEFERRED'),
      ...promiseClock(context, state.acceptedAt ?? at, left),
    ];
  },
});

/** What was promised for later, and what silence accepted without (32(4)): the applicant may still bring it. */
const toBeFilled = (procedure: Procedure, state: CaseState): readonly string[] => [
  ...state.materials.filter(({ status }) => status === 'DEFERRED').map(({ id }) => id),
  ...(state.deemedAccepted ? missingMaterials(procedure, state).filter((id) => !isDeferred(state, id)) : []),
];

const isDeferred = (state: CaseState, id: string): boolean => state.materials.some((one) => one.id === id && one.status === 'DEFERRED');

const knownDeferred = (open: readonly string[], extra: readonly string[]) =>
  extra.length === 0 ? [] : [refusal('UNKNOWN_MATERIAL', ACCEPT, { material: extra.join(', '), known: [...open] }, { field: 'materials' })];

export const notAccept = defineAct<'notAccept'>({
  type: 'notAccept',
  from: ['SUBMITTED', 'RECEIVED'],
  basis: law('行政许可法 第三十二条第一款第二项、第七十八条'),
  office,
  foreseen: stillToAnswer,
  check({ command }) {
    const { ground, reason, remedies, rightOrgan } = command.data;
    return [
      ...said('reason', reason, REMEDIES),
      ...said('remedies', remedies, REMEDIES),
      ...(ground === 'NOT_OUR_POWER' ? said('rightOrgan', rightOrgan, law('行政许可法 第三十二条第一款第二项')) : []),
    ];
  },
  events(context) {
    const { at, command, state } = context;
    return [event('NotAccepted', at, { ...command.data, voucherNo: documentNo(state, '不受') }), ...allStopped(context)];
  },
});

export const notRequired = defineAct<'notRequired'>({
  type: 'notRequired',
  from: ['SUBMITTED', 'RECEIVED'],
  basis: law('行政许可法 第三十二条第一款第一项'),
  office,
  foreseen: stillToAnswer,
  check({ command }) {
    return [...said('reason', command.data.reason, REMEDIES), ...said('remedies', command.data.remedies, REMEDIES)];
  },
  events(context) {
    const { at, command, state } = context;
    return [event('NotRequired', at, { ...command.data, voucherNo: documentNo(state, '不受') }), ...allStopped(context)];
  },
});
