/** Scores and bulletins over GraphQL on the simulated city: points explained, objections decided by others, snapshots that stay. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishScoreSheets, SheetConflict } from '../../activities/publish-score-sheets.ts';
import { defaultSheet } from '../../domain/assessment/sheets/default-sheet.ts';
import { SCORE_SHEETS } from '../../domain/assessment/sheets/shipped-sheets.ts';
import { withClient } from '../../scripts/stack/with-client.ts';
import { aStatisticsApi, ADMIN_UNIT, AUDIT_ADMIN, INSPECTOR, UNIT_ADMIN, type StatisticsApi } from './support/a-statistics-api.ts';
import type { Loose } from './support/an-api.ts';

let api: StatisticsApi;
let supervisor: string;
beforeAll(async () => {
  api = await aStatisticsApi();
  const { rows } = await api.pool.query<{ id: string }>(
    `select p.id from tongban.person p join tongban.unit u on u.id = p.unit_id where 'SUPERVISOR' = any(p.roles) and u.region = '320600' order by 1 limit 1`,
  );
  supervisor = rows[0]!.id;
}, 120_000);
afterAll(() => api.close());

const OCTOBER = { from: '2026-10-01', to: '2026-11-01' };
const EVIDENCE = [{ name: '检查记录.pdf', sha256: 'AB'.repeat(32) }];
const REFUSED = `... on CommandRefused { refusals { code field } }`;
const DONE = `__typename ... on AssessmentDone { manualPoints { manualPointsId points effective } objection { objectionId outcome } bulletin { bulletinId state issueNo } receipt { stream seq } } ${REFUSED}`;
let count = 0;
const act = async (person: string, name: string, input: object): Promise<Loose> =>
  (
    await api.ask(
      `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${DONE} } }`,
      { input: { requestId: `request-${(count += 1)}`, ...input } },
      person,
    )
  )[name];
const sumOf = (lines: Loose, field: string): number =>
  (lines as Record<string, number | null>[]).reduce((sum, line) => sum + (line[field] ?? 0), 0);
const codes = ({ refusals }: Loose): string[] => refusals.map(({ code }: Loose) => code);

const BULLETIN = `bulletinId issueNo state provenance cases caseSetSha256 contentSha256 calendarVersion sheetVersion
  rows { key name redCards figures { measureId value numerator denominator n rank } score { total rank grade } } total { figures { measureId value numerator denominator n } }
  difference { bulletinId issueNo reason changes { row what before after } added removed changed }`;
const bulletin = async (id: string, person = INSPECTOR): Promise<Loose> =>
  (await api.ask(`query($id: ID!) { bulletin(bulletinId: $id) { ${BULLETIN} } }`, { id }, person)).bulletin;

test('a published sheet with the same version and another content stops', async () => {
  expect((await publishScoreSheets(api.pool as never, SCORE_SHEETS)).length).toBe(SCORE_SHEETS.length);
  expect(await publishScoreSheets(api.pool as never, SCORE_SHEETS)).toEqual([]);
  await expect(publishScoreSheets(api.pool as never, [{ ...defaultSheet, minimumN: 5 }])).rejects.toThrow(SheetConflict);
  expect(await publishScoreSheets(api.pool as never, [{ ...defaultSheet, version: 2, minimumN: 5 }])).toEqual(['default']);
});

describe('scores', () => {
  const scores = async (person = INSPECTOR, more = '') =>
    (
      await api.ask(
        `query($period: PeriodInput!) { scores(period: $period${more}) { sheet { sheetId hash } rows { subject total rank grade measuredOf raw lines { lineId max points status n value how { zh } } adjustments { lineId points } } } }`,
        { period: { from: '2026-01-01', to: '2026-11-01' } },
        person,
      )
    ).scores;

  test('of every unit are its lines over what could be measured, less its cards', async () => {
    const { rows } = await scores();
    expect(rows.length).toBeGreaterThan(3);
    let scored = 0;
    for (const { adjustments, lines, measuredOf, raw, total } of rows) {
      const measured = lines.filter(({ status }: Loose) => status === 'MEASURED');
      expect(measuredOf).toBeCloseTo(sumOf(measured, 'max'));
      expect(raw).toBeCloseTo(sumOf(measured, 'points'), 6);
      for (const line of lines) if (line.status !== 'MEASURED') expect(line.points).toBeNull();
      if (total === null) continue;
      scored += 1;
      const off = sumOf(adjustments, 'points');
      expect(total).toBeCloseTo(Math.max(0, (100 * Number(raw)) / Number(measuredOf) + off), 1);
    }
    expect(scored).toBeGreaterThan(0);
  });

  test('a unit sees its own, with its place among all', async () => {
    const all = (await scores()).rows;
    const own = (await scores(UNIT_ADMIN)).rows;
    expect(own.map(({ subject }: Loose) => subject)).toEqual([ADMIN_UNIT]);
    expect(own[0]).toEqual(all.find(({ subject }: Loose) => subject === ADMIN_UNIT));
    await expect(scores(AUDIT_ADMIN)).rejects.toThrow('FORBIDDEN');
  });

  test('by county and by person, and by the historic sheet over its months', async () => {
    expect((await scores(INSPECTOR, ', by: COUNTY')).rows.length).toBeGreaterThan(1);
    const historic = (await scores(INSPECTOR, ', sheet: "historic"')).rows;
    expect(historic.some(({ lines, total }: Loose) => total !== null && lines[0].lineId === 'months')).toBe(true);
    await expect(scores(INSPECTOR, ', sheet: "person"')).rejects.toThrow('BAD_INPUT');
    await scores(INSPECTOR, ', sheet: "person", by: PERSON');
  });
});

test('how much shorter the promises of published items are than the law’s terms: each item once, only where both are in one unit', async () => {
  const { promiseCompression: all } = await api.ask('{ promiseCompression { value promised statutory items } }');
  const { promiseCompression: one } = await api.ask(
    '{ promiseCompression(procedures: ["water-intake"]) { value promised statutory items } }',
  );
  expect(one).toEqual({ value: 1 - 20 / 45, promised: 20, statutory: 45, items: ['water-intake'] });
  expect(all.value).toBeCloseTo(1 - all.promised / all.statutory, 12);
  expect(all.items).not.toContain('hotline-consult');
  const none = await api.ask('{ promiseCompression(procedures: ["hotline-consult"]) { value items } }');
  expect(none.promiseCompression).toEqual({ value: null, items: [] });
});

test('of the services published now those decided at once, each item once; no internal matter and no hotline order among them', async () => {
  const { instantItems } = await api.ask('{ instantItems { value instant items } }');
  const { rows } = await api.pool.query<{ code: string; form: string }>(
    `select code, definition::jsonb ->> 'form' as form from (select distinct on (code) * from tongban.procedure_version order by code, version desc) newest
     where definition::jsonb ->> 'kind' not in ('INTERNAL', 'HOTLINE') order by code collate "C"`,
  );
  expect(instantItems.items.toSorted()).toEqual(rows.map(({ code }) => code));
  expect(instantItems.instant.toSorted()).toEqual(rows.flatMap(({ code, form }) => (form === 'INSTANT' ? code : [])));
  expect(instantItems.value).toBeCloseTo(instantItems.instant.length / instantItems.items.length, 12);
  expect(instantItems.instant).toContain('sole-trader-change');
});

describe('points given by people', () => {
  const points = { unit: ADMIN_UNIT, period: OCTOBER, line: 'manual', points: -2.5, reason: '首问负责未落实', evidence: EVIDENCE };

  test('count until an objection, decided by a third person, strikes them out', async () => {
    const given = await act(INSPECTOR, 'giveManualPoints', points);
    expect(given).toMatchObject({
      __typename: 'AssessmentDone',
      manualPoints: { points: -2.5, effective: true },
      receipt: { stream: `assessment/2026-10-01..2026-11-01/${ADMIN_UNIT}` },
    });
    const { manualPointsId } = given.manualPoints;
    const objection = { unit: ADMIN_UNIT, period: OCTOBER, line: 'manual', manualPointsId, statement: '当日系统故障' };
    const raised = await act(UNIT_ADMIN, 'objectToScore', objection);
    expect(raised.objection).toMatchObject({ outcome: null });
    expect(codes(await act(UNIT_ADMIN, 'objectToScore', objection))).toEqual(['APPEALED_BEFORE']);
    const decision = { objectionId: raised.objection.objectionId, outcome: 'ACCEPT', reasons: '故障属实' };
    expect(codes(await act(INSPECTOR, 'decideObjection', decision))).toEqual(['SAME_PERSON']);
    expect(codes(await act(UNIT_ADMIN, 'decideObjection', decision))).toEqual(['WRONG_ROLE']);
    expect((await act(supervisor, 'decideObjection', decision)).objection.outcome).toBe('ACCEPT');
    expect(codes(await act(supervisor, 'decideObjection', decision))).toEqual(['WRONG_MATTER_STATE']);
    const list = (await api.ask(`{ manualPoints { manualPointsId effective evidence { sha256 } } }`)).manualPoints;
    expect(list).toEqual([{ manualPointsId, effective: false, evidence: [{ sha256: 'ab'.repeat(32) }] }]);
    const { rows } = await api.pool.query(
      `select outcome from audit.entry where type = 'ASSESSMENT' and stream like 'assessment/%' order by entry_id`,
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'denied', 'denied', 'denied', 'ok', 'denied']);
  });

  test('a unit objects to a line that was computed, and another person corrects it', async () => {
    const raised = await act(UNIT_ADMIN, 'objectToScore', { unit: ADMIN_UNIT, period: OCTOBER, line: 'earlyRate', statement: '少计一件' });
    expect(raised).toMatchObject({ __typename: 'AssessmentDone' });
    const decision = { objectionId: raised.objection.objectionId, outcome: 'ACCEPT', reasons: '属实', correction: 0.5 };
    expect(await act(INSPECTOR, 'decideObjection', decision)).toMatchObject({ __typename: 'AssessmentDone' });
  });

  test('the database itself refuses a decision by who gave them', async () => {
    const given = await act(INSPECTOR, 'giveManualPoints', { ...points, points: -1 });
    const raised = await act(UNIT_ADMIN, 'objectToScore', {
      unit: ADMIN_UNIT,
      period: OCTOBER,
      line: 'manual',
      manualPointsId: given.manualPoints.manualPointsId,
      statement: '不实',
    });
    const decide = (by: string) =>
      api.pool.query(
        `update tongban.score_objection set outcome = 'REJECT', reasons = 'x', decided_by = $2, decided_at = now() where id = $1`,
        [raised.objection.objectionId, by],
      );
    await expect(decide(INSPECTOR)).rejects.toThrow(/check constraint/);
    await expect(decide(UNIT_ADMIN)).rejects.toThrow(/check constraint/);
    await decide(supervisor);
  });

  test('sent again, the first answer stands', async () => {
    const input = { requestId: 'request-again-1', ...points, points: 1 };
    const first = await act(INSPECTOR, 'giveManualPoints', input);
    expect(await act(INSPECTOR, 'giveManualPoints', input)).toEqual(first);
  });

  test('are refused without evidence, to a unit elsewhere, and to whoever is no inspector', async () => {
    expect(codes(await act(INSPECTOR, 'giveManualPoints', { ...points, evidence: [] }))).toEqual(['FIELD_INVALID']);
    expect(codes(await act(UNIT_ADMIN, 'giveManualPoints', points))).toEqual(['WRONG_ROLE']);
    expect(codes(await act(INSPECTOR, 'giveManualPoints', { ...points, unit: 'u-nowhere' }))).toEqual(['FIELD_INVALID']);
  });
});

/** As the tables' owner, where a test needs matters that no act of this API makes. */
const owned = (sql: string, values: readonly unknown[] = []): Promise<unknown> =>
  withClient(api.database.ownerUrl, async (owner) => {
    await owner.query('set role tongban_owner');
    return owner.query(sql, values as unknown[]);
  });

/** Two red cards of two counties, one yellow, one warning, one withdrawn; two orders, one of them over. */
async function aFewMatters(): Promise<void> {
  const { rows } = await api.pool.query<{ id: string; region: string }>(
    `select id, region from tongban.unit where region like '3206%' and region <> '320600' order by id limit 1`,
  );
  const elsewhere = { unit_id: rows[0]!.id, region: rows[0]!.region };
  const at = '2026-10-15T02:00:00.000Z';
  const common = {
    ...{ seq: 1, act_seq: 1, calendar_version: 'x', provenance: 'SIMULATED', created_at: at, updated_at: at, issued_at: at },
    ...{ for_bulletin: false, snapshot: {}, unit_id: ADMIN_UNIT, region: '320600' },
  };
  const card = (no: string, level: string, more: object = {}): object => ({
    ...common,
    ...{ card_no: `card-frozen-${no}`, dedup_key: no, level, first_level: level, state: 'ISSUED', mode: 'AUTOMATIC' },
    ...{ rule_id: 'R-T02', rule_version: 1, ladder: 'x', fired_at: at },
    ...more,
  });
  const cards = [
    card('red-1', 'RED'),
    card('red-2', 'RED', elsewhere),
    card('yellow', 'YELLOW', elsewhere),
    card('warning', 'WARN'),
    card('withdrawn', 'RED', { state: 'WITHDRAWN' }),
    card('draft', 'RED', { state: 'DRAFT' }),
    card('november', 'RED', { issued_at: '2026-11-15T02:00:00.000Z' }),
  ];
  const orders = [
    { ...common, order_no: 'order-frozen-open', state: 'ISSUED', title: '限期办结' },
    { ...common, ...elsewhere, order_no: 'order-frozen-over', state: 'CLOSED', title: '补正', closed_at: at },
  ];
  await owned('insert into tongban.card select * from jsonb_populate_recordset(null::tongban.card, $1)', [JSON.stringify(cards)]);
  await owned('insert into tongban.supervision_order select * from jsonb_populate_recordset(null::tongban.supervision_order, $1)', [
    JSON.stringify(orders),
  ]);
}

const COUNTED = ['red', 'yellow', 'warn', 'withdrawn', 'issued', 'open'] as const;
const BEHIND = `fragment Behind on BulletinRow { key redCards yellowCards warnings withdrawnCards orders openOrders
  ${['RED', 'YELLOW', 'WARN', 'WITHDRAWN'].map((count) => `${count.toLowerCase()}: cardsBehind(count: ${count}, first: 100) { totalCount edges { node { no: cardNo state level } } }`).join(' ')}
  ${['ISSUED', 'OPEN'].map((count) => `${count.toLowerCase()}: ordersBehind(count: ${count}, first: 100) { totalCount edges { node { no: orderNo state } } }`).join(' ')} }`;
const matters = async (id: string, person = INSPECTOR): Promise<Loose> => {
  const half = async (part: string): Promise<Loose> =>
    (await api.ask(`query($id: ID!) { bulletin(bulletinId: $id) { ${part} { ...Behind } } } ${BEHIND}`, { id }, person)).bulletin;
  return { ...(await half('rows')), ...(await half('total')) };
};
const countsOf = (row: Loose): number[] =>
  [row.redCards, row.yellowCards, row.warnings, row.withdrawnCards, row.orders, row.openOrders].map(Number);
/** How many came, and how many it says there are. */
const openedBy = (row: Loose): number[] =>
  COUNTED.map((name) => {
    const { edges, totalCount } = row[name] as { edges: Loose[]; totalCount: number };
    expect(edges.length).toBe(totalCount);
    return totalCount;
  });

describe('a bulletin', () => {
  const order = { kind: 'MONTH', region: '320600', period: OCTOBER };

  test('stays as it is whatever happens later; a correction is a new issue that says what changed', { timeout: 120_000 }, async () => {
    const made = await act(INSPECTOR, 'proposeBulletin', order);
    expect(made.bulletin).toMatchObject({ state: 'PROPOSED', issueNo: null });
    const id: string = made.bulletin.bulletinId;
    expect(await bulletin(id, UNIT_ADMIN)).toBeNull();
    expect(codes(await act(INSPECTOR, 'publishBulletin', { bulletinId: id }))).toEqual(['PROPOSER_MAY_NOT_APPROVE']);
    expect((await act(supervisor, 'publishBulletin', { bulletinId: id })).bulletin).toEqual({
      bulletinId: id,
      state: 'PUBLISHED',
      issueNo: '通报〔2026〕第1号',
    });
    const before = await bulletin(id);
    expect(before.provenance).toBe('SIMULATED');
    expect(await bulletin(id, UNIT_ADMIN)).toEqual(before);

    const { rows } = await api.pool.query<{ case_no: string }>(
      `update tongban.case_fact set in_promise = not in_promise, seq = seq + 1 where case_no =
        (select min(case_no) from tongban.case_fact where decided_on >= '2026-10-01' and decided_on < '2026-11-01' and in_promise is not null and region like '3206%') returning case_no`,
    );
    await api.pool.query(`update tongban.rollup set decided_in_promise = decided_in_promise + 1 where grain = 'M' and day = '2026-10-01'`);
    expect(await bulletin(id)).toEqual(before);

    expect(codes(await act(INSPECTOR, 'proposeBulletin', { ...order, corrects: id }))).toEqual(['FIELD_INVALID']);
    const next = await act(INSPECTOR, 'proposeBulletin', { ...order, corrects: id, reason: '一件按时与否有误' });
    await act(supervisor, 'publishBulletin', { bulletinId: next.bulletin.bulletinId });
    const after = await bulletin(String(next.bulletin.bulletinId));
    expect(after.issueNo).toBe('通报〔2026〕第2号');
    expect(after.difference).toMatchObject({
      bulletinId: id,
      issueNo: '通报〔2026〕第1号',
      reason: '一件按时与否有误',
      added: [],
      removed: [],
      changed: [rows[0]!.case_no],
    });
    const numerator = (of: Loose) => of.total.figures.find(({ measureId }: Loose) => measureId === 'onTimeRate').numerator;
    expect(after.difference.changes).toContainEqual({
      row: '',
      what: 'onTimeRate.numerator',
      before: String(numerator(before)),
      after: String(numerator(after)),
    });
    expect(Math.abs(numerator(before) - numerator(after))).toBe(1);
    expect(await bulletin(id)).toEqual(before);
  });

  test('every figure leads to exactly its frozen cases, and the hash is that of the sorted case set', { timeout: 120_000 }, async () => {
    const made = await act(INSPECTOR, 'proposeBulletin', { ...order, dividedBy: 'COUNTY' });
    const id: string = made.bulletin.bulletinId;
    const told = (
      await api.ask(
        `query($id: ID!) { bulletin(bulletinId: $id) { cases caseSetSha256 rows { key figures { measureId numerator denominator above: cases(side: NUMERATOR, first: 1) { totalAmount } all: cases(first: 1) { totalAmount } } } } }`,
        { id },
      )
    ).bulletin;
    let figures = 0;
    for (const { figures: all, key } of told.rows) {
      for (const { above, all: below, denominator, measureId, numerator } of all) {
        expect([key, measureId, above.totalAmount, below.totalAmount]).toEqual([key, measureId, numerator, denominator ?? numerator]);
        figures += numerator > 0 ? 1 : 0;
      }
    }
    expect(figures).toBeGreaterThan(10);
    const [row] = told.rows;
    const one = await api.ask(
      `query($id: ID!, $row: ID!) { bulletin(bulletinId: $id) { behind(row: $row, measure: "${row.figures[0].measureId}", first: 5) { totalAmount } } }`,
      { id, row: row.key },
    );
    expect(one.bulletin.behind.totalAmount).toBe(row.figures[0].denominator ?? row.figures[0].numerator);
    const { rows } = await api.pool.query<{ case_no: string; seq: number }>(
      `select case_no, seq from tongban.bulletin_fact where bulletin_id = $1`,
      [id],
    );
    const text = rows
      .map(({ case_no, seq }) => `${case_no} ${seq}\n`)
      .sort()
      .join('');
    expect([told.cases, told.caseSetSha256]).toEqual([rows.length, createHash('sha256').update(text).digest('hex')]);
  });

  test(
    'every count of cards and orders opens exactly those, in the state they had then, whatever becomes of them',
    { timeout: 120_000 },
    async () => {
      await aFewMatters();
      for (const dividedBy of ['UNIT', 'COUNTY']) {
        const id: string = (await act(INSPECTOR, 'proposeBulletin', { ...order, dividedBy })).bulletin.bulletinId;
        const before = await matters(id);
        expect(before.total).toMatchObject({ redCards: 2, yellowCards: 1, warnings: 1, withdrawnCards: 1, orders: 2, openOrders: 1 });
        for (const row of [...before.rows, before.total]) expect(countsOf(row)).toEqual(openedBy(row));
        // The parts make the whole, by number as by name.
        for (const name of COUNTED) {
          const parts = before.rows.flatMap((row: Loose) => row[name].edges.map(({ node }: Loose) => node.no));
          expect([name, parts.toSorted()]).toEqual([name, before.total[name].edges.map(({ node }: Loose) => node.no)]);
        }
        const states = (row: Loose) => row.withdrawn.edges.map(({ node }: Loose) => node.state);
        expect(states(before.total)).toEqual(['WITHDRAWN']);
        await owned(`update tongban.card set state = 'WITHDRAWN' where card_no = 'card-frozen-red-1'`);
        await owned(`update tongban.supervision_order set state = 'CLOSED', closed_at = now() where order_no = 'order-frozen-open'`);
        expect(await matters(id)).toEqual(before);
        await owned(`update tongban.card set state = 'ISSUED' where card_no = 'card-frozen-red-1'`);
        await owned(`update tongban.supervision_order set state = 'ISSUED', closed_at = null where order_no = 'order-frozen-open'`);
        const page = async (after: string | null): Promise<Loose> =>
          (
            await api.ask(
              `query($id: ID!, $after: String) { bulletin(bulletinId: $id) { row(key: "") { cardsBehind(count: RED, first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { cardNo } } } } } }`,
              { id, after },
            )
          ).bulletin.row.cardsBehind;
        const first = await page(null);
        const second = await page(String(first.pageInfo.endCursor));
        expect([first, second].map(({ edges, pageInfo, totalCount }) => [edges[0].node.cardNo, pageInfo.hasNextPage, totalCount])).toEqual([
          ['card-frozen-red-1', true, 2],
          ['card-frozen-red-2', false, 2],
        ]);
        await act(supervisor, 'publishBulletin', { bulletinId: id });
        const own = (await matters(id, UNIT_ADMIN)).total;
        expect(own.redCards).toBe(2);
        expect(own.red.edges.map(({ node }: Loose) => node.no)).toEqual(['card-frozen-red-1']);
        expect(
          (await api.ask(`query($id: ID!) { bulletin(bulletinId: $id) { row(key: "no-such-row") { key } } }`, { id })).bulletin.row,
        ).toBeNull();
      }
    },
  );

  test('the database refuses to change it, to add cases to it, and one person as both', async () => {
    const made = await act(INSPECTOR, 'proposeBulletin', order);
    const id: string = made.bulletin.bulletinId;
    const change = (sql: string, ...values: string[]) => api.pool.query(sql, [id, ...values]);
    await expect(
      change(
        `update tongban.bulletin set state = 'PUBLISHED', published_by = $2, published_at = now(), issue_year = 2026, issue_seq = 99 where id = $1`,
        INSPECTOR,
      ),
    ).rejects.toThrow(/check constraint/);
    await expect(change(`update tongban.bulletin set cases = 0 where id = $1`)).rejects.toThrow();
    await expect(change(`delete from tongban.bulletin_fact where bulletin_id = $1`)).rejects.toThrow();
    await expect(
      change(
        `insert into tongban.bulletin_fact select (jsonb_populate_record(f, '{"case_no":"x"}')).* from tongban.bulletin_fact f where bulletin_id = $1 limit 1`,
      ),
    ).rejects.toThrow(/never changes/);
  });

  test('of a week, a month, a quarter and a year: each beside the period before and the year before, as statistics tell them', async () => {
    const asked = async (from: string, to: string, compare: string): Promise<Loose> =>
      (
        await api.ask(
          `{ statistics(measures: ["decided", "onTimeRate"], period: { from: "${from}", to: "${to}" }, compare: ${compare}) { total { cells { previous { value n } } } } }`,
        )
      ).statistics.total.cells;
    const steps = [
      ['WEEK', '2026-10-05', '2026-10-12'],
      ['MONTH', '2026-10-01', '2026-11-01'],
      ['QUARTER', '2026-07-01', '2026-10-01'],
      ['YEAR', '2025-01-01', '2026-01-01'],
    ] as const;
    for (const [kind, from, to] of steps) {
      const made = await act(INSPECTOR, 'proposeBulletin', { ...order, kind, period: { from, to } });
      expect([kind, made.__typename]).toEqual([kind, 'AssessmentDone']);
      const { total } = (
        await api.ask(
          `query($id: ID!) { bulletin(bulletinId: $id) { total { figures { measureId value previous { value n change } yearBefore { value n change } } } } }`,
          { id: made.bulletin.bulletinId },
        )
      ).bulletin;
      const figure = (id: string): Loose => total.figures.find(({ measureId }: Loose) => measureId === id);
      const [decidedBefore, rateBefore] = await asked(from, to, 'PREVIOUS_PERIOD');
      expect([kind, figure('decided').previous.value, figure('onTimeRate').previous.value]).toEqual([
        kind,
        decidedBefore.previous.value,
        rateBefore.previous.value,
      ]);
      const [yearBefore] = await asked(from, to, 'PREVIOUS_YEAR');
      expect([kind, figure('decided').yearBefore.value]).toEqual([kind, yearBefore.previous.value]);
      expect(figure('decided').previous.change).toBe(figure('decided').value - figure('decided').previous.value);
    }
  });

  test('is about one whole step that is over, of a region of one’s own', async () => {
    const faults = async (more: object) => codes(await act(INSPECTOR, 'proposeBulletin', { ...order, ...more }));
    expect(await faults({ period: { from: '2026-10-02', to: '2026-11-01' } })).toEqual(['FIELD_INVALID']);
    expect(await faults({ period: { from: '2026-11-01', to: '2026-12-01' } })).toEqual(['FIELD_INVALID']);
    expect(await faults({ kind: 'WEEK' })).toEqual(['FIELD_INVALID']);
    expect(await faults({ region: '320100' })).toEqual(['WRONG_UNIT']);
    expect(codes(await act(UNIT_ADMIN, 'proposeBulletin', order))).toEqual(['WRONG_ROLE']);
  });
});
