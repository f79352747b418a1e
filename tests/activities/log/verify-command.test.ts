/** `npm run verify` over a bundle, an export and a live log: what it ends with, and that nothing but files is needed offline. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiptCode } from '../../../domain/audit/log/receipt-code.ts';
import { makeEvidence, type Evidence } from '../../support/a-bundle.ts';
import { ORIGIN } from '../../support/log-stage.ts';

const script = fileURLToPath(new URL('../../../scripts/verify.ts', import.meta.url));
let evidence: Evidence;
let bundleFile: string;
beforeAll(async () => {
  evidence = await makeEvidence();
  bundleFile = join(evidence.stage.home, 'bundle.json');
  writeFileSync(bundleFile, JSON.stringify(evidence.bundle));
}, 120_000);
afterAll(async () => {
  await evidence.stage.dispose();
});

/** With no database, no proxy and no key in its environment. */
const run = (...args: string[]): Promise<{ code: number | null; out: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] } });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('close', (code) => resolve({ code, out }));
  });
const file = (name: string, text: string): string => {
  const path = join(evidence.stage.home, name);
  writeFileSync(path, text);
  return path;
};

describe('a bundle on a machine of its own', () => {
  it('ends with 0 by one’s own policy, 3 by the policy that came along, 2 when changed, 1 when it is no bundle', async () => {
    const changed = file('changed.json', JSON.stringify(evidence.bundle).replace('p-zhao', 'p-chao'));
    const results = await Promise.all([
      run('--bundle', bundleFile, '--policy', evidence.policyFile),
      run('--bundle', bundleFile),
      run('--bundle', changed, '--policy', evidence.policyFile),
      run('--bundle', evidence.policyFile, '--policy', evidence.policyFile),
      run('--bundle', bundleFile, '--policy', bundleFile),
    ]);
    expect(results.map(({ code }) => code)).toEqual([0, 3, 2, 1, 1]);
    expect(results[0].out).toContain('witnessed by city, county, province');
    expect(results[2].out).toContain('HASH_WRONG');
  });

  it('looks for the receipts that citizens hold', async () => {
    const { bundle } = evidence;
    const code = receiptCode(ORIGIN, { stream: bundle.stream, seq: 1, hash: bundle.entries[0]!.hash });
    const good = await run('--bundle', bundleFile, '--policy', evidence.policyFile, '--receipts', file('good', `${code}\n`));
    expect(good.code).toBe(0);
    const gone = file('gone', `${code.replace(' 1 ', ' 9 ')}\n`);
    const bad = await run('--bundle', bundleFile, '--policy', evidence.policyFile, '--receipts', gone);
    expect([bad.code, bad.out.includes('RECEIPT_MISSING')]).toEqual([2, true]);
    expect((await run('--bundle', bundleFile, '--policy', evidence.policyFile, '--receipts', evidence.policyFile)).code).toBe(1);
  });
});

describe('an export', () => {
  it('ends with 0, says its memory, and stays below 200 MB', async () => {
    const { code, out } = await run('--export', evidence.exportFolder, '--policy', evidence.policyFile);
    expect(code, out).toBe(0);
    expect(Number(/memory at most (\d+) MB/.exec(out)?.[1])).toBeLessThan(200);
    expect((await run('--export', evidence.exportFolder)).code).toBe(3);
    expect((await run('--export', evidence.stage.home, '--policy', evidence.policyFile)).code).toBe(1);
  });
});

describe('the live log', () => {
  it('is compared with the trail and with what was signed; an export is written from it', async () => {
    const { stage, policyFile } = evidence;
    const folder = join(stage.home, 'written');
    // The steps here were committed without a workflow behind them, so the rows' folds differ: the log itself is what is looked at.
    const { out } = await run('--database', stage.database.ownerUrl, '--policy', policyFile, '--write-export', folder, '--json');
    expect(out).toContain('the log: 86 leaves, 2 checkpoints, 0 entries wait for it');
    expect(JSON.parse(out.trimEnd().split('\n').at(-1)!)).toMatchObject({ log: { leaves: 86, faultCount: 0, unwitnessed: [] } });
    expect(existsSync(join(folder, 'export.json'))).toBe(true);
    expect(readFileSync(join(folder, 'trail/00000000.tsv'))).toEqual(readFileSync(join(evidence.exportFolder, 'trail/00000000.tsv')));
  });

  it('leaves an entry of a full export, also under the auditor’s role, which can write nothing else', async () => {
    const { stage, policyFile } = evidence;
    const [role, password] = [`auditor_${stage.database.name}`, 'only-reads'];
    const owner = new pg.Client({ connectionString: stage.database.ownerUrl });
    await owner.connect();
    await owner.query(`create role ${role} login password '${password}' in role tongban_auditor`);
    const auditor = Object.assign(new URL(stage.database.ownerUrl), { username: role, password }).href;
    const folder = join(stage.home, 'by-the-auditor');
    const { out } = await run('--database', auditor, '--policy', policyFile, '--write-export', folder, '--reason', '审计厅调阅');
    expect(out).toContain('86 entries exported');
    const { rows } = await stage.app.query<{ canon: string }>(
      `select convert_from(canon, 'UTF8') as canon from audit.entry where stream = 'system/export' order by seq desc limit 1`,
    );
    expect(JSON.parse(rows[0]!.canon)).toMatchObject({
      type: 'EXPORT',
      reason: '审计厅调阅',
      data: { act: 'exportTrail', databaseRole: role, entries: 86 },
    });
    const client = new pg.Client({ connectionString: auditor });
    await client.connect();
    for (const attempt of [
      `select audit.append('system/export', 'export/x', '{}', 'EXPORT', 'operator', '', '', 'ok', '')`,
      `select audit.note_trail_export('{"type":"CASE","outcome":"ok","requestId":"export/x","actor":{"personId":"operator"},"data":{"act":"exportTrail"}}')`,
      `select audit.note_trail_export('{"type":"EXPORT","outcome":"ok","requestId":"export/x","actor":{"personId":"chen"},"data":{"act":"exportTrail"}}')`,
      `select audit.note_trail_export('{}')`,
    ])
      await expect(client.query(attempt)).rejects.toMatchObject({ code: '42501' });
    await client.end();
    await owner.query(`drop role ${role}`);
    await owner.end();
  });

  it('refuses an export that can leave no entry, unless told to, and then says that it left none', async () => {
    const { stage, policyFile } = evidence;
    const entries = async (): Promise<unknown> => (await stage.app.query('select count(*) from audit.entry')).rows;
    const before = await entries();
    // As on a standby.
    const reading = `${stage.database.ownerUrl}?options=${encodeURIComponent('-c default_transaction_read_only=on')}`;
    const folder = join(stage.home, 'from-a-standby');
    const refusal = await run('--database', reading, '--policy', policyFile, '--write-export', folder);
    expect([refusal.code, refusal.out, existsSync(folder)]).toEqual([1, expect.stringContaining('the database only reads'), false]);
    const { out } = await run('--database', reading, '--policy', policyFile, '--write-export', folder, '--unrecorded');
    expect([out, existsSync(folder), await entries()]).toEqual([expect.stringContaining('left no entry, note it by hand'), true, before]);
  });

  it('shows a stream that was removed with its rows, its leaves and its head: a superuser cannot take back what was witnessed', async () => {
    const { stage, policyFile, bundle } = evidence;
    const owner = new pg.Client({ connectionString: stage.database.ownerUrl });
    await owner.connect();
    await owner.query('alter event trigger audit_no_ddl disable');
    for (const table of ['entry', 'leaf', 'stream']) await owner.query(`alter table audit.${table} disable trigger all`);
    await owner.query(`delete from audit.leaf where entry_id in (select entry_id from audit.entry where stream = $1)`, [bundle.stream]);
    await owner.query('delete from audit.entry where stream = $1', [bundle.stream]);
    await owner.query('delete from audit.stream where stream = $1', [bundle.stream]);
    await owner.end();
    const { code, out } = await run('--database', stage.database.ownerUrl, '--policy', policyFile, '--json');
    expect(code).toBe(2);
    const { log } = JSON.parse(out.trimEnd().split('\n').at(-1)!) as { log: { faults: { fault: string; index: number }[] } };
    expect(log.faults.filter(({ fault }) => fault === 'ENTRY_LOST').map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(log.faults.map(({ fault }) => fault)).toContain('ROOT_DIFFERS');
  });
});
