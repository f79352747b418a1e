/** The applicant and the public, on a phone first: guide, application in steps, own cases with the office's clock, supplement, rating, tracking. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axe } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { ask, at, PEOPLE, type AtBrowser } from './support/person.ts';
import { signCase } from './support/scene.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** The case of the second test, which the third goes on with. */
let submitted = '';

const PHONE = { width: 390, height: 844 };
const HOSTILE = '<img src=x onerror=alert(1)>\u202E招牌😀' + '长'.repeat(60);
/** Of the script an applicant's phone loads before the guide can be read. */
const PUBLIC_KB = 250;

async function noSidewaysScroll({ page }: AtBrowser, where: string): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth'), where).toBeLessThanOrEqual(PHONE.width);
}

async function act(person: string, mutation: string, caseNo: string, input: object = {}): Promise<void> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { answer } = await ask<{ answer: { __typename: string } }>(
    person,
    `mutation($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ... on CommandRefused { refusals { code field } } } }`,
    { input: { requestId: `applicant-test-${mutation}-${caseNo}`, caseNo, ...input } },
  );
  expect(answer).toEqual({ __typename: 'CommandDone' });
}

test('without signing in, a guide says everything in the order people know, and a case is tracked by number and telephone', async () => {
  const nobody = await at(browser, null, PHONE);
  const { page } = nobody;
  await nobody.open('/guides');
  await nobody.picture('public-guides-zh');
  expect(await axe(page)).toEqual([]);
  await page.getByLabel('找事项').fill('户外');
  await page.getByRole('link', { name: /户外广告/u }).click();
  await page.getByRole('heading', { level: 2, name: '基本信息' }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    '基本信息',
    '办理地点和时间',
    '申请条件',
    '申报材料',
    '特殊环节',
    '办理流程',
    '收费标准',
    '设定依据',
    '常见问题',
  ]);
  expect(await page.locator('.limits').textContent()).toMatch(/承诺期限5 个工作日.*法定期限20 个工作日/u);
  expect(await page.locator('#special').textContent()).toMatch(/听证.*不计入/u);
  await nobody.picture('public-guide-zh');
  await noSidewaysScroll(nobody, 'guide');
  expect(await axe(page)).toEqual([]);
  expect(nobody.complaints).toEqual([]);
  await nobody.leave();
});

test('an application in four steps survives a reload, and is submitted once', async () => {
  const li = await at(browser, PEOPLE.applicant, PHONE);
  const { page } = li;
  await li.open('/apply/outdoor-sign');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByText('请选择', { exact: true }).last().waitFor();
  await page.getByLabel('在哪里办').selectOption('320600');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('申请人名称').fill('李初晨');
  await page.getByLabel('统一社会信用代码').fill('11100000000013338X');
  await page.getByText(/校验码/u).waitFor();
  await page.getByLabel('联系电话').fill('10000005678');
  await page.getByLabel('设置地点').fill(HOSTILE);
  await page.getByText('草稿已存在本机').waitFor();
  await page.reload();
  await page.getByLabel('设置地点').waitFor();
  expect(await page.getByLabel('设置地点').inputValue()).toBe(HOSTILE);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('place of the sign').waitFor();
  expect(await page.getByLabel('place of the sign').inputValue()).toBe(HOSTILE);
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('button', { name: '下一步' }).click();
  expect(await page.locator('[id]:focus').getAttribute('id')).toBe('field-uscc');
  await li.picture('applicant-form-zh');
  expect(await axe(page)).toEqual([]);
  await page.getByLabel('统一社会信用代码').fill('11100000000013338W');
  await page.getByLabel('展示面积').fill('12.5');
  await page.getByLabel('设置开始日期').fill('2026-12-15');
  await page.getByRole('button', { name: '下一步' }).click();
  for (const name of [/申请书/u, /效果图/u, /场地使用权/u]) await page.getByRole('checkbox', { name }).check();
  await li.picture('applicant-materials-zh');
  await noSidewaysScroll(li, 'materials');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel(/我承诺/u).check();
  await li.picture('applicant-check-zh');
  await noSidewaysScroll(li, 'check');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: '提交申请' }).dblclick();
  await page.waitForURL(/\/my\/\w{22}/u);
  const caseNo = /\/my\/(\w{22})/u.exec(page.url())?.[1] ?? '';
  await page.getByRole('heading', { name: '已提交' }).waitFor();
  await li.picture('applicant-submitted-zh');
  expect(li.complaints).toEqual([]);
  await li.leave();
  submitted = caseNo;
});

test('a submitted case shows by itself what is asked, the clock of the office with its proof, and can be withdrawn', async () => {
  const caseNo = submitted;
  const li = await at(browser, PEOPLE.applicant, PHONE);
  const { page } = li;
  await li.open(`/my/${caseNo}`);
  // The window asks for one thing; it shows by itself, and is answered here.
  await act(PEOPLE.window, 'receiveCase', caseNo);
  await act(PEOPLE.window, 'requestCorrection', caseNo, {
    gaps: [{ item: 'effectDrawing', problem: `图纸${HOSTILE}`, remedy: '重新提交盖章的效果图' }],
  });
  await page.getByRole('heading', { name: /请补正下面 1 项/u }).waitFor();
  await page.getByRole('checkbox', { name: '设置效果图' }).check();
  await li.picture('applicant-supplement-zh');
  await noSidewaysScroll(li, 'supplement');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: '一次提交补正' }).click();
  await page.getByText('现在不用您做什么').waitFor();

  // Accepted: the promised clock is the office's own, with its derivation.
  await act(PEOPLE.window, 'accept', caseNo);
  await page.getByRole('heading', { name: '承诺期限' }).waitFor();
  const { case: kase } = await ask<{ case: { clock: { reading: { dueAt: string } } } }>(
    PEOPLE.handler,
    'query($no: CaseNo!) { case(caseNo: $no) { clock(id: "PROMISED") { reading { dueAt } } } }',
    { no: caseNo },
  );
  const card = page.locator('.clock-card', { has: page.getByRole('heading', { name: '承诺期限' }) });
  await card.getByText('为什么是这一天').click();
  const due = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'medium', timeStyle: 'short', hour12: false });
  await card.getByText(due.format(new Date(kase.clock.reading.dueAt))).waitFor();
  await li.picture('applicant-case-zh');
  expect(await axe(page)).toEqual([]);

  // Who read the form in full is shown to whom it is about.
  await ask(PEOPLE.handler, 'query($no: CaseNo!) { case(caseNo: $no) { form(unmasked: true) { masked } } }', { no: caseNo });
  await page.reload();
  const looks = page.locator('section', { has: page.getByRole('heading', { name: '谁看过我的资料' }) }).last();
  await looks.getByText(/承办人/u).waitFor();
  expect(await looks.textContent()).toContain('查看了完整的个人信息');
  await looks.scrollIntoViewIfNeeded();
  await li.picture('applicant-looks-zh');

  // Anybody with the voucher follows it without signing in; a wrong check says nothing.
  const nobody = await at(browser, null, PHONE);
  await nobody.open(`/track?no=${caseNo}`);
  await nobody.page.getByLabel('联系电话后四位').fill('0000');
  await nobody.page.keyboard.press('Enter');
  await nobody.page.getByText('编号与电话后四位不相符').waitFor();
  await nobody.page.getByLabel('联系电话后四位').fill('5678');
  await nobody.page.keyboard.press('Enter');
  await nobody.page.getByRole('heading', { level: 2, name: /户外广告/u }).waitFor();
  expect(await nobody.page.textContent('main')).not.toMatch(/李初晨|招牌😀/u);
  await nobody.picture('public-track-zh');
  expect(await axe(nobody.page)).toEqual([]);
  expect(nobody.page.url()).not.toContain('5678');
  await nobody.leave();

  await page.getByRole('button', { name: '撤回申请' }).click();
  await page.getByRole('dialog').getByLabel('理由').fill('改主意了');
  await page.getByRole('dialog').getByRole('button', { name: '撤回申请' }).click();
  await page.getByText('申请人撤回').first().waitFor();
  expect([...li.complaints, ...nobody.complaints]).toEqual([]);
  await li.leave();
});

test('in English, large and dark: my cases, a closed case to rate, and a bad rating that is looked into', async () => {
  const li = await at(browser, PEOPLE.applicant, { ...PHONE, lang: 'en', theme: 'dark', size: 'large' });
  const { page } = li;
  await li.open('/my');
  await li.picture('applicant-my-en-large-dark');
  expect(await axe(page)).toEqual([]);
  await noSidewaysScroll(li, 'my cases');
  const unrated = await ask<{ cases: { edges: { node: { caseNo: string } }[] } }>(
    PEOPLE.applicant,
    '{ cases(filter: { open: false, states: [DELIVERED] }, first: 50) { edges { node { caseNo } } } }',
  );
  let found = '';
  for (const { node } of unrated.cases.edges) {
    const { rating } = await ask<{ rating: object | null }>(PEOPLE.applicant, 'query($no: CaseNo!) { rating(caseNo: $no) { grade } }', {
      no: node.caseNo,
    });
    if (rating === null) {
      found = node.caseNo;
      break;
    }
  }
  expect(found, 'a closed case of the demo’s applicant without a rating').not.toBe('');
  await li.open(`/my/${found}`);
  await page.getByRole('radio', { name: 'dissatisfied', exact: true }).check();
  await page.getByRole('checkbox', { name: 'asked for papers again' }).check();
  await li.picture('applicant-rate-en-large-dark');
  await noSidewaysScroll(li, 'rating');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send the rating' }).click();
  await page.getByText(/Your rating: dissatisfied/u).waitFor();
  await page.getByText(/Handling:/u).waitFor();
  for (const path of ['/guides', '/guides/open-restaurant', '/track', '/apply/outdoor-sign']) {
    await li.open(path);
    await noSidewaysScroll(li, path);
    expect(await axe(page), path).toEqual([]);
  }
  await li.picture('applicant-apply-en-large-dark');
  await li.open('/my/32060020261124L0000000');
  await page.getByRole('heading', { level: 1, name: /no such case/u }).waitFor();
  expect(li.complaints).toEqual([]);
  await li.leave();
});

test(`the guide loads at most ${PUBLIC_KB} kB of compressed script`, () => {
  const assets = join(inject('webFolder'), 'assets');
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const entry = /assets\/(index-[\w-]+\.js)/u.exec(readFileSync(join(inject('webFolder'), 'index.html'), 'utf8'))?.[1] ?? '';
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    const text = readFileSync(join(assets, name), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:import|export)(?:[^;"'()]*?from)?\s*["']\.\/([\w.-]+\.js)["']/gu)) load(imported);
  };
  const named = (start: string): string => names.find((name) => name.startsWith(start)) ?? start;
  for (const name of [entry, named('guide.page'), named('applicant.zh'), named('filing.zh')]) load(name);
  const sizes = [...loaded].map((name) => ({ name, kb: statSync(join(assets, `${name}.gz`)).size / 1024 }));
  const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
  console.log(`first load of a guide: ${total.toFixed(0)} kB gzip in ${sizes.length} scripts`);
  expect(total, sizes.map(({ kb, name }) => `${name} ${kb.toFixed(1)}`).join(', ')).toBeLessThanOrEqual(PUBLIC_KB);
});

test('a hearing is asked for by the applicant told of the right, with the time left for it; what was waived is on record', async () => {
  const [asked, waived] = await Promise.all([signCase('ACCEPTED'), signCase('ACCEPTED')]);
  const li = await at(browser, PEOPLE.applicant, PHONE);
  const { page } = li;
  await li.open(`/my/${asked}`);
  expect(await page.getByRole('button', { name: '要求听证' }).count()).toBe(0);
  const { case: kase } = await ask<{ case: { applicant: { partyId: string } } }>(
    PEOPLE.handler,
    'query($no: CaseNo!) { case(caseNo: $no) { applicant { partyId } } }',
    { no: asked },
  );
  for (const caseNo of [asked, waived])
    await act(PEOPLE.handler, 'tellHearingRight', caseNo, { parties: [kase.applicant.partyId], noticeNo: '听告〔2026〕1号' });
  await page.getByRole('button', { name: '要求听证' }).click();
  await page.getByText('听证所需时间不计入办理期限').waitFor();
  await li.picture('applicant-hearing-zh');
  expect(await axe(page)).toEqual([]);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /要求听证/u })
    .click();
  await page.getByText('机关会至少提前七日通知时间和地点').waitFor();
  await noSidewaysScroll(li, 'hearing');
  await li.open(`/my/${waived}`);
  await page.getByRole('button', { name: '放弃听证' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /放弃听证/u })
    .click();
  await expect.poll(() => commandsOf(waived)).toContain('waiveHearing');
  expect(await commandsOf(asked)).toContain('requestHearing');
  expect(li.complaints).toEqual([]);
  await li.leave();
});

async function commandsOf(caseNo: string): Promise<readonly (string | null)[]> {
  const { case: kase } = await ask<{ case: { trail: { edges: readonly { node: { command: string | null; outcome: string } }[] } } }>(
    PEOPLE.handler,
    'query($no: CaseNo!) { case(caseNo: $no) { trail(last: 30) { edges { node { command outcome } } } } }',
    { no: caseNo },
  );
  return kase.trail.edges.filter(({ node }) => node.outcome === 'ok').map(({ node }) => node.command);
}
