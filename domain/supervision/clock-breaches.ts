/** What time rules read: the due points that the case's own timer has recorded. */
import type { CaseEvent } from '../case/events.ts';
import type { ClockId, ClockKind, DuePoint, Instant } from '../clocks/clock.ts';
import type { Breach, Moment } from './define-rule.ts';
import type { Level } from './levels.ts';

export interface PointReached {
  readonly clock: ClockId;
  readonly kind: ClockKind;
  readonly point: DuePoint;
  readonly dueAt: Instant;
  /** Step of a STEP clock. */
  readonly stepId?: string;
}

export const clockKindOf = (clock: ClockId): ClockKind => clock.split('/')[0] as ClockKind;

function reached(event: CaseEvent): PointReached | undefined {
  const point =
    event.type === 'ClockWarned' ? 'WARN' : event.type === 'ClockExpired' ? 'DUE' : event.type === 'ClockPassed' ? event.point : undefined;
  if (point === undefined || !('clock' in event) || !('dueAt' in event)) return undefined;
  const kind = clockKindOf(event.clock);
  return { clock: event.clock, kind, point, dueAt: event.dueAt, ...(kind === 'STEP' ? { stepId: event.clock.slice('STEP/'.length) } : {}) };
}

export const pointsReached = ({ entry }: Pick<Moment, 'entry'>): readonly PointReached[] =>
  entry.events.flatMap((event) => reached(event) ?? []);

/** The breach of a due point: under its clock, with the limit that was passed. */
export function timeBreach({ after, before, entry }: Moment, point: PointReached, level?: Level): Breach {
  const clock = after.clocks[point.clock] ?? before.clocks[point.clock];
  return {
    threshold: `${point.clock}/${point.point}`,
    clockId: point.clock,
    at: point.dueAt,
    ...(level === undefined ? {} : { level }),
    ...(point.stepId === undefined ? {} : { stepId: point.stepId }),
    facts: {
      clock: point.clock,
      point: point.point,
      dueAt: point.dueAt,
      recordedAt: entry.recordedAt,
      ...(clock === undefined
        ? {}
        : {
            startedAt: clock.startedAt,
            limit: clock.limit.n + (clock.extension?.n ?? 0),
            unit: clock.limit.unit,
            basis: clock.limit.basis.text,
            certainty: clock.limit.basis.certainty,
          }),
    },
  };
}
