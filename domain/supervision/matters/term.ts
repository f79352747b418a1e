/** Terms of supervision's own matters (反馈、申诉、复核、督办期限): counted by the same calendar and the same clock as those of cases. */
import type { CalendarData, Clock, ClockReading, Derivation, DuePoint, Instant, Limit } from '../../clocks/clock.ts';
import { explainClock } from '../../clocks/explain-clock.ts';
import { readClock } from '../../clocks/read-clock.ts';
import type { Basis } from '../../law/basis.ts';

/** `ANSWER`, and for a second one `ANSWER/2`: unique within a matter. */
export type TermId = string;

export interface Term {
  readonly id: TermId;
  readonly limit: Limit;
  /** Name of the event the count starts after. */
  readonly anchorEvent: string;
  readonly startedAt: Instant;
  /** What it waited for has happened. */
  readonly stoppedAt?: Instant;
  readonly stoppedBy?: string;
  /** It ran out, and that is on record. */
  readonly expiredAt?: Instant;
}

export type Terms = Readonly<Record<TermId, Term>>;

/** Supervision has no procedure of its own that says otherwise. */
export const OFFICE_HOURS = { opens: '09:00', closes: '17:00' } as const;

export const workingDayLimit = (n: number, basis: Basis): Limit => ({ n, unit: 'WORKING_DAY', basis });

/** A term has no stops, no extension and one due point, at the close of business of its last day. */
function asClock({ anchorEvent, expiredAt, id, limit, startedAt, stoppedAt, stoppedBy }: Term): Clock {
  const fired: readonly DuePoint[] = expiredAt === undefined ? [] : ['DUE'];
  return {
    id,
    kind: 'STEP',
    limit,
    counting: 'DAY_END',
    anchorEvent,
    startedAt,
    restarts: [],
    fired,
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    ...(stoppedBy === undefined ? {} : { stoppedBy }),
  };
}

export const readTerm = (term: Term, calendar: CalendarData, now: Instant): ClockReading =>
  readClock(asClock(term), [], calendar, OFFICE_HOURS, now);

export const explainTerm = (term: Term, calendar: CalendarData, now: Instant): Derivation =>
  explainClock(asClock(term), [], calendar, OFFICE_HOURS, now);

/** @throws RangeError when the limit has no end, which no working-day limit has */
export function termDueAt(term: Term, calendar: CalendarData): Instant {
  const { dueAt } = readTerm(term, calendar, term.startedAt);
  if (dueAt === null) throw new RangeError(`term ${term.id} has no end`);
  return dueAt;
}

/** Neither answered nor run out. */
export const isOpenTerm = ({ expiredAt, stoppedAt }: Term): boolean => stoppedAt === undefined && expiredAt === undefined;

export const openTerms = (terms: Terms): readonly Term[] => Object.values(terms).filter(isOpenTerm);

const kindOf = (id: TermId): string => id.split('/')[0] ?? id;

/** The open term of a kind; there is at most one. */
export const openTerm = (terms: Terms, kind: string): Term | undefined => openTerms(terms).find(({ id }) => kindOf(id) === kind);

export const termKind = kindOf;

/** `ANSWER` the first time, `ANSWER/2` the second. */
export function nextTermId(terms: Terms, kind: string): TermId {
  const before = Object.keys(terms).filter((id) => kindOf(id) === kind).length;
  return before === 0 ? kind : `${kind}/${before + 1}`;
}

export interface NextTerm {
  readonly clock: TermId;
  readonly point: 'DUE';
  readonly at: Instant;
}

/** The open term that runs out first; ties go to the one that began first. */
export function nextTerm(terms: Terms, calendar: CalendarData): NextTerm | null {
  let next: NextTerm | null = null;
  for (const term of openTerms(terms)) {
    const at = termDueAt(term, calendar);
    if (next === null || at < next.at) next = { clock: term.id, point: 'DUE', at };
  }
  return next;
}
