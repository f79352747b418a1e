/** Acts of an office that come up seldom: the other side is asked and answers, a hearing is recorded, a record is corrected. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { ask, at, PEOPLE } from './support/person.ts';
import { act, signCase } from './support/scene.ts';

const UNIT = 'u-rs-320600';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** The facts of the events of an act, as the trail tells them. */
async function factsOf(caseNo: string, command: string): Promise<readonly Fact[]> {
  const { case: kase } = await ask<{
    case: {
      trail: { edges: readonly { node: { command: string | null; outcome: string; events: readonly { facts: readonly Fact[] }[] } }[] };
    };
  }>(
    PEOPLE.supervisor,
    'query($no: CaseNo!) { case(caseNo: $no) { trail(last: 40) { edges { node { command outcome events { facts { name value } } } } } } }',
    { no: caseNo },
  );
  return kase.trail.edges
    .filter(({ node }) => node.command === command && node.outcome === 'ok')
    .flatMap(({ node }) => node.events.flatMap(({ facts }) => facts));
}

/** Somebody of the unit that handles injuries; the demo's named log-ins are of another. */
async function staffOf(unit: string, role: string): Promise<string> {
  const { people } = await ask<{ people: { edges: readonly { node: { personId: string; roles: readonly string[] } }[] } }>(
    PEOPLE.supervisor,
    'query($unit: ID!) { people(unit: $unit, first: 100) { edges { node { personId roles } } } }',
    { unit },
  );
  const found = people.edges.find(({ node }) => node.roles.includes(role));
  if (found === undefined) throw new Error(`nobody is ${role} at ${unit}`);
  return found.node.personId;
}

async function injuryCase(): Promise<string> {
  const caseNo = await act(PEOPLE.applicant, 'submitCase', {
    procedure: 'work-injury',
    region: '320600',
    answers: [
      { field: 'workerName', text: '李初晨' },
      { field: 'workerId', text: '110101199001010138' },
      { field: 'contactPhone', text: '10000004561' },
      { field: 'employerName', text: '示例制造厂' },
      { field: 'employerUscc', text: '91000000850213520R' },
      { field: 'injuredOn', date: '2026-10-12' },
      { field: 'injury', text: '操作设备时左手受伤' },
      { field: 'filedBy', text: 'WORKER' },
    ],
    materials: ['form', 'employment', 'diagnosis'].map((materialId) => ({ materialId, trust: 'B' })),
  });
  const window = await staffOf(UNIT, 'WINDOW');
  await act(window, 'receiveCase', { caseNo });
  await act(window, 'accept', { caseNo });
  return caseNo;
}

test('the employer is asked and answers: a name, a notice, a summary and the digest of the file that stays at the office', async () => {
  const caseNo = await injuryCase();
  const zhao = await at(browser, null);
  await zhao.context.setExtraHTTPHeaders({ 'x-tongban-person': await staffOf(UNIT, 'HANDLER') });
  const { page } = zhao;
  await zhao.open(`/cases/${caseNo}`);
  await page.locator('.acts summary').click();
  await page.getByRole('button', { name: '通知被申请人举证' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('被申请人类型').selectOption('ENTERPRISE');
  await dialog.getByLabel('被申请人姓名或名称').fill('示例制造厂');
  await dialog.getByLabel('告知书文号').fill('举证〔2026〕7号');
  await zhao.picture('office-1-ask-respondent-zh');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText(`已办：通知被申请人举证（${caseNo}）`).waitFor();
  await page.getByRole('button', { name: '登记被申请人答复' }).click();
  await dialog.getByLabel('答复摘要').fill('单位认可工伤，附考勤记录');
  await dialog.getByLabel('答复文件').setInputFiles({ name: '考勤.pdf', mimeType: 'application/pdf', buffer: Buffer.from('sample') });
  await dialog.getByText('考勤.pdf').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText(`已办：登记被申请人答复（${caseNo}）`).waitFor();
  // SHA-256 of "sample".
  expect(JSON.stringify(await factsOf(caseNo, 'recordAnswer'))).toContain(
    'af2bdbe1aa9b6ec1e2ade1d694f41fc71a831d0268e9891562113d8a62add1bf',
  );
  expect(await factsOf(caseNo, 'askRespondent')).toContainEqual({ name: 'noticeNo', value: '举证〔2026〕7号' });
  expect(zhao.complaints).toEqual([]);
  await zhao.leave();
});

test('a matter without another side offers no respondent, and a hearing nobody held cannot be recorded and says why', async () => {
  const caseNo = await signCase('ACCEPTED');
  const { case: kase } = await ask<{ case: { applicant: { partyId: string } } }>(
    PEOPLE.handler,
    'query($no: CaseNo!) { case(caseNo: $no) { applicant { partyId } } }',
    { no: caseNo },
  );
  await act(PEOPLE.handler, 'tellHearingRight', { caseNo, parties: [kase.applicant.partyId], noticeNo: '听告〔2026〕2号' });
  const zhao = await at(browser, PEOPLE.handler);
  await zhao.open(`/cases/${caseNo}`);
  await zhao.page.getByText('为什么不能办、谁可以办').click();
  expect(await zhao.page.getByText('登记听证笔录').count()).toBe(1);
  expect(await zhao.page.locator('li', { hasText: '登记听证笔录' }).innerText()).toMatch(/听证/u);
  expect(await zhao.page.getByText('通知被申请人举证').count()).toBe(0);
  expect(zhao.complaints).toEqual([]);
  await zhao.leave();
});

test('the supervisor corrects a record: the entry stays, the correction stands beside it', async () => {
  const caseNo = await signCase('ACCEPTED');
  const gu = await at(browser, PEOPLE.supervisor, { lang: 'en' });
  const { page } = gu;
  await gu.open(`/cases/${caseNo}`);
  await page.locator('.acts summary').click();
  await page.getByRole('button', { name: 'Correct the record' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Number of the entry to correct').fill('1');
  await dialog.getByLabel('Field', { exact: true }).fill('place');
  await dialog.getByLabel('What is correct').fill('示例路 2 号');
  await dialog.getByLabel('Reason', { exact: true }).fill('typed wrongly at the window');
  await gu.picture('office-2-correct-record-en');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText(`Done: Correct the record (${caseNo})`).waitFor();
  expect(await factsOf(caseNo, 'correctRecord')).toContainEqual({ name: 'correct', value: '示例路 2 号' });
  expect(gu.complaints).toEqual([]);
  await gu.leave();
});
