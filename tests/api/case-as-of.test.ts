/** A whole case as it stood, by day and by entry: state, steps, clocks, materials, form, folded from its trail over GraphQL. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, SUBMISSION, type AnApi, type Loose } from './support/an-api.ts';
import { caseAt, done } from './support/walk.ts';

let api: AnApi;
let caseNo: string;
/** Received 03-02 with a paper lacking; asked for 03-03, brought 03-04; accepted 03-06; handled 03-10. */
beforeAll(async () => {
  api = await anApi();
  api.clock = '2026-03-02T02:00:00.000Z';
  caseNo = await caseAt(api, 'RECEIVED', { ...SUBMISSION, materials: SUBMISSION.materials.slice(0, 2) });
  api.clock = '2026-03-03T02:00:00.000Z';
  await done(api, 'lin', 'requestCorrection', {
    caseNo,
    gaps: [{ item: 'siteRight', problem: '缺少场地使用证明', remedy: '请补交' }],
  });
  api.clock = '2026-03-04T02:00:00.000Z';
  await done(api, 'li', 'supply', { caseNo, materials: [{ materialId: 'siteRight', trust: 'B' }] });
  api.clock = '2026-03-06T02:00:00.000Z';
  await done(api, 'lin', 'accept', { caseNo });
  api.clock = '2026-03-10T02:00:00.000Z';
  await done(api, 'zhao', 'passOn', { caseNo, stepId: 'handle', opinion: '符合条件' });
  api.clock = '2026-03-12T02:00:00.000Z';
});
afterAll(() => api.close());

const THEN = `query($no: CaseNo!, $day: LocalDate, $caseSeq: Int) { case(caseNo: $no) { state
  asOf(day: $day, caseSeq: $caseSeq) { at caseSeq recordedAt state stateName { zh } receivedOn acceptedOn decision licenceNo
    gaps { item } materials { materialId status } form { masked answers { field value } }
    steps { stepId status openedAt dueAt opinion hands { how } } proposals { act }
    clocks { clockId reading { status used remaining dueOn overdue } derivation { anchor { on } } } } } }`;

async function then(asked: object, person = 'gu'): Promise<Loose> {
  const { data, errors } = await api.ask(person, THEN, { no: caseNo, ...asked });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.case.asOf;
}

const material = (stood: Loose, id: string): Loose => stood.materials.find((one: { materialId: string }) => one.materialId === id).status;
const step = (stood: Loose, id: string): Loose => stood.steps.find((one: { stepId: string }) => one.stepId === id);
const clock = (stood: Loose, id: string): Loose => stood.clocks.find((one: { clockId: string }) => one.clockId === id);

test('at the end of 03-03 a correction was asked, the paper was missing and nothing was accepted', async () => {
  const stood = await then({ day: '2026-03-03' });
  expect(stood).toMatchObject({ caseSeq: 3, state: 'CORRECTION', acceptedOn: null, gaps: [{ item: 'siteRight' }] });
  expect(material(stood, 'siteRight')).toBe('MISSING');
  expect(clock(stood, 'STATUTORY')).toBeUndefined();
  expect(step(stood, 'handle').status).toBe('NEXT');
});

test('after the entry that brought the paper it was there, and the entry before had it not', async () => {
  expect(material(await then({ caseSeq: 3 }), 'siteRight')).toBe('MISSING');
  const supplied = await then({ caseSeq: 4 });
  expect(supplied).toMatchObject({ caseSeq: 4, recordedAt: '2026-03-04T02:00:00.000Z', at: '2026-03-04T02:00:00.000Z' });
  expect(material(supplied, 'siteRight')).toBe('GIVEN');
});

test('at the end of 03-09 the handling was open and one working day of the term was used', async () => {
  const stood = await then({ day: '2026-03-09' });
  expect(stood.acceptedOn).toBe('2026-03-06');
  expect(step(stood, 'handle')).toMatchObject({ status: 'OPEN', opinion: null, hands: [] });
  expect(clock(stood, 'STATUTORY')).toMatchObject({
    reading: { status: 'RUNNING', used: 1, remaining: 19 },
    derivation: { anchor: { on: '2026-03-06' } },
  });
});

test('as of now it is the case as it is, field by field', async () => {
  const fields = `state receivedOn acceptedOn decision licenceNo gaps { item problem } materials { materialId status trust promisedOn }
    form { digest masked answers { field value } } steps { stepId status openedAt dueAt opinion hands { how at } }
    clocks { clockId reading { status limit used remaining overdue dueOn dueAt warnAt } }`;
  const { data } = await api.ask('gu', `query($no: CaseNo!) { case(caseNo: $no) { ${fields} asOf { ${fields} } } }`, { no: caseNo });
  type Clocks = readonly { readonly clockId: string }[];
  const { asOf, ...now } = data.case as { readonly clocks: Clocks; readonly asOf: { readonly clocks: Clocks } };
  const byId = (clocks: Clocks) => [...clocks].sort((a, b) => a.clockId.localeCompare(b.clockId));
  expect({ ...asOf, clocks: byId(asOf.clocks) }).toEqual({ ...now, clocks: byId(now.clocks) });
});

test('personal fields are masked as on the page of today', async () => {
  const { form } = await then({ day: '2026-03-03' });
  expect(form.masked).toBe(true);
  expect(form.answers.find(({ field }: { field: string }) => field === 'contactPhone').value).toContain('*');
});

test('before it came in there was nothing; whoever may not read the trail is told nothing', async () => {
  expect(await then({ day: '2026-03-01' })).toBeNull();
  expect(await then({ day: '2026-03-09' }, 'li')).toBeNull();
});

test('tomorrow, an entry that does not exist, and two questions at once are refused by name', async () => {
  for (const [asked, field] of [
    [{ day: '2026-03-13' }, 'day'],
    [{ caseSeq: 99 }, 'caseSeq'],
    [{ caseSeq: 1, day: '2026-03-03' }, 'caseSeq'],
  ] as const) {
    const { errors } = await api.ask('gu', THEN, { no: caseNo, ...asked });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  }
});
