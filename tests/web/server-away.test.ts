/** The server dies in the middle of a form and comes back: the page says so, nothing typed is lost, and what was sent acts once. */
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { ownDoor, type OwnDoor } from './support/own-door.ts';
import { ask, at, PEOPLE } from './support/person.ts';
import { act, signCase } from './support/scene.ts';

const AWAY = '与服务器的连接已断开';

let browser: Browser;
let door: OwnDoor;
beforeAll(async () => {
  [browser, door] = await Promise.all([launch(), ownDoor()]);
  await door.open();
});
afterAll(async () => {
  await browser.close();
  await door.kill();
});

async function grantsOf(caseNo: string): Promise<readonly string[]> {
  const { case: kase } = await ask<{ case: { trail: { edges: readonly { node: { command: string | null; requestId: string } }[] } } }>(
    PEOPLE.approver,
    'query($no: CaseNo!) { case(caseNo: $no) { trail(last: 30) { edges { node { command requestId } } } } }',
    { no: caseNo },
  );
  return kase.trail.edges.filter(({ node }) => node.command === 'decide').map(({ node }) => node.requestId);
}

async function signsAt(place: string): Promise<number> {
  const { cases } = await ask<{ cases: { edges: readonly { node: { form: { answers: readonly { value: unknown }[] } | null } }[] } }>(
    PEOPLE.applicant,
    '{ cases(filter: { procedure: "outdoor-sign", open: true }, orderBy: UPDATED, first: 20) { edges { node { form { answers { value } } } } } }',
  );
  return cases.edges.filter(({ node }) => node.form?.answers.some(({ value }) => value === place)).length;
}

async function writeOpinion(page: Page, opinion: string): Promise<void> {
  await page.getByRole('heading', { name: '可以办理' }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await page.keyboard.insertText(opinion);
}

const opinionIn = (page: Page): Promise<string> => page.getByRole('dialog').getByRole('textbox').inputValue();

/** Lets the request arrive and drops the answer, as a server does that dies after it has committed. @returns how many were dropped so far */
async function dropAnswersTo(context: BrowserContext, mutation: string, times: number): Promise<() => number> {
  let dropped = 0;
  await context.route('**/graphql', async (route: Route) => {
    if (dropped >= times || !(route.request().postData() ?? '').includes(mutation)) return route.fallback();
    dropped += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  return () => dropped;
}

test('the server is killed while an opinion is half written: the page says so, keeps the text, says when the line is back, and so does a reload', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver, { url: door.url });
  const { page } = chen;
  await chen.open(`/cases/${caseNo}`);
  await writeOpinion(page, '现场已核对，');
  await door.kill();
  await page.keyboard.insertText('断线时写的也在，');
  await page.getByText(AWAY).waitFor();
  expect(await opinionIn(page)).toBe('现场已核对，断线时写的也在，');
  await page.getByText('草稿已保存在本机').waitFor();
  // What others do meanwhile goes by another door.
  await act(PEOPLE.approver, 'claim', { caseNo, stepId: 'approve' });
  await door.open();
  await page.getByText('与服务器的连接已恢复').waitFor();
  await page.getByText(AWAY).waitFor({ state: 'detached' });
  await page.locator('.step-open', { hasText: '陈思齐' }).waitFor();
  expect(await opinionIn(page)).toBe('现场已核对，断线时写的也在，');
  await page.reload();
  await writeOpinion(page, '');
  expect(await opinionIn(page)).toBe('现场已核对，断线时写的也在，');
  await page.keyboard.press('Control+Enter');
  await page.getByText(`已办：准予（${caseNo}）`).waitFor();
  expect(await grantsOf(caseNo)).toHaveLength(1);
  await chen.leave();
});

test('sent while the server is away, it is sent again by itself until somebody answers, and acts once', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver, { url: door.url });
  const { page } = chen;
  await chen.open(`/cases/${caseNo}`);
  await writeOpinion(page, '服务器不在时提交的');
  await door.kill();
  await page.keyboard.press('Control+Enter');
  await page.getByText(AWAY).waitFor();
  expect(await grantsOf(caseNo)).toHaveLength(0);
  await door.open();
  await page.getByText(`已办：准予（${caseNo}）`).waitFor();
  expect(await grantsOf(caseNo)).toHaveLength(1);
  await chen.leave();
});

test('the answer to a decision is lost twice after it was committed: the third asking gets it, and there is one decision', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver);
  const dropped = await dropAnswersTo(chen.context, 'decide(input', 2);
  await chen.open(`/cases/${caseNo}`);
  await writeOpinion(chen.page, '答复丢了两次');
  await chen.page.keyboard.press('Control+Enter');
  await chen.page.getByText(`已办：准予（${caseNo}）`).waitFor();
  expect(dropped()).toBe(2);
  expect(await grantsOf(caseNo)).toHaveLength(1);
  await chen.leave();
});

test('an application half filled in survives the server, a reload and a lost answer, and is submitted once', async () => {
  const li = await at(browser, PEOPLE.applicant, { url: door.url, width: 390, height: 844 });
  const { page } = li;
  const place = `断线路 ${Date.now()} 号`;
  await li.open('/apply/outdoor-sign');
  await page.getByLabel('在哪里办').selectOption('320600');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('申请人名称').fill('李初晨');
  await door.kill();
  await page.getByLabel('统一社会信用代码').fill('11100000000013338W');
  await page.getByLabel('联系电话').fill('10000005678');
  await page.getByLabel('设置地点').fill(place);
  await page.getByText(AWAY).waitFor();
  await page.getByText('草稿已存在本机').waitFor();
  await door.open();
  await page.getByText('与服务器的连接已恢复').waitFor();
  await page.reload();
  await page.getByLabel('设置地点').waitFor();
  expect(await page.getByLabel('设置地点').inputValue()).toBe(place);
  expect(await page.getByLabel('联系电话').inputValue()).toBe('10000005678');
  await page.getByLabel('展示面积').fill('12.5');
  await page.getByLabel('设置开始日期').fill('2026-12-15');
  await page.getByRole('button', { name: '下一步' }).click();
  for (const name of [/申请书/u, /效果图/u, /场地使用权/u]) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel(/我承诺/u).check();
  const dropped = await dropAnswersTo(li.context, 'submitCase(input', 1);
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.waitForURL(/\/my\/\w{22}/u);
  expect(dropped()).toBe(1);
  expect(await signsAt(place)).toBe(1);
  // The count would have seen a second one.
  await signCase('ACCEPTED', { place });
  expect(await signsAt(place)).toBe(2);
  await li.leave();
});
