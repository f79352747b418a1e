/** A matter of the simulated past (card, order, rating, plan task) lived through by commands that its law admitted, and committed as lived. */
import type pg from 'pg';
import { commitMatterOn } from '../activities/commit-matter.ts';
import type { Actor } from '../domain/case/actor.ts';
import type { CalendarData } from '../domain/clocks/clock.ts';
import { matterEntry } from '../domain/supervision/matters/matter-entry.ts';
import { matterRow, termRows, type AnyMatter } from '../domain/supervision/matters/matter-rows.ts';
import {
  admitMatter,
  decideMatter,
  type MatterCommand,
  type MatterEvent,
  type MatterLaw,
  type MatterState,
} from '../domain/supervision/matters/matter.ts';
import type { StaffRow } from './city/staff.ts';
import { sha256 } from './digests.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const EVIDENCE = [{ name: '模拟佐证.pdf', sha256: sha256('simulated evidence') }];

export const actorOf = ({ id, region, roles, unitId }: StaffRow): Actor => ({ personId: id, kind: 'SIMULATOR', roles, unitId, region });
export const iso = (ms: number): string => new Date(ms).toISOString();

export interface Step<S extends MatterState, C extends MatterCommand = MatterCommand> {
  readonly before: S;
  readonly after: S;
  readonly command: C;
  readonly events: readonly MatterEvent[];
}

/** Null where the law refuses a step, so that nothing half-done is stored. A command may be made of the state it finds. */
export function lived<S extends MatterState, C extends MatterCommand, E extends MatterEvent>(
  law: MatterLaw<S, C, E>,
  start: S,
  calendar: CalendarData,
  commands: readonly (C | ((state: S) => C))[],
): readonly Step<S, C>[] | null {
  const steps: Step<S, C>[] = [];
  let state = start;
  for (const made of commands) {
    const command = typeof made === 'function' ? made(state) : made;
    const desk = { state, calendar };
    if (admitMatter(law, desk, command).length > 0) return null;
    const { events, next } = decideMatter(law, desk, command);
    steps.push({ before: state, after: next, command, events });
    state = next;
  }
  return steps;
}

/** As the matter's workflow commits its steps; no term of it ran out, so it tells no finding. */
export async function commitLived<S extends AnyMatter, C extends MatterCommand>(
  db: pg.Client,
  { officeOf }: Pick<MatterLaw<S, C, never>, 'officeOf'>,
  calendar: CalendarData,
  steps: readonly Step<S, C>[],
  caseNo: string | null,
): Promise<void> {
  const createdAt = steps[0]!.events[0]!.at;
  for (const { after, before, command, events } of steps)
    await commitMatterOn(db, {
      kind: after.kind,
      no: after.no,
      seq: after.seq,
      entry: matterEntry(before, after, command, events, officeOf(command), events[0]!.at, caseNo),
      row: matterRow(after, calendar, createdAt, null),
      terms: termRows(after, calendar),
      findings: [],
    });
}
