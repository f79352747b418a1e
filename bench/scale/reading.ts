/** What readers wait for while a city writes: work list, trace and board over GraphQL, beside the same questions in a quiet house. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { storeCity } from '../../demo/store.ts';
import type { Stack } from '../../scripts/stack/stack.ts';
import { publishShipped } from '../../scripts/start/catalogue.ts';
import type { RunCase } from '../engine/lanes.ts';
import { COMMANDS_PER_CASE } from '../engine/lanes.ts';
import { ownApi } from '../own-api.ts';
import { quantile, round } from '../result.ts';

const QUESTIONS = {
  workList: '{ cases(filter: { open: true }, orderBy: TIME_LEFT, first: 50) { edges { node { caseNo state } } } }',
  trace: 'query($no: CaseNo!) { case(caseNo: $no) { trail(first: 50) { edges { node { seq command hash } } } } }',
  board: '{ board { total { open dueToday overdue paused } rows { regionCode counts { open dueToday overdue } } } }',
} as const;
type Question = keyof typeof QUESTIONS;

export type Waited = Readonly<Record<`${Question}P95Ms`, number>>;

export interface Reading {
  readonly quiet: Waited;
  readonly writing: Waited;
  /** Steps a second that were really taken meanwhile. */
  readonly stepsPerSecond: number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @param stepsPerSecond what the city writes; each round asks the three questions once, with a pause between as people make */
export async function readWhileWriting(
  stack: Stack,
  runCase: RunCase,
  queue: string,
  { stepsPerSecond, rounds }: { readonly stepsPerSecond: number; readonly rounds: number },
): Promise<Reading> {
  const traced = await furnished(stack);
  const supervisor = fork(fileURLToPath(new URL('../../worker/supervisor.ts', import.meta.url)), [], {
    env: { ...process.env, DATABASE_URL: stack.databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(supervisor, 'message');
  const { ask, close } = ownApi(stack.databaseUrl, () => new Date().toISOString());
  const waited = async (): Promise<Waited> => {
    const taken: Record<Question, number[]> = { workList: [], trace: [], board: [] };
    for (let n = -3; n < rounds; n += 1) {
      for (const name of Object.keys(QUESTIONS) as Question[]) {
        const from = performance.now();
        await ask(QUESTIONS[name], name === 'trace' ? { no: traced[(n + 3) % traced.length] } : {});
        if (n >= 0) taken[name].push(performance.now() - from);
        await pause(30);
      }
    }
    const p95 = (name: Question): number => round(quantile(taken[name], 0.95));
    return { workListP95Ms: p95('workList'), traceP95Ms: p95('trace'), boardP95Ms: p95('board') };
  };
  try {
    const quiet = await waited();
    let reading = true;
    let steps = 0;
    const began = performance.now();
    const cases: Promise<unknown>[] = [];
    const writing = (async () => {
      const every = (1_000 * COMMANDS_PER_CASE) / stepsPerSecond;
      for (let n = 0; reading; n += 1) {
        const due = began + n * every;
        if (due > performance.now()) await pause(due - performance.now());
        cases.push(
          runCase(queue, async (act) => {
            const answer = await act();
            steps += 1;
            return answer;
          }),
        );
      }
      await Promise.all(cases);
    })();
    await pause(2_000);
    const [stepsBefore, from] = [steps, performance.now()];
    const busy = await waited();
    const taken = (steps - stepsBefore) / ((performance.now() - from) / 1_000);
    reading = false;
    await writing;
    return { quiet, writing: busy, stepsPerSecond: round(taken) };
  } finally {
    supervisor.kill('SIGTERM');
    await once(supervisor, 'exit');
    await close();
  }
}

/** People, places and procedures for the API to find; answers cases whose trace may be asked for. */
async function furnished(stack: Stack): Promise<readonly string[]> {
  await publishShipped(stack.ownerUrl);
  const owner = new pg.Client({ connectionString: stack.ownerUrl });
  await owner.connect();
  try {
    await storeCity(owner, [], []);
    const { rows } = await owner.query<{ no: string }>(
      'select case_no as no from tongban.application_case where seq > 3 and workflow_run_id is not null order by case_no desc limit 200',
    );
    return rows.map(({ no }) => no);
  } finally {
    await owner.end();
  }
}
