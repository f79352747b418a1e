/** Bad input of every kind: refused clearly, in both languages, on record, and nothing half-written. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anApi, ANSWERS, SUBMISSION, type AnApi } from './support/an-api.ts';
import { caseAt } from './support/walk.ts';

let api: AnApi;
let received: string;
beforeAll(async () => {
  api = await anApi();
  received = await caseAt(api, 'RECEIVED');
});
afterAll(() => api.close());

const answered = (field: string, value: object | null) =>
  value === null ? ANSWERS.filter((one) => one.field !== field) : ANSWERS.map((one) => (one.field === field ? { field, ...value } : one));
const submission = (more: object) => ({ ...SUBMISSION, ...more });

interface Bad {
  readonly what: string;
  readonly person: string;
  readonly mutation: string;
  readonly input: () => object;
  readonly code: string;
  readonly field?: string;
}

const BAD: readonly Bad[] = [
  {
    what: 'an unknown procedure',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ procedure: 'moon-landing' }),
    code: 'FIELD_INVALID',
    field: 'procedure',
  },
  {
    what: 'a region that is none',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ region: 'Nantong' }),
    code: 'FIELD_INVALID',
    field: 'region',
  },
  {
    what: 'a required answer left out',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ answers: answered('place', null) }),
    code: 'FIELD_MISSING',
    field: 'answers.place',
  },
  {
    what: 'a required answer of blanks',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ answers: answered('place', { text: '   ' }) }),
    code: 'FIELD_MISSING',
    field: 'answers.place',
  },
  {
    what: 'a text where a number belongs',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ answers: answered('signArea', { text: 'big' }) }),
    code: 'FIELD_INVALID',
    field: 'answers.signArea',
  },
  {
    what: 'a number out of range',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ answers: answered('signArea', { number: -3 }) }),
    code: 'FIELD_INVALID',
    field: 'answers.signArea',
  },
  {
    what: 'a credit code with a wrong check character',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ answers: answered('uscc', { text: '115112010833722043' }) }),
    code: 'FIELD_INVALID',
    field: 'answers.uscc',
  },
  {
    what: 'an answer to a field that is not asked',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ answers: [...ANSWERS, { field: 'horoscope', text: 'lion' }] }),
    code: 'FIELD_INVALID',
    field: 'answers.6.field',
  },
  {
    what: 'the same answer twice',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ answers: [...ANSWERS, ANSWERS[0]] }),
    code: 'FIELD_INVALID',
    field: 'answers.applicantName',
  },
  {
    what: 'an unknown material',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ materials: [{ materialId: 'napkin' }] }),
    code: 'UNKNOWN_MATERIAL',
  },
  {
    what: 'a digest that is none',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ materials: [{ materialId: 'form', sha256: 'abc' }] }),
    code: 'FIELD_INVALID',
    field: 'materials.0.sha256',
  },
  {
    what: 'a NUL character',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ answers: answered('place', { text: 'a\u0000b' }) }),
    code: 'TEXT_INVALID',
    field: 'answers.3.text',
  },
  {
    what: 'half a character',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ answers: answered('place', { text: 'a\ud800b' }) }),
    code: 'TEXT_INVALID',
    field: 'answers.3.text',
  },
  {
    what: 'a text of 10,001 characters',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ answers: answered('place', { text: '长'.repeat(10_001) }) }),
    code: 'TEXT_INVALID',
    field: 'answers.3.text',
  },
  {
    what: 'an opinion of 4,001 characters',
    person: 'zhao',
    mutation: 'opine',
    input: () => ({ caseNo: received, stepId: 'handle', opinion: '好'.repeat(4_001) }),
    code: 'TEXT_INVALID',
    field: 'opinion',
  },
  {
    what: 'a request id too short to be one',
    person: 'lin',
    mutation: 'accept',
    input: () => ({ caseNo: received, requestId: 'x' }),
    code: 'FIELD_INVALID',
    field: 'requestId',
  },
  {
    what: 'somebody else as applicant',
    person: 'li',
    mutation: 'submitCase',
    input: () => submission({ applicant: { partyId: 'y-wang' } }),
    code: 'NOT_A_PARTY',
    field: 'applicant',
  },
  {
    what: 'an applicant who is not registered',
    person: 'lin',
    mutation: 'receiveCase',
    input: () => ({ intake: { procedure: 'outdoor-sign', applicant: { partyId: 'y-nobody' }, answers: ANSWERS, materials: [] } }),
    code: 'FIELD_INVALID',
    field: 'intake.applicant.partyId',
  },
  {
    what: 'an applicant whose citizen id fails its check',
    person: 'lin',
    mutation: 'receiveCase',
    input: () => ({
      intake: {
        procedure: 'outdoor-sign',
        applicant: { new: { kind: 'PERSON', name: '王', documentNo: '110105194912310021' } },
        answers: ANSWERS,
        materials: [],
      },
    }),
    code: 'FIELD_INVALID',
    field: 'intake.applicant.new.documentNo',
  },
  { what: 'no intake and no number', person: 'lin', mutation: 'receiveCase', input: () => ({}), code: 'FIELD_MISSING', field: 'intake' },
  {
    what: 'an unknown case',
    person: 'lin',
    mutation: 'accept',
    input: () => ({ caseNo: '32061320260302L999999X' }),
    code: 'UNKNOWN_CASE',
    field: 'caseNo',
  },
  {
    what: 'the wrong state',
    person: 'chen',
    mutation: 'decide',
    input: () => ({ caseNo: received, decision: 'GRANT', opinion: 'x' }),
    code: 'WRONG_STATE',
  },
  {
    what: 'the wrong office',
    person: 'zhao',
    mutation: 'extend',
    input: () => ({ caseNo: received, reason: 'x', noticeNo: '1' }),
    code: 'WRONG_ROLE',
  },
  { what: 'the wrong office by the law', person: 'zhao', mutation: 'accept', input: () => ({ caseNo: received }), code: 'WRONG_ROLE' },
  {
    what: 'another unit',
    person: 'outsider',
    mutation: 'accept',
    input: () => ({ caseNo: received }),
    code: 'UNKNOWN_CASE',
    field: 'caseNo',
  },
  {
    what: 'another applicant',
    person: 'wang',
    mutation: 'withdraw',
    input: () => ({ caseNo: received }),
    code: 'UNKNOWN_CASE',
    field: 'caseNo',
  },
  {
    what: 'an administrator',
    person: 'sysadmin',
    mutation: 'accept',
    input: () => ({ caseNo: received }),
    code: 'UNKNOWN_CASE',
    field: 'caseNo',
  },
  { what: 'a supervisor who would decide', person: 'gu', mutation: 'accept', input: () => ({ caseNo: received }), code: 'WRONG_ROLE' },
  {
    what: 'a screen that is stale',
    person: 'lin',
    mutation: 'accept',
    input: () => ({ caseNo: received, expectedActSeq: 0 }),
    code: 'STALE_CASE',
    field: 'expectedActSeq',
  },
  {
    what: 'a correction without gaps',
    person: 'lin',
    mutation: 'requestCorrection',
    input: () => ({ caseNo: received, gaps: [] }),
    code: 'GAPS_MISSING',
  },
  {
    what: 'paper handed in tomorrow',
    person: 'jiang',
    mutation: 'receiveCase',
    input: () => ({ caseNo: received, occurredAt: '2031-01-01T00:00:00Z' }),
    code: 'WRONG_STATE',
  },
  {
    what: 'a reassignment to nobody',
    person: 'feng',
    mutation: 'reassign',
    input: () => ({ caseNo: received, stepId: 'accept', to: 'ghost', reason: 'x' }),
    code: 'FIELD_INVALID',
    field: 'to',
  },
  {
    what: 'a reassignment to a person without the office',
    person: 'feng',
    mutation: 'reassign',
    input: () => ({ caseNo: received, stepId: 'accept', to: 'chen', reason: 'x' }),
    code: 'TARGET_NOT_QUALIFIED',
  },
];

describe('refused clearly', () => {
  for (const { what, person, mutation, input, code, field } of BAD) {
    test(`${what}: ${mutation} answers ${code}, nothing is half-written, and the trail has it`, async () => {
      const before = await api.rows();
      const answer = await api.act(person, mutation, input());
      expect(answer.__typename).toBe('CommandRefused');
      const codes = answer.refusals.map((one: { code: string }) => one.code);
      expect(codes).toContain(code);
      const first = answer.refusals.find((one: { code: string }) => one.code === code);
      if (field !== undefined) expect(first.field).toBe(field);
      expect(first.message.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(first.message.en).toMatch(/[a-z]/);
      expect(first.remedy.zh).not.toBe('');
      expect(await api.rows()).toEqual({ ...before, denied: before['denied']! + 1 });
    });
  }
});

test('the control: the same submission without the fault is taken in and writes every row', async () => {
  const before = await api.rows();
  const answer = await api.act('li', 'submitCase', SUBMISSION);
  expect(answer.__typename).toBe('CommandDone');
  const after = await api.rows();
  expect(after).toMatchObject({
    cases: before['cases']! + 1,
    forms: before['forms']! + 1,
    done: before['done']! + 1,
    denied: before['denied'],
  });
});

test('emoji and rare characters are text like any other', async () => {
  const answer = await api.act('li', 'submitCase', submission({ answers: answered('place', { text: '人民路 𠮷野家 🏮' }) }));
  expect(answer.__typename).toBe('CommandDone');
  const { data } = await api.ask('lin', 'query($no: CaseNo!) { case(caseNo: $no) { form { answers { field value } } } }', {
    no: answer.caseNo,
  });
  expect(data.case.form.answers).toContainEqual({ field: 'place', value: '人民路 𠮷野家 🏮' });
});

test('several faults are told at once', async () => {
  const answer = await api.act('li', 'submitCase', submission({ answers: [] }));
  expect(answer.refusals.map((one: { field: string }) => one.field)).toEqual([
    'answers.applicantName',
    'answers.uscc',
    'answers.contactPhone',
    'answers.place',
    'answers.signArea',
    'answers.showFrom',
  ]);
});

test('wrong types are errors that name the variable', async () => {
  for (const [input, what] of [
    [{ requestId: 'r-wrong-1', caseNo: received, decision: 'MAYBE', opinion: 'x' }, 'decision'],
    [{ requestId: 'r-wrong-2', caseNo: received, decision: 'GRANT', opinion: 7 }, 'opinion'],
    [{ requestId: 'r-wrong-3', caseNo: received, decision: 'GRANT' }, 'opinion'],
    [{ requestId: 'r-wrong-4', caseNo: received, decision: 'GRANT', opinion: 'x', occurredAt: 'yesterday' }, 'occurredAt'],
  ] as const) {
    const { data, errors } = await api.ask('chen', 'mutation($input: DecideInput!) { decide(input: $input) { __typename } }', { input });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toContain(what);
  }
});

test('a day that does not exist is refused at the door', async () => {
  const { errors } = await api.ask(
    'lin',
    'query($no: CaseNo!, $on: LocalDate) { clock(caseNo: $no, id: "NOTICE", asOf: $on) { clockId } }',
    { no: received, on: '2026-02-30' },
  );
  expect(errors?.[0]?.message).toMatch(/2026-02-30|LocalDate/);
});

test('one megabyte is too much for the door', async () => {
  const response = await api.server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-tongban-person': 'li' },
    body: JSON.stringify({
      query: 'query($t: String) { cases(filter: { text: $t }) { edges { cursor } } }',
      variables: { t: 'x'.repeat(1_000_000) },
    }),
  });
  expect(response.status).toBe(413);
});

test('NUL in a query is an error that names the variable, not a fault of the database', async () => {
  const { status, errors } = await api.ask('lin', 'query($t: String) { cases(filter: { text: $t }) { edges { cursor } } }', {
    t: 'ab\u0000cd',
  });
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 't' });
});

test('NUL written into the query itself is refused too', async () => {
  const { errors } = await api.ask('lin', '{ cases(filter: { text: "ab\\u0000cd" }) { edges { cursor } } }');
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_INPUT');
});

test('the refusal of an unknown case stands in the stream of refusals, under the person who tried', async () => {
  await api.act('lin', 'accept', { caseNo: '32061320260302L888888X', requestId: 'req-unknown-1' });
  const { rows } = await api.pool.query(
    `select actor, outcome, convert_from(canon, 'UTF8')::jsonb as content from audit.entry where stream = 'system/refusals' order by entry_id desc limit 1`,
  );
  expect(rows[0]).toMatchObject({
    actor: 'lin',
    outcome: 'denied',
    content: { requestId: 'req-unknown-1', command: 'accept', refusals: [{ code: 'UNKNOWN_CASE' }] },
  });
});

test('a refusal on a case stands in that case’s own trail', async () => {
  await api.act('gu', 'accept', { caseNo: received, requestId: 'req-refused-9' });
  const { data } = await api.ask(
    'gu',
    'query($no: CaseNo!) { case(caseNo: $no) { trail(last: 1) { edges { node { outcome requestId refusals { code message { zh } } } } } } }',
    { no: received },
  );
  expect(data.case.trail.edges[0].node).toMatchObject({
    outcome: 'denied',
    requestId: 'req-refused-9',
    refusals: [{ code: 'WRONG_ROLE' }],
  });
});

test('a request sent again is done once and gets its first answer', async () => {
  const caseNo = await caseAt(api, 'RECEIVED');
  const first = await api.act('lin', 'accept', { caseNo, requestId: 'req-accept-again' });
  const before = await api.rows();
  const again = await api.act('lin', 'accept', { caseNo, requestId: 'req-accept-again' });
  expect({ ...again, case: null }).toEqual({ ...first, case: null });
  expect(await api.rows()).toEqual(before);
});

test('a submission sent again keeps its number', async () => {
  const first = await api.act('li', 'submitCase', { ...SUBMISSION, requestId: 'req-submit-again' });
  const before = await api.rows();
  const again = await api.act('li', 'submitCase', { ...SUBMISSION, requestId: 'req-submit-again' });
  expect(again.caseNo).toBe(first.caseNo);
  expect(again.receipt).toEqual(first.receipt);
  expect(await api.rows()).toEqual(before);
});

test('a request id cannot be used for another command, nor by another person', async () => {
  const caseNo = await caseAt(api, 'ACCEPTED');
  const { data } = await api.ask('gu', 'query($no: CaseNo!) { case(caseNo: $no) { trail(first: 1) { edges { node { requestId } } } } }', {
    no: caseNo,
  });
  const { requestId } = data.case.trail.edges[0].node;
  const answer = await api.act('zhao', 'passOn', { caseNo, requestId, stepId: 'handle', opinion: 'x' });
  expect(answer).toMatchObject({ __typename: 'CommandRefused', refusals: [{ code: 'FIELD_INVALID', field: 'requestId' }] });
});
