/**
 * Due points where a setting has moved them. The case's own timer knows the points of the law and of its item; what a region adds or
 * allows on top is worked out here from the clocks as they stood, so that no running case has to hear of a change of rules.
 */
import { readCaseClock, pausesOf, runningClocks } from '../case/case-clocks.ts';
import type { CaseState } from '../case/case-state.ts';
import type { CaseEvent } from '../case/events.ts';
import type { CalendarData, Clock, Instant } from '../clocks/clock.ts';
import { lateAt } from '../clocks/late-points.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { clockKindOf } from './clock-breaches.ts';
import type { CaseRule, Moment, Numbers, Threshold, ToldEntry } from './define-rule.ts';
import type { CaseStory } from './evaluate-case.ts';
import type { RuleSetting } from './rule-settings.ts';
import { settingIn } from './rule-settings.ts';

type Moves = NonNullable<Threshold['moves']>;

export const momentAt = ({ entry }: Pick<Moment, 'entry'>): Instant => entry.events[0]?.at ?? entry.recordedAt;

/** Thresholds of the rule that move a due point. */
const movable = (rule: CaseRule): readonly (readonly [string, Threshold & { readonly moves: Moves }])[] =>
  Object.entries(rule.thresholds ?? {}).flatMap(([name, threshold]) => {
    const { moves } = threshold;
    return moves === undefined ? [] : [[name, { ...threshold, moves }] as const];
  });

const pointOf = (event: CaseEvent): string | undefined =>
  event.type === 'ClockWarned' ? 'WARN' : event.type === 'ClockExpired' ? 'DUE' : event.type === 'ClockPassed' ? event.point : undefined;

/** The moment without the recorded points that the setting has moved elsewhere. */
export function withoutMoved(rule: CaseRule, numbers: Numbers, moment: Moment): Moment {
  const moved = movable(rule).filter(([name, { usual }]) => numbers[name] !== usual);
  if (moved.length === 0) return moment;
  const events = moment.entry.events.filter(
    (event) =>
      !('clock' in event) ||
      !moved.some(([, { moves }]) => moves.point === pointOf(event) && moves.kinds.includes(clockKindOf(event.clock))),
  );
  return { ...moment, entry: { ...moment.entry, events } };
}

/** Consecutive times under one set of numbers; the first, before any setting, is left to the recorded points. */
function periodsOf(
  rule: CaseRule,
  region: string,
  own: readonly RuleSetting[],
): readonly { readonly from: Instant; readonly until: Instant | null; readonly numbers: Numbers }[] {
  const changes = [...new Set(own.map(({ from }) => from))].toSorted();
  return changes.map((from, index) => ({ from, until: changes[index + 1] ?? null, numbers: settingIn(rule, region, own, from).numbers }));
}

function pointAt(
  state: CaseState,
  procedure: Procedure,
  calendar: CalendarData,
  clock: Clock,
  { point }: Moves,
  n: number,
): Instant | null {
  const pauses = pausesOf(state, clock);
  if (point !== 'WARN') return lateAt(clock, { workingDays: n }, pauses, calendar, procedure.businessHours);
  if (n === 0) return readCaseClock(state, procedure, calendar, clock, clock.startedAt).warnAt;
  // Of a term no longer than the warning itself there is nothing to warn of.
  const whole = clock.limit.n + (clock.extension?.n ?? 0);
  return clock.limit.unit === 'WORKING_DAY' && whole > n
    ? lateAt(clock, { workingDays: -n }, pauses, calendar, procedure.businessHours)
    : null;
}

const later = (...instants: readonly Instant[]): Instant => instants.toSorted().at(-1) as Instant;

export interface MovedMoment {
  readonly at: Instant;
  readonly moment: Moment;
}

/** Points of this rule as its settings have moved them, in the order of time, those still to come (after `now`) too. */
export function movedMoments(
  rule: CaseRule,
  own: readonly RuleSetting[],
  story: CaseStory,
  moments: readonly Moment[],
): readonly MovedMoment[] {
  const thresholds = movable(rule);
  if (thresholds.length === 0 || own.length === 0) return [];
  const periods = periodsOf(rule, story.recorded.region, own);
  const found: MovedMoment[] = [];
  moments.forEach((moment, index) => {
    const next = moments[index + 1];
    const [begins, ends] = [momentAt(moment), next === undefined ? null : momentAt(next)];
    const state = moment.after;
    const calendar = story.calendarOf(state.calendarVersion);
    for (const clock of runningClocks(state)) {
      for (const [name, { moves, usual }] of thresholds) {
        if (!moves.kinds.includes(clock.kind)) continue;
        for (const { from, numbers, until } of periods) {
          const n = numbers[name] ?? usual;
          const point = pointAt(state, story.procedure, calendar, clock, moves, n);
          // At its usual place the recorded point tells it, unless it was passed before the setting came into force.
          if (point === null || (n === usual && point >= from)) continue;
          const at = later(point, from, begins);
          if ((until !== null && at >= until) || (ends !== null && at >= ends)) continue;
          const entry = reached(moment.entry, clock, moves, at);
          found.push({
            at,
            moment: { ...moment, entry, earlier: [...moment.earlier, moment.entry], before: state, after: state, calendar },
          });
        }
      }
    }
  });
  return found.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** As if the case's own timer had told it at that instant. */
function reached({ seq }: ToldEntry, { id: clock }: Clock, { point }: Moves, at: Instant): ToldEntry {
  const event: CaseEvent =
    point === 'WARN'
      ? { type: 'ClockWarned', at, clock, dueAt: at }
      : point === 'DUE'
        ? { type: 'ClockExpired', at, clock, dueAt: at }
        : { type: 'ClockPassed', at, clock, point, dueAt: at };
  return { seq, actor: { personId: 'system', kind: 'SYSTEM' }, role: 'SYSTEM', events: [event], receivedAt: at, recordedAt: at };
}
