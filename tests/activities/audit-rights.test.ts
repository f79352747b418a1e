/** What each attacker can do to the trail (audit-log layer one): the application role only appends; DDL is stopped even for a superuser. */
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { openPool } from '../../schema/database.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aCaseNo, aStep } from './a-step.ts';

let database: TestDatabase;
let app: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  app = new pg.Client({ connectionString: database.appUrl });
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await Promise.all([app.connect(), owner.connect()]);
  const pool = openPool(database.appUrl);
  await createActivities({ pool }).commitStep(aStep(aCaseNo(), 1));
  await pool.end();
});
afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
  await database.dispose();
});

const fingerprint = async (): Promise<unknown> =>
  (
    await owner.query(
      `select (select md5(string_agg(e::text, '' order by entry_id)) from audit.entry e) as entries,
              (select md5(string_agg(s::text, '' order by stream)) from audit.stream s) as streams,
              (select md5(string_agg(c::text, '' order by case_no)) from tongban.application_case c) as cases`,
    )
  ).rows;

const ATTEMPTS_OF_THE_APPLICATION: readonly string[] = [
  `update audit.entry set canon = 'x'`,
  `update audit.entry set actor = 'p-nobody'`,
  `delete from audit.entry`,
  `truncate audit.entry`,
  `insert into audit.entry (stream, seq, prev, hash, idem, canon, type, actor, org, region, outcome, at) values ('case/x', 1, '', '', 'x', '', '', '', '', '', '', '')`,
  `update audit.stream set seq = 0`,
  `delete from audit.stream`,
  `truncate audit.stream cascade`,
  `insert into audit.stream values ('case/x', 0, '')`,
  `delete from audit.pending`,
  `truncate audit.pending`,
  `insert into audit.pending values (99)`,
  `insert into audit.leaf (idx, entry_id, leaf_sha256, leaf_sm3) values (0, 1, '', '')`,
  `delete from audit.leaf`,
  `insert into audit.tile values ('sha256', 0, 0, '')`,
  `insert into audit.checkpoint (size, root_sha256, root_sm3, note, note_sm3, witnessed) values (0, '', '', '', '', true)`,
  `update audit.checkpoint set witnessed = true`,
  `insert into audit.head_statement (stream, size, seq, note) values ('case/x', 0, 0, '')`,
  `alter table audit.entry disable trigger all`,
  `alter table audit.entry disable trigger append_only`,
  `drop trigger append_only on audit.entry`,
  `alter table audit.entry rename to old_entry`,
  `drop table audit.entry cascade`,
  `drop schema audit cascade`,
  `create table audit.mine (id int)`,
  `create or replace function audit.append(text, text, bytea, text, text, text, text, text, text, out bigint, out bigint, out bytea, out boolean) language sql as $$ select 1, 1, ''::bytea, true $$`,
  `alter function audit.append owner to tongban_app`,
  `create or replace function tongban.commit_step() returns void language sql as $$ select $$`,
  `set session_replication_role = replica`,
  `set role audit_owner`,
  `set role tongban_owner`,
  `update tongban.application_case set state = 'DELIVERED'`,
  `delete from tongban.application_case`,
  `insert into tongban.case_task select * from tongban.case_task`,
  `update tongban.case_clock set due_at = null`,
  `delete from tongban.outbox`,
  `update tongban.outbox set payload = '{}'`,
  `update tongban.form set content = '{}'`,
  `update tongban.procedure_version set definition = '{}'`,
  `update tongban.schema_migration set hash = ''`,
];

describe('the application role, as after an SQL injection', () => {
  for (const attempt of ATTEMPTS_OF_THE_APPLICATION) {
    it(`is refused: ${attempt.slice(0, 90)}`, async () => {
      const before = await fingerprint();
      await expect(app.query(attempt)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|TB003)$/) as string });
      expect(await fingerprint()).toEqual(before);
    });
  }

  it('grants itself nothing', async () => {
    await app.query('grant update, delete, truncate on audit.entry to tongban_app');
    const { rows } = await app.query(
      `select has_table_privilege('audit.entry', 'update') or has_table_privilege('audit.entry', 'delete') or has_table_privilege('audit.entry', 'truncate') as may`,
    );
    expect(rows).toEqual([{ may: false }]);
  });

  it('reads the trail, as screens must', async () => {
    expect((await app.query('select count(*)::int as n from audit.entry')).rows).toEqual([{ n: 1 }]);
  });

  it('cannot make audit.append look up its names elsewhere', async () => {
    await app.query('create temp table entry (x int); create temp table stream (x int)');
    await app.query(`select * from audit.append('system/test', 'temp-1', '{}', 't', 'a', '', '', 'ok', '')`);
    expect((await app.query(`select count(*)::int as n from audit.entry where stream = 'system/test'`)).rows).toEqual([{ n: 1 }]);
    await app.query('drop table pg_temp.entry; drop table pg_temp.stream');
  });

  it('can append nonsense through the one way in: that is what layer two and reconciliation are for', async () => {
    const { rows } = await app.query(`select seq, appended from audit.append('system/test', 'nonsense', '{}', 't', 'a', '', '', 'ok', '')`);
    expect(rows[0]).toMatchObject({ appended: true });
  });
});

describe('the owner of the audit tables', () => {
  beforeEach(async () => {
    await owner.query('begin; set local role audit_owner');
  });
  for (const attempt of [
    `update audit.entry set actor = 'p-nobody'`,
    `delete from audit.entry`,
    `truncate audit.entry, audit.pending`,
    `update audit.stream set seq = 0`,
    `delete from audit.stream`,
    `truncate audit.stream`,
    `truncate audit.leaf`,
    `truncate audit.tile`,
    `truncate audit.checkpoint`,
    `alter table audit.entry disable trigger append_only`,
    `drop trigger append_only on audit.entry`,
    `drop table audit.pending`,
  ]) {
    it(`is stopped by a trigger: ${attempt}`, async () => {
      try {
        await expect(owner.query(attempt)).rejects.toMatchObject({ code: 'TB003' });
      } finally {
        await owner.query('rollback');
      }
    });
  }
});

describe('the sequencer role', () => {
  for (const attempt of [
    `update audit.entry set actor = 'p-nobody'`,
    `delete from audit.entry`,
    `delete from audit.leaf`,
    `update audit.leaf set idx = 7`,
    `delete from audit.checkpoint`,
    `insert into audit.pending values (99)`,
    `update audit.stream set seq = 0`,
    `select * from audit.append('system/test', 'by-sequencer', '{}', 't', 'a', '', '', 'ok', '')`,
    `select * from tongban.application_case`,
  ]) {
    it(`takes entries into the log and can do nothing else: ${attempt.slice(0, 70)}`, async () => {
      await owner.query('begin; set local role tongban_sequencer');
      try {
        await expect(owner.query(attempt)).rejects.toMatchObject({ code: '42501' });
      } finally {
        await owner.query('rollback');
      }
    });
  }
});

describe('a superuser', () => {
  for (const attempt of [
    `update audit.entry set actor = 'p-nobody'`,
    `delete from audit.entry`,
    `truncate audit.entry, audit.pending`,
    `alter table audit.entry disable trigger all`,
    `drop table audit.entry cascade`,
    `drop schema audit cascade`,
    `drop function audit.append`,
    `create index on audit.entry (at)`,
  ]) {
    it(`is stopped while the guards stand: ${attempt}`, async () => {
      await expect(owner.query(attempt)).rejects.toMatchObject({ code: 'TB003' });
    });
    it(`is stopped although replication role switches ordinary triggers off: ${attempt}`, async () => {
      await owner.query('set session_replication_role = replica');
      try {
        await expect(owner.query(attempt)).rejects.toMatchObject({ code: 'TB003' });
      } finally {
        await owner.query('reset session_replication_role');
      }
    });
  }

  it('can still disable the guards and change the past: prevention ends here, detection does not (audit-verify)', async () => {
    await owner.query('begin');
    try {
      await owner.query('alter event trigger audit_no_ddl disable');
      await owner.query('alter table audit.entry disable trigger all');
      expect((await owner.query(`update audit.entry set actor = 'p-nobody'`)).rowCount).toBeGreaterThan(0);
    } finally {
      await owner.query('rollback');
    }
  });
});
