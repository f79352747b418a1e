/** The window clerk: takes in any item from its form, accepts, prints the voucher, hands out what was granted. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { ask, at, PEOPLE, type AtBrowser } from './support/person.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** The case of the first test, which the second hands out. */
let accepted = '';

const HOSTILE = '<script>alert(1)</script>广告🪧\u202Eabc' + 'W'.repeat(40);
const USCC = '11100000000013338W';

async function fillParty({ page }: AtBrowser, name: string): Promise<void> {
  await page.getByLabel('类型').selectOption('ENTERPRISE');
  await page.getByLabel('姓名或名称').fill(name);
  await page.getByLabel('统一社会信用代码').first().fill(USCC);
  await page.getByLabel('联系电话').first().fill('10000001234');
}

const caseNoIn = (url: string): string => /\/(?:intake|voucher)\/(\w{22})/u.exec(url)?.[1] ?? '';

async function caseAs<Data>(person: string, caseNo: string, fields: string): Promise<Data> {
  return (await ask<{ case: Data }>(person, `query($no: CaseNo!) { case(caseNo: $no) { ${fields} } }`, { no: caseNo })).case;
}

/** From accepted to granted, by those whose work that is. */
async function grant(caseNo: string): Promise<void> {
  const act = async (person: string, mutation: string, input: object): Promise<void> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { answer } = await ask<{ answer: { __typename: string } }>(
      person,
      `mutation($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ... on CommandRefused { refusals { code field } } } }`,
      { input: { requestId: `window-test-${mutation}-${caseNo}`, caseNo, ...input } },
    );
    expect(answer).toEqual({ __typename: 'CommandDone' });
  };
  await act(PEOPLE.handler, 'claim', { stepId: 'handle' });
  await act(PEOPLE.handler, 'passOn', { stepId: 'handle', opinion: '符合规范' });
  await act(PEOPLE.approver, 'decide', { decision: 'GRANT', opinion: '同意' });
}

test('one window takes in a filing from its form, keeps what was typed over a reload, accepts it and prints the voucher', async () => {
  const lin = await at(browser, PEOPLE.window);
  const { page } = lin;
  await lin.open('/intake');
  await lin.picture('window-intake-zh');
  expect(await axe(page)).toEqual([]);

  await page.keyboard.press('/');
  await page.keyboard.type('户外');
  await page
    .getByRole('link', { name: /户外广告/u })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /收件：设置大型户外广告/u }).waitFor();
  await fillParty(lin, '示例广告有限公司');
  expect(await page.getByLabel('申请人名称').inputValue()).toBe('示例广告有限公司');
  await page.getByLabel('设置地点').fill(HOSTILE);
  await page.getByLabel('展示面积').fill('0');
  await page.getByText('应在 1 至 10000 之间').waitFor();
  await page.getByText('草稿已存在本机').waitFor();
  await page.reload();
  await page.getByLabel('设置地点').waitFor();
  expect(await page.getByLabel('设置地点').inputValue()).toBe(HOSTILE);
  expect(await page.getByLabel('姓名或名称').inputValue()).toBe('示例广告有限公司');

  await page.keyboard.press('Control+Enter');
  await page.getByText('还有 2 处要改').waitFor();
  await page.getByLabel('展示面积').fill('12.5');
  await page.getByLabel('设置开始日期').fill('2026-12-15');
  await page.getByRole('checkbox', { name: /申请书/u }).check();
  await page.getByRole('checkbox', { name: /效果图/u }).check();
  await page.getByLabel('可信等级：设置效果图').selectOption('B');
  await page
    .getByLabel('登记文件：设置效果图')
    .setInputFiles({ name: '效果图.png', mimeType: 'image/png', buffer: Buffer.from('a drawing') });
  await page.getByText('效果图.png').waitFor();
  await lin.picture('window-filing-zh');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/intake\/\w{22}/u);
  const caseNo = caseNoIn(page.url());
  await page.getByText('还缺 1 份必交材料').waitFor();
  await page.getByRole('checkbox', { name: /场地使用权证明/u }).check();
  await page.getByRole('button', { name: '当场补收' }).click();
  await page.getByText('必交材料齐全，可以受理').waitFor();
  await lin.picture('window-acceptance-zh');
  expect(await axe(page)).toEqual([]);

  await page.keyboard.press('a');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(`**/voucher/${caseNo}`);
  await page.getByRole('heading', { level: 1, name: '受理通知书' }).waitFor();
  const { receipt } = await caseAs<{ receipt: { seq: number; hash: string } }>(PEOPLE.window, caseNo, 'receipt { seq hash }');
  await page.getByText(receipt.hash).waitFor();
  await page.getByText(`${caseNo}-受1`).waitFor();
  expect(await page.locator('.paper-qr svg').count()).toBe(1);
  await lin.picture('window-voucher-zh');
  expect(await axe(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await lin.picture('window-voucher-print');
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1366, height: 768 });

  expect(lin.complaints).toEqual([]);
  await lin.leave();
  accepted = caseNo;
});

test('what was granted is made and handed out at the issue desk', async () => {
  const caseNo = accepted;
  await grant(caseNo);
  const sun = await at(browser, PEOPLE.issuer);
  await sun.open('/issue-desk');
  await sun.page.getByLabel('办件编号').fill(caseNo.toLowerCase());
  await sun.page.keyboard.press('Enter');
  const dialog = sun.page.getByRole('dialog');
  await dialog.getByText('电子证照标识').waitFor();
  expect(await dialog.getByLabel('电子证照标识').inputValue()).toMatch(/^1\.2\.156\.3005\.2\./u);
  await dialog.getByRole('button', { name: '用下列内容生成摘要' }).click();
  await sun.page.waitForTimeout(200);
  await sun.picture('window-issue-zh');
  expect(await axe(sun.page)).toEqual([]);
  await sun.page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await sun.open(`/issue-desk?tab=toDeliver&case=${caseNo}`);
  await dialog.getByText('签收时间').waitFor();
  await sun.picture('window-deliver-zh');
  await sun.page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await caseAs(PEOPLE.issuer, caseNo, 'state')).toEqual({ state: 'DELIVERED' });
  expect(sun.complaints).toEqual([]);
  await sun.leave();
});

test('several items are taken in by one form: what both ask for is typed once, and each becomes a case', async () => {
  const lin = await at(browser, PEOPLE.window);
  const { page } = lin;
  await lin.open('/intake');
  await page.getByRole('checkbox', { name: /户外广告/u }).check();
  await page.getByRole('checkbox', { name: /食品经营许可/u }).check();
  await page.getByRole('button', { name: /收件（2 个事项）/u }).click();
  await page.getByRole('heading', { level: 1, name: '收件：2 个事项' }).waitFor();
  await fillParty(lin, '示例餐饮有限公司');
  await page.getByLabel('设置地点').fill('示例路 1 号');
  await page.getByLabel('展示面积').fill('9');
  await page.getByLabel('设置开始日期').fill('2026-12-20');
  await page.getByLabel('联系人').fill('示例');
  await page.getByLabel('经营场所地址').fill('示例路 1 号');
  await page.getByLabel('经营面积').fill('120');
  await page.getByLabel('餐饮服务').check();
  expect(await page.getByLabel('申请人名称').count()).toBe(1);
  await lin.picture('window-several-zh');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: '再收一件' }).waitFor();
  const numbers = await page.locator('.filing .mono').allTextContents();
  expect(numbers).toHaveLength(2);
  expect(new Set(numbers).size).toBe(2);
  await lin.picture('window-several-done-zh');
  expect(await axe(page)).toEqual([]);
  expect(lin.complaints).toEqual([]);
  await lin.leave();
});

test('in English and in the dark: what waits at the window opens, the voucher says what it is, nothing is lost on a phone', async () => {
  const lin = await at(browser, PEOPLE.window, { lang: 'en', theme: 'dark' });
  const { page } = lin;
  await lin.open('/intake');
  await page.getByRole('heading', { name: /Waiting at the window/u }).waitFor();
  expect(await axe(page)).toEqual([]);
  await lin.picture('window-intake-en-dark');
  await page.locator('.waiting-line').first().click();
  await page.getByRole('heading', { name: 'Check of materials' }).waitFor();
  await page.mouse.move(0, 0);
  expect(await axe(page)).toEqual([]);
  await lin.picture('window-acceptance-en-dark');
  await page.getByRole('link', { name: 'Print the voucher' }).click();
  await page.getByRole('heading', { level: 1, name: /Receipt|Notice/u }).waitFor();
  expect(await axe(page)).toEqual([]);
  await lin.open('/issue-desk');
  expect(await axe(page)).toEqual([]);
  await lin.picture('window-issue-en-dark');
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/intake', '/intake/new?items=open-restaurant', '/issue-desk']) {
    await lin.open(path);
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(390);
  }
  expect(lin.complaints).toEqual([]);
  await lin.leave();
});

/** Pages of a PDF, by its own objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
