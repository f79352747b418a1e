/** Publishing takes two administrators, says what it would touch, and leaves running cases on their version. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { CITY, UNIT } from './support/a-city.ts';
import { openCard } from './support/a-card.ts';
import { anApi, type AnApi, type Loose } from './support/an-api.ts';
import { caseAt } from './support/walk.ts';

let api: AnApi;
let caseNo: string;
beforeAll(async () => {
  api = await anApi();
  caseNo = await caseAt(api, 'ACCEPTED');
});
afterAll(() => api.close());

const ANSWER = `__typename ... on CatalogueDone { proposalId procedure { code version hash } calendar { version knownUntil } touched { caseNo clockId before after } }
  ... on CommandRefused { refusals { code field message { zh en } } }`;
let n = 0;
async function act(person: string, mutation: string, type: string, input: object): Promise<Loose> {
  n += 1;
  const { data, errors } = await api.ask(person, `mutation($input: ${type}!) { ${mutation}(input: $input) { ${ANSWER} } }`, {
    input: { requestId: `catalogue-${n}`, ...input },
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[mutation];
}
const quicker = (): string =>
  JSON.stringify({
    ...outdoorSign,
    version: 2,
    validFrom: '2026-03-01',
    limits: { ...outdoorSign.limits, promised: { ...outdoorSign.limits.promised, n: 4 } },
    deferral: { ...outdoorSign.deferral, maxDays: 4 },
    steps: outdoorSign.steps.map((step) =>
      step.id === 'handle'
        ? { ...step, limit: { ...step.limit, n: 2 } }
        : step.id === 'approve'
          ? { ...step, limit: { ...step.limit, n: 1 } }
          : step,
    ),
  });

test('the preview names the running case, its due date before and after', async () => {
  const { data, errors } = await api.ask(
    'sysadmin',
    'query($d: String!) { publicationPreview(draft: $d) { code version running findings { code field message } touched { caseNo clockId before after } } }',
    { d: quicker() },
  );
  expect(errors).toBeUndefined();
  expect(data.publicationPreview).toMatchObject({ code: 'outdoor-sign', version: 2, running: 1 });
  expect(data.publicationPreview.touched).toContainEqual({ caseNo, clockId: 'PROMISED', before: '2026-03-09', after: '2026-03-06' });
});

test('a draft with a fault is told by field and line, and cannot be proposed', async () => {
  const broken = quicker().replace('"role":"HANDLER"', '"role":"MAGICIAN"');
  const { data } = await api.ask('sysadmin', 'query($d: String!) { publicationPreview(draft: $d) { findings { code field line } } }', {
    d: broken,
  });
  expect(data.publicationPreview.findings[0]).toMatchObject({ field: 'steps.1.role', line: 1 });
  const answer = await act('sysadmin', 'proposePublication', 'ProposePublicationInput', { draft: broken });
  expect(answer).toMatchObject({ __typename: 'CommandRefused', refusals: [{ code: 'FIELD_INVALID', field: 'draft.steps.1.role' }] });
});

test('one proposes, another confirms: then there is a version 2, and the running case keeps version 1', async () => {
  const proposed = await act('sysadmin', 'proposePublication', 'ProposePublicationInput', { draft: quicker() });
  expect(proposed.__typename).toBe('CatalogueDone');
  const { proposalId } = proposed;
  expect(await act('sysadmin', 'publishProcedure', 'ConfirmCatalogueInput', { proposalId })).toMatchObject({
    refusals: [{ code: 'PROPOSER_MAY_NOT_APPROVE' }],
  });
  expect(await act('zhao', 'publishProcedure', 'ConfirmCatalogueInput', { proposalId })).toMatchObject({
    refusals: [{ code: 'WRONG_ROLE' }],
  });
  const published = await act('sysadmin2', 'publishProcedure', 'ConfirmCatalogueInput', { proposalId });
  expect(published).toMatchObject({ __typename: 'CatalogueDone', procedure: { code: 'outdoor-sign', version: 2 } });
  const again = await act('sysadmin2', 'publishProcedure', 'ConfirmCatalogueInput', { proposalId });
  expect(again.procedure).toEqual(published.procedure);
  const { data } = await api.ask(
    'lin',
    'query($no: CaseNo!) { case(caseNo: $no) { procedure { version } } procedure(code: "outdoor-sign") { current { version } versions { version } } }',
    { no: caseNo },
  );
  expect(data).toEqual({
    case: { procedure: { version: 1 } },
    procedure: { current: { version: 2 }, versions: [{ version: 2 }, { version: 1 }] },
  });
  const next = await caseAt(api, 'SUBMITTED');
  const { data: pinned } = await api.ask('lin', 'query($no: CaseNo!) { case(caseNo: $no) { procedure { version } } }', { no: next });
  expect(pinned.case.procedure.version).toBe(2);
});

test('an unknown proposal is refused, and so is an office that may not publish', async () => {
  expect(await act('sysadmin2', 'publishProcedure', 'ConfirmCatalogueInput', { proposalId: 'nothing' })).toMatchObject({
    refusals: [{ code: 'PROPOSAL_UNKNOWN', field: 'proposalId' }],
  });
  expect(await act('gu', 'proposePublication', 'ProposePublicationInput', { draft: quicker() })).toMatchObject({
    refusals: [{ code: 'WRONG_ROLE' }],
  });
});

test('a new day off moves the due date of a running case, after two persons have said so', async () => {
  const notice = JSON.stringify({
    year: 2026,
    noticeNo: '测试〔2026〕1号',
    days: [{ date: '2026-03-06', kind: 'off', label: '测试放假' }],
  });
  const proposed = await act('sysadmin', 'proposeCalendar', 'ProposeCalendarInput', { notice });
  if (proposed.__typename !== 'CatalogueDone') throw new Error(JSON.stringify(proposed));
  expect(proposed.touched).toContainEqual({ caseNo, clockId: 'PROMISED', before: '2026-03-09', after: '2026-03-10' });
  // A card issued on Monday is to be answered within three working days, by the close of Thursday; an appeal within five.
  const cardNo = await openCard(api, UNIT, CITY);
  const terms = async (): Promise<unknown> => {
    const { rows } = await api.pool.query<{ version: string; due: string }>(
      `select c.snapshot ->> 'calendarVersion' as version, t.due_at as due from tongban.card c
       join tongban.matter_term t on t.kind = 'CARD' and t.no = c.card_no where c.card_no = $1 order by t.due_at`,
      [cardNo],
    );
    return { version: rows[0]?.version, due: rows.map(({ due: at }) => at) };
  };
  expect(await terms()).toMatchObject({ due: ['2026-03-05T09:00:00.000Z', '2026-03-09T09:00:00.000Z'] });
  const imported = await act('sysadmin2', 'importCalendar', 'ConfirmCatalogueInput', { proposalId: proposed.proposalId });
  expect(imported.calendar.knownUntil).toBe('2026-12-31');
  const due = async (): Promise<unknown> =>
    (
      await api.ask(
        'lin',
        'query($no: CaseNo!) { clock(caseNo: $no, id: "PROMISED") { reading { dueOn } derivation { calendarVersion } } }',
        { no: caseNo },
      )
    ).data.clock;
  for (let attempt = 0; attempt < 50; attempt++) {
    if (JSON.stringify(await due()).includes(String(imported.calendar.version))) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await due()).toEqual({ reading: { dueOn: '2026-03-10' }, derivation: { calendarVersion: imported.calendar.version } });
  for (let attempt = 0; attempt < 50; attempt++) {
    if (JSON.stringify(await terms()).includes(String(imported.calendar.version))) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  // The Friday off moves the appeal, not the answer that is due before it.
  expect(await terms()).toEqual({ version: imported.calendar.version, due: ['2026-03-05T09:00:00.000Z', '2026-03-10T09:00:00.000Z'] });
  const again = await act('sysadmin2', 'importCalendar', 'ConfirmCatalogueInput', { proposalId: proposed.proposalId });
  expect(again.calendar).toEqual(imported.calendar);
  const { data } = await api.ask('lin', '{ calendar { version days(year: 2026) { on working label } } }');
  expect(data.calendar.days).toHaveLength(365);
  expect(data.calendar.days.find((day: { on: string }) => day.on === '2026-03-06')).toEqual({
    on: '2026-03-06',
    working: false,
    label: '测试放假',
  });
});

test('every act on the catalogue is in its stream, refused ones too', async () => {
  const { rows } = await api.pool.query(
    `select outcome, actor from audit.entry where stream = 'system/catalogue' and actor in ('sysadmin', 'sysadmin2', 'zhao', 'gu') order by entry_id`,
  );
  const seen = (rows as { outcome: string; actor: string }[]).map(({ outcome, actor }) => `${actor} ${outcome}`);
  expect(seen).toEqual([
    'sysadmin denied',
    'sysadmin denied',
    'zhao denied',
    'sysadmin2 ok',
    'sysadmin2 denied',
    'gu denied',
    'sysadmin2 ok',
  ]);
});
