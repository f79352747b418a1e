/**
 * Facts and rollups follow the trail: each entry's case is derived again from its whole trail, and the rollups move by the
 * difference between its new row and the old. Safe to run twice and to be killed anywhere: the second time there is no difference.
 */
import type pg from 'pg';
import type { EntryContent } from '../domain/audit/entry.ts';
import type { CaseFact } from '../domain/assessment/case-fact.ts';
import { factsOf } from '../domain/assessment/derive-fact.ts';
import { contributions, durations, type CubeKey } from '../domain/assessment/rollup.ts';
import { withRating } from '../domain/ratings/rating-facts.ts';
import type { MatterEntry } from '../domain/supervision/matters/matter-entry.ts';
import { COUNTER_IDS } from '../domain/assessment/counters.ts';
import { COUNTER_COLUMNS, FACT_COLUMNS, factOfRow, factRow } from '../schema/fact-columns.ts';
import { DIMENSION_COLUMNS, KEY_COLUMNS } from '../schema/rollup-sql.ts';
import { TrailFollower, type TrailEntry } from '../schema/trail-follower.ts';
import { CitedVersions } from './cited-versions.ts';
import { countOpenCases } from './count-open-cases.ts';

type Db = Pick<pg.ClientBase, 'query'>;

/** Name of this reader of the trail in tongban.trail_follower. */
export const FACTS_FOLLOWER = 'facts';

const CASE_STREAM = 'case/';
const RATING_STREAM = 'rating/';

/** Of the case that an entry of this stream says something about. */
const caseStreamOf = (stream: string): string | null =>
  stream.startsWith(CASE_STREAM) ? stream : stream.startsWith(RATING_STREAM) ? `${CASE_STREAM}${stream.slice(RATING_STREAM.length)}` : null;

/** The follower whose steps bring facts and rollups up to date. */
export function factsFollower(pool: Pick<pg.Pool, 'connect'>, batch?: number): TrailFollower {
  const cited = new CitedVersions();
  return new TrailFollower({
    pool,
    follower: FACTS_FOLLOWER,
    ...(batch === undefined ? {} : { batch }),
    take: (db, entries) => projectEntries(db, entries, cited),
  });
}

async function projectEntries(db: Db, entries: readonly TrailEntry[], cited: CitedVersions): Promise<void> {
  const streams = new Set(entries.flatMap(({ outcome, stream }) => (outcome === 'ok' ? (caseStreamOf(stream) ?? []) : [])));
  if (streams.size === 0) return;
  await projectCases(db, [...streams], cited);
  await countOpenCases(
    db,
    [...streams].map((stream) => stream.slice(CASE_STREAM.length)),
  );
}

async function projectCases(db: Db, streams: readonly string[], cited: CitedVersions): Promise<void> {
  const { facts, faults } = await deriveCases(db, streams, cited);
  const before = await currentFacts(
    db,
    streams.map((stream) => stream.slice(CASE_STREAM.length)),
  );
  const changed = facts.filter(({ rows }) => !sameFact(rows.at(-1), before.get(rows.at(-1)?.caseNo ?? '')));
  await storePast(
    db,
    changed.flatMap(({ rows }) => pastRows(rows)),
  );
  await storeCurrent(
    db,
    changed.flatMap(({ rows }) => rows.at(-1) ?? []),
  );
  await moveRollups(
    db,
    changed.flatMap(({ rows }) => before.get(rows.at(-1)?.caseNo ?? '') ?? []),
    changed.flatMap(({ rows }) => rows.at(-1) ?? []),
  );
  await noteFaults(
    db,
    facts.map(({ caseNo }) => caseNo),
    faults,
  );
}

export interface DerivedCase {
  readonly caseNo: string;
  /** Every row the case has had, oldest first. */
  readonly rows: readonly CaseFact[];
}

/** Facts of whole cases from their entries; what cannot be derived is named, not thrown, so that one bad case stops no other. */
export async function deriveCases(
  db: Db,
  streams: readonly string[],
  cited: CitedVersions,
): Promise<{ readonly facts: readonly DerivedCase[]; readonly faults: ReadonlyMap<string, string> }> {
  const { rows } = await db.query<{ stream: string; canon: Buffer }>(
    `select stream, canon from audit.entry where stream = any($1::text[]) and outcome = 'ok' order by stream, seq`,
    [streams],
  );
  const byCase = new Map<string, EntryContent[]>();
  for (const { canon, stream } of rows) {
    const content = JSON.parse(canon.toString('utf8')) as EntryContent;
    if (content.caseSeq === undefined) continue;
    const caseNo = stream.slice(CASE_STREAM.length);
    byCase.set(caseNo, [...(byCase.get(caseNo) ?? []), content]);
  }
  const ratings = await ratingsOf(db, [...byCase.keys()]);
  await cited.bring(db, [...[...byCase.values()].flat(), ...([...ratings.values()].flat() as unknown as EntryContent[])]);
  const facts: DerivedCase[] = [];
  const faults = new Map<string, string>();
  for (const [caseNo, entries] of byCase) {
    try {
      const rows = factsOf(entries, cited);
      facts.push({ caseNo, rows: withRating(rows, ratings.get(caseNo) ?? [], (version) => cited.calendar(version)) });
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
      faults.set(caseNo, error.message);
    }
  }
  return { facts, faults };
}

/** Committed entries of the cases' ratings, oldest first; most cases have none. */
async function ratingsOf(db: Db, caseNos: readonly string[]): Promise<ReadonlyMap<string, readonly MatterEntry[]>> {
  const { rows } = await db.query<{ stream: string; canon: Buffer }>(
    `select stream, canon from audit.entry where stream = any($1::text[]) and outcome = 'ok' order by stream, seq`,
    [caseNos.map((caseNo) => `${RATING_STREAM}${caseNo}`)],
  );
  const byCase = Map.groupBy(rows, ({ stream }) => stream.slice(RATING_STREAM.length));
  return new Map([...byCase].map(([caseNo, all]) => [caseNo, all.map(({ canon }) => JSON.parse(canon.toString('utf8')) as MatterEntry)]));
}

/** What was known from each row but the last until the next. */
export const pastRows = (rows: readonly CaseFact[]): readonly (readonly [CaseFact, knownUntil: string])[] =>
  rows.slice(0, -1).map((row, index) => [row, rows[index + 1]!.knownFrom]);

async function currentFacts(db: Db, caseNos: readonly string[]): Promise<ReadonlyMap<string, CaseFact>> {
  const { rows } = await db.query<Record<string, unknown>>(
    `select ${FACT_COLUMNS.join(', ')} from tongban.case_fact where case_no = any($1::text[])`,
    [caseNos],
  );
  return new Map(rows.map(factOfRow).map((fact) => [fact.caseNo, fact]));
}

const sameFact = (a: CaseFact | undefined, b: CaseFact | undefined): boolean =>
  a !== undefined && b !== undefined && JSON.stringify(factRow(a)) === JSON.stringify(factRow(b));

export async function storePast(db: Db, rows: readonly (readonly [CaseFact, string])[], table = 'tongban.case_fact_past'): Promise<void> {
  if (rows.length === 0) return;
  await db.query(
    `insert into ${table} (${FACT_COLUMNS.join(', ')}, known_until)
     select ${FACT_COLUMNS.join(', ')}, known_until from jsonb_populate_recordset(null::tongban.case_fact_past, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(rows.map(([fact, knownUntil]) => ({ ...factRow(fact), known_until: knownUntil })))],
  );
}

export async function storeCurrent(db: Db, facts: readonly CaseFact[], table = 'tongban.case_fact'): Promise<void> {
  if (facts.length === 0) return;
  const changes = FACT_COLUMNS.slice(1).map((column) => `${column} = excluded.${column}`);
  await db.query(
    `insert into ${table} (${FACT_COLUMNS.join(', ')})
     select ${FACT_COLUMNS.join(', ')} from jsonb_populate_recordset(null::tongban.case_fact, $1::jsonb)
     on conflict (case_no) do update set ${changes.join(', ')}`,
    [JSON.stringify(facts.map(factRow))],
  );
}

async function moveRollups(db: Db, left: readonly CaseFact[], came: readonly CaseFact[]): Promise<void> {
  const moves = new Map<string, { readonly key: CubeKey; readonly counters: number[] }>();
  const days = new Map<string, { readonly key: CubeKey; readonly what: string; readonly days: number; cases: number }>();
  for (const [sign, facts] of [
    [-1, left],
    [1, came],
  ] as const) {
    for (const fact of facts) {
      for (const { counters, key } of contributions(fact)) {
        const at = keyText(key);
        const move = moves.get(at) ?? { key, counters: COUNTER_IDS.map(() => 0).concat(0) };
        moves.set(at, move);
        move.counters[0]! += sign;
        for (const [index, id] of COUNTER_IDS.entries()) move.counters[index + 1]! += sign * (counters[id] ?? 0);
      }
      for (const one of durations(fact)) {
        const at = `${keyText(one.key)}|${one.what}|${one.days}`;
        const move = days.get(at) ?? { ...one, cases: 0 };
        days.set(at, move);
        move.cases += sign;
      }
    }
  }
  await addToRollup(
    db,
    [...moves.values()].filter(({ counters }) => counters.some((n) => n !== 0)),
  );
  await addToDurations(
    db,
    [...days.values()].filter(({ cases }) => cases !== 0),
  );
}

const keyText = ({ cube, grain, day, region, unitId, procedure, kind, channel, provenance }: CubeKey): string =>
  [cube, grain, day, region, unitId, procedure, kind, channel, provenance].join('|');

const keyRow = ({ unitId, ...key }: CubeKey): Readonly<Record<string, unknown>> => ({ ...key, unit_id: unitId });

async function addToRollup(db: Db, moves: readonly { readonly key: CubeKey; readonly counters: readonly number[] }[]): Promise<void> {
  if (moves.length === 0) return;
  const sums = ['touched', ...COUNTER_COLUMNS];
  const json = JSON.stringify(
    moves.map(({ counters, key }) => ({ ...keyRow(key), ...Object.fromEntries(sums.map((column, index) => [column, counters[index]])) })),
  );
  await db.query(
    `insert into tongban.rollup as r (${[...KEY_COLUMNS, ...sums].join(', ')})
     select ${[...KEY_COLUMNS, ...sums].join(', ')} from jsonb_populate_recordset(null::tongban.rollup, $1::jsonb)
     on conflict (cube, grain, day, ${DIMENSION_COLUMNS.join(', ')}) do update set ${sums.map((column) => `${column} = r.${column} + excluded.${column}`).join(', ')}`,
    [json],
  );
  if (moves.some(({ counters }) => (counters[0] ?? 0) < 0)) await dropEmpty(db, 'rollup', 'touched', KEY_COLUMNS, json);
}

async function addToDurations(
  db: Db,
  moves: readonly { readonly key: CubeKey; readonly what: string; readonly days: number; readonly cases: number }[],
): Promise<void> {
  if (moves.length === 0) return;
  const key = [...KEY_COLUMNS, 'what', 'days'];
  const json = JSON.stringify(moves.map(({ key: at, what, days, cases }) => ({ ...keyRow(at), what, days, cases })));
  await db.query(
    `insert into tongban.rollup_days as r (${key.join(', ')}, cases)
     select ${key.join(', ')}, cases from jsonb_populate_recordset(null::tongban.rollup_days, $1::jsonb)
     on conflict (cube, grain, day, what, ${DIMENSION_COLUMNS.join(', ')}, days) do update set cases = r.cases + excluded.cases`,
    [json],
  );
  if (moves.some(({ cases }) => cases < 0)) await dropEmpty(db, 'rollup_days', 'cases', key, json);
}

/** A row in which nothing is left was never there for whoever rebuilds. */
async function dropEmpty(db: Db, table: string, count: string, key: readonly string[], json: string): Promise<void> {
  await db.query(
    `delete from tongban.${table} r using jsonb_populate_recordset(null::tongban.${table}, $1::jsonb) n
     where r.${count} = 0 and ${key.map((column) => `r.${column} = n.${column}`).join(' and ')}`,
    [json],
  );
}

async function noteFaults(db: Db, fine: readonly string[], faults: ReadonlyMap<string, string>): Promise<void> {
  await db.query('delete from tongban.fact_fault where case_no = any($1::text[])', [fine]);
  if (faults.size === 0) return;
  await db.query(
    `insert into tongban.fact_fault (case_no, message) select * from unnest($1::text[], $2::text[])
     on conflict (case_no) do update set message = excluded.message, failed_at = now()`,
    [[...faults.keys()], [...faults.values()]],
  );
}

/** For the process that follows the trail: step by step, until nothing waits. */
export function followFacts(pool: Pick<pg.Pool, 'connect'>): { readonly name: string; readonly step: () => Promise<number> } {
  const follower = factsFollower(pool);
  return { name: FACTS_FOLLOWER, step: () => follower.step() };
}
