/** The inspector at work: a figure and its cases, places, score sheets, an objection, a bulletin by two persons, a file to take away. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { opensAccessibly } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { ask, at, PEOPLE, settled, type AtBrowser } from './support/person.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

const numberIn = (text: string | null): number => Number((text ?? '').replaceAll(/[^\d.-]/gu, ''));
const countShown = async (page: Page): Promise<number> => Number(await page.locator('[data-count]').getAttribute('data-count'));
/** The last month that is over, as the page takes it unless one says otherwise. */
const MONTH = ((): { from: string; to: string } => {
  const now = new Date(Date.now() + 8 * 3_600_000);
  const first = (back: number): string => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 10);
  return { from: first(1), to: first(0) };
})();

/** Figures follow the trail: what others have just done must have arrived before two looks at one figure can agree. */
async function caughtUp(): Promise<void> {
  const query = `{ statistics(measures: ["received"], period: { from: "${MONTH.from}", to: "${MONTH.to}" }) { behind } }`;
  while ((await ask<{ statistics: { behind: number } }>(PEOPLE.inspector, query)).statistics.behind > 0)
    await new Promise((resolve) => setTimeout(resolve, 250));
}

test('every number of the table opens exactly its cases, a rate by either side', async () => {
  await caughtUp();
  const wu = await at(browser, PEOPLE.inspector);
  await wu.open('/statistics');
  await wu.page.getByText(/承诺时限比法定时限压缩 [\d.]+%/u).waitFor();
  await wu.picture('inspector-statistics');
  const cells = await wu.page.locator('table.figures tbody td.num a').all();
  expect(cells.length).toBeGreaterThan(10);
  for (const cell of [cells[0]!, cells[2]!, cells.at(-1)!]) {
    const label = (await cell.getAttribute('aria-label')) ?? '';
    const n = Number(/(\d+) 件/u.exec(label)?.[1]);
    await cell.click();
    await wu.page.locator('[data-count]').waitFor();
    expect([label, await countShown(wu.page)]).toEqual([label, n]);
    await wu.page.goBack();
    await wu.page.locator('table.figures').waitFor();
    await settled(wu.page);
  }
  await wu.page.locator('table.figures tfoot a').nth(2).click();
  await wu.page.locator('[data-count]').waitFor();
  const whole = await countShown(wu.page);
  const sides: number[] = [];
  for (const side of ['分子中的', '其余的']) {
    await wu.page.getByRole('button', { name: side }).click();
    await wu.page.waitForURL(side === '分子中的' ? /side=NUMERATOR/u : /side=REST/u);
    await settled(wu.page);
    await wu.page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    sides.push(await countShown(wu.page));
  }
  expect(sides[0]! + sides[1]!).toBe(whole);
  await wu.picture('inspector-cases-behind');
  expect(wu.complaints).toEqual([]);
  await wu.leave();
});

test('places are shared by equals and refused below ten cases; the view is a link', async () => {
  const wu = await at(browser, PEOPLE.inspector);
  await wu.open('/statistics?by=UNIT&m=onTimeRate&compare=PREVIOUS_PERIOD&sort=onTimeRate');
  const shown = await wu.page.locator('table.figures tbody td.num').allInnerTexts();
  const { statistics } = await ask<{ statistics: { rows: { cells: { n: number; rank: number | null }[] }[] } }>(
    PEOPLE.inspector,
    'query($period: PeriodInput!) { statistics(measures: ["onTimeRate"], period: $period, by: [UNIT], compare: PREVIOUS_PERIOD) { rows { cells { n rank } } } }',
    { period: MONTH },
  );
  const ranks = statistics.rows.map(({ cells }) => cells[0]!);
  expect(shown.filter((text) => text.includes('不排名'))).toHaveLength(ranks.filter(({ rank }) => rank === null).length);
  expect(ranks.filter(({ n }) => n > 0 && n < 10).every(({ rank }) => rank === null)).toBe(true);
  const order = shown.flatMap((text) => /第 (\d+)/u.exec(text)?.[1] ?? []).map(Number);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  await wu.page.reload();
  await wu.page.locator('table.figures').waitFor();
  expect(await wu.page.locator('table.figures tbody td.num').allInnerTexts()).toEqual(shown);
  await wu.page.keyboard.press('g');
  await wu.page.locator('.chart canvas').waitFor();
  await wu.picture('inspector-chart');
  await wu.leave();
});

test('the distribution has its numbers beside the picture, and a bar opens its cases', async () => {
  const wu = await at(browser, PEOPLE.inspector);
  await wu.open('/statistics/times');
  await wu.page.locator('.chart canvas').waitFor();
  await wu.picture('inspector-times');
  const link = wu.page.locator('.beside table a').first();
  const cases = numberIn(await link.innerText());
  await link.click();
  await wu.page.locator('[data-count]').waitFor();
  expect(await countShown(wu.page)).toBe(cases);
  expect(wu.complaints).toEqual([]);
  await wu.leave();
});

const HOSTILE = '<script>alert(1)</script>‮ 反转 😀 ' + '长'.repeat(60);

test('a unit objects to a line of its sheet, another decides, and the sheet says so; what was typed survives a reload', async () => {
  const head = await at(browser, PEOPLE.organHead);
  await head.open('/scores');
  await head.page.locator('table a').first().click();
  await head.page.getByRole('button', { name: '提出异议' }).click();
  await head.page.getByLabel('异议陈述').fill(HOSTILE);
  await head.page.reload();
  await head.page.getByRole('button', { name: '提出异议' }).click();
  expect(await head.page.getByLabel('异议陈述').inputValue()).toBe(HOSTILE);
  await head.page.keyboard.press('Control+Enter');
  await head.page.locator('dialog').waitFor({ state: 'detached' });
  await head.leave();
  const wu = await at(browser, PEOPLE.inspector);
  await wu.open('/objections');
  await wu.page.getByText(HOSTILE).first().waitFor();
  await wu.picture('inspector-objections');
  await wu.page.getByRole('button', { name: '处理异议' }).first().click();
  await wu.page.locator('dialog').getByLabel('处理结果').selectOption('ACCEPT');
  await wu.page.locator('dialog').getByLabel('更正的分').fill('1.5');
  await wu.page.locator('dialog').getByLabel('理由').fill('核对属实');
  await wu.picture('inspector-decide');
  await wu.page.keyboard.press('Control+Enter');
  await wu.page.locator('dialog').waitFor({ state: 'detached' });
  await wu.page.getByRole('button', { name: '已处理' }).click();
  await wu.page.getByText('更正 1.50 分').first().waitFor();
  expect(wu.complaints).toEqual([]);
  await wu.leave();
});

test('a bulletin is frozen by one and put out by another; its figures open frozen cases; it prints and is taken away', async () => {
  const wu = await at(browser, PEOPLE.inspector);
  await wu.open('/bulletins?new=1');
  await wu.page.locator('dialog').getByLabel('区划').selectOption('320600');
  await wu.page.keyboard.press('Control+Enter');
  await wu.page.waitForURL(/\/bulletins\/TB-/u);
  await wu.page.getByText('拟制人不得发布').waitFor();
  const address = new URL(wu.page.url()).pathname;
  expect(await wu.page.locator('table.figures tfoot').innerText()).toMatch(/环比\s*[▲▼＝]/u);
  const figure = wu.page.locator('table.figures tfoot a').first();
  const n = Number(/(\d+) 件/u.exec((await figure.getAttribute('aria-label')) ?? '')?.[1]);
  await figure.click();
  await wu.page.locator('[data-count]').waitFor();
  expect(await countShown(wu.page)).toBe(n);
  const { bulletin } = await ask<{ bulletin: { total: Record<string, number> } }>(
    PEOPLE.inspector,
    'query($id: ID!) { bulletin(bulletinId: $id) { total { RED: redCards YELLOW: yellowCards WARN: warnings WITHDRAWN: withdrawnCards ISSUED: orders OPEN: openOrders } } }',
    { id: address.split('/').at(-1) },
  );
  for (const [count, of] of Object.entries(bulletin.total)) {
    await opensAccessibly(wu, `${address}/${count === 'ISSUED' || count === 'OPEN' ? 'orders' : 'cards'}?row=&count=${count}`);
    await wu.page.locator('[data-count]').waitFor();
    expect([count, await countShown(wu.page)]).toEqual([count, of]);
    expect(await wu.page.locator('main').innerText()).not.toMatch(/\bfrozen\.\w+/u);
  }
  const gu = await at(browser, PEOPLE.supervisor);
  await gu.open(address);
  await gu.page.getByRole('button', { name: '发布' }).click();
  await gu.page.keyboard.press('Control+Enter');
  await gu.page.getByText('已发布').first().waitFor();
  await gu.picture('inspector-bulletin');
  const [file] = await Promise.all([gu.page.waitForEvent('download'), gu.page.getByRole('button', { name: '下载 CSV' }).click()]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('模拟');
  expect(gu.complaints).toEqual([]);
  await gu.page.goto(`${address}/print`);
  expect(await gu.page.locator('h1').innerText()).toContain('月报');
  await gu.picture('inspector-bulletin-print');
  await gu.leave();
  await wu.leave();
});

test('the cases behind a number are taken away as a file with as many lines', async () => {
  const wu = await at(browser, PEOPLE.inspector);
  await wu.open('/statistics/cases?measure=decided&side=ALL');
  const count = await countShown(wu.page);
  const [file] = await Promise.all([wu.page.waitForEvent('download'), wu.page.getByRole('button', { name: '下载 CSV' }).click()]);
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(lines.filter((line) => /^\d{4}/u.test(line))).toHaveLength(count);
  await wu.page.getByText(/已保存/u).waitFor();
  await wu.leave();
});

const PAGES = [
  '/statistics',
  '/statistics?view=chart',
  '/statistics/times',
  '/statistics/cases?measure=onTimeRate',
  '/scores',
  '/objections',
  '/manual-points',
  '/bulletins',
  '/plan',
];

for (const looks of [
  { lang: 'zh', theme: 'dark' },
  { lang: 'en', theme: 'light' },
  { lang: 'en', theme: 'dark', width: 390, height: 844 },
] as const) {
  test(`every page is accessible and keeps to the policy: ${Object.values(looks).join(' ')}`, async () => {
    const wu: AtBrowser = await at(browser, PEOPLE.inspector, looks);
    for (const path of PAGES) {
      await opensAccessibly(wu, path);
      // A key of the catalogue that has no words shows as itself.
      expect([
        path,
        /\b(?:statistics|period|by|times|scores|bulletin|objection|plan|figure|sheet)\.\w+/u.exec(
          await wu.page.locator('main').innerText(),
        ),
      ]).toEqual([path, null]);
    }
    await wu.picture(`inspector-plan-${looks.lang}-${looks.theme}`);
    expect(wu.complaints).toEqual([]);
    await wu.leave();
  });
}
