/** The trail of a case as pages, and whole where a case is folded again. Hashes are read as stored, never recomputed here. */
import { z } from 'zod';
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import { caseStream, type EntryContent } from '../../domain/audit/entry.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { TrailEntrySource } from '../../schema/graphql/sources.ts';
import type { Pool } from '../context.ts';
import { connection, COUNT_CAP, readCursor, writeCursor, type Connection, type Page } from '../paging.ts';
import { Values } from '../scope-sql.ts';

const COLUMNS = `e.stream, e.seq, encode(e.prev, 'hex') as prev, encode(e.hash, 'hex') as hash, convert_from(e.canon, 'UTF8') as canon`;
type EntryRow = Omit<TrailEntrySource, 'content'> & { readonly canon: string };

const asEntry = ({ canon, ...row }: EntryRow): TrailEntrySource => ({
  ...row,
  content: withPlainNumbers(JSON.parse(canon) as Json) as unknown as EntryContent,
});

const cursorShape = z.tuple([z.literal('SEQ'), z.int().min(0)]);

export async function readTrail(pool: Pool, caseNo: string, page: Page): Promise<Connection<TrailEntrySource>> {
  const values = new Values();
  const where = [`e.stream = ${values.add(caseStream(caseNo))}`];
  if (page.after !== null) where.push(`e.seq > ${values.add(readCursor(page.after, cursorShape)[1])}`);
  if (page.before !== null) where.push(`e.seq < ${values.add(readCursor(page.before, cursorShape)[1])}`);
  const { rows } = await pool.query(
    `select ${COLUMNS} from audit.entry e where ${where.join(' and ')} order by e.seq ${page.backwards ? 'desc' : 'asc'} limit ${page.size + 1}`,
    values.list,
  );
  return connection((rows as EntryRow[]).map(asEntry), page, (entry) => writeCursor(['SEQ', entry.seq]));
}

export async function countTrail(pool: Pool, caseNo: string): Promise<number> {
  const { rows } = await pool.query('select seq from audit.stream where stream = $1', [caseStream(caseNo)]);
  return Math.min(COUNT_CAP, (rows as { seq: number }[])[0]?.seq ?? 0);
}

export async function readEntry(pool: Pool, stream: string, seq: number): Promise<TrailEntrySource | null> {
  const { rows } = await pool.query(`select ${COLUMNS} from audit.entry e where e.stream = $1 and e.seq = $2`, [stream, seq]);
  return (rows as EntryRow[]).map(asEntry)[0] ?? null;
}

/** The committed entries of a case in order: what its state is the fold of. */
export async function readCommitted(pool: Pool, caseNo: string): Promise<readonly TrailEntrySource[]> {
  const { rows } = await pool.query(`select ${COLUMNS} from audit.entry e where e.stream = $1 and e.outcome = 'ok' order by e.seq`, [
    caseStream(caseNo),
  ]);
  return (rows as EntryRow[]).map(asEntry).filter(({ content }) => content.caseSeq !== undefined);
}

export async function readHead(
  pool: Pool,
  caseNo: string,
): Promise<{ readonly stream: string; readonly seq: number; readonly hash: string } | null> {
  const stream = caseStream(caseNo);
  const { rows } = await pool.query(`select seq, encode(head, 'hex') as hash from audit.stream where stream = $1 and seq > 0`, [stream]);
  const head = (rows as { seq: number; hash: string }[])[0];
  return head === undefined ? null : { stream, ...head };
}

/** What became of a request: its committed entry, else its refusals. */
export async function readByRequest(pool: Pool, caseNo: string, requestId: string): Promise<readonly TrailEntrySource[]> {
  const prefix = `refused/${caseNo}/${requestId}/`;
  const { rows } = await pool.query(
    `select ${COLUMNS} from audit.entry e where e.idem = $1 or (e.idem collate "C" >= $2 and e.idem collate "C" < $3) order by e.outcome desc, e.entry_id`,
    [`case/${caseNo}/${requestId}`, prefix, `${prefix.slice(0, -1)}0`],
  );
  return (rows as EntryRow[]).map(asEntry);
}
