import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_MAPPING, type Mapping } from '../../domain/eventlog/mapping.ts';
import { isCaseNo } from '../../domain/identifiers/case-no.ts';
import { importLog, type ImportResult } from '../../exchange/import-log.ts';
import { ENTRY_ROOM } from '../../exchange/pushed-entries.ts';
import { pushedStore } from '../../exchange/pushed-store.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { testPool } from './support/pool.ts';
import { storedContent } from './support/stored-content.ts';
import { csvOf, fixture, permits, xesOf, type MadeCase } from './support/logs.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

let database: TestDatabase;
let pool: pg.Pool;
beforeEach(async () => {
  database = await freshDatabase();
  pool = testPool(database.appUrl, 4);
  return async () => {
    await pool.end();
    await database.dispose();
  };
});

const mapping: Mapping = { ...DEFAULT_MAPPING, source: 'permits' };
let files = 0;
function file(content: string | Uint8Array): string {
  const path = join(folder, `log-${(files += 1)}`);
  writeFileSync(path, content);
  return path;
}
const bring = (path: string, into = pool, by = mapping): Promise<ImportResult> =>
  importLog(path, pushedStore(into), { mapping: by, now: '2026-03-02T01:00:00.000Z' });

const grown = (one: MadeCase, more: Partial<MadeCase['events'][number]> = {}): MadeCase => ({
  ...one,
  events: [
    ...one.events,
    { activity: 'T06 Determine necessity of stop advice', at: '2025-01-02T00:00:00.000Z', resource: 'Resource09', ...more },
  ],
});

describe('importing a log', () => {
  it('makes each trace a pushed case with entries that hash together, a number that checks, and clocks of what was reported', async () => {
    const result = await bring(fixture('permits.xes'));
    expect(result).toMatchObject({ added: 6, unchanged: 0, grown: 0, eventsAdded: 12, conflicts: [] });
    const { rows } = await pool.query<Record<string, unknown>>(
      `select case_no, external_no, state, origin, provenance, channel, received_on::text, unit_id, statutory_due_at, closed_at, overdue
       from tongban.application_case order by external_no`,
    );
    expect(rows.every(({ case_no }) => isCaseNo(String(case_no)))).toBe(true);
    expect(rows[0]).toMatchObject({
      external_no: 'case-1',
      state: 'DELIVERED',
      origin: 'PUSHED_SELF_BUILT',
      provenance: 'IMPORTED',
      channel: 'WEB',
      received_on: '2024-03-04',
      unit_id: 'pushed/permits/General',
      statutory_due_at: new Date('2024-04-02T07:00:00Z'),
      closed_at: new Date('2024-03-14T08:00:00Z'),
      overdue: false,
    });
    expect(rows[3]).toMatchObject({ external_no: 'case-4', state: 'REVIEW', closed_at: null, overdue: true });
    const clocks = await pool.query(
      `select count(*)::int as n, count(*) filter (where status = 'STOPPED')::int as stopped from tongban.case_clock`,
    );
    expect(clocks.rows[0]).toEqual({ n: 7, stopped: 6 });
  });

  it('leaves every case with what it cites: its unit, its region and a published version of its procedure, learned from the mapping', async () => {
    await bring(fixture('permits.xes'), pool, { ...mapping, steps: { T02: 'check', T04: 'decide' } });
    const { rows } = await pool.query(
      `select count(*)::int as cases, count(u.id)::int as units, count(r.code)::int as regions, count(v.code)::int as versions
       from tongban.application_case c left join tongban.unit u on u.id = c.unit_id left join tongban.region r on r.code = c.region
       left join tongban.procedure_version v on v.code = c.procedure_code and v.version = c.procedure_version and v.hash = c.snapshot ->> 'procedureHash'`,
    );
    expect(rows).toEqual([{ cases: 6, units: 6, regions: 6, versions: 6 }]);
    const learned = async () => (await pool.query('select version, published_by from tongban.procedure_version order by version')).rows;
    expect(await learned()).toEqual([{ version: 1, published_by: 'import' }]);
    await bring(fixture('permits.xes'), pool, { ...mapping, steps: { T02: 'check', T04: 'decide' } });
    expect(await learned()).toHaveLength(1);
    await bring(fixture('permits.xes'), pool, mapping);
    expect(await learned()).toHaveLength(2);
  });

  it('a second time adds nothing, whether the file is plain, packed or the same table as CSV', async () => {
    const cases = permits(150);
    const first = await bring(file(xesOf(cases)));
    expect(first).toMatchObject({ added: 150, eventsAdded: 600 });
    const before = await storedContent(pool);
    for (const again of [file(xesOf(cases)), file(gzipSync(xesOf(cases))), file(csvOf(cases))]) {
      expect(await bring(again)).toMatchObject({ added: 0, grown: 0, unchanged: 150, eventsAdded: 0, conflicts: [] });
    }
    expect(await storedContent(pool)).toEqual(before);
  });

  it('without the external number a second time would double every case: the check above can fail', async () => {
    const path = file(xesOf(permits(20)));
    await bring(path);
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('update tongban.application_case set external_no = null');
    await owner.end();
    expect(await bring(path)).toMatchObject({ added: 20, unchanged: 0 });
    const { rows } = await pool.query(`select count(*)::int as n from audit.entry where stream like 'case/%'`);
    expect(rows).toEqual([{ n: 40 }]);
  });

  it('twice at once stores each case once', async () => {
    const path = file(xesOf(permits(200)));
    const other = testPool(database.appUrl, 4);
    const [one, two] = await Promise.all([bring(path), bring(path, other)]);
    await other.end();
    expect(one.added + two.added).toBe(200);
    expect(one.unchanged + two.unchanged).toBe(200);
    const { rows } = await pool.query(
      'select count(*)::int as cases, count(distinct external_no)::int as names from tongban.application_case',
    );
    expect(rows).toEqual([{ cases: 200, names: 200 }]);
  });

  it('continues a case that has grown with a further entry of the new events alone, and closes it when its end is told', async () => {
    const [one, ...rest] = permits(8) as [MadeCase, ...MadeCase[]];
    await bring(file(xesOf([one, ...rest])));
    const later = grown({ ...one, attributes: { ...one.attributes, enddate: '2025-01-03T00:00:00.000Z' } });
    expect(await bring(file(xesOf([later, ...rest])))).toMatchObject({ added: 0, grown: 1, unchanged: 7, eventsAdded: 1 });
    const { rows } = await pool.query<{ canon: Buffer; state: string; seq: number }>(
      `select e.canon, c.state, c.seq from tongban.application_case c join audit.entry e on e.stream = 'case/' || c.case_no
       where c.external_no = $1 order by e.seq`,
      [one.name],
    );
    expect(rows.map(({ state, seq }) => [state, seq])).toEqual([
      ['DELIVERED', 2],
      ['DELIVERED', 2],
    ]);
    const second = JSON.parse(rows[1]?.canon.toString() ?? '') as {
      events: { activity: string }[];
      data: { from: number; to: number };
      changes: unknown[];
    };
    expect(second.events.map(({ activity }) => activity)).toEqual(['T06 Determine necessity of stop advice']);
    expect(second.data).toMatchObject({ from: 4, to: 5 });
    expect(second.changes).toHaveLength(1);
    expect(await bring(file(xesOf([later, ...rest])))).toMatchObject({ unchanged: 8, grown: 0 });
  });

  it('reports a history that was rewritten or shortened and leaves what is stored', async () => {
    const [one, two, three] = permits(3) as [MadeCase, MadeCase, MadeCase];
    await bring(file(xesOf([one, two, three])));
    const before = await storedContent(pool);
    const rewritten: MadeCase = {
      ...one,
      events: one.events.map((event, index) => (index === 1 ? { ...event, resource: 'Resource99' } : event)),
    };
    const shortened: MadeCase = { ...two, events: two.events.slice(0, 2) };
    const result = await bring(file(xesOf([rewritten, shortened, three])));
    expect(result).toMatchObject({ unchanged: 1, grown: 0, added: 0 });
    expect(result.conflicts.map((conflict) => [conflict.case, conflict.reason])).toEqual([
      ['case-00001', 'HISTORY_REWRITTEN'],
      ['case-00002', 'HISTORY_SHORTENED'],
    ]);
    expect(await storedContent(pool)).toEqual(before);
  });

  it('knows a history again under a new mapping: steps are our word, not the other system’s', async () => {
    const path = file(xesOf(permits(5)));
    await bring(path);
    expect(await bring(path, pool, { ...mapping, steps: { T02: 'check' } })).toMatchObject({ unchanged: 5, conflicts: [] });
  });

  it('does not mix up two systems that use the same names', async () => {
    const path = file(xesOf(permits(3)));
    await bring(path);
    const result = await bring(path, pool, { ...mapping, source: 'another' });
    expect(result.conflicts.map(({ reason }) => reason)).toEqual(Array(3).fill('NAME_OF_ANOTHER_SOURCE'));
  });

  it('measures a name used twice in one file against what its first trace stored', async () => {
    const [one] = permits(1) as [MadeCase];
    const result = await bring(file(xesOf([one, one, grown(one), { ...one, events: [] }])));
    expect(result).toMatchObject({ added: 1, unchanged: 1, grown: 1, summary: { namesUsedTwice: 3 } });
    expect(result.conflicts.map(({ reason }) => reason)).toEqual(['HISTORY_SHORTENED']);
  });

  it('spreads a long history over entries below the ceiling of the trail, in order', async () => {
    const long: MadeCase = {
      name: 'long',
      events: Array.from({ length: 1500 }, (_, n) => ({
        activity: `step ${n}`,
        at: '2024-03-04T09:00:00.000Z',
        resource: '办'.repeat(30),
      })),
    };
    expect(await bring(file(xesOf([long])))).toMatchObject({ added: 1, eventsAdded: 1500 });
    const { rows } = await pool.query<{ canon: Buffer }>(`select canon from audit.entry where stream like 'case/%' order by seq`);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every(({ canon }) => canon.length <= 65_536)).toBe(true);
    const told = rows.flatMap(({ canon }) =>
      (JSON.parse(canon.toString()) as { events: { activity: string }[] }).events.map(({ activity }) => activity),
    );
    expect(told).toEqual(long.events.map(({ activity }) => activity));
  });
});

describe('a file that cannot be imported', () => {
  const lines = xesOf(permits(300)).split('\n');
  const middle = lines.findIndex((line, index) => index > lines.length / 2 && line.startsWith('<date key="time:timestamp"'));
  const withLine = (line: string): string => lines.with(middle, line).join('\n');

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['with a tag broken in the middle', withLine('<date key="time:timestamp" value="2024-03-04T09:00:00Z">'), /not well-formed/],
    ['with an impossible time in the middle', withLine('<date key="time:timestamp" value="2024-02-30T09:00:00Z"/>'), /no time that exists/],
    ['with an event without time in the middle', withLine(''), /does not say when/],
    [
      'with an event larger than an entry in the middle',
      withLine(`${lines[middle]}<string key="report" value="${'办'.repeat(ENTRY_ROOM / 2)}"/>`),
      /takes more than/,
    ],
  ];
  for (const [what, text, message] of broken) {
    it(`${what} is named by file and line, and nothing of it is stored`, async () => {
      const path = file(text);
      const failure = await bring(path).then(
        () => undefined,
        (error: unknown) => error as Error & { at: { line: number } },
      );
      expect(failure?.message).toMatch(message);
      expect(failure?.message.startsWith(`${path}:`)).toBe(true);
      expect(Math.abs((failure?.at.line ?? 0) - middle)).toBeLessThan(5);
      expect(await storedContent(pool)).toMatchObject({ cases: [], entries: [] });
    });
  }
});

describe('the figures', () => {
  it('are the same as plain SQL counts them over the entries that were stored', async () => {
    const { summary } = await bring(file(xesOf(permits(400))));
    const { rows } = await pool.query<Record<string, number>>(SQL_FIGURES);
    const {
      cases,
      events,
      activities,
      variants,
      closed,
      open,
      lateDeadline,
      latePlanned,
      rework,
      handovers,
      sameHands,
      endBeforeStart,
      eventsAfterEnd,
      medianDurationMs,
    } = summary;
    expect(rows[0]).toEqual({
      cases,
      events,
      activities,
      variants,
      closed,
      open,
      lateDeadline,
      latePlanned,
      rework,
      handovers,
      sameHands,
      endBeforeStart,
      eventsAfterEnd,
      medianDurationMs,
    });
    expect(Math.min(summary.rework, summary.sameHands, summary.lateDeadline, summary.latePlanned, summary.handovers)).toBeGreaterThan(0);
  });

  it('of the six invented permits are those counted by hand', async () => {
    const { summary } = await bring(fixture('permits.xes'));
    expect(summary).toMatchObject({
      ...{ cases: 6, events: 12, activities: 4, variants: 5, closed: 4, open: 2, lateDeadline: 1, latePlanned: 1, rework: 1, handovers: 3 },
      ...{ sameHands: 1, endBeforeStart: 1, eventsAfterEnd: 2, casesWithEventsAfterEnd: 2, timesOutOfOrder: 1, openPastDeadline: 1 },
      medianDurationMs: 10 * 86_400_000,
      p90DurationMs: 31 * 86_400_000 - 3_600_000,
    });
  });
});

/** Independent of our code: the canonical bytes, read by PostgreSQL. */
const SQL_FIGURES = `
with entry as (select stream, seq, convert_from(canon, 'UTF8')::jsonb as c from audit.entry where stream like 'case/%'),
told as (
  select stream, max(a ->> 'value') filter (where a ->> 'key' = 'startdate')::timestamptz as started,
    max(a ->> 'value') filter (where a ->> 'key' = 'enddate')::timestamptz as ended,
    max(a ->> 'value') filter (where a ->> 'key' = 'deadline')::timestamptz as deadline,
    max(a ->> 'value') filter (where a ->> 'key' = 'enddate_planned')::timestamptz as planned
  from entry, jsonb_array_elements(c -> 'data' -> 'attributes') a group by stream),
event as (
  select stream, row_number() over (partition by stream order by seq, n) as n, e ->> 'activity' as activity, e ->> 'resource' as resource,
    (e ->> 'occurredAt')::timestamptz as at
  from entry, jsonb_array_elements(c -> 'events') with ordinality as x(e, n)),
neighbours as (select *, lag(resource) over (partition by stream order by n) as before from event),
per_case as (select stream, string_agg(activity, '→' order by n) as path, count(*) - count(distinct activity) as repeats from event group by stream)
select (select count(*) from told)::int as cases, (select count(*) from event)::int as events,
  (select count(distinct activity) from event)::int as activities, (select count(distinct path) from per_case)::int as variants,
  count(ended)::int as closed, (count(*) - count(ended))::int as open,
  (count(*) filter (where ended > deadline))::int as "lateDeadline", (count(*) filter (where ended > planned))::int as "latePlanned",
  (select count(*) from per_case where repeats > 0)::int as rework,
  (select count(*) from neighbours where before <> resource)::int as handovers,
  (select count(distinct a.stream) from event a join event b on a.stream = b.stream and a.resource = b.resource
     where a.activity like 'T02 %' and b.activity like 'T04 %')::int as "sameHands",
  (count(*) filter (where ended < started))::int as "endBeforeStart",
  (select count(*) from event join told using (stream) where at > ended)::int as "eventsAfterEnd",
  round(extract(epoch from percentile_cont(0.5) within group (order by ended - started) filter (where ended >= started)) * 1000)::float8 as "medianDurationMs"
from told`;
