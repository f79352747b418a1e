/** Walks a case from its beginning by its entries: the desk as it stood before each command, and what the command brought about. */
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import type { EntryContent } from '../../domain/audit/entry.ts';
import type { Command } from '../../domain/case/commands.ts';
import type { CaseDesk } from '../../domain/case/decide.ts';
import { caseAtStart, foldEntry } from '../../domain/case/refold.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { Entry, Row, Sight } from './evidence.ts';

export interface Stood {
  readonly entry: Entry;
  /** The case before the entry. */
  readonly desk: CaseDesk;
  readonly command: Command;
}

/** Answers the case after its last entry; `null` where the procedure or the calendar is not known, which is said. */
export function walk(
  { calendarOf, committed, found, procedureOf }: Sight,
  { caseNo, snapshot }: Row,
  at: (stood: Stood) => boolean,
): CaseDesk | null {
  const procedure = procedureOf(snapshot.procedureCode, snapshot.procedureVersion);
  if (procedure === undefined) {
    found(`case ${caseNo} goes by ${snapshot.procedureCode}, which nobody here knows`);
    return null;
  }
  const entries = committed(caseNo);
  const calendar = calendarOf(entries[0]?.content.calendarVersion ?? snapshot.calendarVersion);
  if (calendar === undefined) {
    found(`case ${caseNo} counts by calendar ${snapshot.calendarVersion}, which nobody here knows`);
    return null;
  }
  let desk: CaseDesk = { state: caseAtStart(snapshot, procedure, entries[0]?.content), procedure, calendar };
  for (const entry of entries) {
    const known = calendarOf(entry.content.calendarVersion ?? desk.calendar.version) ?? desk.calendar;
    desk = { ...desk, calendar: known };
    const step = `entry ${entry.seq} (${entry.content.command}) of case ${caseNo}`;
    try {
      if (!at({ entry, desk, command: commandOf(entry.content) })) return null;
      desk = { ...desk, state: foldEntry(desk.state, procedure, entry.content) };
    } catch (error) {
      found(`${step} cannot be walked again: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }
  return desk;
}

/** Canonical JSON writes decimals as text; the domain counts with numbers. */
export const plain = (value: unknown): unknown => withPlainNumbers(value as Json);

function commandOf({ actor, channel, command, data, occurredAt, receivedAt, requestId }: EntryContent): Command {
  return {
    type: command,
    requestId,
    actor,
    receivedAt,
    channel,
    ...(occurredAt === undefined ? {} : { occurredAt }),
    data: plain(data),
  } as Command;
}
