/** The figures of a log, gathered trace by trace: memory grows with cases and distinct variants, never with events. */
import type { Mapping } from './mapping.ts';
import { activityIs } from './mapping.ts';
import type { PushedTrace } from './pushed-trace.ts';
import { instantOf } from './instants.ts';

/** A record that cannot be right: reported, never mended and never left out of the import. */
export interface ImpossibleRecord {
  readonly kind: 'END_BEFORE_START' | 'EVENTS_AFTER_END' | 'TIMES_OUT_OF_ORDER' | 'NAME_USED_TWICE';
  readonly case: string;
  readonly line: number;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface LogSummary {
  /** Traces of the log. */
  readonly cases: number;
  /** Events of all traces. */
  readonly events: number;
  /** Distinct activity names. */
  readonly activities: number;
  /** Distinct sequences of activity names, in the order of the log, all events counted. */
  readonly variants: number;
  /** Cases with an end (the mapping's end attribute) … */
  readonly closed: number;
  /** … and without. */
  readonly open: number;
  /** Closed cases whose end lies after their deadline, to the millisecond as reported. Open cases: see `openPastDeadline`. */
  readonly lateDeadline: number;
  /** Closed cases whose end lies after their planned end. */
  readonly latePlanned: number;
  /** Cases in which an activity was completed more than once. Where a trace tells lifecycles, only `complete` counts. */
  readonly rework: number;
  /** Pairs of neighbouring events of one case, in the order of the log, told of two different resources. */
  readonly handovers: number;
  /** Cases in which one resource did both activities of a separated pair of the mapping. */
  readonly sameHands: number;
  /** Closed cases whose end lies before their start. */
  readonly endBeforeStart: number;
  /** Events that lie after the end of their closed case. */
  readonly eventsAfterEnd: number;
  /** Cases that have such events. */
  readonly casesWithEventsAfterEnd: number;
  /** Cases whose events are not in the order of their times. */
  readonly timesOutOfOrder: number;
  /** Traces whose name an earlier trace already had. */
  readonly namesUsedTwice: number;
  /** Open cases whose deadline lies before the last event of the whole log. */
  readonly openPastDeadline: number;
  /** Start to end of closed cases whose end is not before their start, milliseconds; null without such a case. */
  readonly medianDurationMs: number | null;
  /** The smallest duration that at least 90 % of them do not exceed (nearest rank). */
  readonly p90DurationMs: number | null;
  readonly firstEventAt: string | null;
  readonly lastEventAt: string | null;
  readonly records: readonly ImpossibleRecord[];
  /** Records past the list's limit. */
  readonly recordsLeftOut: number;
}

/** How many impossible records are listed one by one; all are counted. */
export const LISTED_RECORDS = 10_000;

export interface LogAccumulator {
  add(trace: PushedTrace): void;
  summary(): LogSummary;
}

/** @param mapping its `separated` pairs decide `sameHands`; the traces must have been read through the same mapping */
export function accumulateLog(mapping: Pick<Mapping, 'separated'>): LogAccumulator {
  const activities = new Map<string, number>();
  const variants = new Set<string>();
  const names = new Set<string>();
  const durations: number[] = [];
  const openDeadlines: number[] = [];
  const records: ImpossibleRecord[] = [];
  const counts = {
    cases: 0,
    events: 0,
    closed: 0,
    open: 0,
    lateDeadline: 0,
    latePlanned: 0,
    rework: 0,
    handovers: 0,
    sameHands: 0,
    endBeforeStart: 0,
    eventsAfterEnd: 0,
    casesWithEventsAfterEnd: 0,
    timesOutOfOrder: 0,
    namesUsedTwice: 0,
  };
  let first = Infinity;
  let last = -Infinity;
  let leftOut = 0;

  const report = (trace: PushedTrace, kind: ImpossibleRecord['kind'], facts: ImpossibleRecord['facts']): void => {
    if (records.length < LISTED_RECORDS) records.push({ kind, case: trace.externalNo, line: trace.at.line, facts });
    else leftOut += 1;
  };

  const number = (activity: string): number => {
    const known = activities.get(activity);
    if (known !== undefined) return known;
    activities.set(activity, activities.size);
    return activities.size - 1;
  };

  return {
    add(trace) {
      const { events, startAt, endAt, deadlineAt, plannedEndAt } = trace;
      counts.cases += 1;
      counts.events += events.length;
      variants.add(events.map((event) => number(event.activity)).join(' '));
      if (names.has(trace.externalNo)) {
        counts.namesUsedTwice += 1;
        report(trace, 'NAME_USED_TWICE', {});
      }
      names.add(trace.externalNo);

      if (repeatsAnActivity(trace)) counts.rework += 1;
      if (hasSameHands(trace, mapping.separated)) counts.sameHands += 1;
      let inOrder = true;
      events.forEach((event, index) => {
        first = Math.min(first, event.occurredAt);
        last = Math.max(last, event.occurredAt);
        const before = events[index - 1];
        if (!before) return;
        if (before.resource !== undefined && event.resource !== undefined && before.resource !== event.resource) counts.handovers += 1;
        if (event.occurredAt < before.occurredAt) inOrder = false;
      });
      if (!inOrder) {
        counts.timesOutOfOrder += 1;
        report(trace, 'TIMES_OUT_OF_ORDER', {});
      }

      if (endAt === undefined) {
        counts.open += 1;
        if (deadlineAt !== undefined) openDeadlines.push(deadlineAt);
        return;
      }
      counts.closed += 1;
      if (deadlineAt !== undefined && endAt > deadlineAt) counts.lateDeadline += 1;
      if (plannedEndAt !== undefined && endAt > plannedEndAt) counts.latePlanned += 1;
      if (startAt !== undefined && endAt < startAt) {
        counts.endBeforeStart += 1;
        report(trace, 'END_BEFORE_START', { start: instantOf(startAt), end: instantOf(endAt) });
      } else if (startAt !== undefined) {
        durations.push(endAt - startAt);
      }
      const after = events.filter((event) => event.occurredAt > endAt);
      if (after.length > 0) {
        counts.eventsAfterEnd += after.length;
        counts.casesWithEventsAfterEnd += 1;
        const latest = after.reduce((late, event) => Math.max(late, event.occurredAt), -Infinity);
        report(trace, 'EVENTS_AFTER_END', { events: after.length, end: instantOf(endAt), lastEvent: instantOf(latest) });
      }
    },
    summary() {
      const sorted = [...durations].sort((a, b) => a - b);
      return {
        ...counts,
        activities: activities.size,
        variants: variants.size,
        openPastDeadline: openDeadlines.filter((deadline) => deadline < last).length,
        medianDurationMs: median(sorted),
        p90DurationMs: sorted[Math.ceil(sorted.length * 0.9) - 1] ?? null,
        firstEventAt: Number.isFinite(first) ? instantOf(first) : null,
        lastEventAt: Number.isFinite(last) ? instantOf(last) : null,
        records: [...records],
        recordsLeftOut: leftOut,
      };
    },
  };
}

function repeatsAnActivity(trace: PushedTrace): boolean {
  const tellsCompletion = trace.events.some((event) => event.lifecycle?.toLowerCase() === 'complete');
  const done = new Set<string>();
  for (const event of trace.events) {
    if (tellsCompletion && event.lifecycle !== undefined && event.lifecycle.toLowerCase() !== 'complete') continue;
    if (done.has(event.activity)) return true;
    done.add(event.activity);
  }
  return false;
}

function hasSameHands(trace: PushedTrace, pairs: Mapping['separated']): boolean {
  return pairs.some(([one, other]) => {
    const hands = new Set<string>();
    for (const event of trace.events) if (event.resource !== undefined && activityIs(event.activity, one)) hands.add(event.resource);
    return trace.events.some((event) => event.resource !== undefined && hands.has(event.resource) && activityIs(event.activity, other));
  });
}

/** Middle value; of an even number the mean of the two middle ones, rounded to the millisecond. */
function median(sorted: readonly number[]): number | null {
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return Math.round((lower + upper) / 2);
}
