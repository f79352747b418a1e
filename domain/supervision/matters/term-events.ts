/** What happens to terms, the same for cards and orders. */
import type { Instant, Limit } from '../../clocks/clock.ts';
import type { Term, TermId, Terms } from './term.ts';
import { openTerms } from './term.ts';

export interface TermEventData {
  TermStarted: { readonly term: TermId; readonly limit: Limit; readonly anchorEvent: string };
  TermStopped: { readonly term: TermId; readonly by: string };
  /** `dueAt`: the close of business of its last day. */
  TermExpired: { readonly term: TermId; readonly dueAt: Instant };
}

export type EventsOf<D> = { [T in keyof D]: { readonly type: T; readonly at: Instant } & D[T] }[keyof D];
export type TermEvent = EventsOf<TermEventData>;

export const isTermEvent = (event: { readonly type: string }): event is TermEvent =>
  event.type === 'TermStarted' || event.type === 'TermStopped' || event.type === 'TermExpired';

export function evolveTerms(terms: Terms, event: TermEvent): Terms {
  if (event.type === 'TermStarted') {
    const term: Term = { id: event.term, limit: event.limit, anchorEvent: event.anchorEvent, startedAt: event.at };
    return { ...terms, [term.id]: term };
  }
  const term = terms[event.term];
  if (term === undefined) throw new TypeError(`${event.type} speaks of term ${event.term}, which never began`);
  return {
    ...terms,
    [term.id]: event.type === 'TermStopped' ? { ...term, stoppedAt: event.at, stoppedBy: event.by } : { ...term, expiredAt: event.at },
  };
}

export const stopTerm = (term: Term | undefined, by: string, at: Instant): readonly TermEvent[] =>
  term === undefined ? [] : [{ type: 'TermStopped', at, term: term.id, by }];

export const stopAllTerms = (terms: Terms, by: string, at: Instant): readonly TermEvent[] =>
  openTerms(terms).flatMap((term) => stopTerm(term, by, at));
