/** Ratings over GraphQL: the applicant's one word, the unit's and supervision's acts, who sees what, refusals on record. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { factsFollower } from '../../activities/project-facts.ts';
import { rebuildFacts } from '../../activities/rebuild-facts.ts';
import { openPool } from '../../schema/database.ts';
import { UNIT } from './support/a-city.ts';
import { anApi, SUBMISSION, type AnApi, type Loose } from './support/an-api.ts';

let api: AnApi;
const MONDAY = '2026-03-02T02:00:00.000Z';
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const ANSWER = `__typename
  ... on RatingDone { requestId state seq nextDueAt receipt { stream seq } rating { grade firstGrade effective rectifiedInTerm } }
  ... on SupervisionPending { requestId no retryAfterMs }
  ... on CommandRefused { requestId refusals { code field } }`;

async function act(
  person: string,
  mutation: string,
  input: object,
  inputType = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`,
): Promise<Loose> {
  const { data, errors } = await api.ask(person, `mutation($input: ${inputType}!) { ${mutation}(input: $input) { ${ANSWER} } }`, {
    input: { requestId: randomUUID(), ...input },
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[mutation];
}
const codes = (answer: Loose): readonly string[] => answer.refusals.map(({ code }: Loose) => code);

/** Not accepted at the counter: a refusal, which its applicant may rate. */
async function aRefusedCase(): Promise<string> {
  api.clock = MONDAY;
  const { caseNo } = await api.act('li', 'submitCase', SUBMISSION);
  const answer = await api.act('lin', 'notAccept', {
    caseNo,
    ground: 'NOT_OUR_POWER',
    reason: '不属于本机关职权',
    rightOrgan: '市自然资源局',
    remedies: '六十日内申请复议',
  });
  expect(answer).toMatchObject({ __typename: 'CommandDone', state: 'NOT_ACCEPTED' });
  return caseNo;
}

test('a bad rating from the applicant’s word to its amendment, each step by whom it belongs to', async () => {
  const caseNo = await aRefusedCase();
  const BAD = { caseNo, grade: 'DISSATISFIED', channel: 'WEB', text: '说不清楚', named: true };
  expect(codes(await act('wang', 'rateCase', BAD))).toEqual(['UNKNOWN_CASE']);
  expect(codes(await act('lin', 'rateCase', BAD))).toEqual(['WRONG_ROLE']);
  const requestId = randomUUID();
  const given = await act('li', 'rateCase', { ...BAD, requestId });
  expect(given).toMatchObject({
    __typename: 'RatingDone',
    state: 'ASSIGNED',
    seq: 1,
    nextDueAt: '2026-03-03T09:00:00.000Z',
    receipt: { stream: `rating/${caseNo}` },
  });
  expect(await act('li', 'rateCase', { ...BAD, requestId })).toEqual(given);
  expect(codes(await act('li', 'rateCase', { ...BAD, grade: 'SATISFIED' }))).toEqual(['WRONG_MATTER_STATE']);
  expect(codes(await act('zheng', 'verifyRating', { caseNo, validity: 'MALICIOUS', reason: '捣乱' }))).toEqual(['WRONG_ROLE']);
  expect(await act('zheng', 'verifyRating', { caseNo, validity: 'VALID' })).toMatchObject({ state: 'VERIFIED' });
  expect(await act('feng', 'rectifyRating', { caseNo, measures: '重写告知书' })).toMatchObject({ state: 'RECTIFYING' });
  expect(await act('feng', 'giveFeedback', { caseNo, text: '已重写' })).toMatchObject({
    state: 'FEEDBACK',
    rating: { rectifiedInTerm: true },
  });
  expect(codes(await act('feng', 'callBack', { caseNo, satisfied: true, text: '满意' }))).toEqual(['SAME_PERSON']);
  expect(await act('gu', 'callBack', { caseNo, satisfied: true, text: '满意' })).toMatchObject({ state: 'CALLBACK' });
  expect(await act('li', 'amendRating', { caseNo, grade: 'SATISFIED' })).toMatchObject({
    state: 'CALLBACK',
    rating: { grade: 'SATISFIED', firstGrade: 'DISSATISFIED' },
  });
  expect(await act('gu', 'closeRating', { caseNo, reason: '已改好' }, 'SettleRatingInput')).toMatchObject({ state: 'CLOSED' });

  const QUERY = `query($no: CaseNo!) { rating(caseNo: $no) { caseNo state stateName { zh } unit { unitId } text named
    verification { validity complexity } rectifications { measures feedback { inTerm } callback { satisfied } }
    terms { termId name { zh } reading { dueAt } } trail { outcome command } availableActions { command allowed } } }`;
  const seen = await api.ask('zheng', QUERY, { no: caseNo });
  expect(seen.errors).toBeUndefined();
  expect(seen.data.rating).toMatchObject({ state: 'CLOSED', unit: { unitId: UNIT }, named: true, availableActions: [] });
  expect(seen.data.rating.trail.filter(({ outcome }: Loose) => outcome === 'ok').map(({ command }: Loose) => command)).toEqual([
    'rateCase',
    'verifyRating',
    'rectifyRating',
    'giveFeedback',
    'callBack',
    'amendRating',
    'closeRating',
  ]);
  expect((await api.ask('li', QUERY, { no: caseNo })).data.rating).toMatchObject({ state: 'CLOSED', trail: [] });
  for (const other of ['wang', 'outsider', 'ke', 'sysadmin']) expect((await api.ask(other, QUERY, { no: caseNo })).data.rating).toBeNull();
});

test('lists hold what the viewer may read, by filter', async () => {
  const caseNo = await aRefusedCase();
  await act('li', 'rateCase', { caseNo, grade: 'VERY_DISSATISFIED', channel: 'WINDOW' });
  await act('gu', 'verifyRating', { caseNo, validity: 'MISTAKEN', reason: '评错了件' });
  const list = async (person: string, filter: object): Promise<readonly string[]> => {
    const { data, errors } = await api.ask(
      person,
      'query($f: RatingFilter!) { ratings(filter: $f, first: 50) { totalCount edges { node { caseNo } } } }',
      { f: filter },
    );
    expect(errors).toBeUndefined();
    expect(data.ratings.totalCount).toBe(data.ratings.edges.length);
    return data.ratings.edges.map(({ node }: Loose) => node.caseNo);
  };
  for (const person of ['gu', 'zheng', 'lin', 'li']) expect(await list(person, { effective: false })).toEqual([caseNo]);
  for (const person of ['wang', 'outsider', 'ke', 'sysadmin']) expect(await list(person, {})).toEqual([]);
  expect(await list('gu', { validity: 'MALICIOUS' })).toEqual([]);
  expect(await list('gu', { grades: ['VERY_DISSATISFIED'], open: false })).toEqual([caseNo]);
});

test('what is under way cannot be rated, and the refusal is on record', async () => {
  api.clock = MONDAY;
  const { caseNo } = await api.act('li', 'submitCase', SUBMISSION);
  expect(codes(await act('li', 'rateCase', { caseNo, grade: 'SATISFIED', channel: 'WEB' }))).toEqual(['WRONG_STATE']);
  const { rows } = await api.pool.query("select count(*)::int as n from audit.entry where stream = $1 and outcome = 'denied'", [
    `rating/${caseNo}`,
  ]);
  expect(rows).toEqual([{ n: 1 }]);
});

test('a rating is in the facts of its case: each word as it became known, and the same when rebuilt', async () => {
  const caseNo = await aRefusedCase();
  const facts = async (): Promise<Loose> => {
    await factsFollower(api.pool).catchUp();
    const { rows } = await api.pool.query(
      `select rated_on::text, rectify_due_on::text, rating_bad, rating_effective, rating_named, rectified_in_term, satisfied
       from tongban.case_fact where case_no = $1`,
      [caseNo],
    );
    return rows[0];
  };
  expect(await facts()).toMatchObject({ rated_on: null, rating_bad: null });
  api.clock = '2026-03-03T02:00:00.000Z';
  await act('li', 'rateCase', { caseNo, grade: 'DISSATISFIED', channel: 'WEB', named: true });
  expect(await facts()).toMatchObject({
    rated_on: '2026-03-03',
    rating_bad: true,
    rating_effective: true,
    rating_named: true,
    satisfied: null,
  });
  api.clock = '2026-03-04T02:00:00.000Z';
  await act('zheng', 'verifyRating', { caseNo, validity: 'VALID' });
  api.clock = '2026-03-05T02:00:00.000Z';
  await act('feng', 'rectifyRating', { caseNo, measures: '重写' });
  await act('feng', 'giveFeedback', { caseNo, text: '已重写' });
  api.clock = '2026-03-06T02:00:00.000Z';
  await act('gu', 'callBack', { caseNo, satisfied: true, text: '满意' });
  expect(await facts()).toMatchObject({ rectify_due_on: '2026-03-11', rectified_in_term: true, satisfied: true });
  const { rows } = await api.pool.query('select count(*)::int as n from tongban.case_fact_past where case_no = $1 and rating_bad', [
    caseNo,
  ]);
  expect((rows as { n: number }[])[0]!.n).toBeGreaterThanOrEqual(2);
  const owner = openPool(api.database.ownerUrl);
  const db = await owner.connect();
  try {
    const { differences, faults } = await rebuildFacts(db, { dryRun: true });
    expect([...faults]).toEqual([]);
    const nothing = { wrong: 0, missing: 0 };
    expect(Object.values(differences)).toEqual(Object.keys(differences).map(() => nothing));
    expect(Object.keys(differences)).toContain('rollup_days');
  } finally {
    db.release();
    await owner.end();
  }
});
