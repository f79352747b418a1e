import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { fixture, permits, xesOf } from './support/logs.ts';
import { testPool } from './support/pool.ts';
import { storedContent } from './support/stored-content.ts';

const folder = mkdtempSync(join(tmpdir(), '通办 import-'));
afterAll(() => rmSync(folder, { recursive: true }));
const script = new URL('../../scripts/import.ts', import.meta.url).pathname;

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(database: TestDatabase, ...args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const { INIT_CWD: _npm, ...env } = process.env;
  const child = spawn(process.execPath, [script, ...args], { env: { ...env, DATABASE_URL: database.appUrl }, cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
  return { child, ended: new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))) };
}
const run = (database: TestDatabase, ...args: readonly string[]): Promise<Ended> => start(database, ...args).ended;

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase();
  pool = testPool(database.appUrl, 2);
  return async () => {
    await pool.end();
    await database.dispose();
  };
});

describe('npm run import', () => {
  it('ends with the figures in both languages and, if asked, as one JSON object on the last line, its promised keys first', async () => {
    const { code, stdout } = await run(database, fixture('permits.xes'), '--json', '--source', 'invented');
    expect(code).toBe(0);
    expect(stdout).toMatch(/6 {2}案例 · cases/);
    expect(stdout).toContain('case-3 (行 line');
    const figures = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>;
    expect(Object.keys(figures).slice(0, 13)).toEqual(
      'cases events activities variants closed open lateDeadline latePlanned rework handovers sameHands endBeforeStart eventsAfterEnd'.split(
        ' ',
      ),
    );
    expect(figures).toMatchObject({ cases: 6, events: 12, sameHands: 1, added: 6 });
  });

  it('stores nothing with --dry-run', async () => {
    writeFileSync(join(folder, 'dry.xes'), xesOf(permits(3)).replaceAll('case-', 'dry-'));
    const { code, stdout } = await run(database, 'dry.xes', '--dry-run', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ cases: 3 });
    const { rows } = await pool.query(`select 1 from tongban.application_case where external_no like 'dry-%'`);
    expect(rows).toEqual([]);
  });

  it('reads a mapping file, and names a mistake in it by line', async () => {
    writeFileSync(join(folder, 'm.yaml'), 'source: mapped\nregion: "320613"\nkind: CONFIRMATION\n');
    writeFileSync(join(folder, 'bad.yaml'), 'source: mapped\nregoin: "320613"\n');
    writeFileSync(join(folder, 'mapped.xes'), xesOf(permits(2)).replaceAll('case-', 'mapped-'));
    expect(await run(database, 'mapped.xes', '--mapping', 'm.yaml')).toMatchObject({ code: 0 });
    const { rows } = await pool.query(`select distinct region, kind from tongban.application_case where external_no like 'mapped-%'`);
    expect(rows).toEqual([{ region: '320613', kind: 'CONFIRMATION' }]);
    const bad = await run(database, 'mapped.xes', '--mapping', 'bad.yaml');
    expect(bad.code).toBe(1);
    expect(bad.stderr).toContain('bad.yaml:2:1');
  });

  it('ends with 1 and the line for a malformed file, 2 for a wrong command, 3 for a history that contradicts', async () => {
    writeFileSync(join(folder, 'broken.xes'), '<log xes.version="1.0">\n<trace>\n</log>\n');
    writeFileSync(join(folder, 'told.xes'), xesOf(permits(2)).replaceAll('case-', 'told-'));
    writeFileSync(join(folder, 'retold.xes'), xesOf(permits(2)).replaceAll('case-', 'told-').replace('T02 Check', 'T02 Uncheck'));
    const broken = await run(database, 'broken.xes');
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/broken\.xes:3:\d+: not well-formed/);
    expect((await run(database)).code).toBe(2);
    expect((await run(database, 'told.xes', '--colour')).code).toBe(2);
    expect((await run(database, 'told.xes')).code).toBe(0);
    const retold = await run(database, 'retold.xes');
    expect(retold.code).toBe(3);
    expect(retold.stdout).toContain('stored events were rewritten');
  });
});

describe('an import without a database of its own', () => {
  it('starts the one of the data folder and leaves it stopped, so that a fresh copy needs nothing else', async () => {
    const data = join(folder, 'data');
    const { DATABASE_URL: _none, INIT_CWD: _npm, ...env } = process.env;
    const once = async (): Promise<Ended> => {
      const child = spawn(process.execPath, [script, fixture('permits.xes')], { env: { ...env, TONGBAN_DATA: data }, cwd: folder });
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
      child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
      return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })));
    };
    chmodSync(folder, 0o755); // the user that runs PostgreSQL must pass
    expect(await once()).toMatchObject({ code: 0, stdout: expect.stringContaining('6 新增 added') });
    expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(data, 'start.lock'))).toBe(false);
    expect(await once()).toMatchObject({ code: 0, stdout: expect.stringContaining('6 未变 unchanged') });
  }, 120_000);
});

describe('an import killed in the middle', () => {
  it('and run again leaves exactly what one clean run leaves', async () => {
    const path = join(folder, 'many.xes.gz');
    writeFileSync(path, gzipSync(xesOf(permits(3000, 6))));
    const [broken, clean] = [await freshDatabase(), await freshDatabase()];
    const pools = [broken, clean].map((one) => testPool(one.ownerUrl, 1));
    const [brokenPool, cleanPool] = pools as [pg.Pool, pg.Pool];
    try {
      const count = async (): Promise<number> =>
        (await brokenPool.query<{ n: number }>('select count(*)::int as n from tongban.application_case')).rows[0]?.n ?? 0;
      for (const atLeast of [1, 1000]) {
        const { child, ended } = start(broken, path);
        while ((await count()) < atLeast) await delay(5);
        child.kill('SIGKILL');
        expect((await ended).signal).toBe('SIGKILL');
        const stored = await count();
        expect(stored).toBeGreaterThanOrEqual(atLeast);
        expect(stored).toBeLessThan(3000);
        // No half case: every case that is there has its entry, and no entry is there without its case.
        const { rows } = await brokenPool.query(
          `select count(*)::int as n from tongban.application_case c full join (select stream from audit.entry where stream like 'case/%') e on e.stream = 'case/' || c.case_no where c.case_no is null or e.stream is null`,
        );
        expect(rows).toEqual([{ n: 0 }]);
      }
      const resumed = await run(broken, path);
      expect(resumed.code).toBe(0);
      expect(resumed.stdout).toMatch(/[1-9]\d* 未变 unchanged/);
      expect((await run(clean, path)).code).toBe(0);
      const content = await storedContent(brokenPool);
      expect(content.cases).toHaveLength(3000);
      expect(content).toEqual(await storedContent(cleanPool));
    } finally {
      await Promise.all(pools.map((one) => one.end()));
      await Promise.all([broken.dispose(), clean.dispose()]);
    }
  }, 120_000);
});
