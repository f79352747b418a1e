/** Entities say what the migrated schema says; what is read back is text that was hashed; connections outlive a restart. */
import { wrap, type EntityMetadata, type MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { openOrm, openPool, WEB_STATEMENT_TIMEOUT } from '../../schema/database.ts';
import { ApplicationCase, AuditEntry, CaseTask } from '../../schema/entities/index.ts';
import { aCaseNo, aStep } from '../activities/a-step.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let pool: Pool;
let orm: MikroORM;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl, { applicationName: 'tongban-test', statementTimeout: 200 });
  orm = await openOrm(database.appUrl, { statementTimeout: WEB_STATEMENT_TIMEOUT });
});
afterAll(async () => {
  await orm.close();
  await pool.end();
  await database.dispose();
});

const KINDS: Readonly<Record<string, string>> = {
  int: 'integer',
  int4: 'integer',
  integer: 'integer',
  bigint: 'bigint',
  text: 'text',
  'text[]': 'text[]',
  boolean: 'boolean',
  date: 'date',
  jsonb: 'jsonb',
  bytea: 'bytea',
  'timestamptz(3)': 'timestamp(3) with time zone',
};

it('every entity has the columns of its table: names, types, nullability and key', async () => {
  const entities = [...orm.getMetadata().getAll().values()] as unknown as EntityMetadata[];
  expect(entities.length).toBeGreaterThanOrEqual(11);
  for (const meta of entities) {
    const { rows } = await pool.query<{ name: string; type: string; nullable: boolean; key: boolean }>(
      `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
         coalesce(a.attnum = any(i.indkey), false) as key
       from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
       where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attname`,
      [`${meta.schema}.${meta.tableName}`],
    );
    const declared = meta.props
      .filter((prop) => prop.fieldNames !== undefined && prop.persist !== false && prop.fieldNames.length === 1)
      .map((prop) => ({
        name: prop.fieldNames[0]!,
        type: KINDS[prop.columnTypes[0]!] ?? `unknown to this test: ${prop.columnTypes[0]}`,
        nullable: prop.nullable === true,
        key: prop.primary === true,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(declared, meta.className).toEqual(rows);
  }
});

it('reads a case with its tasks and clocks, instants as the text that was committed', async () => {
  const caseNo = aCaseNo();
  await createActivities({ pool }).commitStep(aStep(caseNo, 1));
  const em = orm.em.fork();
  const found = await em.findOneOrFail(ApplicationCase, { caseNo }, { populate: ['tasks', 'clocks', 'snapshot'] });
  expect(found).toMatchObject({
    state: 'REVIEW',
    receivedOn: '2026-03-02',
    nextDueAt: '2026-03-30T09:30:00.000Z',
    createdAt: '2026-03-02T01:00:01.000Z',
  });
  expect(found.snapshot).toMatchObject({ caseNo, seq: 1 });
  expect(found.tasks.map((task) => task.stepId)).toEqual(['handle']);
  expect(found.clocks.map((clock) => [clock.clockId, clock.dueAt])).toEqual([['PROMISED', '2026-03-30T09:30:00.000Z']]);
  expect(wrap(found).toObject()).toMatchObject({ updatedAt: '2026-03-02T01:00:01.000Z' });
});

it('finds the work of a unit due before an instant, page by page', async () => {
  const commitStep = createActivities({ pool }).commitStep;
  const caseNos = [aCaseNo(), aCaseNo(), aCaseNo()];
  for (const caseNo of caseNos) await commitStep(aStep(caseNo, 1));
  const em = orm.em.fork();
  const where = { case: { caseNo: { $in: caseNos }, nextDueAt: { $lt: '2026-04-01T00:00:00.000Z' } }, unitId: 'u-water' };
  const orderBy = { case: { nextDueAt: 'asc', caseNo: 'asc' } } as const;
  const populate = ['case'] as const;
  const first = await em.findByCursor(CaseTask, { where, populate, orderBy, first: 2, includeCount: false });
  const second = await em.findByCursor(CaseTask, { where, populate, orderBy, first: 2, after: first.endCursor!, includeCount: false });
  expect([...first.items, ...second.items].map((task) => task.case.caseNo)).toEqual(caseNos);
});

it('gives an entry with the very bytes that were hashed', async () => {
  const caseNo = aCaseNo();
  const { receipt } = await createActivities({ pool }).commitStep(aStep(caseNo, 1));
  const entry = await orm.em.fork().findOneOrFail(AuditEntry, { stream: receipt.stream, seq: receipt.seq });
  expect(Buffer.from(entry.hash).toString('hex')).toBe(receipt.hash);
  expect(JSON.parse(Buffer.from(entry.canon).toString('utf8'))).toMatchObject({
    caseNo,
    caseSeq: 1,
    recordedAt: '2026-03-02T01:00:01.000Z',
  });
});

it('reads instants alike in every session time zone, dates as they stand, and bigints as numbers', async () => {
  const client = await pool.connect();
  try {
    for (const zone of ['UTC', 'Asia/Shanghai', 'America/St_Johns']) {
      await client.query(`set time zone '${zone}'`);
      const { rows } = await client.query(
        `select '2026-03-02T01:00:00.120Z'::timestamptz as at, date '2026-03-02' as on, 9007199254740991::int8 as n`,
      );
      expect(rows, zone).toEqual([{ at: '2026-03-02T01:00:00.120Z', on: '2026-03-02', n: 9_007_199_254_740_991 }]);
    }
    await expect(client.query('select 9007199254740992::int8')).rejects.toThrow(/does not fit/);
  } finally {
    client.release(true);
  }
});

it('names itself to the server and gives a long statement up', async () => {
  expect((await pool.query("select current_setting('application_name') as name")).rows).toEqual([{ name: 'tongban-test' }]);
  await expect(pool.query('select pg_sleep(5)')).rejects.toThrow(/statement timeout/);
});

it('goes on after the server has cut every connection', async () => {
  const lasting = openPool(database.appUrl);
  const behindTheScenes = openPool(database.ownerUrl, { max: 1 });
  try {
    await Promise.all([lasting.query('select 1'), lasting.query('select 1'), orm.em.fork().execute('select 1')]);
    await behindTheScenes.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    const answers = async (ask: () => Promise<unknown>): Promise<void> => {
      await expect
        .poll(
          () =>
            ask().then(
              () => 'answers',
              () => 'cut',
            ),
          { timeout: 5_000 },
        )
        .toBe('answers');
    };
    await answers(() => lasting.query('select 1'));
    await answers(() => orm.em.fork().execute('select 1'));
  } finally {
    await lasting.end();
    await behindTheScenes.end();
  }
});
