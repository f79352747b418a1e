/**
 * What a dashboard costs when the city is large: each question over GraphQL (in process, on PostgreSQL) beside a scan of the same
 * facts by DuckDB, in one run, with the same answers; and how the time grows from a tenth of the cases to all of them.
 *
 *   node bench/statistics.ts [--cases 10000000] [--rounds 20]
 *
 * Only a run with ten million cases writes bench/results/statistics.json: a figure named p50At10M is nothing else.
 */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import pg from 'pg';
import { pino } from 'pino';
import { Catalogue } from '../api/catalogue/catalogue.reader.ts';
import { DemoSignIn } from '../api/identity/sign-in.ts';
import { ScopedPool } from '../api/scoped-pool.ts';
import { createServer, type Server, type ServerOptions } from '../api/server.ts';
import { factsFollower } from '../activities/project-facts.ts';
import { PARAMS } from '../demo/params.ts';
import { seedDemo } from '../demo/seed.ts';
import { storeCity } from '../demo/store.ts';
import { openPool } from '../schema/database.ts';
import { FACT_COLUMNS } from '../schema/fact-columns.ts';
import { durationsFromFacts, rollupFromFacts } from '../schema/rollup-sql.ts';
import { sweepAtEnd } from '../scripts/stack/guarded.ts';
import { startStack } from '../scripts/stack/stack.ts';
import { publishShipped } from '../scripts/start/catalogue.ts';
import { readSettings } from '../settings/settings.ts';
import { copyIn } from './copy-in.ts';
import { quantile, report, round } from './result.ts';
import { CASE_COLUMNS, caseLine, ENTRY_COLUMNS, entryLines } from './statistics/generated-cases.ts';
import { generatedCases } from './statistics/generated-facts.ts';
import { followedLive, type Live } from './statistics/live.ts';
import { counterIds, graphqlOf, QUESTIONS, scanOf, type Question } from './statistics/questions.ts';

const { values: options } = parseArgs({
  options: { cases: { type: 'string', default: '10000000' }, rounds: { type: 'string', default: '20' } },
});
const [CASES, ROUNDS] = [Number(options.cases), Number(options.rounds)];
const FULL = 10_000_000;
const COPY_BATCH = 50_000;
const INSPECTOR = 'p-0011';

interface Timed {
  readonly name: string;
  readonly ours: number;
  readonly oursP95: number;
  readonly duckdb: number | null;
}

interface Measured {
  readonly cases: number;
  readonly copyRowsPerSecond: number;
  readonly rollupSeconds: number;
  readonly rollupRows: number;
  readonly timed: readonly Timed[];
}

/** A database of its own with so many cases, and every question asked of it. */
async function measuredAt(upTo: number): Promise<Measured> {
  console.log(`\n${upTo} cases`);
  const database = `bench_${upTo}`;
  await stack.migrate(database);
  const { databaseUrl, ownerUrl } = stack.urls(database);
  await publishShipped(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await storeCity(owner, [], []);
    return await measuredOn(owner, databaseUrl, upTo);
  } finally {
    await owner.end();
    const admin = new pg.Client({ connectionString: stack.postgres.url('postgres') });
    await admin.connect();
    await admin.query(`drop database ${database} with (force)`);
    await admin.end();
  }
}

async function measuredOn(owner: pg.Client, databaseUrl: string, upTo: number): Promise<Measured> {
  const file = join(folder, 'facts.tsv');
  const copying = await load(owner, file, upTo);
  // A rebuild sorts and groups once over everything; what one statement may hold in memory decides whether it spills.
  await owner.query(`set work_mem = '768MB'; set maintenance_work_mem = '768MB'`);
  const rollupSeconds = await seconds(async () => {
    await owner.query(rollupFromFacts('tongban.case_fact', 'tongban.rollup'));
    await owner.query(durationsFromFacts('tongban.case_fact', 'tongban.rollup_days'));
    await owner.query('vacuum (analyze) tongban.rollup, tongban.rollup_days, tongban.case_fact');
  });
  const { rows } = await owner.query<{ n: string }>('select count(*) as n from tongban.rollup');
  const duck = await duckDb(owner, file);
  rmSync(file);
  const pool = openPool(databaseUrl, { max: 4, applicationName: 'tongban-bench' });
  const viewers = new ScopedPool(databaseUrl, { max: 4, applicationName: 'tongban-bench' });
  const server = createServer({
    mode: 'development',
    scoped: (viewer) => viewers.for(viewer),
    signIn: new DemoSignIn(pool),
    pool,
    transactor: pool,
    catalogue: new Catalogue(pool),
    log: pino({ level: 'silent' }),
    now: () => '2026-11-24T02:30:00.000Z',
  } as Partial<ServerOptions> as ServerOptions);
  const timed: Timed[] = [];
  for (const question of QUESTIONS) timed.push(await against(server, duck, question));
  for (const { name, person, query } of EXTRA) timed.push({ name, ...(await times(() => ask(server, query, {}, person))), duckdb: null });
  timed.push({ name: TRACE, ...(await traces(owner, server)), duckdb: null });
  console.table(timed);
  await viewers.end();
  await pool.end();
  return { cases: upTo, copyRowsPerSecond: Math.round(upTo / copying), rollupSeconds, rollupRows: Number(rows[0]!.n), timed };
}

/** One case in ten has its entries in the trail: the trace of a case is read by its stream, however many others there are. */
const TRACED = 10;

/** Everything anew: keys first, other indexes once the rows are there, as for any bulk load. Answers the seconds of the facts alone. */
async function load(owner: pg.Client, file: string, cases: number): Promise<number> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid in ('tongban.case_fact'::regclass, 'tongban.application_case'::regclass) and not indisprimary`,
  );
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  const out = createWriteStream(file);
  let copying = 0;
  for (let at = 0; at < cases; at += COPY_BATCH) {
    const batch = [...generatedCases(at, Math.min(cases, at + COPY_BATCH), cases)];
    const text = `${batch.map(({ row }) => row).join('\n')}\n`;
    copying += await seconds(() => copyIn(owner, `copy tongban.case_fact (${FACT_COLUMNS.join(', ')}) from stdin`, Buffer.from(text)));
    await copyIn(owner, `copy tongban.application_case (${CASE_COLUMNS}) from stdin`, Buffer.from(`${batch.map(caseLine).join('\n')}\n`));
    const traced = batch.filter((_, index) => (at + index) % TRACED === 0);
    const entries = traced.flatMap(entryLines);
    if (entries.length > 0) await copyIn(owner, `copy audit.entry (${ENTRY_COLUMNS}) from stdin`, Buffer.from(`${entries.join('\n')}\n`));
    if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', resolve));
  }
  await new Promise<void>((resolve) => out.end(resolve));
  for (const { definition } of rows) await owner.query(definition);
  await owner.query('vacuum (analyze) tongban.application_case, audit.entry');
  return copying;
}

/** The same rows in a DuckDB file, in its own compressed columns. */
async function duckDb(owner: pg.Client, file: string): Promise<DuckDBConnection> {
  const path = join(folder, 'facts.duckdb');
  rmSync(path, { force: true });
  const duck = await (await DuckDBInstance.create(path)).connect();
  const { rows } = await owner.query<{ name: string; type: string }>(
    `select a.attname as name, format_type(a.atttypid, null) as type from unnest($1::text[]) with ordinality c(name, n)
     join pg_attribute a on a.attrelid = 'tongban.case_fact'::regclass and a.attname = c.name order by c.n`,
    [FACT_COLUMNS],
  );
  const columns = rows.map(({ name, type }) => `'${name}': '${DUCK_TYPES[type] ?? 'VARCHAR'}'`).join(', ');
  await duck.run(
    `create table case_fact as select * from read_csv('${file}', delim='\t', nullstr='\\N', quote='', escape='', header=false, columns={${columns}})`,
  );
  await duck.run('checkpoint');
  return duck;
}

const DUCK_TYPES: Readonly<Record<string, string>> = { date: 'DATE', boolean: 'BOOLEAN', integer: 'INTEGER' };

async function against(server: Server, duck: DuckDBConnection, question: Question): Promise<Timed> {
  const { query, variables } = graphqlOf(question);
  const scan = scanOf(question);
  const answer = (await ask(server, query, variables)) as { statistics: { rows: Row[] } };
  const found = (await duck.runAndReadAll(scan)).getRowsJS() as (readonly (number | string | Date)[])[];
  requireSame(question, answer.statistics.rows, found);
  const ours = await times(() => ask(server, query, variables));
  const theirs = await times(async () => void (await duck.runAndReadAll(scan)).getRowsJS());
  return { name: question.name, ...ours, duckdb: theirs.ours };
}

interface Row {
  readonly cells: readonly {
    readonly measure: { readonly measureId: string };
    readonly numerator: number;
    readonly denominator: number | null;
  }[];
}

/** A comparison of two different answers would compare nothing. @throws Error naming the question */
function requireSame(question: Question, rows: readonly Row[], found: readonly (readonly unknown[])[]): void {
  const sum = (at: (row: Row) => number): number => rows.reduce((total, row) => total + at(row), 0);
  const ids = counterIds(question);
  const ours: number[] = [];
  for (const [index] of question.measures.entries()) {
    const rate = rows[0]?.cells[index]?.denominator != null;
    ours.push(sum((row) => row.cells[index]!.numerator));
    if (rate) ours.push(sum((row) => row.cells[index]!.denominator ?? 0));
  }
  const theirs = ids.map((_, index) => found.reduce((total, row) => total + Number(row[index + 1]), 0));
  const compared = theirs.filter((_, index) => !isN(question, index));
  if (JSON.stringify(ours) !== JSON.stringify(compared))
    throw new Error(`${question.name}: ${JSON.stringify(ours)} is not ${JSON.stringify(compared)}`);
  const groups = found.filter((row) => row.slice(1).some((value) => Number(value) !== 0)).length;
  const told = rows.filter(({ cells }) => cells.some(({ denominator, numerator }) => numerator !== 0 || (denominator ?? 0) !== 0)).length;
  if (groups !== told) throw new Error(`${question.name}: ${told} groups, the scan finds ${groups}`);
}

/** The number of cases beside a rate of days is not among the two sides of the rate. */
const isN = (question: Question, index: number): boolean => {
  let at = 0;
  for (const id of question.measures) {
    const length = id === 'actualSpeedup' ? 3 : question.measures.length > 0 && FLOWS.has(id) ? 1 : 2;
    if (index < at + length) return length === 3 && index === at + 2;
    at += length;
  }
  return false;
};
const FLOWS = new Set(['decided', 'received']);

interface Extra {
  readonly name: string;
  readonly query: string;
  readonly person?: string;
}
const OFFICER = 'p-0001';
const DESK = 'work list of a unit, first 50';
const CITY_LIST = 'open cases of the city by time left, first 50';
const TRACE = 'trace of a case';
const EXTRA: readonly Extra[] = [
  {
    name: 'handling times of a year by unit',
    query: `{ handlingTimes(period: { from: "2025-01-01", to: "2026-01-01" }, by: [UNIT]) { unit { unitId } n mean median p90 } }`,
  },
  {
    name: 'late cases of one unit, first 50',
    query: `{ statisticsCases(measure: "onTimeRate", side: REST, period: { from: "2026-01-01", to: "2026-07-01" }, filter: { unit: "u-sp-320600" }, first: 50) { edges { caseNo on } } }`,
  },
  { name: 'the board', query: '{ board { total { open dueToday overdue paused } rows { regionCode counts { open dueToday overdue } } } }' },
  { name: DESK, query: '{ workList(first: 50) { edges { node { caseNo state } } } }', person: OFFICER },
  { name: CITY_LIST, query: '{ cases(filter: { open: true }, orderBy: TIME_LEFT, first: 50) { edges { node { caseNo state } } } }' },
];

async function ask(server: Server, query: string, variables: object, person = INSPECTOR): Promise<unknown> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', 'x-tongban-person': person },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** Another case each time, from all over the trail. */
async function traces(owner: pg.Client, server: Server): Promise<{ ours: number; oursP95: number }> {
  const { rows } = await owner.query<{ no: string }>(
    `select substr(stream, 6) as no from audit.entry where seq = 1 and stream like 'case/%' and entry_id % 97 < 8 limit 200`,
  );
  let at = 0;
  return times(async () => {
    const no = rows[at++ % rows.length]!.no;
    const data = (await ask(
      server,
      'query($no: CaseNo!) { case(caseNo: $no) { trail(first: 50) { edges { node { seq command hash } } } } }',
      { no },
    )) as {
      case: { trail: { edges: unknown[] } };
    };
    if (data.case.trail.edges.length !== 8) throw new Error(`case ${no} has ${data.case.trail.edges.length} entries`);
  });
}

/** Milliseconds: median and 95th percentile of the rounds, after one that warms up. */
async function times(act: () => Promise<unknown>): Promise<{ ours: number; oursP95: number }> {
  await act();
  const taken: number[] = [];
  for (let n = 0; n < ROUNDS; n++) taken.push((await seconds(act)) * 1_000);
  return { ours: round(quantile(taken, 0.5)), oursP95: round(quantile(taken, 0.95)) };
}

async function seconds(act: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await act();
  return (performance.now() - from) / 1_000;
}

/** So many steps a second a city commits, and for so long we look. */
const LIVE = { perSecond: 50, seconds: 20 };

/** How fast the incremental way takes in the trail of a simulated city, one entry after the other; and how it keeps up with a live one. */
async function followed(): Promise<{ readonly entriesPerSecond: number; readonly live: Live }> {
  await stack.migrate('bench_follow');
  const { databaseUrl, ownerUrl } = stack.urls('bench_follow');
  const { entries } = await seedDemo({
    ownerUrl,
    now: new Date('2026-11-24T02:30:00.000Z'),
    params: { ...PARAMS, casesWanted: 700, persons: 300, enterprises: 60 },
  });
  const pool = openPool(databaseUrl, { max: 2, applicationName: 'tongban-bench' });
  try {
    const entriesPerSecond = Math.round(entries / (await seconds(() => factsFollower(pool, 50).catchUp())));
    await stack.migrate('bench_live');
    const { databaseUrl: liveUrl, ownerUrl: liveOwner } = stack.urls('bench_live');
    await publishShipped(liveOwner);
    const live = openPool(liveUrl, { max: 3, applicationName: 'tongban-bench' });
    try {
      return { entriesPerSecond, live: await followedLive(pool, live, LIVE.perSecond, LIVE.seconds) };
    } finally {
      await live.end();
    }
  } finally {
    await pool.end();
  }
}

function told(small: Measured, large: Measured, { entriesPerSecond, live }: Awaited<ReturnType<typeof followed>>): void {
  const lists: readonly string[] = [DESK, CITY_LIST, TRACE];
  const dashboards = ({ timed }: Measured): readonly Timed[] => timed.filter(({ name }) => !lists.includes(name));
  const slowest = (of: Measured, at: (one: Timed) => number): number => Math.max(...dashboards(of).map(at));
  const p50Of = (name: string): number => large.timed.find((one) => one.name === name)?.ours ?? Number.NaN;
  const total = (of: Measured): number => dashboards(of).reduce((sum, { ours }) => sum + ours, 0);
  const compared = large.timed.filter(({ duckdb }) => duckdb !== null);
  const figures = {
    p50: slowest(large, ({ ours }) => ours),
    p95: slowest(large, ({ oursP95 }) => oursP95),
    copyRowsPerSecond: large.copyRowsPerSecond,
    rollupRows: large.rollupRows,
    rollupSeconds: round(large.rollupSeconds),
    workListP50: Math.max(p50Of(DESK), p50Of(CITY_LIST)),
    traceP50: p50Of(TRACE),
    incrementalEntriesPerSecond: entriesPerSecond,
    liveStepsPerSecond: live.stepsPerSecond,
    freshnessP50Ms: live.freshnessP50,
    freshnessP95Ms: live.freshnessP95,
    followMsPerStep: live.followMsPerStep,
  };
  const baseline = {
    duckdbP50OfSlowestQuestion: slowest(large, ({ duckdb }) => duckdb ?? 0),
    [`p50At${small.cases}`]: slowest(small, ({ ours }) => ours),
  };
  const ratios = {
    // Of the worst question: below 1 we are faster than the scan.
    duckdb: round(Math.max(...compared.map(({ duckdb, ours }) => ours / (duckdb ?? 1))), 3),
    // Of the sums of all medians, a tenth of the cases against all.
    growth: round(total(large) / total(small), 3),
  };
  if (CASES !== FULL) {
    console.table({ figures, baseline });
    console.table(ratios);
    console.log(`${CASES} cases: only a run with ${FULL} writes the result`);
    return;
  }
  const { p50, p95, ...rest } = figures;
  report({ name: 'statistics', figures: { p50At10M: p50, p95At10M: p95, ...rest }, baseline, ratios });
}

const folder = mkdtempSync(join(tmpdir(), 'tongban-bench-'));
sweepAtEnd(folder);
const stack = await startStack({
  dataDir: join(folder, 'data'),
  cacheDir: readSettings().cacheDir,
  namespace: 'bench',
  ownDatabase: false,
  log: console.log,
});
try {
  const small = await measuredAt(CASES / 10);
  const large = await measuredAt(CASES);
  told(small, large, await followed());
} finally {
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
}
