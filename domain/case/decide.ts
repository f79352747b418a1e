/** What an admitted command brings about, and the entry it becomes. Pure: same state and command, same events. */
import type { CalendarData, Instant } from '../clocks/clock.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { ActContext } from './act.ts';
import { actOf } from './acts/index.ts';
import type { CaseState } from './case-state.ts';
import type { Command, CommandType, HumanCommandType } from './commands.ts';
import { HUMAN_COMMANDS } from './commands.ts';
import { evolveAll } from './evolve.ts';
import type { CaseEvent } from './events.ts';

const KEPT_ACTS = 10;

export interface CaseDesk {
  readonly state: CaseState;
  readonly procedure: Procedure;
  readonly calendar: CalendarData;
}

/** Server time, but never before the last entry: two API nodes' clocks may differ (rule 8 of domain.md 1.3). */
export function contextOf<T extends CommandType>({ state, procedure, calendar }: CaseDesk, command: Command<T>): ActContext<T> {
  const at: Instant = state.updatedAt !== undefined && state.updatedAt > command.receivedAt ? state.updatedAt : command.receivedAt;
  return { state, procedure, calendar, command, at };
}

export const isHumanCommand = (type: CommandType): type is HumanCommandType => (HUMAN_COMMANDS as readonly CommandType[]).includes(type);

export interface Decided {
  readonly events: readonly CaseEvent[];
  readonly next: CaseState;
}

/**
 * Events and the state after them; no events means that nothing is left to be done (an alarm that came too late).
 * The command must have been admitted.
 */
export function decide<T extends CommandType>(desk: CaseDesk, command: Command<T>): Decided {
  const context = contextOf(desk, command);
  const events = actOf(command.type).events(context);
  if (events.length === 0) return { events, next: desk.state };
  return { events, next: counted(evolveAll(desk.state, desk.procedure, events), command, context.at) };
}

/** One committed entry more; a human one is also told to screens that have not seen it. */
export function counted(state: CaseState, command: Pick<Command, 'type' | 'actor'>, at: Instant): CaseState {
  const seq = state.seq + 1;
  if (!isHumanCommand(command.type)) return { ...state, seq, updatedAt: at };
  const actSeq = state.actSeq + 1;
  const act = { actSeq, command: command.type, by: command.actor.personId, at };
  return { ...state, seq, actSeq, updatedAt: at, recentActs: [...state.recentActs, act].slice(-KEPT_ACTS) };
}
