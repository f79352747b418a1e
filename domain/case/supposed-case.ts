/**
 * "Had the notice gone out on day 3": a case lived through again with something supposed (anchors item 17). Nothing here is
 * recorded. People act as they did; what silence and time bring about is worked out anew.
 */
import type { Instant, Pause } from '../clocks/clock.ts';
import { SYSTEM_ACTOR } from './actor.ts';
import { actOf } from './acts/index.ts';
import type { PastEntry } from './as-of.ts';
import { folded } from './as-of.ts';
import { nextDuePoint } from './case-clocks.ts';
import type { CaseState } from './case-state.ts';
import type { Command } from './commands.ts';
import type { CaseDesk } from './decide.ts';
import { decide } from './decide.ts';

export type CaseSupposition =
  /** The entry with this number happened at another moment. */
  | { readonly move: number; readonly to: Instant }
  /** It did not happen. */
  | { readonly omit: number }
  /** The organ's clocks stood still meanwhile; without `to`, they still do. */
  | { readonly pause: Pause }
  /** The term was extended, by as much as the procedure allows. */
  | { readonly extendAt: Instant };

export interface SupposedCase {
  readonly state: CaseState;
  /** Entries that could not have happened then: the case was no longer, or not yet, in a state for them. */
  readonly impossible: readonly number[];
}

interface Happening {
  readonly at: Instant;
  readonly seq?: number;
  readonly happens: (desk: CaseDesk) => CaseState | 'IMPOSSIBLE';
}

/**
 * `desk`: the case before its first entry, its procedure, and the calendar to count by. Time runs up to `until` (UTC), so that
 * due points reached by then have had their effect. Explain a clock of the result with `explainCaseClock`.
 */
export function supposedCase(
  desk: CaseDesk,
  entries: readonly PastEntry[],
  suppositions: readonly CaseSupposition[],
  until: Instant,
): SupposedCase {
  const happenings = [...entries.flatMap((entry) => recorded(entry, suppositions)), ...suppositions.flatMap(supposed)]
    .filter(({ at }) => at <= until)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const impossible: number[] = [];
  let { state } = desk;
  for (const { at, happens, seq } of happenings) {
    state = timeTold({ ...desk, state }, at, 'BEFORE');
    const next = happens({ ...desk, state });
    if (next !== 'IMPOSSIBLE') state = next;
    else if (seq !== undefined) impossible.push(seq);
  }
  return { state: timeTold({ ...desk, state }, until, 'UP_TO'), impossible };
}

function recorded({ command, events, recordedAt, seq }: PastEntry, suppositions: readonly CaseSupposition[]): readonly Happening[] {
  // What time brought about follows from the rest.
  if (command.type === 'timePassed' || suppositions.some((one) => 'omit' in one && one.omit === seq)) return [];
  const moved = suppositions.find((one) => 'move' in one && one.move === seq) as { readonly to: Instant } | undefined;
  const at = moved?.to ?? events[0]?.at ?? recordedAt;
  // A calendar is named in the trail, not copied: its change is taken as it was told.
  if (command.type === 'changeCalendar') {
    return [{ at, seq, happens: ({ procedure, state }) => folded(state, procedure, { command, events: events.slice(0, 1) }) }];
  }
  const { occurredAt: _told, ...rest } = command;
  const asked = { ...(moved === undefined ? command : rest), requestId: `supposed/${seq}`, receivedAt: at } as Command;
  return [{ at, seq, happens: (desk) => (isPossible(desk, asked) ? decide(desk, asked).next : 'IMPOSSIBLE') }];
}

function isPossible({ state }: CaseDesk, { data, type }: Command): boolean {
  const onStep = 'stepId' in data ? data.stepId : undefined;
  return actOf(type).from.includes(state.state) && (onStep === undefined || state.openSteps.some(({ stepId }) => stepId === onStep));
}

function supposed(supposition: CaseSupposition): readonly Happening[] {
  if ('pause' in supposition) {
    const { to, ...open } = supposition.pause;
    const start: Happening = { at: open.from, happens: ({ state }) => ({ ...state, stops: [...state.stops, open] }) };
    if (to === undefined) return [start];
    const ended = (one: Pause): Pause => (one.id === open.id ? { ...one, to } : one);
    return [start, { at: to, happens: ({ state }) => ({ ...state, stops: state.stops.map(ended) }) }];
  }
  if ('extendAt' in supposition) {
    const at = supposition.extendAt;
    const data = { reason: '假设', noticeNo: '假设' };
    const command: Command<'extend'> = {
      type: 'extend',
      requestId: 'supposed',
      actor: SYSTEM_ACTOR,
      receivedAt: at,
      channel: 'OTHER',
      data,
    };
    return [{ at, happens: (desk) => (isPossible(desk, command) ? decide(desk, command).next : 'IMPOSSIBLE') }];
  }
  return [];
}

/** Lets every due point go off: those before `at`, or also the one that falls on it. */
function timeTold(desk: CaseDesk, at: Instant, which: 'BEFORE' | 'UP_TO'): CaseState {
  let { state } = desk;
  for (;;) {
    const due = nextDuePoint(state, desk.procedure, desk.calendar, at);
    if (due === null || due.at > at || (which === 'BEFORE' && due.at === at)) return state;
    const data = { clock: due.clock, point: due.point, dueAt: due.at };
    const command: Command<'timePassed'> = {
      type: 'timePassed',
      requestId: 'supposed',
      actor: SYSTEM_ACTOR,
      receivedAt: due.at,
      channel: 'OTHER',
      data,
    };
    const { events, next } = decide({ ...desk, state }, command);
    if (events.length === 0) return state;
    state = next;
  }
}
