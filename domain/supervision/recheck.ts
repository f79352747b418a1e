/**
 * A later re-check of one case (复核): what its trail says should have been found, against what was; and, apart from the recorded
 * alarms, whether each of them was true and none was missed, by reading the clocks themselves.
 */
import { duePointAt, nextDuePoint } from '../case/case-clocks.ts';
import type { CaseEvent } from '../case/events.ts';
import type { DuePoint, Instant } from '../clocks/clock.ts';
import { millisOf } from '../clocks/local-date.ts';
import type { CaseStory, Finding } from './evaluate-case.ts';
import { isPushed, momentsOf } from './evaluate-case.ts';

export type Discrepancy =
  /** Should have been issued and was not. */
  | { readonly kind: 'MISSING'; readonly key: string; readonly finding: Finding }
  /** Was issued and should not have been. */
  | { readonly kind: 'UNFOUNDED'; readonly key: string }
  /** Issued, but with another level, day or duty than the trail gives. */
  | { readonly kind: 'DIFFERS'; readonly key: string; readonly fields: readonly string[] }
  /** A due point passed and the record does not say so. */
  | { readonly kind: 'ALARM_MISSED'; readonly key: string; readonly dueAt: Instant; readonly at: Instant }
  /** The record says a due point was reached that the clocks do not bear out. */
  | { readonly kind: 'ALARM_UNTRUE'; readonly key: string; readonly said: Instant; readonly read: Instant | null };

/** A stored finding, as far as it is compared. */
export type StoredFinding = Pick<
  Finding,
  'dedupKey' | 'ruleId' | 'ruleVersion' | 'level' | 'firedAt' | 'dutyUnit' | 'dutyPerson' | 'threshold'
>;

const COMPARED = ['level', 'firedAt', 'dutyUnit', 'dutyPerson', 'threshold'] as const;

/** `versions`: those the expected findings were made under; a finding of an older version is judged by nothing newer. */
export function compareFindings(
  expected: readonly Finding[],
  stored: readonly StoredFinding[],
  versions: ReadonlyMap<string, number>,
): readonly Discrepancy[] {
  const byKey = new Map(stored.map((one) => [one.dedupKey, one]));
  const wanted = new Set(expected.map(({ dedupKey }) => dedupKey));
  return [
    ...expected.flatMap((finding): readonly Discrepancy[] => {
      const { dedupKey: key } = finding;
      const found = byKey.get(key);
      if (found === undefined) return [{ kind: 'MISSING', key, finding }];
      if (found.ruleVersion !== finding.ruleVersion) return [];
      const fields = COMPARED.filter((field) => found[field] !== finding[field]);
      return fields.length === 0 ? [] : [{ kind: 'DIFFERS', key, fields }];
    }),
    ...stored.flatMap(({ dedupKey: key, ruleId, ruleVersion }): readonly Discrepancy[] =>
      wanted.has(key) || versions.get(ruleId) !== ruleVersion ? [] : [{ kind: 'UNFOUNDED', key }],
    ),
  ];
}

/** How long an alarm may take to be recorded before it counts as missed. */
const GRACE_MS = 10 * 60_000;

/** Alarms of the case that are missing or untrue, up to `now`. */
export function checkAlarms(story: CaseStory, now: Instant): readonly Discrepancy[] {
  if (isPushed(story)) return [];
  const { procedure, recorded } = story;
  const moments = momentsOf(story);
  const found: Discrepancy[] = [];
  const missed = (point: ReturnType<typeof nextDuePoint>, at: Instant): void => {
    if (point !== null && millisOf(at) - millisOf(point.at) > GRACE_MS)
      found.push({ kind: 'ALARM_MISSED', key: `${recorded.caseNo}/${point.clock}/${point.point}`, dueAt: point.at, at });
  };
  for (const { before, calendar, entry } of moments) {
    const at = entry.events[0]?.at ?? entry.recordedAt;
    for (const event of entry.events) {
      const said = alarmOf(event);
      if (said === undefined) continue;
      const clock = before.clocks[said.clock];
      const read = clock === undefined ? null : duePointAt(before, procedure, calendar, clock, said.point, at);
      if (read !== said.dueAt || at < said.dueAt)
        found.push({ kind: 'ALARM_UNTRUE', key: `${recorded.caseNo}/${said.clock}/${said.point}`, said: said.dueAt, read });
    }
    // What people did while an alarm should already have been on record.
    if (entry.command !== 'timePassed' && before.seq > 0) missed(nextDuePoint(before, procedure, calendar, at), at);
  }
  const last = moments.at(-1);
  if (last !== undefined) missed(nextDuePoint(last.after, procedure, story.calendarOf(last.after.calendarVersion), now), now);
  return found;
}

function alarmOf(event: CaseEvent): { readonly clock: string; readonly point: DuePoint; readonly dueAt: Instant } | undefined {
  switch (event.type) {
    case 'ClockWarned':
      return { clock: event.clock, point: 'WARN', dueAt: event.dueAt };
    case 'ClockExpired':
      return { clock: event.clock, point: 'DUE', dueAt: event.dueAt };
    case 'ClockPassed':
      return { clock: event.clock, point: event.point, dueAt: event.dueAt };
    default:
      return undefined;
  }
}
