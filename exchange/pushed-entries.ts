/** One pushed trace as the audit entries to append: as few as fit, each below the ceiling of the trail. */
import type { Attribute } from '../domain/eventlog/event-log.ts';
import { canonicalBytes } from '../domain/audit/canonical.ts';
import { entryColumns, type EntryColumns } from '../domain/audit/entry-columns.ts';
import type { EntryContent, FieldChange } from '../domain/audit/entry.ts';
import { caseStream } from '../domain/audit/entry.ts';
import type { CaseEvent } from '../domain/case/events.ts';
import { caseRow, clockRows, type CaseRow, type ClockRow } from '../domain/case/read-model.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import { instantOf } from '../domain/eventlog/instants.ts';
import type { Mapping } from '../domain/eventlog/mapping.ts';
import { pushedCaseState, pushedEvent, pushedReadings, type PushedProcedure } from '../domain/eventlog/pushed-case.ts';
import type { PushedTrace } from '../domain/eventlog/pushed-trace.ts';
import { attributesDigest, eventChain } from './digest-events.ts';
import { SourceFault } from './source-fault.ts';

/** Of the 65,536 bytes an entry may have, what events and attributes may fill; the rest is for the envelope. */
export const ENTRY_ROOM = 56_000;

export interface PushedEntry {
  readonly row: CaseRow;
  readonly clocks: readonly ClockRow[];
  readonly requestId: string;
  readonly canon: Uint8Array;
  readonly columns: EntryColumns;
}

export interface EntriesInput {
  readonly caseNo: string;
  readonly trace: PushedTrace;
  readonly mapping: Mapping;
  readonly procedure: PushedProcedure;
  readonly calendarVersion: string;
  readonly recordedAt: Instant;
  /** Name of the file, for messages. */
  readonly file: string;
  /** What is stored already: entries and events; 0, 0 for a new case. */
  readonly known: { readonly seq: number; readonly events: number };
  /** Whether the trace's own attributes are to be told (again). */
  readonly tellAttributes: boolean;
  readonly changes?: readonly FieldChange[];
}

/** @throws SourceFault when one event, or the trace's attributes, are too large for an entry */
export function pushedEntries(input: EntriesInput): readonly PushedEntry[] {
  const { trace, mapping, recordedAt, known } = input;
  const chain = eventChain(trace);
  const attributes = attributesDigest(trace);
  const { id: unitId } = handlingUnitOf(trace, mapping);
  const parts = portions(input);
  const facts = { procedureName: mapping.procedureName.zh, kind: mapping.kind, form: 'PROMISED' as const, offices: {}, personalFields: {} };
  let stored = known.events;
  return parts.map((part, index): PushedEntry => {
    const from = stored;
    stored += part.events.length;
    const seq = known.seq + index + 1;
    const digest = chain[stored] ?? '';
    const state = pushedCaseState({
      caseNo: input.caseNo,
      trace,
      mapping,
      procedure: input.procedure,
      calendarVersion: input.calendarVersion,
      unitId,
      seq,
      stored,
      digest,
      attributesDigest: attributes,
      recordedAt,
    });
    const readings = pushedReadings(trace, recordedAt);
    const content: EntryContent = {
      v: 1,
      log: 'tongban',
      type: 'CASE',
      outcome: 'ok',
      caseNo: input.caseNo,
      caseSeq: seq,
      unitId,
      region: mapping.region,
      requestId: `push/${mapping.source}/${seq}`,
      actor: { personId: `pushed:${mapping.source}`, kind: 'SYSTEM', roles: ['PUSHED'] },
      role: 'PUSHED',
      data: {
        source: mapping.source,
        externalNo: trace.externalNo,
        from,
        to: stored,
        digest,
        attributesDigest: attributes,
        // What figures need of the trace, under our names; the other system's own stand among its attributes.
        ...(trace.startAt !== undefined && { startAt: instantOf(trace.startAt) }),
        ...(trace.endAt !== undefined && { endAt: instantOf(trace.endAt) }),
        ...(trace.deadlineAt !== undefined && { deadlineAt: instantOf(trace.deadlineAt) }),
        ...(trace.plannedEndAt !== undefined && { plannedEndAt: instantOf(trace.plannedEndAt) }),
        // Whose duties may not lie in one hand is the mapping's to say; rules judge by what was said with the entry.
        ...(mapping.separated.length > 0 && { separated: mapping.separated.map(([one, other]) => [one, other]) }),
        ...(part.attributes && { attributes: part.attributes as unknown as JsonList }),
      },
      events: part.events,
      ...(index === 0 && input.changes && input.changes.length > 0 && { changes: input.changes }),
      ...(trace.channel !== undefined && { channel: trace.channel }),
      receivedAt: recordedAt,
      recordedAt,
      procedure: { code: input.procedure.code, version: input.procedure.version, hash: input.procedure.hash },
      ...(input.calendarVersion !== '' && { calendarVersion: input.calendarVersion }),
    };
    const closedAt = state.closedAt ?? null;
    return {
      row: caseRow(state, facts, readings, recordedAt, { externalNo: trace.externalNo }),
      clocks: clockRows(state, readings).map((clock) => ({ ...clock, stopped_at: closedAt })),
      requestId: content.requestId,
      canon: canonicalBytes(content),
      columns: entryColumns(content),
    };
  });
}

/** The unit that answers: one of ours where the mapping names it, else one that stands for the other system's. */
export function handlingUnitOf({ unit, unitName }: PushedTrace, { source }: Mapping): { readonly id: string; readonly name: string } {
  if (unit !== undefined) return { id: unit, name: unitName ?? unit };
  return unitName === undefined ? { id: `pushed/${source}`, name: source } : { id: `pushed/${source}/${unitName}`, name: unitName };
}

type JsonList = readonly { readonly [key: string]: string }[];

interface Portion {
  readonly attributes: readonly Attribute[] | undefined;
  readonly events: CaseEvent[];
}

/** At least one portion: a case whose attributes alone have changed is told by an entry without events. */
function portions({ trace, file, recordedAt, known, tellAttributes, caseNo }: EntriesInput): Portion[] {
  const attributes = tellAttributes ? trace.attributes : undefined;
  const first: Portion = { attributes, events: [] };
  let room = ENTRY_ROOM - (attributes ? bytesOf(attributes) : 0);
  if (room < 0) throw tooLarge(file, trace, trace.at, 'the attributes of the trace');
  const list = [first];
  for (const step of trace.events.slice(known.events)) {
    const told = pushedEvent(step, recordedAt);
    const bytes = bytesOf(told) + 1;
    if (bytes > ENTRY_ROOM) throw tooLarge(file, trace, step.at, 'one event');
    let last = list.at(-1) ?? first;
    if (bytes > room) {
      last = { attributes: undefined, events: [] };
      list.push(last);
      room = ENTRY_ROOM;
    }
    last.events.push(told);
    room -= bytes;
  }
  if (list.length > 100_000) throw tooLarge(file, trace, trace.at, `stream ${caseStream(caseNo)}`);
  return list;
}

/**
 * Says early, while nothing is written, what `pushedEntries` would refuse later.
 * @throws SourceFault when one event, or the trace's attributes, are too large for an entry
 */
export function requireRoom(trace: PushedTrace, file: string): void {
  if (roughSize(trace.attributes) > ROUGHLY_SAFE && bytesOf(trace.attributes) > ENTRY_ROOM)
    throw tooLarge(file, trace, trace.at, 'the attributes of the trace');
  for (const step of trace.events) {
    if (roughSize(step.attributes) > ROUGHLY_SAFE && bytesOf(pushedEvent(step, LONGEST_INSTANT)) + 1 > ENTRY_ROOM)
      throw tooLarge(file, trace, step.at, 'one event');
  }
}

const LONGEST_INSTANT = '2000-01-01T00:00:00.000Z';
/** So few UTF-16 units of text never fill an entry, whatever they need in UTF-8 and escapes (six bytes at most). */
const ROUGHLY_SAFE = ENTRY_ROOM / 8;

/** Texts of the attributes, with forty for the names and signs around each. */
const roughSize = (attributes: readonly Attribute[]): number =>
  attributes.reduce(
    (sum, { key, value, nested, values }) => sum + 40 + key.length + value.length + roughSize(nested ?? []) + roughSize(values ?? []),
    0,
  );

/** As many as the canonical form takes: it differs by the order of keys only, the texts being in normal form already. */
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const tooLarge = (file: string, trace: PushedTrace, at: PushedTrace['at'], what: string): SourceFault =>
  new SourceFault(
    file,
    at,
    `case ${trace.externalNo}: ${what} takes more than ${ENTRY_ROOM} bytes / 内容过大`,
    'shorten long texts; documents are cited by digest, not embedded',
  );
