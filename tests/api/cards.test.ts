/** Cards and supervision orders over GraphQL: who sees and does what, typed answers, refusals on record, requests sent twice. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CardCause } from '../../domain/supervision/cards/card-state.ts';
import { verifyTrail } from '../../scripts/verify/verify-trail.ts';
import type { CardWorkflowInput } from '../../workflows/messages.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import { CITY, COUNTY, OTHER_COUNTY, OTHER_UNIT, UNIT } from './support/a-city.ts';
import { anApi, type AnApi, type Loose } from './support/an-api.ts';

let api: AnApi;
const MONDAY = '2026-03-02T02:00:00.000Z';

beforeAll(async () => {
  api = await anApi();
  for (const [id, roles, unit] of [
    ['luo', ['SUPERVISOR'], 'u-zwb-320600'],
    ['he', ['SUPERVISOR'], 'u-zwb-320614'],
  ] as const) {
    await api.pool.query('insert into tongban.person (id, name, unit_id, roles, is_demo_login) values ($1, $1, $2, $3, true)', [
      id,
      unit,
      roles,
    ]);
  }
});
afterAll(() => api.close());

const REFUSED = `... on SupervisionPending { requestId no retryAfterMs }
  ... on CommandRefused { requestId caseNo refusals { code field message { zh en } facts { name value } whoMay { role } } }`;
const CARD_ANSWER = `__typename ${REFUSED}
  ... on CardDone { requestId state seq nextDueAt receipt { stream seq hash } card { cardNo state struckOut effective } }`;
const ORDER_ANSWER = `__typename ${REFUSED}
  ... on OrderDone { requestId state seq nextDueAt receipt { stream seq } order { orderNo state } }`;

async function act(person: string, mutation: string, input: object): Promise<Loose> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.ask(
    person,
    `mutation($input: ${type}!) { ${mutation}(input: $input) { ${mutation.endsWith('Order') ? ORDER_ANSWER : CARD_ANSWER} } }`,
    {
      input: { requestId: randomUUID(), ...input },
    },
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

const codes = (answer: Loose): readonly string[] => answer.refusals.map(({ code }: Loose) => code);

async function aCard(more: Omit<Partial<CardWorkflowInput>, 'cause'> & { readonly cause?: Partial<CardCause> } = {}): Promise<string> {
  const cardNo = `RT02-${randomUUID().slice(0, 8)}`;
  const cause: CardCause = {
    dedupKey: cardNo,
    ruleId: 'R-T02',
    ruleVersion: 1,
    caseNo: null,
    stepId: null,
    threshold: 'DUE',
    facts: { clock: 'PROMISED', overdue: 1 },
    dutyUnit: UNIT,
    dutyPerson: 'zhao',
    region: CITY,
    firedAt: MONDAY,
    calendarVersion: CALENDAR_2026.version,
    provenance: 'LIVE',
    ladder: cardNo,
    ...more.cause,
  };
  await api.matters.openCard({ cardNo, level: 'YELLOW', mode: 'AUTOMATIC', calendar: CALENDAR_2026, ...more, cause }, api.clock);
  return cardNo;
}

const APPEAL = { ground: 'SYSTEM_FAULT', statement: '当日系统故障', evidence: [{ name: '日志', sha256: 'A'.repeat(64) }] };

test('a card from draft to withdrawal: confirmed, answered, appealed, decided by another, struck out and still shown', async () => {
  api.clock = MONDAY;
  const cardNo = await aCard({ mode: 'CONFIRM' });
  expect(await act('gu', 'confirmCard', { cardNo })).toMatchObject({
    __typename: 'CardDone',
    state: 'ISSUED',
    seq: 2,
    nextDueAt: '2026-03-05T09:00:00.000Z',
    receipt: { stream: `card/${cardNo}` },
  });
  expect(await act('zheng', 'answerCard', { cardNo, text: '已整改' })).toMatchObject({ state: 'ANSWERED' });
  expect(await act('feng', 'appealCard', { cardNo, ...APPEAL })).toMatchObject({
    state: 'APPEALED',
    nextDueAt: '2026-03-09T09:00:00.000Z',
  });
  expect(codes(await act('gu', 'decideAppeal', { cardNo, outcome: 'WITHDRAW', reasons: '属实' }))).toEqual(['SAME_PERSON']);
  expect(await act('luo', 'decideAppeal', { cardNo, outcome: 'WITHDRAW', reasons: '确系系统故障' })).toMatchObject({
    state: 'WITHDRAWN',
    card: { struckOut: true, effective: false },
  });
  const { data } = await api.ask(
    'ke',
    `query($no: ID!) { card(cardNo: $no) { cardNo state stateName { zh } level unit { unitId } dutyPerson { personId } issuedBy { personId }
      appeal { by { personId } ground evidence { sha256 } decisions { by { personId } outcome } } withdrawn { by { personId } reason }
      terms { termId name { zh } reading { dueAt status } derivation { rule { zh } } } trail { seq outcome command events { type } } } }`,
    { no: cardNo },
  );
  expect(data.card).toBeNull(); // an inspector of another county
  const seen = await api.ask(
    'zheng',
    `query($no: ID!) { card(cardNo: $no) { state stateName { zh } issuedBy { personId } dutyPerson { personId }
      appeal { by { personId } ground evidence { sha256 } decisions { by { personId } outcome } } withdrawn { by { personId } reason }
      terms { termId name { zh } reading { dueAt status } derivation { rule { zh } } } trail { seq outcome command events { type } } } }`,
    { no: cardNo },
  );
  expect(seen.errors).toBeUndefined();
  expect(seen.data.card).toMatchObject({
    state: 'WITHDRAWN',
    stateName: { zh: '撤销' },
    issuedBy: { personId: 'gu' },
    dutyPerson: { personId: 'zhao' },
    appeal: {
      by: { personId: 'feng' },
      evidence: [{ sha256: 'a'.repeat(64) }],
      decisions: [{ by: { personId: 'luo' }, outcome: 'WITHDRAW' }],
    },
    withdrawn: { by: { personId: 'luo' } },
  });
  expect(seen.data.card.terms.map(({ termId }: Loose) => termId)).toEqual(['ANSWER', 'APPEAL', 'DECIDE']);
  expect(seen.data.card.trail.map(({ command, outcome }: Loose) => [outcome, command])).toEqual([
    ['ok', 'openCard'],
    ['ok', 'confirmCard'],
    ['ok', 'answerCard'],
    ['ok', 'appealCard'],
    ['denied', 'decideAppeal'],
    ['ok', 'decideAppeal'],
  ]);
});

test('lists show what the viewer’s place and unit hold, by filter and page', async () => {
  api.clock = MONDAY;
  const mine = await aCard();
  const county = await aCard({ level: 'RED', cause: { region: COUNTY, dutyUnit: OTHER_UNIT } });
  const other = await aCard({ cause: { region: OTHER_COUNTY, dutyUnit: OTHER_UNIT } });
  const list = async (person: string, filter: object = {}): Promise<readonly string[]> => {
    const { data, errors } = await api.ask(
      person,
      `query($filter: CardFilter!) { cards(filter: $filter, first: 50) { edges { node { cardNo } } totalCount } }`,
      {
        filter,
      },
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    expect(data.cards.totalCount).toBe(data.cards.edges.length);
    return data.cards.edges.map(({ node }: Loose) => node.cardNo);
  };
  expect(await list('gu')).toEqual(expect.arrayContaining([mine, county, other]));
  expect(await list('he')).toEqual([other]);
  expect(await list('ke')).toEqual([other]);
  expect(await list('outsider')).toEqual(expect.arrayContaining([county, other]));
  expect(await list('lin')).not.toContain(other);
  expect(await list('li')).toEqual([]);
  expect(await list('sysadmin')).toEqual([]);
  expect(await list('gu', { levels: ['RED'] })).toEqual([county]);
  expect(await list('gu', { region: OTHER_COUNTY })).toEqual([other]);
  expect(await list('gu', { unit: UNIT, open: true, effective: true })).toContain(mine);
  expect(await list('gu', { states: ['DRAFT'] })).toEqual([]);

  const pages: string[] = [];
  for (let after: string | null = null; ;) {
    const { data }: Loose = await api.ask(
      'gu',
      `query($after: String) { cards(first: 1, after: $after) { edges { node { cardNo } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    pages.push(String(data.cards.edges[0].node.cardNo));
    if (!data.cards.pageInfo.hasNextPage) break;
    after = data.cards.pageInfo.endCursor;
  }
  expect(pages).toEqual(await list('gu'));
});

test('what may be done stands beside the card, by the rules that admit it', async () => {
  api.clock = MONDAY;
  const cardNo = await aCard();
  const actions = async (person: string): Promise<Record<string, boolean>> => {
    const { data } = await api.ask(
      person,
      `query($no: ID!) { card(cardNo: $no) { availableActions { command allowed reasons { code } } } }`,
      { no: cardNo },
    );
    const found = data.card.availableActions as readonly { readonly command: string; readonly allowed: boolean }[];
    return Object.fromEntries(found.map(({ allowed, command }) => [command, allowed]));
  };
  expect(await actions('zheng')).toEqual({ answerCard: true, appealCard: true, withdrawCard: false });
  expect(await actions('gu')).toEqual({ answerCard: false, appealCard: false, withdrawCard: true });
  expect(await actions('zhao')).toEqual({ answerCard: false, appealCard: false, withdrawCard: false });
});

test('who is turned away is told why, and the refusal is in the card’s stream or among the refusals', async () => {
  api.clock = MONDAY;
  const cardNo = await aCard();
  expect(codes(await act('zhao', 'answerCard', { cardNo, text: '已整改' }))).toEqual(['WRONG_ROLE']);
  expect(codes(await act('he', 'withdrawCard', { cardNo, reason: '误发' }))).toEqual(['UNKNOWN_MATTER']);
  expect(codes(await act('gu', 'withdrawCard', { cardNo: 'no-such-card', reason: '误发' }))).toEqual(['UNKNOWN_MATTER']);
  expect(codes(await act('zheng', 'answerCard', { cardNo, text: '' }))).toEqual(['FIELD_MISSING']);
  expect(codes(await act('zheng', 'appealCard', { cardNo, ...APPEAL, evidence: [] }))).toEqual(['FIELD_MISSING']);
  expect(codes(await act('zheng', 'appealCard', { cardNo, ...APPEAL, evidence: [{ name: '日志', sha256: 'x' }] }))).toEqual([
    'FIELD_INVALID',
  ]);
  expect(codes(await act('luo', 'decideAppeal', { cardNo, outcome: 'UPHOLD', reasons: '维持' }))).toEqual(['WRONG_MATTER_STATE']);
  const { rows } = await api.pool.query(
    `select stream, count(*)::int as n from audit.entry where outcome = 'denied' and (stream = $1 or convert_from(canon, 'UTF8')::jsonb -> 'matter' ->> 'no' in ($2, 'no-such-card'))
     group by stream order by stream`,
    [`card/${cardNo}`, cardNo],
  );
  expect(rows).toEqual([
    { stream: `card/${cardNo}`, n: 5 },
    { stream: 'system/refusals', n: 2 },
  ]);
});

test('the same request sent twice is done once and answered alike; another command under its number is refused', async () => {
  api.clock = MONDAY;
  const cardNo = await aCard();
  const requestId = randomUUID();
  const first = await act('zheng', 'answerCard', { requestId, cardNo, text: '已整改' });
  expect(await act('zheng', 'answerCard', { requestId, cardNo, text: '已整改' })).toEqual(first);
  expect(codes(await act('zheng', 'appealCard', { requestId, cardNo, ...APPEAL }))).toEqual(['FIELD_INVALID']);
  api.matters.next = 'pending';
  const pending = await act('zheng', 'appealCard', { requestId: `${requestId}-2`, cardNo, ...APPEAL });
  expect(pending).toMatchObject({ __typename: 'SupervisionPending', no: cardNo });
  const { data } = await api.ask(
    'zheng',
    `query($no: ID!, $id: ID!) { cardCommandResult(cardNo: $no, requestId: $id) { ${CARD_ANSWER} } }`,
    {
      no: cardNo,
      id: `${requestId}-2`,
    },
  );
  expect(data.cardCommandResult).toMatchObject({ __typename: 'CardDone', state: 'APPEALED' });
});

test('the engine out of reach is an outage, said as one', async () => {
  api.clock = MONDAY;
  const cardNo = await aCard();
  api.matters.next = 'outage';
  await expect(act('zheng', 'answerCard', { cardNo, text: '已整改' })).rejects.toThrow('UNAVAILABLE');
});

test('a supervision order: issued, replied, sent back, replied again, checked, closed', async () => {
  api.clock = MONDAY;
  const issue = { unit: UNIT, title: '超期件督办', demand: '说明原因并限期办结', termDays: 5 };
  expect(codes(await act('zheng', 'issueOrder', issue))).toEqual(['WRONG_ROLE']);
  expect(codes(await act('he', 'issueOrder', issue))).toEqual(['WRONG_UNIT']);
  expect(codes(await act('gu', 'issueOrder', { ...issue, termDays: 61 }))).toEqual(['FIELD_INVALID']);
  const requestId = randomUUID();
  const issued = await act('gu', 'issueOrder', { ...issue, requestId });
  expect(issued).toMatchObject({ __typename: 'OrderDone', state: 'ISSUED', nextDueAt: '2026-03-09T09:00:00.000Z' });
  expect(await act('gu', 'issueOrder', { ...issue, requestId })).toEqual(issued);
  const { orderNo } = issued.order;
  expect(codes(await act('gu', 'replyOrder', { orderNo, text: '已办' }))).toEqual(['WRONG_ROLE']);
  expect(await act('zheng', 'replyOrder', { orderNo, text: '正在办理' })).toMatchObject({ state: 'REPLIED' });
  expect(await act('gu', 'checkOrder', { orderNo, satisfied: false, findings: '未说明原因', termDays: 2 })).toMatchObject({
    state: 'ISSUED',
    nextDueAt: '2026-03-04T09:00:00.000Z',
  });
  expect(await act('zheng', 'replyOrder', { orderNo, text: '已办结，附说明' })).toMatchObject({ state: 'REPLIED' });
  expect(await act('gu', 'checkOrder', { orderNo, satisfied: true, findings: '属实' })).toMatchObject({
    state: 'CHECKED',
    nextDueAt: null,
  });
  expect(await act('gu', 'closeOrder', { orderNo, note: '办结' })).toMatchObject({ state: 'CLOSED' });
  expect(codes(await act('gu', 'escalateOrder', { orderNo, reason: '再督办' }))).toEqual(['WRONG_MATTER_STATE']);
  const { data } = await api.ask(
    'gu',
    `{ supervisionOrders(filter: { open: false }) { edges { node { orderNo title replies { text late } checks { satisfied } terms { termId } availableActions { command } } } } }`,
  );
  expect(data.supervisionOrders.edges).toMatchObject([
    {
      node: {
        orderNo,
        replies: [{ late: false }, { late: false }],
        checks: [{ satisfied: false }, { satisfied: true }],
        availableActions: [],
      },
    },
  ]);
});

test('an order reported one level up is closed there', async () => {
  api.clock = MONDAY;
  const issued = await act('gu', 'issueOrder', { unit: UNIT, title: '屡次超期', demand: '整改', termDays: 3 });
  const { orderNo } = issued.order;
  expect(await act('gu', 'escalateOrder', { orderNo, reason: '拒不整改' })).toMatchObject({ state: 'REPORTED', nextDueAt: null });
  expect(await act('luo', 'closeOrder', { orderNo, note: '已约谈' })).toMatchObject({ state: 'CLOSED' });
});

test('a closed card is struck out all the same when it proves unfounded: by supervision, with a reason, once', async () => {
  api.clock = MONDAY;
  const cardNo = await aCard({ level: 'WARN' });
  await api.matters.termPassed(cardNo, 'APPEAL', '2026-03-09T09:00:00.000Z');
  const standing = async (): Promise<Loose> =>
    (
      await api.pool.query(
        'select state, closed_at is not null as closed, exists (select from tongban.effective_card e where e.card_no = c.card_no) as weighs from tongban.card c where card_no = $1',
        [cardNo],
      )
    ).rows[0];
  expect(await standing()).toEqual({ state: 'CLOSED', closed: true, weighs: true });
  expect(codes(await act('zheng', 'withdrawCard', { cardNo, reason: '不该发' }))).toEqual(['WRONG_ROLE']);
  expect(codes(await act('gu', 'withdrawCard', { cardNo, reason: ' ' }))).toEqual(['FIELD_MISSING']);
  expect(await act('gu', 'withdrawCard', { cardNo, reason: '复核：日历有误，不应发牌' })).toMatchObject({
    state: 'WITHDRAWN',
    receipt: { stream: `card/${cardNo}` },
    card: { struckOut: true, effective: false },
  });
  expect(await standing()).toEqual({ state: 'WITHDRAWN', closed: true, weighs: false });
  expect(codes(await act('gu', 'withdrawCard', { cardNo, reason: '再次' }))).toEqual(['WRONG_MATTER_STATE']);
});

test('verify folds every card and order again, and names the one that was altered behind the trail’s back', async () => {
  const client = new pg.Client({ connectionString: api.database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      'select (select count(*) from tongban.card) + (select count(*) from tongban.supervision_order) as n',
    );
    const intact = await verifyTrail(client);
    expect(intact).toMatchObject({ faultCount: 0, matters: Number((rows as { n: string }[])[0]!.n) });
    expect(intact.matters).toBeGreaterThan(3);
    await client.query('rollback');
    const { rows: altered } = await client.query(
      `update tongban.card set snapshot = jsonb_set(snapshot, '{level}', '"WARN"') where card_no = (select min(card_no) from tongban.card where level = 'YELLOW') returning card_no as no`,
    );
    const report = await verifyTrail(client);
    expect(report.faults).toMatchObject([
      { stream: `card/${String((altered as { no: string }[])[0]!.no)}`, fault: 'MATTER_SNAPSHOT_DIFFERS' },
    ]);
    await client.query('rollback');
  } finally {
    await client.end();
  }
});
