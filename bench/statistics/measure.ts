/** Every question of the dashboards and lists, asked over GraphQL of a prepared city; beside it the scan, which must find the same. */
import pg from 'pg';
import { MigrationChanged } from '../../schema/migrate.ts';
import type { Stack } from '../../scripts/stack/stack.ts';
import { ownApi, type Ask } from '../own-api.ts';
import { LISTS, TRACE } from './lists.ts';
import { databaseOf, scanFileOf } from './prepared.ts';
import { graphqlOf, QUESTIONS, scanOf, type Question } from './questions.ts';
import { requireSame, type AnsweredRow } from './same-answer.ts';
import { openScan, type OpenScan } from './scan-file.ts';
import { times, type Times } from './time.ts';

export interface Timed extends Times {
  readonly name: string;
  /** The median of the scan; null: no scan answers this. */
  readonly duckdb: number | null;
}

export async function measure(stack: Stack, folder: string, cases: number, rounds: number): Promise<readonly Timed[]> {
  console.log(`\n${cases} cases`);
  const { databaseUrl, ownerUrl } = stack.urls(databaseOf(cases));
  await migrated(stack, databaseOf(cases));
  await requireRows(ownerUrl, cases);
  const { ask, close } = ownApi(databaseUrl, () => '2026-11-24T02:30:00.000Z');
  const scan = await openScan(scanFileOf(folder, cases));
  try {
    const timed: Timed[] = [];
    for (const question of QUESTIONS) timed.push(await against(ask, scan, question, rounds));
    for (const { name, person, query } of LISTS) timed.push({ name, ...(await times(rounds, () => ask(query, {}, person))), duckdb: null });
    timed.push({ name: TRACE, ...(await traces(ownerUrl, ask, rounds)), duckdb: null });
    console.table(timed);
    return timed;
  } finally {
    scan.close();
    await close();
  }
}

/** Brings it to the schema of today, where that only adds to the schema it was made with. */
async function migrated(stack: Stack, database: string): Promise<void> {
  try {
    await stack.migrate(database);
  } catch (error) {
    if (!(error instanceof MigrationChanged)) throw error;
    console.warn(`${error.message}: asked under the schema it was prepared with`);
  }
}

/** Tables that are not written ahead are empty after a crash. @throws Error with the remedy */
async function requireRows(ownerUrl: string, cases: number): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ all: boolean }>(
      `select exists (select from tongban.case_fact) and exists (select from tongban.rollup) and exists (select from audit.entry) as all`,
    );
    if (rows[0]?.all !== true)
      throw new Error(`the database of ${cases} cases is empty: delete prepared-${cases}.json and prepare it again`);
  } finally {
    await owner.end();
  }
}

async function against(ask: Ask, scan: OpenScan, question: Question, rounds: number): Promise<Timed> {
  const { query, variables } = graphqlOf(question);
  const sql = scanOf(question);
  const answer = (await ask(query, variables)) as { statistics: { rows: AnsweredRow[] } };
  requireSame(question, answer.statistics.rows, await scan.rows(sql));
  const ours = await times(rounds, () => ask(query, variables));
  const theirs = await times(rounds, () => scan.rows(sql));
  return { name: question.name, ...ours, duckdb: theirs.p50 };
}

/** Another case each time, from all over the trail. */
async function traces(ownerUrl: string, ask: Ask, rounds: number): Promise<Times> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ no: string }>(
    `select substr(e.stream, 6) as no from audit.entry e where e.stream like 'case/%' and e.entry_id in
       (select b.newest * n / 200 from (select max(entry_id) as newest from audit.entry) b, generate_series(1, 200) n)`,
  );
  await owner.end();
  let at = 0;
  return times(rounds, async () => {
    const no = rows[(at++ * 37) % rows.length]!.no;
    const data = (await ask('query($no: CaseNo!) { case(caseNo: $no) { trail(first: 50) { edges { node { seq command hash } } } } }', {
      no,
    })) as { case: { trail: { edges: unknown[] } } };
    if (data.case.trail.edges.length !== 8) throw new Error(`case ${no} has ${data.case.trail.edges.length} entries`);
  });
}
