/** Hands out a selection of cases as XES or OCEL 2.0, packed if wanted, and leaves a record of having done so. */
import { createHash, randomUUID, type Hash } from 'node:crypto';
import { userInfo } from 'node:os';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Pool } from 'pg';
import type { Instant } from '../domain/clocks/clock.ts';
import type { Trace } from '../domain/eventlog/event-log.ts';
import { appendEntry } from '../schema/audit-trail.ts';
import { inTransaction } from '../schema/in-transaction.ts';
import { exportedTrace } from './exported-trace.ts';
import { writeOcel } from './ocel/write-ocel.ts';
import { selectedCases, type Selection } from './selected-cases.ts';
import { writeXes, type WrittenLog } from './xes/write-xes.ts';

export type ExportForm = 'xes' | 'ocel';

export interface ExportOptions {
  readonly form: ExportForm;
  readonly gzip: boolean;
  readonly now: Instant;
  /** Why it is handed out: kept in the trail. */
  readonly reason?: string;
  readonly progress?: (written: WrittenLog) => void;
}

export interface Exported extends WrittenLog {
  /** Of the file, hex. */
  readonly sha256: string;
}

const AT_ONCE = 10_000;

export const EXPORT_STREAM = 'system/export';

/** Writes the file under another name first: a half export never bears the name that was asked for. */
export async function exportLog(pool: Pool, selection: Selection, path: string, options: ExportOptions): Promise<Exported> {
  const written: WrittenLog = { cases: 0, events: 0, replaced: 0 };
  const caseNos: string[] = [];
  const traces = (async function* (): AsyncGenerator<Trace> {
    for await (const one of selectedCases(pool, selection)) {
      caseNos.push(one.caseNo);
      yield exportedTrace(one);
      options.progress?.(written);
    }
  })();
  const text = options.form === 'xes' ? writeXes(traces, written) : writeOcel(traces, written);
  const hash = createHash('sha256');
  const part = `${path}.part`;
  try {
    const steps = [...(options.gzip ? [createGzip()] : []), hashing(hash)];
    await pipeline([Readable.from(text), ...steps, createWriteStream(part)]);
    const exported = { ...written, sha256: hash.digest('hex') };
    await record(pool, selection, options, exported, caseNos);
    await rename(part, path);
    return exported;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

const hashing = (hash: Hash): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });

async function record(
  pool: Pool,
  selection: Selection,
  { form, now, reason }: ExportOptions,
  { cases, events, sha256 }: Exported,
  caseNos: readonly string[],
): Promise<void> {
  const requestId = `export/${randomUUID()}`;
  // The entry and that each of the cases was looked at, together or not at all.
  await inTransaction(pool, async (client) => {
    await appendEntry(client, EXPORT_STREAM, requestId, {
      v: 1,
      log: 'tongban',
      type: 'EXPORT',
      outcome: 'ok',
      requestId,
      actor: { personId: 'operator', kind: 'SYSTEM', roles: ['SYSTEM_ADMIN'] },
      role: 'SYSTEM_ADMIN',
      data: { act: 'exportLog', account: userInfo().username, form, selection: { ...selection }, cases, events, sha256 },
      ...(reason !== undefined && { reason }),
      receivedAt: now,
      recordedAt: now,
    });
    for (let from = 0; from < caseNos.length; from += AT_ONCE)
      await client.query('select audit.note_exported($1, $2)', [requestId, caseNos.slice(from, from + AT_ONCE)]);
  });
}
