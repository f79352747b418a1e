/** The verifier must find every way in which a superuser can change the past, and must not cry where nothing was changed. */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { recordRead, recordRefusal } from '../../activities/record-refusal.ts';
import { canonicalBytes, canonicalJson, withExactNumbers } from '../../domain/audit/canonical.ts';
import { entryHash } from '../../domain/audit/entry-hash.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { Command } from '../../domain/case/commands.ts';
import { event } from '../../domain/case/events.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import { refold, type FoldedEntry } from '../../domain/case/refold.ts';
import { refusal } from '../../domain/case/refusal.ts';
import { policy } from '../../domain/law/basis.ts';
import waterIntake from '../../domain/procedures/items/water-intake.ts';
import { openPool } from '../../schema/database.ts';
import { verifyTrail, type Fault, type VerifyReport } from '../../scripts/verify/verify-trail.ts';
import { readHeads, writeHeads } from '../../scripts/verify/heads-file.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aStep, ZHAO } from './a-step.ts';

const DEFINITION = canonicalJson(withExactNumbers(waterIntake));
const HASH = createHash('sha256').update(DEFINITION).digest('hex');
const CASE = '32060220260302L000042';
const OTHER = '32060220260302L000043';
const STREAM = `case/${CASE}`;
const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const headsFile = join(folder, 'heads.ndjson');

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const pool = openPool(database.appUrl);
  await pool.query(
    `insert into tongban.procedure_version (code, version, hash, definition, valid_from, published_by, confirmed_by) values ($1, $2, $3, $4, $5, 'p-a', 'p-b')`,
    [waterIntake.code, waterIntake.version, HASH, DEFINITION, waterIntake.validFrom],
  );
  for (const caseNo of [CASE, OTHER]) await workThrough(pool, caseNo);
  const command: Command = {
    type: 'decide',
    requestId: 'too-early',
    actor: ZHAO,
    receivedAt: '2026-03-02T02:00:00.000Z',
    channel: 'WEB',
    data: { decision: 'GRANT', opinion: '同意' },
  };
  const refusals = [refusal('WRONG_STATE', policy('示例'), { state: 'REVIEW' })];
  await recordRefusal(pool, { caseNo: CASE, command, refusals, recordedAt: '2026-03-02T02:00:00.100Z' });
  await recordRead(pool, {
    type: 'ViewedSensitive',
    requestId: 'look-1',
    actor: ZHAO,
    role: 'HANDLER',
    caseNo: CASE,
    data: { fields: ['contactPhone'] },
    receivedAt: '2026-03-02T03:00:00.000Z',
    recordedAt: '2026-03-02T03:00:00.000Z',
  });
  await pool.end();
  await owner.query('begin transaction isolation level repeatable read, read only');
  await writeHeads(owner, headsFile, new Date('2026-03-02T04:00:00Z'));
  await owner.query('rollback');
});
afterAll(async () => {
  await owner.end();
  await database.dispose();
});

/** Three steps of one case, its state the fold of its events, as the workflow makes it. */
async function workThrough(pool: pg.Pool, caseNo: string): Promise<void> {
  const commitStep = createActivities({ pool }).commitStep;
  const start: CaseState = initialState({
    caseNo,
    procedure: waterIntake,
    procedureHash: HASH,
    calendarVersion: '2026-1',
    origin: 'NATIVE',
    provenance: 'LIVE',
    region: '320602',
    unitId: 'u-water',
  });
  const entries: FoldedEntry[] = [];
  for (const seq of [1, 2, 3]) {
    const { content, ...step } = aStep(caseNo, seq);
    const at = content.recordedAt;
    const events = [event('Received', at, { channel: 'WINDOW', voucherNo: `SJ-${seq}` })];
    const procedure = { code: waterIntake.code, version: waterIntake.version, hash: HASH };
    entries.push({ ...content, events, procedure, unitId: 'u-water', region: '320602' });
    await commitStep({
      ...step,
      events,
      content: { ...content, command: 'passOn', procedure },
      state: refold(start, waterIntake, entries),
      readings: [],
    });
  }
}

/** Tampers as a superuser would, verifies within the same transaction, and takes it all back. */
async function afterTampering(sql: readonly string[], options: { heads?: boolean; caseNo?: string } = {}): Promise<VerifyReport> {
  await owner.query('begin transaction isolation level repeatable read');
  try {
    await owner.query('alter event trigger audit_no_ddl disable; alter event trigger audit_no_drop disable');
    await owner.query('alter table audit.entry disable trigger all; alter table audit.stream disable trigger all');
    for (const statement of sql) await owner.query(statement);
    return await verifyTrail(inTransaction(owner), {
      ...(options.heads === true ? { headsFile } : {}),
      ...(options.caseNo === undefined ? {} : { caseNo: options.caseNo }),
    });
  } finally {
    await owner.query('rollback');
  }
}

/** The verifier opens its own snapshot; here it must see the tampering of the transaction around it. */
function inTransaction(client: pg.Client): pg.ClientBase {
  return new Proxy(client, {
    get: (target, name) =>
      name === 'query'
        ? (query: string | pg.QueryConfig, values?: unknown[]) =>
            typeof query === 'string' && query.startsWith('begin') ? Promise.resolve() : target.query(query as string, values)
        : Reflect.get(target, name),
  });
}

/** Recomputes the whole chain of a stream, heads included: what a thorough forger does. */
async function rechain(stream: string): Promise<void> {
  const { rows } = await owner.query<{ entry_id: string; seq: string; canon: Buffer }>(
    'select entry_id, seq, canon from audit.entry where stream = $1 order by seq',
    [stream],
  );
  let head: Uint8Array = new Uint8Array(32);
  let seq = 0;
  for (const row of rows) {
    seq++;
    const hash = entryHash((bytes) => createHash('sha256').update(bytes).digest(), stream, seq, head, row.canon);
    await owner.query('update audit.entry set seq = $2, prev = $3, hash = $4 where entry_id = $1', [
      row.entry_id,
      seq,
      Buffer.from(head),
      Buffer.from(hash),
    ]);
    head = hash;
  }
  await owner.query('update audit.stream set seq = $2, head = $3 where stream = $1', [stream, seq, Buffer.from(head)]);
}

const kinds = (report: VerifyReport): Fault[] => report.faults.map(({ fault }) => fault);

describe('a trail that nobody touched', () => {
  it('is intact: every entry, head, row, column and fold agrees', async () => {
    const report = await afterTampering([], { heads: true });
    expect(report).toEqual({ entries: 8, streams: 3, cases: 2, refolded: 2, matters: 0, faultCount: 0, faults: [], expectedHeads: 3 });
  });

  it('is intact for one case alone', async () => {
    expect(await afterTampering([], { heads: true, caseNo: CASE })).toMatchObject({
      entries: 4,
      streams: 1,
      cases: 1,
      faultCount: 0,
      expectedHeads: 1,
    });
  });
});

describe('each way to change the past is found, at the entry where it was done', () => {
  const at = (seq: number): string => `where stream = '${STREAM}' and seq = ${seq}`;
  const swap = (columns: string): string[] => [
    `update audit.entry e set ${columns
      .split(',')
      .map((column) => `${column} = o.${column}`)
      .join(', ')} from audit.entry o
     where e.stream = '${STREAM}' and o.stream = e.stream and e.seq in (1, 2) and o.seq = 3 - e.seq`,
  ];
  const MUTATIONS: readonly (readonly [what: string, sql: readonly string[], first: { seq: number; fault: Fault }])[] = [
    [
      'one bit of the content flipped',
      [`update audit.entry set canon = set_bit(canon, 100, 1 - get_bit(canon, 100)) ${at(2)}`],
      { seq: 2, fault: 'HASH_WRONG' },
    ],
    [
      'a word of the content changed',
      [
        `update audit.entry set canon = convert_to(replace(convert_from(canon, 'UTF8'), 'p-zhao', 'p-chen'), 'UTF8'), actor = 'p-chen' ${at(1)}`,
      ],
      { seq: 1, fault: 'HASH_WRONG' },
    ],
    [
      'one bit of a hash flipped',
      [`update audit.entry set hash = set_bit(hash, 7, 1 - get_bit(hash, 7)) ${at(2)}`],
      { seq: 2, fault: 'HASH_WRONG' },
    ],
    [
      'one bit of a link flipped',
      [`update audit.entry set prev = set_bit(prev, 7, 1 - get_bit(prev, 7)) ${at(3)}`],
      { seq: 3, fault: 'LINK_BROKEN' },
    ],
    ['the contents of two entries swapped', swap('canon'), { seq: 1, fault: 'HASH_WRONG' }],
    ['an entry in the middle dropped', [`delete from audit.entry ${at(2)}`], { seq: 3, fault: 'SEQ_NOT_DENSE' }],
    [
      'an entry in the middle dropped and the rest renumbered',
      [
        `delete from audit.entry ${at(2)}`,
        `update audit.entry set seq = seq - 1 ${at(3)}`,
        `update audit.entry set seq = seq - 1 ${at(4)}`,
      ],
      { seq: 2, fault: 'LINK_BROKEN' },
    ],
    ['the first entry dropped', [`delete from audit.entry ${at(1)}`], { seq: 2, fault: 'SEQ_NOT_DENSE' }],
    ['the last entry dropped, its head left', [`delete from audit.entry ${at(4)}`], { seq: 3, fault: 'HEAD_DIFFERS' }],
    [
      'an entry inserted',
      [
        `insert into audit.entry (stream, seq, prev, hash, idem, canon, type, actor, org, region, outcome, at) select stream, 5, hash, sha256('x'), 'new', canon, type, actor, org, region, outcome, at from audit.entry ${at(4)}`,
      ],
      { seq: 5, fault: 'HASH_WRONG' },
    ],
    ['a head set back', [`update audit.stream set seq = 3 where stream = '${STREAM}'`], { seq: 4, fault: 'HEAD_DIFFERS' }],
    ['a head deleted', [`delete from audit.stream where stream = '${STREAM}'`], { seq: 4, fault: 'STREAM_WITHOUT_HEAD' }],
    ['all entries of a stream deleted', [`delete from audit.entry where stream = '${STREAM}'`], { seq: 4, fault: 'HEAD_WITHOUT_ENTRIES' }],
    [
      'a stream deleted with its head, the case left',
      [`delete from audit.entry where stream = '${STREAM}'`, `delete from audit.stream where stream = '${STREAM}'`],
      { seq: 3, fault: 'CASE_WITHOUT_TRAIL' },
    ],
    [
      'an entry moved to another stream',
      [`update audit.entry set stream = 'case/${OTHER}', seq = 4 ${at(4)}`],
      { seq: 3, fault: 'HEAD_DIFFERS' },
    ],
    [
      'the number that orders all entries changed',
      [`update audit.entry set entry_id = default ${at(2)}`],
      { seq: 3, fault: 'ORDER_WRONG' },
    ],
    ['the idempotency key changed', [`update audit.entry set idem = 'case/${CASE}/other' ${at(2)}`], { seq: 2, fault: 'IDEM_DIFFERS' }],
    ['the idempotency key of a refusal changed', [`update audit.entry set idem = 'x' ${at(4)}`], { seq: 4, fault: 'IDEM_DIFFERS' }],
    ...(['type', 'actor', 'org', 'region', 'outcome', 'at'] as const).map(
      (column) =>
        [
          `the search column ${column} changed`,
          [`update audit.entry set ${column} = 'x' ${at(2)}`],
          { seq: 2, fault: 'COLUMNS_DIFFER' },
        ] as const,
    ),
    [
      'the case row deleted',
      [`delete from tongban.case_task where case_no = '${CASE}'`, `delete from tongban.application_case where case_no = '${CASE}'`],
      { seq: 4, fault: 'CASE_ROW_MISSING' },
    ],
    [
      'the state in the case row changed',
      [`update tongban.application_case set state = 'DELIVERED' where case_no = '${CASE}'`],
      { seq: 4, fault: 'CASE_ROW_DIFFERS' },
    ],
    [
      'the number of steps in the case row changed',
      [`update tongban.application_case set seq = 2 where case_no = '${CASE}'`],
      { seq: 4, fault: 'CASE_ROW_DIFFERS' },
    ],
    [
      'the snapshot changed',
      [`update tongban.application_case set snapshot = jsonb_set(snapshot, '{channel}', '"POST"') where case_no = '${CASE}'`],
      { seq: 4, fault: 'SNAPSHOT_DIFFERS' },
    ],
    [
      'the case declared as pushed from elsewhere',
      [
        `update tongban.application_case set origin = 'PUSHED_SELF_BUILT', snapshot = jsonb_set(snapshot, '{origin}', '"PUSHED_SELF_BUILT"') where case_no = '${CASE}'`,
      ],
      { seq: 4, fault: 'CASE_ROW_DIFFERS' },
    ],
    [
      'the procedure version changed',
      [`update tongban.procedure_version set definition = replace(definition, '取水', '用水')`],
      { seq: 4, fault: 'PROCEDURE_DIFFERS' },
    ],
    ['the procedure version deleted', [`delete from tongban.procedure_version`], { seq: 4, fault: 'PROCEDURE_MISSING' }],
  ];
  for (const [what, sql, first] of MUTATIONS) {
    it(what, async () => {
      const report = await afterTampering(sql);
      expect(report.faults.find(({ stream }) => stream === STREAM)).toMatchObject(first);
    });
  }

  it('bytes that say the same in another spelling are no canonical entry', async () => {
    const report = await afterTampering([
      `update audit.entry set canon = convert_to(replace(convert_from(canon, 'UTF8'), '"actor":', '"actor": '), 'UTF8') ${at(2)}`,
      `update audit.entry set hash = sha256('\\x676f762d61756469742f310a'::bytea || sha256(convert_to(stream, 'UTF8')) || int8send(seq) || prev || canon) ${at(2)}`,
    ]);
    expect(report.faults[0]).toMatchObject({ stream: STREAM, seq: 2, fault: 'CANON_INVALID' });
  });
});

describe('what no chain can show by itself', () => {
  const cutTail = [
    `delete from audit.entry where stream = '${STREAM}' and seq = 4`,
    `update audit.stream s set seq = e.seq, head = e.hash from audit.entry e where s.stream = '${STREAM}' and e.stream = s.stream and e.seq = 3`,
  ];
  const loseCase = [
    ...['case_task', 'case_clock', 'outbox', 'application_case'].map((table) => `delete from tongban.${table} where case_no = '${CASE}'`),
    `delete from audit.entry where stream = '${STREAM}'`,
    `delete from audit.stream where stream = '${STREAM}'`,
  ];

  it('a tail cut off with its head looks intact, and is found with kept heads', async () => {
    expect(kinds(await afterTampering(cutTail))).toEqual([]);
    expect(await afterTampering(cutTail, { heads: true })).toMatchObject({
      faults: [{ stream: STREAM, seq: 4, fault: 'EXPECTED_ENTRY_MISSING' }],
    });
  });

  it('a case lost whole looks intact, and is found with kept heads', async () => {
    expect(kinds(await afterTampering(loseCase))).toEqual([]);
    expect(await afterTampering(loseCase, { heads: true })).toMatchObject({
      faults: [{ stream: STREAM, seq: 4, fault: 'EXPECTED_ENTRY_MISSING' }],
    });
  });

  it('a chain written anew from a forged entry looks intact, and is found with kept heads', async () => {
    const forge = async (heads: boolean): Promise<VerifyReport> => {
      await owner.query('begin transaction isolation level repeatable read');
      try {
        await owner.query('alter event trigger audit_no_ddl disable');
        await owner.query('alter table audit.entry disable trigger all; alter table audit.stream disable trigger all');
        const { rows } = await owner.query<{ canon: Buffer }>(`select canon from audit.entry where stream = '${STREAM}' and seq = 4`);
        const forged = { ...(JSON.parse(rows[0]!.canon.toString('utf8')) as object), reason: 'forged' };
        await owner.query(`update audit.entry set canon = $1 where stream = '${STREAM}' and seq = 4`, [
          Buffer.from(canonicalBytes(forged)),
        ]);
        await rechain(STREAM);
        return await verifyTrail(inTransaction(owner), heads ? { headsFile } : {});
      } finally {
        await owner.query('rollback');
      }
    };
    expect(kinds(await forge(false))).toEqual([]);
    expect(await forge(true)).toMatchObject({ faults: [{ stream: STREAM, seq: 4, fault: 'EXPECTED_ENTRY_DIFFERS' }] });
  });
});

describe('the command npm run verify', () => {
  const verifyScript = fileURLToPath(new URL('../../scripts/verify.ts', import.meta.url));
  const run = (...args: string[]): Promise<{ code: number | null; out: string; err: string }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [verifyScript, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.on('close', (code) => resolve({ code, out, err }));
    });
  const lastLine = (text: string): unknown => JSON.parse(text.trimEnd().split('\n').at(-1)!);

  it('ends with 0 on an intact trail, as a role that may only read, and says what it cannot see without kept heads', async () => {
    const password = 'only-reads';
    const role = `auditor_${database.name}`;
    await owner.query(`create role ${role} login password '${password}' in role tongban_auditor`);
    try {
      const url = Object.assign(new URL(database.ownerUrl), { username: role, password }).href;
      const { code, out } = await run('--database', url, '--json');
      expect(out).toContain('(--heads FILE)');
      expect(lastLine(out)).toMatchObject({ verdict: 'INTACT', entries: 8, faultCount: 0 });
      expect(code).toBe(0);
      const reader = new pg.Client({ connectionString: url });
      await reader.connect();
      await expect(reader.query(`select * from audit.append('x', 'x', '{}', '', '', '', '', '', '')`)).rejects.toMatchObject({
        code: '42501',
      });
      await reader.end();
    } finally {
      await owner.query(`drop role ${role}`);
    }
  });

  it('keeps heads, compares them later, and ends with 3 when they are older than asked or not given', async () => {
    const kept = join(folder, 'kept.ndjson');
    expect(await run('--database', database.ownerUrl, '--write-heads', kept)).toMatchObject({ code: 0 });
    const heads = [];
    for await (const head of readHeads(kept)) heads.push(head.stream);
    expect(heads.sort()).toEqual([`case/${CASE}`, `case/${OTHER}`, 'system/reads/202603']);
    expect(await run('--database', database.ownerUrl, '--heads', kept, '--max-age', '1')).toMatchObject({ code: 0 });
    expect(await run('--database', database.ownerUrl, '--heads', headsFile, '--max-age', '1')).toMatchObject({ code: 3 });
    expect(await run('--database', database.ownerUrl, '--heads', headsFile)).toMatchObject({ code: 0 });
    expect(await run('--database', database.ownerUrl, '--max-age', '1')).toMatchObject({ code: 3 });
  });

  it('ends with 2 and names stream, number and fault when the kept heads know more than the database', async () => {
    const more = join(folder, 'more.ndjson');
    writeFileSync(more, readFileSync(headsFile, 'utf8').replace('"seq":4', '"seq":5'));
    const { code, out } = await run('--database', database.ownerUrl, '--heads', more, '--json');
    expect(out).toContain(`stream ${STREAM}, seq 5: EXPECTED_ENTRY_MISSING`);
    expect(lastLine(out)).toMatchObject({ verdict: 'TAMPERED_OR_LOST', faults: [{ stream: STREAM, seq: 5 }] });
    expect(code).toBe(2);
  });

  it('ends with 1 when it could not run: no server, no such case, a file of heads that is torn or none at all', async () => {
    const torn = join(folder, 'torn.ndjson');
    writeFileSync(torn, readFileSync(headsFile, 'utf8').split('\n').slice(0, 2).join('\n'));
    const nowhere = Object.assign(new URL(database.ownerUrl), { port: '1' }).href;
    const wrong = [
      ['--database', nowhere],
      ['--database', database.ownerUrl, '--case', 'no-such-case'],
      ['--database', database.ownerUrl, '--heads', torn],
      ['--database', database.ownerUrl, '--heads', join(folder, 'absent')],
      ['--database', database.ownerUrl, '--heads', verifyScript],
      ['--no-such-option'],
    ];
    const codes = await Promise.all(wrong.map(async (args) => (await run(...args)).code));
    expect(codes).toEqual(wrong.map(() => 1));
  });
});
