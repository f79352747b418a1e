/** The supervisor at work: the board that moves by itself, a trace with its proof, cards, orders, rules, the process as it went. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { ask, at, PEOPLE } from './support/person.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

const TITLE = '关于“<script>alert(1)</script>”的督办 مرحبا 👩‍⚖️';

async function overdueCase(): Promise<string> {
  const { cases } = await ask<{ cases: { edges: { node: { caseNo: string } }[] } }>(
    PEOPLE.supervisor,
    '{ cases(filter: { scope: ALL, overdue: true, open: true }, orderBy: WORK, first: 1) { edges { node { caseNo } } } }',
  );
  return cases.edges[0]!.node.caseNo;
}

async function someCard(): Promise<string> {
  const { cards } = await ask<{ cards: { edges: { node: { cardNo: string } }[] } }>(
    PEOPLE.supervisor,
    '{ cards(filter: { states: [ISSUED], levels: [YELLOW, RED] }, first: 1) { edges { node { cardNo } } } }',
  );
  return cards.edges[0]!.node.cardNo;
}

test('the board shows what the API counts, by county and unit, and every number opens exactly its cases', async () => {
  const gu = await at(browser, PEOPLE.supervisor);
  await gu.open('/');
  await gu.page.waitForURL('**/board');
  await gu.page.getByRole('button', { name: /市本级/u }).waitFor();
  await gu.picture('supervisor-board-zh');
  const total = Number((await gu.page.locator('a.total-paused strong').innerText()).replaceAll(',', ''));
  await gu.page.locator('a.total-paused').click();
  await gu.page.waitForURL('**/board/cases?which=paused');
  await gu.page.getByText(`共 ${total} 条`).waitFor();
  await gu.page.goBack();
  await gu.page.getByRole('button', { name: /崇川区/u }).click();
  await gu.page.waitForURL('**/board?region=320613');
  await gu.page.getByRole('heading', { name: '崇川区各部门' }).waitFor();
  await gu.page.reload();
  await gu.page.getByRole('heading', { name: '崇川区各部门' }).waitFor();
  expect(gu.complaints).toEqual([]);
  await gu.leave();
});

test('an order issued elsewhere moves the board by itself', async () => {
  const gu = await at(browser, PEOPLE.supervisor);
  await gu.open('/board');
  const orders = gu.page.locator('.total-orders strong');
  await orders.waitFor();
  const before = Number(await orders.innerText());
  const { issueOrder } = await ask<{ issueOrder: { __typename: string } }>(
    PEOPLE.supervisor,
    `mutation ($title: String!) { issueOrder(input: { requestId: "board-moves-${Date.now()}", unit: "u-sp-320600", title: $title, demand: "${'很长的要求'.repeat(30)}", termDays: 5 }) { __typename } }`,
    { title: TITLE },
  );
  expect(issueOrder.__typename).not.toBe('CommandRefused');
  await expect.poll(async () => Number(await orders.innerText()), { timeout: 10_000 }).toBe(before + 1);
  await gu.open('/orders');
  await gu.page.getByRole('link', { name: TITLE }).first().waitFor();
  expect(gu.complaints).toEqual([]);
  await gu.leave();
});

test('a trace tells every entry, steps back to a past day, and is found unaltered by one press', async () => {
  const caseNo = await overdueCase();
  const gu = await at(browser, PEOPLE.supervisor, { height: 1_000 });
  await gu.open(`/trace/${caseNo}`);
  const entries = gu.page.locator('.entry');
  await entries.first().waitFor();
  const { case: traced } = await ask<{ case: { trail: { totalCount: number } } }>(
    PEOPLE.supervisor,
    'query ($no: CaseNo!) { case(caseNo: $no) { trail(first: 1) { totalCount } } }',
    { no: caseNo },
  );
  // Looking at a trail may itself be an entry.
  expect(traced.trail.totalCount - (await entries.count())).toBeLessThanOrEqual(3);
  await gu.picture('supervisor-trace-zh');
  await gu.page.keyboard.press('[');
  await gu.page.waitForURL(/asOf=\d{4}-\d\d-\d\d/u);
  await gu.page.getByRole('heading', { name: /终了时的整件/u }).waitFor();
  await gu.page.keyboard.press('j');
  await gu.page.waitForURL(/entry=1/u);
  await gu.page.locator('.entry-here .entry-body').waitFor();
  await gu.page.getByRole('button', { name: '校验' }).click();
  await gu.page.locator('.verdict-good').waitFor();
  await gu.page.locator('.verdict-good').scrollIntoViewIfNeeded();
  await gu.picture('supervisor-trace-proof-zh');
  expect(gu.complaints).toEqual([]);
  await gu.leave();
});

test('an entry altered on its way to the screen is named', async () => {
  const caseNo = await overdueCase();
  const gu = await at(browser, PEOPLE.supervisor);
  const other = (_whole: string, start: string, digit: string): string => `${start}${digit === '0' ? '1' : '0'}`;
  await gu.page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('query TraceEntries') !== true) return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/("seq":2,"prev":"[0-9a-f]+","hash":")([0-9a-f])/u, other);
    return route.fulfill({ response, body });
  });
  await gu.open(`/trace/${caseNo}`);
  await gu.page.getByRole('button', { name: '校验' }).click();
  await gu.page
    .locator('.verdict-bad')
    .getByText(/第 2 条/u)
    .first()
    .waitFor();
  await gu.leave();
});

test('from a card to an order in three acts, prefilled; the unit that may not act is told why', async () => {
  const cardNo = await someCard();
  const gu = await at(browser, PEOPLE.supervisor);
  await gu.open(`/cards/${cardNo}`);
  await gu.page.getByText('规则看到的事实').waitFor();
  await gu.picture('supervisor-card-zh');
  await gu.page.locator('details:has(.why-not) summary').click();
  await gu.page.locator('.why-not').getByText('谁可以').first().waitFor();
  await gu.page.getByRole('button', { name: '签发督办' }).click();
  const dialog = gu.page.getByRole('dialog');
  expect(await dialog.getByLabel(/标题/u).inputValue()).toContain(cardNo);
  await gu.picture('supervisor-order-dialog-zh');
  await gu.page.keyboard.press('Control+Enter');
  await gu.page.waitForURL('**/orders?show=open');
  await gu.page
    .getByRole('link', { name: new RegExp(cardNo, 'u') })
    .first()
    .click();
  await gu.page.getByText('已发·待回复').first().waitFor();
  await gu.picture('supervisor-order-zh');
  expect(gu.complaints).toEqual([]);
  await gu.leave();
});

test('a rule is changed by two administrators: the proposer may not confirm', async () => {
  const guan = await at(browser, PEOPLE.systemAdmin);
  await guan.open('/rules/R-T05?region=320682');
  await guan.page.getByRole('button', { name: '提请改变' }).click();
  const dialog = guan.page.getByRole('dialog');
  await dialog.getByLabel('发牌方式').selectOption('CONFIRM');
  await dialog.getByLabel(/依据的文件/u).fill('示例：局长办公会 2026 年第 3 次会议');
  await guan.picture('supervisor-rule-dialog-zh');
  await guan.page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  const waiting = guan.page.locator('.waiting');
  await waiting.getByText('示例：局长办公会').first().waitFor();
  expect(await waiting.getByRole('button', { name: '确认生效' }).first().isDisabled()).toBe(true);
  await waiting.getByText('须由提请人以外的管理员确认').first().waitFor();
  await guan.picture('supervisor-rule-zh');
  expect(guan.complaints).toEqual([]);
  await guan.leave();
});

test('the same in English, shorter: board, findings, process map with its table', async () => {
  const gu = await at(browser, PEOPLE.supervisor, { lang: 'en', height: 900 });
  await gu.open('/findings');
  await gu.page.getByRole('heading', { name: 'Findings' }).waitFor();
  await gu.page.locator('tbody tr').first().waitFor();
  await gu.page.keyboard.press('j');
  await gu.page.waitForURL(/row=/u);
  await gu.page.keyboard.press('Enter');
  await gu.page.getByText('Facts the rule saw').waitFor();
  await gu.picture('supervisor-finding-en');
  await gu.open('/process?procedure=food-business');
  await gu.page.locator('.course-label').first().waitFor();
  await gu.picture('supervisor-process-en');
  await gu.page.getByRole('button', { name: 'Edges and waiting' }).click();
  await gu.page.getByRole('columnheader', { name: 'Median wait (working h)' }).waitFor();
  const number = gu.page.locator('tbody a').first();
  const count = Number(await number.innerText());
  await number.click();
  await gu.page.waitForURL(/\/process\/cases/u);
  expect(await gu.page.locator('[data-count]').getAttribute('data-count')).toBe(String(count));
  await gu.page.locator('tbody a').first().waitFor();
  await gu.picture('supervisor-process-cases-en');
  expect(gu.complaints).toEqual([]);
  await gu.leave();
});

const PATHS = [
  '/board',
  '/board/cases?which=overdue',
  '/screen',
  '/findings',
  '/cards',
  '/appeals',
  '/orders',
  '/trace',
  '/coverage',
  '/alerts',
  '/rules',
  '/rules/R-T06',
  '/process?procedure=food-business&tab=bottlenecks',
  `/process/cases?part=${encodeURIComponent('{"whole":"REWORK"}')}`,
];
test('every page is accessible by day and by night, and keeps to the width of a phone', async () => {
  const gu = await at(browser, PEOPLE.supervisor);
  const found: string[] = [];
  for (const path of [...PATHS, `/trace/${await overdueCase()}`, `/cards/${await someCard()}`]) {
    await gu.page.setViewportSize({ width: 1366, height: 768 });
    await gu.open(path);
    const look = async (name: string): Promise<void> =>
      void found.push(...(await axe(gu.page)).map((finding) => `${path} ${name}: ${finding}`));
    await look('light');
    const dark = gu.page.getByRole('button', { name: '深色' });
    if (await dark.isVisible()) {
      await dark.click();
      await look('dark');
      await gu.page.getByRole('button', { name: '浅色' }).click();
    }
    await gu.page.setViewportSize({ width: 390, height: 844 });
    if (!(await gu.page.evaluate('document.documentElement.scrollWidth <= innerWidth'))) found.push(`${path} is wider than a phone`);
  }
  expect(found).toEqual([]);
  expect(gu.complaints).toEqual([]);
  await gu.leave();
}, 240_000);
