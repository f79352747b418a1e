/**
 * Proves that every open clock has its timer, and lists those that have not: what runs out next is worked out anew from the record, and
 * the workflows themselves are asked what they sleep for. Changes nothing.
 */
import type { CaseState } from '../domain/case/case-state.ts';
import { nextDuePoint } from '../domain/case/case-clocks.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import type { CoveredKind, CoverageException, OpenMatter } from '../domain/supervision/coverage.ts';
import { coveredWorkflowId, judgeCoverage } from '../domain/supervision/coverage.ts';
import type { RegionRange } from '../domain/access/region-range.ts';
import type { AnyMatter } from '../domain/supervision/matters/matter-rows.ts';
import { nextTerm } from '../domain/supervision/matters/term.ts';
import type { Queryable } from '../schema/audit-trail.ts';
import { Catalogue } from './case-story.ts';
import { coverPlan } from './cover-plan.ts';
import type { TimerDoor } from './timer-door.ts';

export interface ProveCoverage {
  readonly pool: Queryable;
  readonly door: TimerDoor;
  readonly now: Instant;
  /** Only matters of these regions; absent: all. */
  readonly ranges?: readonly RegionRange[];
  /** At most so many workflows are asked, those due soonest first; the others are looked up among the running ones. Absent: all. */
  readonly most?: number;
  /** Milliseconds after its due point within which a clock need not be on record as run out. */
  readonly graceMs?: number;
  readonly progress?: (asked: number, all: number) => void;
}

export interface CoverageProof {
  readonly provedAt: Instant;
  /** Cases, cards and orders with an open clock, and assignments of the plan that owe something. */
  readonly matters: number;
  /** Of them, asked for their timer; the rest were found running. */
  readonly asked: number;
  readonly running: number;
  readonly exceptions: readonly CoverageException[];
}

const GRACE_MS = 2 * 60_000;
const AT_ONCE = 20;
const ASKED_AGAIN = 3;

export async function proveCoverage(options: ProveCoverage): Promise<CoverageProof> {
  const { door, most = Infinity, now, pool, progress = () => {}, ranges } = options;
  const catalogue = new Catalogue();
  await catalogue.loadCalendars(pool);
  const open = (await readOpen(pool, catalogue, now, ranges ?? null, null)).toSorted((a, b) =>
    a.due < b.due ? -1 : a.due > b.due ? 1 : 0,
  );
  const running = await door.running();
  const soonest = open.slice(0, most);
  const exceptions: CoverageException[] = [];
  let asked = 0;
  await eachOf(soonest, AT_ONCE, async (matter) => {
    const found = await askAbout(matter, pool, catalogue, now, door);
    asked += 1;
    progress(asked, soonest.length);
    if (found !== null) exceptions.push(found);
  });
  for (const matter of open.slice(soonest.length)) {
    if (running.has(coveredWorkflowId(matter.kind, matter.no))) continue;
    // Visibility lags a moment: whoever is not listed is asked.
    const found = await askAbout(matter, pool, catalogue, now, door);
    if (found !== null) exceptions.push(found);
  }
  exceptions.push(...(await missedTerms(pool, now, options.graceMs ?? GRACE_MS, ranges ?? null)));
  const plan = await coverPlan(pool, now, options.graceMs ?? GRACE_MS, ranges ?? null);
  exceptions.push(...plan.exceptions);
  return { provedAt: now, matters: open.length + plan.matters, asked, running: running.size, exceptions: exceptions.toSorted(byNumber) };
}

const byNumber = (a: CoverageException, b: CoverageException): number =>
  a.due < b.due ? -1 : a.due > b.due ? 1 : a.no < b.no ? -1 : a.no > b.no ? 1 : 0;

async function askAbout(
  matter: OpenMatter,
  pool: Queryable,
  catalogue: Catalogue,
  now: Instant,
  door: TimerDoor,
): Promise<CoverageException | null> {
  let as: OpenMatter | undefined = matter;
  for (let time = 0; time < ASKED_AGAIN && as !== undefined; time += 1) {
    const answer = await door.ask(coveredWorkflowId(as.kind, as.no));
    const verdict = judgeCoverage(as, answer);
    if (verdict === null) return null;
    // A step was committed since, or the matter ended: the row tells.
    const [again]: readonly OpenMatter[] = await readOpen(pool, catalogue, now, null, as);
    if (again === undefined) return null;
    if (verdict === 'STEPPED' || again.seq !== as.seq) {
      as = again;
      continue;
    }
    const { clock, due, kind, no, region, unitId } = as;
    return { kind, no, clock, due, region, unitId, fault: verdict, armed: typeof answer === 'string' ? null : answer.armed };
  }
  // It moves faster than it can be looked at: it lives.
  return null;
}

interface Row {
  readonly kind: CoveredKind;
  readonly no: string;
  readonly region: string;
  readonly unitId: string;
  readonly seq: number;
  readonly snapshot: CaseState | AnyMatter;
  readonly procedureCode: string | null;
  readonly procedureVersion: number | null;
}

async function readOpen(
  pool: Queryable,
  catalogue: Catalogue,
  now: Instant,
  ranges: readonly RegionRange[] | null,
  only: Pick<OpenMatter, 'kind' | 'no'> | null,
): Promise<readonly OpenMatter[]> {
  const { rows } = await pool.query<Row>({
    text: OPEN,
    values: [ranges?.map(({ from }) => from) ?? null, ranges?.map(({ to }) => to) ?? null, only?.kind ?? null, only?.no ?? null],
  });
  const open: OpenMatter[] = [];
  for (const row of rows) {
    const next = await nextOf(row, pool, catalogue, now);
    const { kind, no, region, seq, unitId } = row;
    if (next !== null) open.push({ kind, no, seq, region, unitId, clock: next.clock, due: next.at });
  }
  return open;
}

async function nextOf(row: Row, pool: Queryable, catalogue: Catalogue, now: Instant) {
  const calendar = catalogue.calendarOf(row.snapshot.calendarVersion);
  if (row.procedureCode === null) return nextTerm((row.snapshot as AnyMatter).terms, calendar);
  const procedure = await catalogue.procedure(pool, row.procedureCode, row.procedureVersion ?? 0);
  if (procedure === null) throw new Error(`case ${row.no} cites a procedure version that is not published`);
  return nextDuePoint(row.snapshot as CaseState, procedure, calendar, now);
}

const WITHIN = `($1::text[] is null or exists (select 1 from unnest($1::text[], $2::text[]) r(low, high)
     where m.region collate "C" >= r.low and m.region collate "C" < r.high))`;

/** Everything that has a running clock; whether one of its points is still to come is worked out from the state. */
const OPEN = `select m.kind, m.no, m.region, m.unit_id as "unitId", m.seq, m.snapshot,
      m.procedure_code as "procedureCode", m.procedure_version as "procedureVersion"
    from tongban.timed_matter m where ${WITHIN} and ($3::text is null or (m.kind = $3 and m.no = $4))`;

/** The watch that needs no Temporal: clocks that ran out and are not on record as run out. */
export async function missedTerms(
  pool: Queryable,
  now: Instant,
  graceMs: number = GRACE_MS,
  ranges: readonly RegionRange[] | null = null,
): Promise<readonly CoverageException[]> {
  const { rows } = await pool.query<Omit<CoverageException, 'fault' | 'armed'>>({
    text: `select m.kind, m.no, m.clock_id as clock, m.due_at as due, m.region, m.unit_id as "unitId"
      from tongban.missed_due($3::timestamptz, $4 * interval '1 millisecond') m where ${WITHIN} order by m.due_at, m.no`,
    values: [ranges?.map(({ from }) => from) ?? null, ranges?.map(({ to }) => to) ?? null, now, graceMs],
  });
  return rows.map((row) => ({ ...row, fault: 'TERM_MISSED' as const, armed: null }));
}

/** Each of them, so many at once. */
async function eachOf<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const rest = all.values();
  await Promise.all(
    Array.from({ length: Math.min(atOnce, all.length) }, async () => {
      for (const one of rest) await work(one);
    }),
  );
}
