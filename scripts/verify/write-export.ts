/** Writes the trail as files, in the order of the log, up to its newest witnessed checkpoint. The folder appears whole or not at all. */
import { createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import type { StoredEntry } from '../../domain/audit/check-entry.ts';
import { checkpointFor } from '../../schema/audit-log.ts';
import type { Queryable } from '../../schema/audit-trail.ts';
import { readCheckpoint } from '../../domain/audit/log/checkpoint.ts';
import { exportLine, PER_FILE, trailFile, type ExportHeader } from './export-format.ts';

export interface ExportOptions {
  readonly folder: string;
  /** The sequencer's folder, whose tiles and bundles go along: with them a lost entry is named. */
  readonly logFolder?: string;
  readonly progress?: (entries: number, all: number) => void;
  /** Told how many entries will leave, before the first does. */
  readonly announce?: (size: number) => Promise<void>;
}

/** @throws Error when nothing was signed yet, or the folder is there */
export async function writeExport(db: ClientBase, { announce, folder, logFolder, progress }: ExportOptions): Promise<ExportHeader> {
  if (existsSync(folder)) throw new Error(`${folder} is there already; an export never goes into another`);
  const signed = await checkpointFor(asQueryable(db));
  if (signed === null) throw new Error('the log has no checkpoint yet: is the sequencer running?');
  await announce?.(readCheckpoint(signed.note).size);
  await db.query('begin transaction isolation level repeatable read, read only');
  try {
    const newest = await checkpointFor(asQueryable(db));
    if (newest === null) throw new Error('the log has no checkpoint yet: is the sequencer running?');
    const { origin, size } = readCheckpoint(newest.note);
    const part = `${folder}.part`;
    await rm(part, { recursive: true, force: true });
    await mkdir(join(part, 'trail'), { recursive: true });
    const checkpoints = createWriteStream(join(part, 'checkpoints.ndjson'));
    await db.query(
      `declare checkpoints no scroll cursor for select size, note, note_sm3 as "noteSm3" from audit.checkpoint
       where size <= ${size} and checkpoint_id <= (select max(checkpoint_id) from audit.checkpoint where size = ${size} and witnessed = ${newest.witnessed})
       order by checkpoint_id`,
    );
    for await (const row of fetched<{ size: string; note: string; noteSm3: string }>(db, 'checkpoints', 1_000))
      if (!checkpoints.write(`${JSON.stringify({ ...row, size: Number(row.size) })}\n`)) await drained(checkpoints);
    await closed(checkpoints);
    await db.query(
      `declare trail no scroll cursor for select l.idx, e.entry_id, e.stream, e.seq, e.prev, e.hash, e.idem, e.canon, e.type, e.actor, e.org,
         e.region, e.outcome, e.at from audit.leaf l join audit.entry e using (entry_id) where l.idx < ${size} order by l.idx`,
    );
    let written = 0;
    let file: ReturnType<typeof createWriteStream> | null = null;
    for await (const { entry_id, seq, idx: _, ...row } of fetched<Row>(db, 'trail', 1_000)) {
      if (written % PER_FILE === 0) {
        if (file !== null) await closed(file);
        file = createWriteStream(join(part, trailFile(written)));
      }
      if (file?.write(exportLine({ ...row, entryId: Number(entry_id), seq: Number(seq) })) === false) await drained(file);
      written++;
      if (written % 10_000 === 0) progress?.(written, size);
    }
    if (file !== null) await closed(file);
    const header: ExportHeader = { tongban: 'export', v: 1, origin, madeAt: new Date().toISOString(), size };
    await writeFile(join(part, 'export.json'), `${JSON.stringify(header)}\n`);
    if (logFolder !== undefined)
      for (const name of ['tile', 'sm3'])
        if (existsSync(join(logFolder, name))) await cp(join(logFolder, name), join(part, name), { recursive: true });
    await rename(part, folder);
    return header;
  } finally {
    await db.query('rollback');
  }
}

/** A client of the caller's, without prepared statements. */
const asQueryable = (db: ClientBase): Queryable => ({
  query: async <Row>({ text, values }: { readonly text: string; readonly values: readonly unknown[] }) => ({
    rows: (await db.query(text, [...values])).rows as Row[],
  }),
});

interface Row extends Omit<StoredEntry, 'entryId' | 'seq'> {
  readonly idx: string | number;
  readonly entry_id: string | number;
  readonly seq: string | number;
}

async function* fetched<T extends object>(db: ClientBase, cursor: string, batch: number): AsyncGenerator<T> {
  for (;;) {
    const { rows } = await db.query<T>(`fetch forward ${batch} from ${cursor}`);
    yield* rows;
    if (rows.length < batch) return;
  }
}

const drained = (stream: NodeJS.WritableStream): Promise<void> => new Promise((resolve) => stream.once('drain', resolve));

async function closed(stream: NodeJS.WritableStream & { end: () => unknown }): Promise<void> {
  stream.end();
  await finished(stream);
}
