/** The administrator at work: a draft that says what it changes, a notice that says whose due days move, both by two persons; health. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, opensAccessibly } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { at, PEOPLE } from './support/person.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

const SECURITY_ADMIN = 'p-0015';

test('a draft is checked while one writes: a fault by its line, then the difference and the cases it would touch; it waits for another', async () => {
  const guan = await at(browser, PEOPLE.systemAdmin);
  await guan.open('/procedures?q=outdoor');
  await guan.page.getByRole('link', { name: /招牌/u }).click();
  await guan.page.getByRole('link', { name: '起草下一版' }).click();
  const text = guan.page.getByLabel('草稿（YAML 或 JSON）');
  await text.waitFor();
  const begun = await text.inputValue();
  await text.fill(begun.replace('role: HANDLER', 'role: MAGICIAN'));
  await guan.page
    .getByText(/第 \d+ 行/u)
    .first()
    .waitFor();
  expect(await guan.page.getByRole('button', { name: '提交待确认' }).isDisabled()).toBe(true);
  const longer = begun.replace(/visitsMax: \d/u, 'visitsMax: 3');
  await text.fill(longer);
  await guan.page.locator('table.changes').getByText('visitsMax').first().waitFor();
  await guan.picture('administrator-draft');
  await guan.page.reload();
  await text.waitFor();
  expect(await text.inputValue()).toBe(longer);
  await guan.page.locator('table.changes').waitFor();
  await guan.page.getByRole('button', { name: '提交待确认' }).click();
  await guan.page.keyboard.press('Control+Enter');
  await guan.page.waitForURL(/\/proposals/u);
  await guan.page.getByRole('button', { name: '查看影响' }).first().click();
  await guan.page.getByText('提交人不得确认').waitFor();
  expect(await guan.page.getByRole('button', { name: '确认发布' }).isDisabled()).toBe(true);
  await guan.picture('administrator-proposal');
  expect(guan.complaints).toEqual([]);
  await guan.leave();
});

test('a year’s notice says which days change before anything is recorded, and a slip by its line', async () => {
  const guan = await at(browser, PEOPLE.systemAdmin);
  await guan.open('/calendar');
  await guan.picture('administrator-calendar');
  const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
  await guan.page.getByRole('link', { name: '导入放假安排' }).click();
  const text = guan.page.getByLabel('放假安排全文');
  await guan.page.getByLabel('年份').fill(String(year));
  await guan.page.getByLabel('通知文号').fill('测试〔1〕号');
  await text.fill(`日期,类型,名称\n${year}-02-30,放假,没有的日子`);
  await guan.page.locator('.refusals').waitFor();
  await text.fill(`日期,类型,名称\n${year}-12-30,放假,<b>测试</b>假`);
  await guan.page.locator('.day-list').getByText('<b>测试</b>假').waitFor();
  await guan.picture('administrator-import');
  expect(guan.complaints).toEqual([]);
  await guan.leave();
});

test('health names every part with a word, and the coverage of clocks is proved on demand', async () => {
  const guan = await at(browser, PEOPLE.systemAdmin);
  await guan.open('/system');
  expect(await guan.page.locator('.part').count()).toBe(7);
  await guan.page.getByRole('button', { name: '即时核验' }).click();
  await guan.page.getByText(/没有例外|没有被覆盖/u).waitFor({ timeout: 30_000 });
  await guan.picture('administrator-health');
  expect(guan.complaints).toEqual([]);
  await guan.leave();
});

test('people are found by their unit, and a link to it stays', async () => {
  const yan = await at(browser, SECURITY_ADMIN);
  await yan.open('/people');
  await yan.page.getByLabel('查找部门').fill('南通市行政审批局');
  await yan.page.getByRole('button', { name: '南通市行政审批局' }).click();
  await yan.page.getByText('陈思齐').waitFor();
  expect(yan.page.url()).toContain('unit=u-sp-320600');
  await yan.picture('administrator-people');
  expect(await axe(yan.page)).toEqual([]);
  await yan.leave();
});

const PAGES = [
  '/procedures',
  '/procedures/outdoor-sign',
  '/procedures/outdoor-sign/draft',
  '/proposals',
  '/calendar',
  '/calendar-import',
  '/system',
];

for (const looks of [
  { lang: 'zh', theme: 'dark' },
  { lang: 'en', theme: 'light' },
  { lang: 'en', theme: 'dark', width: 390, height: 844 },
] as const) {
  test(`every page is accessible and keeps to the policy: ${Object.values(looks).join(' ')}`, async () => {
    const guan = await at(browser, PEOPLE.systemAdmin, looks);
    for (const path of PAGES) {
      await opensAccessibly(guan, path);
    }
    expect(guan.complaints).toEqual([]);
    await guan.leave();
  });
}
