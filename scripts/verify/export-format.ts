/**
 * The trail as files: `export.json`, `checkpoints.ndjson`, `trail/000000.tsv` with entries in the order of the log, and where the log's
 * own files are at hand, its tiles. Content stands as it was hashed: canonical JSON holds neither tab nor line break.
 */
import type { StoredEntry } from '../../domain/audit/check-entry.ts';

/** Entries of one file of the trail. */
export const PER_FILE = 4_096;

export interface ExportHeader {
  readonly tongban: 'export';
  readonly v: 1;
  readonly origin: string;
  readonly madeAt: string;
  /** Entries, which is leaves. */
  readonly size: number;
}

export const trailFile = (first: number): string => `trail/${String(first / PER_FILE).padStart(8, '0')}.tsv`;

const UNSAFE = /[%\t\n\r]/g;
const field = (text: string): string => text.replace(UNSAFE, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** One line. Content that could not stand in a line, which the trail never wrote, goes in base64. */
export function exportLine(entry: StoredEntry): Buffer {
  const { entryId, stream, seq, prev, hash, idem, type, actor, org, region, outcome, at, canon } = entry;
  const columns = [entryId, field(stream), seq, hexOf(prev), hexOf(hash), ...[idem, type, actor, org, region, outcome, at].map(field)];
  const bytes = Buffer.from(canon.buffer, canon.byteOffset, canon.length);
  const whole = bytes[0] === BRACE && !bytes.includes(9) && !bytes.includes(10);
  return Buffer.concat([Buffer.from(`${columns.join('\t')}\t`), whole ? bytes : Buffer.from(`=${bytes.toString('base64')}`), NEWLINE]);
}

const BRACE = 0x7b;
const NEWLINE = Buffer.from('\n');
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');

/** It is no export, or the wrong one: nothing can be said. */
export class ExportUnreadable extends Error {
  override readonly name = 'ExportUnreadable';
}

/** A part of it is not what was written: damage, not a mistake of whoever verifies. */
export class ExportDamaged extends Error {
  override readonly name = 'ExportDamaged';
}

/** The entries of one file. @throws ExportDamaged naming the line */
export function* readLines(name: string, bytes: Buffer): Generator<StoredEntry> {
  let line = 0;
  for (let from = 0; from < bytes.length;) {
    line++;
    const end = bytes.indexOf(10, from);
    if (end < 0) throw new ExportDamaged(`${name}:${line}: breaks off`);
    yield readLine(bytes, from, end, () => new ExportDamaged(`${name}:${line}: is no entry`));
    from = end + 1;
  }
}

const COLUMNS = 12;

function readLine(bytes: Buffer, from: number, end: number, wrong: () => ExportDamaged): StoredEntry {
  // The columns are short and the content is long: only the columns become text.
  let at = from;
  for (let column = 0; column < COLUMNS; column++) {
    at = bytes.indexOf(9, at) + 1;
    if (at === 0 || at > end) throw wrong();
  }
  const columns = bytes.toString('utf8', from, at - 1).split('\t');
  if (columns.length !== COLUMNS) throw wrong();
  const text = (index: number): string => {
    const column = columns[index] ?? '';
    return column.includes('%')
      ? column.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : column;
  };
  const [entryId, seq] = [Number(columns[0]), Number(columns[2])];
  const [prev, hash] = [Buffer.from(columns[3] ?? '', 'hex'), Buffer.from(columns[4] ?? '', 'hex')];
  if (!Number.isSafeInteger(entryId) || !Number.isSafeInteger(seq) || prev.length !== 32 || hash.length !== 32) throw wrong();
  return {
    entryId,
    stream: text(1),
    seq,
    prev,
    hash,
    idem: text(5),
    type: text(6),
    actor: text(7),
    org: text(8),
    region: text(9),
    outcome: text(10),
    at: text(11),
    canon: bytes[at] === BRACE ? bytes.subarray(at, end) : Buffer.from(bytes.toString('latin1', at + 1, end), 'base64'),
  };
}
