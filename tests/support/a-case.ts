/** A case told act by act, in memory: the same admit, decide and evolve that the workflow calls. Immutable. */
import type { Actor } from '../../domain/case/actor.ts';
import { admit } from '../../domain/case/admit.ts';
import { explainCaseClock, nextDuePoint, readCaseClock } from '../../domain/case/case-clocks.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { AnyCommand, Command, CommandData, CommandType, Intake } from '../../domain/case/commands.ts';
import { contextOf, decide } from '../../domain/case/decide.ts';
import type { CaseDesk } from '../../domain/case/decide.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import type { Refusal } from '../../domain/case/refusal.ts';
import { SYSTEM_ACTOR } from '../../domain/case/actor.ts';
import type { CalendarData, ClockId, ClockReading, Derivation, Instant } from '../../domain/clocks/clock.ts';
import { instantOf } from '../../domain/clocks/local-date.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import { REGION, UNIT } from './people.ts';

/** `2026-03-02` means ten in the morning of that day in Nantong; `2026-03-02T15:30` that minute there. */
export const when = (text: string): Instant => {
  if (text.endsWith('Z')) return text;
  const [day, time] = text.split('T');
  return instantOf(day!, time ?? '10:00');
};

export class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`).join('; '));
    this.refusals = refusals;
  }
}

export interface Told {
  readonly command: Command;
  readonly events: readonly CaseEvent[];
}

export class ACase {
  readonly desk: CaseDesk;
  readonly told: readonly Told[];

  constructor(desk: CaseDesk, told: readonly Told[] = []) {
    this.desk = desk;
    this.told = told;
  }

  get state(): CaseState {
    return this.desk.state;
  }

  get events(): readonly CaseEvent[] {
    return this.told.flatMap(({ events }) => events);
  }

  types(): readonly string[] {
    return this.events.map(({ type }) => type);
  }

  command<T extends CommandType>(actor: Actor, type: T, data: CommandData[T], on: string, more: Partial<Command<T>> = {}): Command<T> {
    return { type, requestId: `r${this.told.length + 1}`, actor, receivedAt: when(on), channel: 'WINDOW', data, ...more };
  }

  refusalsOf<T extends CommandType>(
    actor: Actor,
    type: T,
    data: CommandData[T],
    on: string,
    more: Partial<Command<T>> = {},
  ): readonly Refusal[] {
    return admit(contextOf(this.desk, this.command(actor, type, data, on, more)));
  }

  /** Admitted and done, or thrown as Refused. */
  does<T extends CommandType>(actor: Actor, type: T, data: CommandData[T], on: string, more: Partial<Command<T>> = {}): ACase {
    const command = this.command(actor, type, data, on, more);
    const refusals = admit(contextOf(this.desk, command));
    if (refusals.length > 0) throw new Refused(refusals);
    const { events, next } = decide(this.desk, command);
    const calendar = type === 'changeCalendar' ? (data as CommandData['changeCalendar']).calendar : this.desk.calendar;
    return new ACase(
      { ...this.desk, state: next, calendar },
      events.length === 0 ? this.told : [...this.told, { command: command, events }],
    );
  }

  /** Done if it is admitted; else nothing happens. */
  tries({ actor, data, receivedAt, type, ...more }: AnyCommand): ACase {
    return this.refusalsOf(actor, type, data, receivedAt, more).length > 0 ? this : this.does(actor, type, data, receivedAt, more);
  }

  /** Lets time pass: every due point up to then goes off, in order, as the case's own timer would have it. */
  until(on: string): ACase {
    const end = when(on);
    const due = nextDuePoint(this.state, this.desk.procedure, this.desk.calendar, end);
    if (due === null || due.at > end) return this;
    const at = this.state.updatedAt !== undefined && this.state.updatedAt > due.at ? this.state.updatedAt : due.at;
    return this.does(SYSTEM_ACTOR, 'timePassed', { clock: due.clock, point: due.point, dueAt: due.at }, at, {
      requestId: `time/${due.clock}/${due.point}/${due.at}`,
    }).until(on);
  }

  clock(id: ClockId, on: string): ClockReading {
    const clock = this.state.clocks[id];
    if (clock === undefined) throw new Error(`no clock ${id}; there are ${Object.keys(this.state.clocks).join(', ')}`);
    return readCaseClock(this.state, this.desk.procedure, this.desk.calendar, clock, when(on));
  }

  explain(id: ClockId, on: string): Derivation {
    return explainCaseClock(this.state, this.desk.procedure, this.desk.calendar, id, when(on))!;
  }
}

export function aCase(procedure: Procedure, more: { readonly calendar?: CalendarData; readonly caseNo?: string } = {}): ACase {
  const calendar = more.calendar ?? CALENDAR_2026;
  const state = initialState({
    caseNo: more.caseNo ?? '32061320260302L000001X',
    procedure,
    procedureHash: '0'.repeat(64),
    calendarVersion: calendar.version,
    origin: 'NATIVE',
    provenance: 'LIVE',
    region: REGION,
    unitId: UNIT,
  });
  return new ACase({ state, procedure, calendar });
}

/** A filing by Ms Li with every mandatory material, or all but those named. */
export function intake(procedure: Procedure, without: readonly string[] = [], facts: Intake['facts'] = {}): Intake {
  return {
    applicant: { partyId: 'party-li', kind: 'PERSON' },
    form: { formId: '00000000-0000-4000-8000-000000000001', digest: 'd'.repeat(64) },
    facts,
    materials: procedure.materials
      .filter(({ id, source }) => source !== 'SHARED' && !without.includes(id))
      .map(({ id, trust }) => ({ id, trust: trust?.[0] ?? 'C', sha256: 'a'.repeat(64) })),
  };
}
