/** A case as it stood on a past day: the fold of what had been recorded by then (anchors item 6). */
import type { Instant } from '../clocks/clock.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseState } from './case-state.ts';
import type { Command, CommandType } from './commands.ts';
import { counted } from './decide.ts';
import { evolveAll } from './evolve.ts';
import type { CaseEvent } from './events.ts';

/** A committed entry of the trail, as far as its meaning goes: what was asked, and what happened then. */
export interface PastEntry {
  /** Dense number of the entry within its case. */
  readonly seq: number;
  readonly command: Pick<Command, 'type' | 'actor' | 'channel' | 'receivedAt' | 'occurredAt'> & {
    readonly data: Command<CommandType>['data'];
  };
  readonly events: readonly CaseEvent[];
  readonly recordedAt: Instant;
}

/** One entry more. */
export const folded = (state: CaseState, procedure: Procedure, { command, events }: Pick<PastEntry, 'command' | 'events'>): CaseState =>
  counted(evolveAll(state, procedure, events), command, events[0]?.at ?? command.receivedAt);

/**
 * The state once everything recorded by `asOf` had happened. `start`: the case before its first entry; `entries` oldest first.
 * Read its clocks with the calendar of `state.calendarVersion` and the same `asOf`, and the answer is what people saw that day.
 */
export function stateAsOf(start: CaseState, procedure: Procedure, entries: readonly PastEntry[], asOf: Instant): CaseState {
  return entries.filter(({ recordedAt }) => recordedAt <= asOf).reduce<CaseState>((state, entry) => folded(state, procedure, entry), start);
}
