/** Process analysis over GraphQL: each figure of a generated city and of an imported permit log against plain SQL over the trail. TONGBAN_LOG: a log of one's own instead. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Catalogue } from '../../api/catalogue/catalogue.reader.ts';
import { readProcess } from '../../api/assessment/process.reader.ts';
import { DEFAULT_MAPPING } from '../../domain/eventlog/mapping.ts';
import { importLog } from '../../exchange/import-log.ts';
import { pushedStore } from '../../exchange/pushed-store.ts';
import { fixture } from '../exchange/support/logs.ts';
import { ADMIN_UNIT, AUDIT_ADMIN, aStatisticsApi, UNIT_ADMIN, type StatisticsApi } from './support/a-statistics-api.ts';
import type { Loose } from './support/an-api.ts';

let api: StatisticsApi;
let summary: Awaited<ReturnType<typeof importLog>>['summary'];
beforeAll(async () => {
  api = await aStatisticsApi();
  ({ summary } = await importLog(process.env['TONGBAN_LOG'] ?? fixture('permits.xes'), pushedStore(api.pool), {
    mapping: { ...DEFAULT_MAPPING, source: 'permits' },
    now: '2026-03-02T01:00:00.000Z',
  }));
}, 120_000);
afterAll(() => api.close());

/** Events that are no acts, written out: all others are drawn. */
const ACTS = `with entries as (
    select substr(stream, 6) as case_no, seq, convert_from(canon, 'UTF8')::jsonb as c from audit.entry where outcome = 'ok' and stream like 'case/%'),
  events as (
    select e.case_no, e.seq, v.n, v.ev, e.c -> 'actor' as actor, v.ev ->> 'type' as type
    from entries e, jsonb_array_elements(e.c -> 'events') with ordinality v(ev, n) where e.c ? 'caseSeq'),
  named as (
    select case_no, seq, n,
      case type when 'PushedEvent' then ev ->> 'activity'
        when 'StepPassed' then 'step/' || (ev ->> 'stepId') when 'DecisionMade' then 'step/' || (ev ->> 'stepId')
        when 'StepSentBack' then 'sentBack/' || (ev ->> 'to') else type end as activity,
      type in ('PushedEvent', 'StepPassed', 'DecisionMade') as completes,
      case when type = 'PushedEvent' then ev ->> 'resource' when actor ? 'unitId' and not actor ? 'partyId' then actor ->> 'personId' end as who,
      coalesce(ev ->> 'occurredAt', ev ->> 'at') as pushed_at, ev ->> 'at' as at, type
    from events where type not in ('CaseDrafted', 'StepStarted', 'StepClaimed', 'StepReleased', 'StepOpined', 'Proposed', 'Reassigned',
      'Delegated', 'RecordCorrected', 'ChildOpened', 'ChildClosed', 'FeeCharged', 'Sealed', 'CalendarChanged') and type not like 'Clock%'),
  acts as (
    select n.case_no, n.activity, n.completes, n.who,
      (case when n.type = 'PushedEvent' then n.pushed_at else n.at end)::timestamptz as at,
      row_number() over (partition by n.case_no order by n.seq, n.n) as place, c.origin
    from named n join tongban.application_case c using (case_no)),
  pairs as (
    select a.case_no, b.activity as "from", a.activity as "to", b.who as giver, a.who as taker, b.at as began, a.at as ended
    from acts a join acts b on b.case_no = a.case_no and b.place = a.place - 1 where a.origin = $1)`;

const rows = async (sql: string, origin: string): Promise<Loose[]> => (await api.pool.query(`${ACTS} ${sql}`, [origin])).rows;

const MAP = `query ($filter: ProcessFilter!) {
  processMap(filter: $filter) { cases acts handovers simulated rework { count list(first: 100) { edges { caseNo } } }
    nodes { activity times starts ends cases { count } }
    edges { from to times handovers backwards cases { count } wait { calendar { n medianHours p90Hours } working { n medianHours p90Hours } } } }
  variants(filter: $filter, first: 100) { total cases variants { activities share cases { count } } } }`;

for (const origin of ['NATIVE', 'PUSHED_SELF_BUILT'] as const) {
  test(`map, rework, handovers and variants of ${origin} cases agree with plain SQL over the trail`, async () => {
    const { processMap: map, variants } = await api.ask(MAP, { filter: { origin } });
    const [whole] = await rows(
      `select count(*)::int as acts, (select count(*)::int from tongban.application_case c where c.origin = $1) as cases,
         (select count(*)::int from pairs where giver <> taker) as handovers,
         (select count(distinct case_no)::int from (select case_no from acts where completes and origin = $1 group by case_no, activity having count(*) > 1) r) as rework
       from acts where origin = $1`,
      origin,
    );
    expect({ acts: map.acts, cases: map.cases, handovers: map.handovers, rework: map.rework.count }).toEqual(whole);
    expect(map.acts).toBeGreaterThan(10);
    const nodes = await rows(
      `select activity, count(*)::int as times, count(*) filter (where place = 1)::int as starts, count(distinct case_no)::int as cases
       from acts where origin = $1 group by activity order by times desc, activity collate "C"`,
      origin,
    );
    expect(map.nodes.map(({ activity, cases, starts, times }: Loose) => ({ activity, times, starts, cases: cases.count }))).toEqual(nodes);
    const edges = await rows(
      `select "from", "to", count(*)::int as times, count(*) filter (where giver <> taker)::int as handovers,
         count(*) filter (where ended < began)::int as backwards,
         percentile_cont(0.5) within group (order by extract(epoch from ended - began)) filter (where ended >= began) as median,
         percentile_disc(0.9) within group (order by extract(epoch from ended - began)) filter (where ended >= began) as p90
       from pairs group by 1, 2 order by times desc, "from" collate "C", "to" collate "C"`,
      origin,
    );
    expect(map.edges).toHaveLength(edges.length);
    for (const [index, edge] of edges.entries()) {
      const { backwards, from, handovers, times, to, wait } = map.edges[index];
      expect({ from, to, times, handovers, backwards }).toEqual({
        from: edge.from,
        to: edge.to,
        times: edge.times,
        handovers: edge.handovers,
        backwards: edge.backwards,
      });
      if (edge.median === null) expect(wait.calendar.medianHours).toBeNull();
      else expect(wait.calendar.medianHours * 3_600).toBeCloseTo(Number(edge.median), 2);
      if (edge.p90 !== null) expect(wait.calendar.p90Hours * 3_600).toBeCloseTo(Number(edge.p90), 2);
    }
    const counted = await rows(
      `select way, count(*)::int as cases from (select c.case_no, coalesce(array_agg(a.activity order by a.place) filter (where a.activity is not null), '{}') as way
         from tongban.application_case c left join acts a on a.case_no = c.case_no where c.origin = $1 group by c.case_no) w
       group by way`,
      origin,
    );
    expect(variants.total).toBe(counted.length);
    for (const one of variants.variants)
      expect(one.cases.count).toBe(counted.find(({ way }) => JSON.stringify(way) === JSON.stringify(one.activities))?.cases);
  });
}

test('the layout draws every activity once without overlap, the most frequent edges with their courses, and counts what it leaves out', async () => {
  const query = `query ($edges: Int!) { processMap(filter: { origin: PUSHED_SELF_BUILT }) { nodes { activity } edges { from to times }
    layout(edges: $edges) { width height leftOut nodes { activity x y width height } edges { from to points { x y } label { x y } } } } }`;
  const { processMap: map } = await api.ask(query, { edges: 20 });
  const { layout } = map;
  expect(layout.nodes.map(({ activity }: Loose) => activity)).toEqual(map.nodes.map(({ activity }: Loose) => activity));
  const over = (a: Loose, b: Loose): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  for (const [index, a] of (layout.nodes as Loose[]).entries()) {
    expect(a.x + a.width).toBeLessThanOrEqual(Number(layout.width));
    expect(layout.nodes.slice(index + 1).filter((b: Loose) => over(a, b))).toEqual([]);
  }
  const drawn = new Set((layout.edges as Loose[]).map(({ from, to }) => `${from} → ${to}`));
  for (const { from, to } of (map.edges as Loose[]).toSorted((a, b) => b.times - a.times).slice(0, 20))
    expect(drawn).toContain(`${from} → ${to}`);
  expect(layout.edges.length + layout.leftOut).toBe(map.edges.length);
  for (const { points } of layout.edges) expect(points.length).toBeGreaterThan(1);
  expect(new Set((layout.edges as Loose[]).map(({ label }) => `${label.x} ${label.y}`)).size).toBe(layout.edges.length);
  await expect(api.ask(query, { edges: 0 })).rejects.toThrow('BAD_INPUT');
  await expect(api.ask(query, { edges: 151 })).rejects.toThrow('BAD_INPUT');
});

test('every number of the process leads to exactly its cases by one question; a part that is not there leads to none', async () => {
  const filter = { origin: 'PUSHED_SELF_BUILT' };
  const numbers = `query ($filter: ProcessFilter!) {
    processMap(filter: $filter) { rework { count } nodes { activity cases { count } } edges { from to cases { count } } }
    variants(filter: $filter, first: 5) { variants { activities cases { count } } }
    bottlenecks(filter: $filter) { procedure step casesOverLimit { count } }
    conformance(filter: $filter) { conforming { count } departing { count } departures { procedure kind step cases { count } } } }`;
  const { bottlenecks, conformance, processMap, variants } = await api.ask(numbers, { filter });
  const some = (rows: unknown): readonly Loose[] => (rows as readonly Loose[]).slice(0, 4);
  const parts: readonly (readonly [object, number])[] = [
    ...some(processMap.edges).map(({ cases, from, to }) => [{ edge: { from, to } }, cases.count] as const),
    ...some(processMap.nodes).map(({ activity, cases }) => [{ activity }, cases.count] as const),
    ...some(variants.variants).map(({ activities, cases }) => [{ variant: activities }, cases.count] as const),
    ...some(bottlenecks).map(({ casesOverLimit, procedure, step }) => [{ overLimit: { procedure, step } }, casesOverLimit.count] as const),
    ...some(conformance.departures).map(
      ({ cases, kind, procedure, step }) => [{ departure: { kind, procedure, step } }, cases.count] as const,
    ),
    [{ whole: 'REWORK' }, processMap.rework.count],
    [{ whole: 'CONFORMING' }, conformance.conforming.count],
    [{ whole: 'DEPARTING' }, conformance.departing.count],
    [{ edge: { from: 'nowhere', to: 'nowhere' } }, 0],
  ];
  const cases = `query ($filter: ProcessFilter!, $part: ProcessPart!) { processCases(filter: $filter, part: $part) { count list(first: 100) { edges { caseNo } } } }`;
  for (const [part, count] of parts) {
    const { processCases } = await api.ask(cases, { filter, part });
    expect([part, processCases.count, processCases.list.edges.length]).toEqual([part, count, Math.min(count, 100)]);
  }
  expect(parts.filter(([, count]) => count > 0).length).toBeGreaterThan(8);
  await expect(api.ask(cases, { filter, part: {} })).rejects.toThrow();
});

test('working time of an edge agrees with hours counted day by day in SQL', async () => {
  const { processMap } = await api.ask(MAP, { filter: { origin: 'NATIVE' } });
  const edge = processMap.edges[0];
  const { rows: found } = await api.pool.query(
    `${ACTS}, cal as (select data::jsonb as d from tongban.calendar_version order by imported_at desc, known_until desc, version desc limit 1),
     spent as (select p.case_no, p.began, coalesce(sum(greatest(0, extract(epoch from
         least(p.ended at time zone 'Asia/Shanghai', day + time '17:00') - greatest(p.began at time zone 'Asia/Shanghai', day + time '09:00')))), 0) as s
       from pairs p left join lateral (
         select day from cal, generate_series(date_trunc('day', p.began at time zone 'Asia/Shanghai'), p.ended at time zone 'Asia/Shanghai', '1 day') day
         where d -> 'workdays' ? to_char(day, 'YYYY-MM-DD') or (extract(isodow from day) < 6 and not d -> 'holidays' ? to_char(day, 'YYYY-MM-DD'))) x on true
       where p."from" = $2 and p."to" = $3 group by p.case_no, p.began, p.ended)
     select count(*)::int as n, percentile_cont(0.5) within group (order by s) as median, percentile_disc(0.9) within group (order by s) as p90 from spent`,
    ['NATIVE', edge.from, edge.to],
  );
  const [sql] = found;
  expect(edge.wait.working.n).toBe(sql.n);
  expect(edge.wait.working.medianHours * 3_600).toBeCloseTo(Number(sql.median), 2);
  expect(edge.wait.working.p90Hours * 3_600).toBeCloseTo(Number(sql.p90), 2);
});

test('the permit log says what its import said', async () => {
  const { processMap, variants } = await api.ask(MAP, { filter: { origin: 'PUSHED_SELF_BUILT' } });
  expect({
    cases: processMap.cases,
    events: processMap.acts,
    activities: processMap.nodes.length,
    handovers: processMap.handovers,
    rework: processMap.rework.count,
    variants: variants.total,
  }).toEqual({
    cases: summary.cases,
    events: summary.events,
    activities: summary.activities,
    handovers: summary.handovers,
    rework: summary.rework,
    variants: summary.variants,
  });
  expect(processMap.simulated).toBe(false);
});

test('stays over their limit are those whose step clock ran out in the trail', async () => {
  const { bottlenecks } = await api.ask(
    '{ bottlenecks(filter: { origin: NATIVE }) { step limit overLimit casesOverLimit { count } stays } }',
  );
  const { rows: found } = await api.pool.query(
    `with events as (select substr(stream, 6) as case_no, v.ev from audit.entry, jsonb_array_elements(convert_from(canon, 'UTF8')::jsonb -> 'events') v(ev)
       where outcome = 'ok' and stream like 'case/%')
     select count(*) filter (where ev ->> 'type' = 'ClockExpired' and ev ->> 'clock' like 'STEP/%')::int as late from events`,
  );
  const [sql] = found;
  expect(sql.late).toBeGreaterThan(0);
  expect(bottlenecks.reduce((sum: number, { overLimit }: Loose) => sum + (overLimit ?? 0), 0)).toBe(sql.late);
});

test('what the engine let through conforms, but for steps done again; every case is told once', async () => {
  const { conformance } = await api.ask(
    '{ conformance(filter: { origin: NATIVE }) { judged conforming { count } departing { count } notJudged { count } departures { kind cases { count } } } }',
  );
  expect(conformance.judged).toBeGreaterThan(100);
  expect(conformance.conforming.count + conformance.departing.count).toBe(conformance.judged);
  expect(conformance.notJudged.count).toBe(0);
  expect(conformance.departures.filter(({ kind }: Loose) => kind !== 'REPEATED')).toEqual([]);
});

test('a set of cases is paged to exactly its count, each once', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  let count = 0;
  do {
    const { processMap } = await api.ask(
      `query ($after: String) { processMap(filter: { origin: NATIVE }) { nodes { activity cases { count list(first: 100, after: $after) {
        edges { caseNo node { caseNo } } pageInfo { hasNextPage endCursor } } } } } }`,
      { after },
    );
    const { cases } = processMap.nodes[0];
    count = cases.count;
    for (const { caseNo } of cases.list.edges) seen.push(String(caseNo));
    after = cases.list.pageInfo.hasNextPage ? cases.list.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toHaveLength(count);
  expect(new Set(seen).size).toBe(count);
});

test('who sees one unit is told of that unit only; who reads no statistics is refused', async () => {
  const query = '{ processMap { cases } }';
  const { rows: found } = await api.pool.query<{ n: number }>(
    'select count(*)::int as n from tongban.application_case where unit_id = $1',
    [ADMIN_UNIT],
  );
  expect((await api.ask(query, {}, UNIT_ADMIN)).processMap.cases).toBe(found[0]!.n);
  expect((await api.ask(query)).processMap.cases).toBeGreaterThan(found[0]!.n);
  await expect(api.ask(query, {}, AUDIT_ADMIN)).rejects.toThrow('FORBIDDEN');
});

test('more than the cap is refused with a way out, before anything is read', async () => {
  const question = { filter: { scope: null }, origin: null, period: null };
  const services = { catalogue: new Catalogue(api.pool), transactor: api.pool };
  await expect(readProcess(services, question, { cases: 10, acts: 1_000_000 })).rejects.toThrow('narrow by procedure');
  await expect(readProcess(services, question, { cases: 100_000, acts: 10 })).rejects.toThrow('narrow by procedure');
  expect((await readProcess(services, question)).process.cases).toBeGreaterThan(10);
});

test('without a learned guide a pushed case is not judged; with one, who lacks the usual step is found, as SQL finds him', async () => {
  const ask = async (): Promise<Loose> =>
    (
      await api.ask(
        '{ conformance(filter: { origin: PUSHED_SELF_BUILT }) { judged notJudged { count } departures { kind step cases { count list(first: 100) { edges { caseNo } } } } } }',
      )
    ).conformance;
  expect(await ask()).toMatchObject({ judged: 0, notJudged: { count: summary.cases }, departures: [] });
  const usual = 'T02 Check confirmation of receipt';
  const guide = { procedure: DEFAULT_MAPPING.procedure, cases: 30, usual: [{ activity: usual, perMille: 950 }], order: [] };
  await api.pool.query('insert into tongban.learned_guide (procedure, content) values ($1, $2)', [guide.procedure, JSON.stringify(guide)]);
  const found = await ask();
  const lacking = await rows(
    `select case_no as "caseNo" from tongban.application_case c where origin = $1 and closed_at is not null
       and not exists (select from acts a where a.case_no = c.case_no and a.activity = '${usual}') order by case_no`,
    'PUSHED_SELF_BUILT',
  );
  expect(found).toMatchObject({ judged: summary.cases, notJudged: { count: 0 } });
  const skipped = found.departures.filter(({ kind }: Loose) => kind === 'SKIPPED');
  expect(skipped.flatMap(({ cases }: Loose) => cases.list.edges)).toEqual(lacking.slice(0, 100));
  expect(skipped.reduce((sum: number, { cases }: Loose) => sum + Number(cases.count), 0)).toBe(lacking.length);
  const repeated = await rows(
    `select activity as step, count(*)::int as cases from (select case_no, activity from acts where origin = $1 and completes group by 1, 2 having count(*) > 1) r
     group by 1 order by 1`,
    'PUSHED_SELF_BUILT',
  );
  const again = found.departures.filter(({ kind }: Loose) => kind === 'REPEATED');
  const byStep = (list: readonly Loose[]): readonly string[] => list.map(({ cases, step }) => `${step} ${cases}`).toSorted();
  expect(byStep((again as readonly Loose[]).map(({ cases, step }) => ({ step, cases: cases.count })))).toEqual(byStep(repeated));
  expect(repeated.length).toBeGreaterThan(0);
});
