import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { LOGINS } from '../../demo/city/logins.ts';
import { startOpenCases } from '../../demo/live.ts';
import type { Act } from '../../demo/officers.ts';
import { runOfficers } from '../../demo/officers.ts';
import { seedDemo } from '../../demo/seed.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import { openPool } from '../../schema/database.ts';
import { caseWorkflowId, stateQuery } from '../../workflows/messages.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { startWorker, temporalClient, type RunningWorker } from '../support/temporal.ts';
import { SMALL } from './a-seeded-city.ts';

/** The city lives on after now, so its history ends now. */
const NOW = new Date();
const ACTS = 150;

let database: TestDatabase;
let pool: pg.Pool;
let temporal: Client;
let worker: RunningWorker;
let started: number;
const acts: Act[] = [];

const loginIds = LOGINS.map(({ id }) => id);
const desks = async (): Promise<unknown[]> =>
  (
    await pool.query(
      `select t.case_no, t.step_id, t.assignee from tongban.case_task t where t.assignee = any($1) order by t.case_no, t.step_id`,
      [loginIds],
    )
  ).rows;

beforeAll(async () => {
  database = await freshDatabase();
  // A seed of its own: workflow ids are case numbers, and other tests share the namespace.
  await seedDemo({ ownerUrl: database.ownerUrl, now: NOW, seed: NOW.getTime(), params: { ...SMALL, casesWanted: 500 } });
  pool = openPool(database.appUrl);
  temporal = await temporalClient();
  worker = await startWorker({ activities: createActivities({ pool }) });
}, 180_000);

afterAll(async () => {
  await worker?.stop();
  await temporal?.connection.close();
  await pool?.end();
  await database?.dispose();
});

describe('the living city', () => {
  it('starts a workflow for every open case, which knows the state that was recorded, and starts none twice', async () => {
    const context = { pool, temporal, signal: new AbortController().signal, log: () => undefined, taskQueue: worker.taskQueue };
    started = await startOpenCases(context, 100);
    expect(started).toBeGreaterThan(30);
    expect(await startOpenCases(context, 1000)).toBe(0);
    const { rows } = await pool.query<{ case_no: string; snapshot: CaseState }>(
      `select case_no, snapshot from tongban.application_case where closed_at is null order by case_no limit 20`,
    );
    for (const { case_no, snapshot } of rows) {
      const state = await temporal.workflow.getHandle(caseWorkflowId(case_no)).query(stateQuery);
      expect({ no: state.caseNo, hands: state.hands, seq: state.seq }).toEqual({ no: case_no, hands: snapshot.hands, seq: snapshot.seq });
    }
  });

  it('is moved by officers through lawful updates, and takes in new applications', async () => {
    const before = await desks();
    const stop = new AbortController();
    await runOfficers({
      pool,
      temporal,
      taskQueue: worker.taskQueue,
      signal: stop.signal,
      log: (line) => expect.fail(line),
      pauseMs: 20,
      arrivalsPerMinute: 500,
      told: (act) => {
        acts.push(act);
        if (acts.length >= ACTS) stop.abort();
      },
    });
    expect(acts.filter(({ outcome }) => outcome === 'gone')).toEqual([]);
    expect(acts.filter(({ command }) => command === 'submit').length).toBeGreaterThan(3);
    // Chance chooses the acts; a due point reached between looking and acting may refuse one now and then.
    const refused = acts.filter(({ outcome }) => outcome === 'refused');
    expect(refused.length, JSON.stringify(refused)).toBeLessThanOrEqual(2);
    expect(new Set(acts.map(({ command }) => command)).size).toBeGreaterThan(3);
    expect(await desks()).toEqual(before);
  });

  it('records every one of these acts as simulated, and none of a log-in', async () => {
    const { rows } = await pool.query<{ kind: string; actor: string }>(
      `select distinct convert_from(canon, 'UTF8')::jsonb -> 'actor' ->> 'kind' as kind, actor from audit.entry`,
    );
    expect([...new Set(rows.map(({ kind }) => kind))].toSorted()).toEqual(expect.arrayContaining(['SIMULATOR']));
    expect(rows.filter(({ kind }) => kind === 'HUMAN')).toEqual([]);
    expect(rows.filter(({ actor }) => loginIds.includes(actor))).toEqual([]);
    const live = await pool.query<{ n: number }>(`select count(*)::int as n from tongban.application_case where provenance <> 'SIMULATED'`);
    expect(live.rows[0]?.n).toBe(0);
  });
});
