/** What the judge of the record looks at, and the words in which it answers. */
import type { EntryContent, Receipt } from '../../domain/audit/entry.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { CalendarData } from '../../domain/clocks/clock.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';

export type InvariantId = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8' | 'I9' | 'I10' | 'I11' | 'I12' | 'I13' | 'I14';

/** One thing that a person wants done once, however many times and under however many keys it is sent. */
export interface Intention {
  readonly id: string;
  readonly caseNo: string;
  readonly command: string;
}

/** What a client wrote down where no fault of the servers can reach it: a line before it sent, a line when it was answered. */
export type LogLine =
  | { readonly kind: 'sent' | 'refused'; readonly intention: Intention; readonly requestId: string }
  | { readonly kind: 'acknowledged'; readonly intention: Intention; readonly requestId: string; readonly receipt: Receipt };

/** A time in which the sequencer or its database was stopped on purpose; ISO instants. */
export interface PausedTime {
  readonly from: string;
  readonly to: string;
}

/** What is known from outside the database. What is missing is not looked at, and that is said. */
export interface Evidence {
  readonly log?: readonly LogLine[];
  /** Procedures that are not published in the database, as tests have them. */
  readonly procedures?: readonly Procedure[];
  /** The calendar of cases whose version is not in the database. */
  readonly calendar?: CalendarData;
  /** What Temporal's workflows hold, by case number, where they were asked. */
  readonly workflows?: ReadonlyMap<string, CaseState>;
  readonly paused?: readonly PausedTime[];
  /** Values of persons that must be found nowhere, beside what looks like a number of a person. */
  readonly planted?: readonly string[];
}

export interface Entry {
  readonly entryId: number;
  readonly stream: string;
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
  readonly idem: string;
  readonly canon: Buffer;
  readonly content: EntryContent;
}

export interface Row {
  readonly caseNo: string;
  readonly seq: number;
  readonly actSeq: number;
  readonly state: string;
  readonly snapshot: CaseState;
}

export interface ClockRow {
  readonly caseNo: string;
  readonly clockId: string;
  readonly status: string;
  readonly limit: number;
  /** Day in Asia/Shanghai. */
  readonly dueOn: string | null;
}

export interface OutboxRow {
  readonly caseNo: string;
  readonly seq: number;
  readonly kind: string;
  readonly payload: unknown;
}

export interface Leaf {
  readonly index: number;
  readonly entryId: number;
  readonly hash: string;
  readonly addedAt: string;
}

export interface Checkpoint {
  readonly size: number;
  readonly root: string;
  readonly publishedAt: string;
}

/** A text that stands in a table where no value of a person belongs. */
export interface StoredText {
  readonly where: string;
  readonly text: string;
}

/** What the database holds, read in one snapshot. */
export interface StoredRecord {
  /** When the snapshot was taken, by the database's clock. */
  readonly readAt: string;
  readonly entries: readonly Entry[];
  readonly rows: readonly Row[];
  readonly heads: ReadonlyMap<string, { readonly seq: number; readonly head: string }>;
  readonly tasks: ReadonlyMap<string, readonly string[]>;
  readonly clocks: readonly ClockRow[];
  readonly outbox: readonly OutboxRow[];
  readonly leaves: readonly Leaf[];
  readonly checkpoints: readonly Checkpoint[];
  readonly texts: readonly StoredText[];
  readonly procedures: readonly Procedure[];
  readonly calendars: ReadonlyMap<string, CalendarData>;
}

export interface Finding {
  readonly invariant: InvariantId;
  readonly says: string;
  /** For the two counts everybody asks for. */
  readonly kind?: 'lost' | 'doubled';
}

/** Everything at hand, with the lookups that several invariants need. */
export interface Sight {
  readonly record: StoredRecord;
  readonly evidence: Evidence;
  /** Committed steps of a case, oldest first. */
  readonly committed: (caseNo: string) => readonly Entry[];
  readonly procedureOf: (code: string, version: number) => Procedure | undefined;
  readonly calendarOf: (version: string) => CalendarData | undefined;
  readonly found: (says: string, kind?: Finding['kind']) => void;
}

export interface Invariant {
  readonly id: InvariantId;
  /** The promise, in a sentence. */
  readonly promise: string;
  /** Why it cannot be looked at with what is at hand; undefined: it can. */
  readonly missing?: (record: StoredRecord, evidence: Evidence) => string | undefined;
  readonly look: (sight: Sight) => void;
}
