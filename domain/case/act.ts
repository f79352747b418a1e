/** How one act (办理动作) is written: from which states, by whom, what the law demands, and what has then happened. */
import type { CalendarData, Instant } from '../clocks/clock.ts';
import type { Basis } from '../law/basis.ts';
import type { Role } from '../law/roles.ts';
import type { Actor } from './actor.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseState, CaseStateName } from './case-state.ts';
import type { Command, CommandType } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

export interface ActContext<T extends CommandType = CommandType> {
  readonly state: CaseState;
  readonly procedure: Procedure;
  readonly calendar: CalendarData;
  readonly command: Command<T>;
  /** The instant all events of this command carry: server time, never before the last entry. */
  readonly at: Instant;
}

/** What a screen knows before the facts of a command are typed in: the case, who looks, and the step he points at. */
export interface Sight extends Pick<ActContext, 'state' | 'procedure' | 'calendar' | 'at'> {
  readonly actor: Actor;
  readonly stepId?: string;
}

/** Who an act is for: offices of a unit, or a party to the case. `null`: nobody, whoever asks. */
export interface Office {
  readonly roles: readonly Role[];
  /** Unit the office belongs to; absent: no unit is asked (parties, supervisors, heads). */
  readonly unitId?: string;
  /** Step whose separation of duties applies. */
  readonly stepId?: string;
}

export interface Act<T extends CommandType = CommandType> {
  readonly type: T;
  readonly from: readonly CaseStateName[];
  readonly basis: Basis;
  /** A better name for being outside `from`, where the law has one. */
  refusedAs?(state: CaseStateName): RefusalCode | undefined;
  /** A step named by the command may make it another office's; unknown steps are refused in `check`. */
  office(context: Pick<ActContext<T>, 'state' | 'procedure'> & { readonly data: Command<T>['data'] | undefined }): Office;
  /** What speaks against it whatever the command says: asked by the screen as by the validator, so both agree. */
  foreseen?(sight: Sight): readonly Refusal[];
  /** What the facts of the command must hold to. All reasons, so that all can be mended at once. */
  check?(context: ActContext<T>): readonly Refusal[];
  /** What has happened. Only called when nothing was refused. */
  events(context: ActContext<T>): readonly CaseEvent[];
}

export const defineAct = <T extends CommandType>(act: Act<T>): Act<T> => act;
