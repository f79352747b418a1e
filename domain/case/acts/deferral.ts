/** 容缺受理: acceptance with minor gaps promised in writing, each filled by its day or the application counts as withdrawn. */
import type { CalendarData, Instant, LocalDate } from '../../clocks/clock.ts';
import { addDays, isLocalDate, localDateOf } from '../../clocks/local-date.ts';
import { addWorkingDays, rollForward, workingDaysBetween } from '../../clocks/working-calendar.ts';
import { law, policy } from '../../law/basis.ts';
import { limitsFor } from '../../procedures/limits-for.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import type { ActContext } from '../act.ts';
import { defineAct } from '../act.ts';
import { readCaseClock, runningClock } from '../case-clocks.ts';
import type { CaseState } from '../case-state.ts';
import type { CaseEvent } from '../events.ts';
import { event } from '../events.ts';
import { refusal } from '../refusal.ts';
import { applicantOrCounter } from './counter.ts';
import { acceptedEvents, acceptorsOffice, isFiling, passedByAcceptor, stillToAnswer } from './acceptance.ts';
import { documentNo, missingMaterials } from './checks.ts';
import { clockStarted, limitOf, nextClockId, stopped } from './clock-events.ts';

const ACCEPT = law('行政许可法 第三十二条第一款第五项');

export const acceptDeferred = defineAct<'acceptDeferred'>({
  type: 'acceptDeferred',
  from: ['RECEIVED'],
  basis: policy('容缺受理'),
  office: acceptorsOffice,
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
  office: applicantOrCounter,
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
