/** Reads what the database holds in one snapshot, by plain SQL: none of the product's own readers stands between the record and its judge. */
import pg from 'pg';
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import type { EntryContent } from '../../domain/audit/entry.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { CalendarData } from '../../domain/clocks/clock.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { Checkpoint, ClockRow, Entry, Leaf, OutboxRow, Row, StoredRecord, StoredText } from './evidence.ts';

/** Tables that hold what persons say of themselves, and by law may (audit-security 1.6); everywhere else it is a leak. */
const VAULTS = ['party', 'person', 'form', 'vault_value', 'identity_link', 'second_factor'];

/** `databaseUrl`: any role that may read everything (tongban_auditor, or the owner). */
export async function readRecord(databaseUrl: string): Promise<StoredRecord> {
  const db = new pg.Client({ connectionString: databaseUrl, application_name: 'tongban-check-record' });
  await db.connect();
  const all = async <T extends object>(sql: string): Promise<T[]> => (await db.query<T>(sql)).rows;
  try {
    await db.query('begin transaction isolation level repeatable read, read only');
    const [now] = await all<{ at: string }>(`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`);
    const entries = await all<Omit<Entry, 'content'>>(
      `select entry_id::int as "entryId", stream, seq::int as seq, encode(prev, 'hex') as prev, encode(hash, 'hex') as hash, idem, canon
       from audit.entry order by stream, seq`,
    );
    const heads = await all<{ stream: string; seq: number; head: string }>(
      `select stream, seq::int as seq, encode(head, 'hex') as head from audit.stream where seq > 0`,
    );
    const tasks = await all<{ case_no: string; steps: string[] }>(
      'select case_no, array_agg(step_id order by step_id) as steps from tongban.case_task group by case_no',
    );
    const procedures = await all<{ definition: string }>('select definition from tongban.procedure_version order by code, version');
    const calendars = await all<{ version: string; data: string }>('select version, data from tongban.calendar_version');
    return {
      readAt: now!.at,
      entries: entries.map((row) => ({ ...row, content: JSON.parse(row.canon.toString('utf8')) as EntryContent })),
      rows: await all<Row>(
        'select case_no as "caseNo", seq, act_seq as "actSeq", state, snapshot from tongban.application_case order by case_no',
      ),
      heads: new Map(heads.map(({ stream, ...head }) => [stream, head])),
      tasks: new Map(tasks.map(({ case_no, steps }) => [case_no, steps])),
      clocks: await all<ClockRow>(
        `select case_no as "caseNo", clock_id as "clockId", status, limit_n as "limit",
           to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "dueOn" from tongban.case_clock`,
      ),
      outbox: await all<OutboxRow>('select case_no as "caseNo", seq, kind, payload from tongban.outbox order by id'),
      leaves: await all<Leaf>(
        `select idx::int as index, entry_id::int as "entryId", encode(leaf_sha256, 'hex') as hash,
           to_char(added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "addedAt" from audit.leaf order by idx`,
      ),
      checkpoints: await all<Checkpoint>(
        `select size::int as size, encode(root_sha256, 'hex') as root,
           to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt" from audit.checkpoint order by checkpoint_id`,
      ),
      texts: await textsLikePersons(all),
      procedures: procedures.map(({ definition }) => withPlainNumbers(JSON.parse(definition) as Json) as unknown as Procedure),
      calendars: new Map(calendars.map(({ data, version }) => [version, JSON.parse(data) as CalendarData])),
    };
  } finally {
    await db.end();
  }
}

/** Only texts in which a run of eleven digits stands: shorter ones are no number of a person. */
async function textsLikePersons(all: <T extends object>(sql: string) => Promise<T[]>): Promise<StoredText[]> {
  const columns = await all<{ table: string; column: string }>(
    `select c.table_name as table, c.column_name as column from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'tongban' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb', 'json', 'ARRAY')
       and has_column_privilege(format('%I.%I', c.table_schema, c.table_name), c.column_name, 'select')
     order by 1, 2`,
  );
  const texts: StoredText[] = [];
  for (const { column, table } of columns) {
    if (VAULTS.includes(table)) continue;
    const rows = await all<{ text: string }>(
      `select "${column}"::text as text from tongban."${table}" where "${column}"::text ~ '[0-9]{11}' limit 100000`,
    );
    texts.push(...rows.map(({ text }) => ({ where: `tongban.${table}.${column}`, text })));
  }
  return texts;
}
