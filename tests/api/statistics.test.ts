/** Statistics over GraphQL on the simulated city: every number leads to exactly its cases, sums agree, past days stay as they were. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CitedVersions } from '../../activities/cited-versions.ts';
import type { EntryContent } from '../../domain/audit/entry.ts';
import type { CaseFact } from '../../domain/assessment/case-fact.ts';
import { addsTo } from '../../domain/assessment/counters.ts';
import { countersOf, measured, type Measure } from '../../domain/assessment/define-measure.ts';
import { factsOf } from '../../domain/assessment/derive-fact.ts';
import { withRating } from '../../domain/ratings/rating-facts.ts';
import type { MatterEntry } from '../../domain/supervision/matters/matter-entry.ts';
import { MEASURES } from '../../domain/assessment/measures/index.generated.ts';
import { ADMIN_UNIT, AUDIT_ADMIN, aStatisticsApi, INSPECTOR, UNIT_ADMIN, type StatisticsApi } from './support/a-statistics-api.ts';
import type { Loose } from './support/an-api.ts';

let api: StatisticsApi;
beforeAll(async () => {
  api = await aStatisticsApi();
}, 120_000);
afterAll(() => api.close());

const IDS = MEASURES.map(({ id }) => id);
const YEAR = { from: '2026-01-01', to: '2027-01-01' };
const CELLS = `cells { measure { measureId form } value numerator denominator n rank }`;
const statistics = (args: string, fields: string) =>
  `query($measures: [ID!]!, $period: PeriodInput!) { statistics(measures: $measures, period: $period${args}) { ${fields} } }`;

describe('a bar of the distribution and the cases behind it', () => {
  for (const of of ['USED', 'WAITED']) {
    test(`agree for every bar of every unit, by time ${of}`, async () => {
      const data = await api.ask(
        `query($period: PeriodInput!) { handlingTimes(of: ${of}, period: $period, by: [UNIT]) { n unit { unitId } histogram { days cases behind(first: 100) { totalCount edges { caseNo amount } } } } }`,
        { period: YEAR },
      );
      let bars = 0;
      for (const { histogram } of data.handlingTimes.slice(0, 20)) {
        for (const { behind, cases, days } of histogram) {
          expect(behind.edges).toHaveLength(Math.min(cases as number, 100));
          expect(behind.edges.filter(({ amount }: Loose) => amount !== days && amount < 100)).toEqual([]);
          bars += 1;
        }
      }
      expect(bars).toBeGreaterThan(20);
    });
  }
});

describe('a number and the cases behind it', () => {
  for (const by of [[], ['UNIT'], ['REGION'], ['PROCEDURE'], ['KIND'], ['CHANNEL'], ['PERIOD'], ['REGION', 'KIND', 'PERIOD']]) {
    test(`agree for every measure, divided by ${by.join(' and ') || 'nothing'}`, { timeout: 120_000 }, async () => {
      for (let at = 0; at < IDS.length; at += 6) {
        const data = await api.ask(
          statistics(
            `, by: [${by.join(', ')}], step: QUARTER`,
            `rows { cells { measure { measureId form } numerator denominator n
               above: cases(side: NUMERATOR, first: 1) { totalCount totalAmount } all: cases(side: ALL, first: 1) { totalCount totalAmount } } }`,
          ),
          { measures: IDS.slice(at, at + 6), period: by.length > 1 ? { from: '2026-06-10', to: '2026-10-20' } : YEAR },
        );
        let compared = 0;
        for (const { cells } of data.statistics.rows) {
          for (const { above, all, denominator, measure, n, numerator } of cells) {
            const where = `${measure.measureId} ${by.join('/')}`;
            expect([where, above.totalAmount]).toEqual([where, numerator]);
            expect([where, all.totalAmount]).toEqual([where, denominator ?? numerator]);
            const counted = MEASURES.find(({ id }) => id === measure.measureId)!;
            if (!('numerator' in counted) || counted.n === undefined) expect([where, all.totalCount]).toEqual([where, n]);
            compared += n;
          }
        }
        if (at === 0 || at >= 30) expect(compared).toBeGreaterThan(0);
      }
    });
  }

  test('come in one call, page by page, each once, with the day on which it counts', async () => {
    const data = await api.ask(
      statistics(
        '',
        `total { cells { numerator late: cases(side: REST, first: 100) { totalCount edges { caseNo on amount node { caseNo state } } }
        first: cases(side: NUMERATOR, first: 7) { edges { caseNo } pageInfo { hasNextPage endCursor } } } }`,
      ),
      { measures: ['onTimeRate'], period: YEAR },
    );
    const [cell] = data.statistics.total.cells;
    expect(cell.late.edges.length).toBe(cell.late.totalCount);
    expect(cell.late.totalCount).toBeGreaterThan(0);
    for (const { caseNo, node, on } of cell.late.edges) {
      expect(node.caseNo).toBe(caseNo);
      const { rows } = await api.pool.query<{ late: boolean; day: string }>(
        `select c.decided_at > k.due_at as late, (c.decided_at at time zone 'Asia/Shanghai')::date as day
         from tongban.application_case c join tongban.case_clock k using (case_no)
         where c.case_no = $1 and k.clock_id in ('PROMISED', 'JOINT') order by k.clock_id desc limit 1`,
        [caseNo],
      );
      expect(rows).toEqual([{ late: true, day: on }]);
    }
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Loose = await api.ask(
        `query($after: String) { statisticsCases(measure: "onTimeRate", side: NUMERATOR, period: { from: "2026-01-01", to: "2027-01-01" }, first: 37, after: $after)
           { edges { caseNo } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      for (const edge of page.statisticsCases.edges as readonly { caseNo: string }[]) seen.push(edge.caseNo);
      if (!page.statisticsCases.pageInfo.hasNextPage) break;
      after = page.statisticsCases.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(cell.numerator);
  });
});

test('the rate of cases decided in time is what plain SQL finds in case rows and clocks', async () => {
  const data = await api.ask(statistics(', by: [UNIT]', `rows { unit { unitId } ${CELLS} }`), {
    measures: ['onTimeRate', 'decided'],
    period: YEAR,
  });
  const { rows } = await api.pool.query<{ unit_id: string; good: number; n: number; decided: number }>(
    `select c.unit_id, count(*)::int as decided, count(k.case_no)::int as n, (count(*) filter (where c.decided_at <= k.due_at))::int as good
     from tongban.application_case c 
       left join lateral (select * from tongban.case_clock k where k.case_no = c.case_no and k.clock_id in ('PROMISED', 'JOINT')
         order by k.clock_id desc limit 1) k on true
     where c.decided_at >= '2025-12-31T16:00:00Z' and c.state <> 'VOIDED' group by 1 order by 1`,
  );
  const told = data.statistics.rows.map((row: Loose) => ({
    unit_id: row.unit.unitId,
    good: row.cells[0].numerator,
    n: row.cells[0].denominator,
    decided: row.cells[1].value,
  }));
  expect(told.filter(({ decided }: { decided: number }) => decided > 0)).toEqual(
    rows.map(({ unit_id, good, n, decided }) => ({ unit_id, good, n, decided })),
  );
});

test('the parts of every division add up to the whole, for every measure', async () => {
  const whole = (await api.ask(statistics('', `total { ${CELLS} }`), { measures: IDS, period: YEAR })).statistics.total.cells;
  for (const by of ['REGION', 'UNIT', 'PROCEDURE', 'KIND', 'CHANNEL', 'PERIOD']) {
    const data = await api.ask(statistics(`, by: [${by}], step: WEEK`, `rows { ${CELLS} } total { ${CELLS} }`), {
      measures: IDS,
      period: YEAR,
    });
    const part = data.statistics.total.cells;
    expect([by, part]).toEqual([by, whole]);
    for (const [index, cell] of whole.entries()) {
      if (by === 'PERIOD' && cell.measure.form === 'STOCK') continue;
      const sum = data.statistics.rows.reduce((so: number, row: Loose) => so + row.cells[index].numerator, 0);
      expect([by, cell.measure.measureId, sum]).toEqual([by, cell.measure.measureId, cell.numerator]);
    }
  }
});

test('a period cut anywhere is its parts: days, weeks, months and odd ends', async () => {
  const ids = IDS.filter((id) => MEASURES.find((measure) => measure.id === id)!.of !== 'STOCK');
  const numerators = async (from: string, to: string): Promise<number[]> =>
    (await api.ask(statistics('', `total { ${CELLS} }`), { measures: ids, period: { from, to } })).statistics.total.cells.map(
      (cell: Loose) => cell.numerator,
    );
  const whole = await numerators('2025-12-15', '2026-11-24');
  for (const cut of ['2026-01-01', '2026-03-01', '2026-05-17', '2026-08-31', '2026-11-23']) {
    const [left, right] = [await numerators('2025-12-15', cut), await numerators(cut, '2026-11-24')];
    expect(left.map((n, index) => n + right[index]!)).toEqual(whole);
  }
});

async function entriesOfAll(): Promise<ReadonlyMap<string, readonly EntryContent[]>> {
  const { rows } = await api.pool.query<{ stream: string; canon: Buffer }>(
    `select stream, canon from audit.entry where stream like 'case/%' and outcome = 'ok' order by stream, seq`,
  );
  return Map.groupBy(
    rows.map(({ canon }) => JSON.parse(canon.toString('utf8')) as EntryContent),
    ({ caseNo }) => caseNo!,
  );
}

/** The same of the ratings, which lie in streams of their own. */
async function ratingsOfAll(): Promise<ReadonlyMap<string, readonly MatterEntry[]>> {
  const { rows } = await api.pool.query<{ caseNo: string; canon: Buffer }>(
    `select substr(stream, 8) as "caseNo", canon from audit.entry where stream like 'rating/%' and outcome = 'ok' order by stream, seq`,
  );
  const byCase = Map.groupBy(rows, ({ caseNo }) => caseNo);
  return new Map([...byCase].map(([caseNo, all]) => [caseNo, all.map(({ canon }) => JSON.parse(canon.toString('utf8')) as MatterEntry)]));
}

/** What the measure comes to over these facts, by nothing but its counters. */
function over(measure: Measure, facts: readonly CaseFact[], from: string, to: string) {
  const sums = Object.fromEntries(
    countersOf(measure).map((id) => [
      id,
      facts
        .filter(({ kind, procedure }) => (measure.kinds?.includes(kind) ?? true) && (measure.procedures?.includes(procedure) ?? true))
        .reduce((sum, fact) => {
          const adds = addsTo(fact, id);
          return adds === null || adds.on >= to || (measure.of !== 'STOCK' && adds.on < from) ? sum : sum + adds.amount;
        }, 0),
    ]),
  );
  return measured(measure, sums);
}

describe('as of a past day', () => {
  test('figures are those of a trail that ends with that day', { timeout: 120_000 }, async () => {
    const trail = await entriesOfAll();
    const cited = new CitedVersions();
    const ratings = await ratingsOfAll();
    expect(ratings.size).toBeGreaterThan(0);
    await cited.bring(api.pool, [...[...trail.values()].flat(), ...([...ratings.values()].flat() as unknown as EntryContent[])]);
    for (const [day, ends] of [
      ['2026-06-30', '2026-06-30T16:00:00.000Z'],
      ['2026-09-15', '2026-09-15T16:00:00.000Z'],
      ['2026-11-24', '2026-11-24T16:00:00.000Z'],
    ] as const) {
      const knownThen = ({ recordedAt }: { readonly recordedAt: string }): boolean => recordedAt < ends;
      const facts = [...trail].flatMap(([caseNo, entries]) => {
        const known = entries.filter(knownThen);
        if (known.length === 0) return [];
        const rated = (ratings.get(caseNo) ?? []).filter(knownThen);
        return withRating(factsOf(known, cited), rated, (version) => cited.calendar(version)).slice(-1);
      });
      const data = await api.ask(statistics(`, asOf: "${day}"`, `total { cells { value numerator denominator n } }`), {
        measures: IDS,
        period: { from: '2026-02-01', to: day },
      });
      for (const [index, measure] of MEASURES.entries())
        expect([day, measure.id, data.statistics.total.cells[index]]).toEqual([day, measure.id, over(measure, facts, '2026-02-01', day)]);
    }
  });

  test('as of today they are the figures of now, whichever way they are read', async () => {
    const now = await api.ask(statistics(', by: [REGION, KIND]', `rows { regionCode kind ${CELLS} }`), { measures: IDS, period: YEAR });
    const then = await api.ask(statistics(', by: [REGION, KIND], asOf: "2026-11-24"', `rows { regionCode kind ${CELLS} }`), {
      measures: IDS,
      period: YEAR,
    });
    expect(then.statistics.rows).toEqual(now.statistics.rows);
  });

  test('the work list holds the cases that were open then, by the state they had, and nobody is late before the day', async () => {
    const trail = await entriesOfAll();
    const ends = '2026-10-14T16:00:00.000Z';
    const open = [...trail.values()].filter((entries) => {
      const known = entries.filter(({ recordedAt }) => recordedAt < ends);
      return known.length > 0 && !known.flatMap(({ events }) => events ?? []).some(({ type }) => ENDINGS.has(type));
    });
    const seen: Loose[] = [];
    for (let after: string | null = null; ;) {
      const data: Loose = await api.ask(
        `query($after: String) { workListAsOf(asOf: "2026-10-14", first: 60, after: $after) { totalCount edges { node { caseNo state dueAt overdue case { caseNo } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      for (const { node } of data.workListAsOf.edges as readonly { node: Loose }[]) seen.push(node);
      expect(data.workListAsOf.totalCount).toBe(open.length);
      if (!data.workListAsOf.pageInfo.hasNextPage) break;
      after = data.workListAsOf.pageInfo.endCursor;
    }
    expect(seen.map(({ caseNo }) => caseNo).sort()).toEqual(open.map(([first]) => first!.caseNo!).sort());
    const dues = seen.flatMap(({ dueAt }) => dueAt ?? []);
    expect(dues).toEqual([...dues].sort());
    expect(seen.filter(({ dueAt, overdue }) => dueAt !== null && dueAt < ends && !overdue)).toEqual([]);
  });

  test('a day to come is refused', async () => {
    await expect(api.ask(statistics(', asOf: "2026-11-25"', 'from'), { measures: ['decided'], period: YEAR })).rejects.toThrow('BAD_INPUT');
  });
});

const ENDINGS = new Set(['Delivered', 'Withdrawn', 'Lapsed', 'Terminated', 'Forwarded', 'Voided', 'NotAccepted', 'NotRequired']);

test('the same period of the year before, and the period before, stand beside each number', async () => {
  const data = await api.ask(
    statistics(', by: [UNIT], compare: PREVIOUS_PERIOD', `rows { unit { unitId } cells { numerator previous { from to numerator n } } }`),
    { measures: ['decided'], period: { from: '2026-10-01', to: '2026-11-01' } },
  );
  const before = await api.ask(statistics(', by: [UNIT]', `rows { unit { unitId } cells { numerator } }`), {
    measures: ['decided'],
    period: { from: '2026-09-01', to: '2026-10-01' },
  });
  const earlier = before.statistics.rows as readonly { unit: { unitId: string }; cells: readonly { numerator: number }[] }[];
  const expected = new Map(earlier.map(({ cells, unit }) => [unit.unitId, cells[0]!.numerator]));
  expect(data.statistics.rows.length).toBeGreaterThan(3);
  for (const { cells, unit } of data.statistics.rows as readonly { unit: { unitId: string }; cells: readonly Loose[] }[])
    expect(cells[0].previous).toMatchObject({ from: '2026-09-01', to: '2026-10-01', numerator: expected.get(unit.unitId) ?? 0 });
});

test('handling times: median, nine in ten and every bar are those of the decided cases themselves', async () => {
  const data = await api.ask(
    `query($period: PeriodInput!) { handlingTimes(of: WAITED, period: $period, by: [PROCEDURE]) { procedure { code } n mean median p90 histogram { days cases } }
       then: handlingTimes(of: WAITED, period: $period, by: [PROCEDURE], asOf: "2026-11-24") { procedure { code } n mean median p90 histogram { days cases } } }`,
    { period: YEAR },
  );
  expect(data.then).toEqual(data.handlingTimes);
  const { rows } = await api.pool.query(
    `select procedure, count(*)::int as n, avg(waited_days)::float8 as mean, percentile_disc(0.5) within group (order by waited_days) as median,
       percentile_disc(0.9) within group (order by waited_days) as p90
     from tongban.case_fact where decided_on >= '2026-01-01' and state <> 'VOIDED' group by 1 order by 1`,
  );
  expect(
    data.handlingTimes.map(({ procedure, n, mean, median, p90 }: Loose) => ({
      procedure: procedure.code,
      n,
      mean: mean.toFixed(9),
      median,
      p90,
    })),
  ).toEqual(rows.map((row) => ({ ...row, mean: row.mean.toFixed(9) })));
});

describe('the board', () => {
  const BOARD = `{ board { total { open dueToday overdue paused byState { state count } } rows { regionCode unit { unitId } counts { open dueToday overdue paused } } } counts { open overdue paused } }`;
  test('counts what the case rows say, and its rows add up', async () => {
    const { board, counts } = await api.ask(BOARD);
    expect(board.total).toMatchObject({ open: counts.open, overdue: counts.overdue, paused: counts.paused });
    for (const field of ['open', 'dueToday', 'overdue', 'paused'])
      expect(board.rows.reduce((sum: number, row: Loose) => sum + row.counts[field], 0)).toBe(board.total[field]);
    expect(board.total.byState.reduce((sum: number, row: Loose) => sum + row.count, 0)).toBe(board.total.open);
    expect(board.total.open).toBeGreaterThan(0);
  });
});

interface UnitRow {
  readonly unit: { readonly unitId: string };
  readonly cells: readonly object[];
}

describe('rights', () => {
  test('an administrator of a unit reads the figures and cases of that unit alone', async () => {
    const all = await api.ask(statistics(', by: [UNIT]', `rows { unit { unitId } ${CELLS} }`), { measures: IDS, period: YEAR }, INSPECTOR);
    const own = await api.ask(statistics(', by: [UNIT]', `rows { unit { unitId } ${CELLS} }`), { measures: IDS, period: YEAR }, UNIT_ADMIN);
    const withoutRank = (rows: readonly UnitRow[]) =>
      rows.map(({ cells, unit }) => ({ unit, cells: cells.map((cell) => ({ ...cell, rank: null })) }));
    const [ownRows, allRows] = [own.statistics.rows as readonly UnitRow[], all.statistics.rows as readonly UnitRow[]];
    expect(withoutRank(ownRows)).toEqual(withoutRank(allRows.filter(({ unit }) => unit.unitId === ADMIN_UNIT)));
    expect(allRows.length).toBeGreaterThan(1);
    const { board } = await api.ask('{ board { rows { unit { unitId } } } }', {}, UNIT_ADMIN);
    for (const { unit } of board.rows as readonly UnitRow[]) expect(unit.unitId).toBe(ADMIN_UNIT);
    const foreign = await api.ask(
      `{ statisticsCases(measure: "decided", period: { from: "2026-01-01", to: "2027-01-01" }, filter: { unit: "u-rx-320600" }) { totalCount } }`,
      {},
      UNIT_ADMIN,
    );
    expect(foreign.statisticsCases.totalCount).toBe(0);
    const past = await api.ask(
      `{ workListAsOf(asOf: "2026-11-20", first: 100) { edges { node { unit { unitId } case { caseNo } } } } }`,
      {},
      UNIT_ADMIN,
    );
    expect(past.workListAsOf.edges.length).toBeGreaterThan(0);
    for (const { node } of past.workListAsOf.edges) expect(node.unit.unitId).toBe(ADMIN_UNIT);
  });

  test('who has no office that reads statistics is told so, and is given no zeros', async () => {
    for (const query of [
      statistics('', 'from'),
      `query($measures: [ID!]!, $period: PeriodInput!) { statisticsCases(measure: "decided", period: $period) { totalCount } measures { measureId } statistics(measures: $measures, period: $period) { from } }`,
      `{ board { at } }`,
      `{ workListAsOf(asOf: "2026-10-14") { totalCount } }`,
      `{ handlingTimes(period: { from: "2026-01-01", to: "2027-01-01" }) { n } }`,
    ])
      await expect(api.ask(query, query.includes('$') ? { measures: ['decided'], period: YEAR } : {}, AUDIT_ADMIN)).rejects.toThrow(
        'FORBIDDEN',
      );
  });
});
