/** The security administrators' two pages: an identity linked and personal data restricted, by two persons each, each state with its words. */
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axe, opensAccessibly } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { at, PEOPLE, settled } from './support/person.ts';
import { signCase } from './support/scene.ts';

const FIRST = 'p-0015';
const SECOND = 'p-0019';
/** Of the simulated staff; nobody signs in as this person. */
const STAFF = 'p-0101';

let browser: Browser;
let database: pg.Client;
beforeAll(async () => {
  browser = await launch();
  database = new pg.Client({ connectionString: inject('webDatabaseUrl') });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await browser.close();
});

const queue = async (sub: string, reason: string): Promise<string> =>
  (
    await database.query<{ id: string }>(
      `insert into tongban.link_proposal (iss, sub, level, reason, candidates, proposed_at) values ('https://id.example', $1, 1, $2, '{old-17,old-18}', now()) returning id::text`,
      [sub, reason],
    )
  ).rows[0]!.id;

test('nothing waits: the page says what would', async () => {
  const yan = await at(browser, FIRST);
  await yan.open('/');
  expect(new URL(yan.page.url()).pathname).toBe('/identity-links');
  await yan.page.getByText('没有待处理的账户关联').waitFor();
  await yan.picture('identity-links-empty');
  await yan.page.getByRole('link', { name: '个人信息处理' }).click();
  await yan.page.getByText('没有待决定的处理').waitFor();
  await yan.page.getByRole('button', { name: '已决定' }).click();
  await yan.page.getByText('还没有已决定的处理').waitFor();
  expect(yan.page.url()).toContain('list=decided');
  expect(yan.complaints).toEqual([]);
  await yan.leave();
});

test('an identity is linked by two: the first names the person and may not confirm, the second does; then it is undone', async () => {
  const no = await queue('s-1', 'NAME_DIFFERS');
  const yan = await at(browser, FIRST);
  await yan.open(`/identity-links?id=${no}`);
  const card = yan.page.getByRole('article', { name: `第 ${no} 号` });
  await card.getByText('姓名不符').waitFor();
  await card.getByRole('button', { name: '提出关联' }).click();
  await yan.page.getByLabel('人员编号').fill('nobody');
  await yan.page.keyboard.press('Control+Enter');
  await yan.page.locator('.refusals').getByText('没有这个人员').waitFor();
  await yan.picture('identity-links-refused');
  await yan.page.getByLabel('人员编号').fill(STAFF);
  await yan.page.keyboard.press('Control+Enter');
  await card.getByText('待第二人').waitFor();
  expect(await card.getByRole('button', { name: '确认关联' }).isDisabled()).toBe(true);
  await card.getByText('须由另一人决定').waitFor();
  await yan.picture('identity-links');
  expect(await axe(yan.page)).toEqual([]);

  const wei = await at(browser, SECOND);
  await wei.open('/identity-links');
  await wei.page
    .getByRole('article', { name: `第 ${no} 号` })
    .getByRole('button', { name: '确认关联' })
    .click();
  await wei.page.getByText(`有其全部权限`).waitFor();
  await wei.picture('identity-links-confirm');
  await wei.page.keyboard.press('Control+Enter');
  await wei.page.getByText('没有待处理的账户关联').waitFor();
  await wei.page.getByRole('button', { name: '已了结' }).click();
  await wei.page
    .getByRole('article', { name: `第 ${no} 号` })
    .getByText('已关联')
    .waitFor();
  await wei.page.getByRole('button', { name: '待处理' }).click();
  await wei.page.getByRole('button', { name: '解除关联' }).click();
  await wei.page.getByLabel('人员编号').fill(STAFF);
  await wei.page.getByLabel('理由').fill('误关联');
  await wei.page.keyboard.press('Control+Enter');
  await wei.page.getByRole('status').getByText('已解除').waitFor();
  const { rows } = await database.query('select count(*)::int as n from tongban.identity_link where person_id = $1 and ended_at is null', [
    STAFF,
  ]);
  expect(rows).toEqual([{ n: 0 }]);
  expect([...yan.complaints, ...wei.complaints]).toEqual([]);
  await yan.leave();
  await wei.leave();
});

test('personal data of a case is restricted by two, and the list says by whom and when', async () => {
  const caseNo = await signCase('ACCEPTED');
  const yan = await at(browser, FIRST);
  await yan.open(`/personal-data?case=${caseNo}`);
  await yan.page.getByRole('button', { name: '提出处理' }).click();
  expect(await yan.page.getByLabel('办件编号').inputValue()).toBe(caseNo);
  await yan.page.getByLabel('谁的信息').selectOption('APPLICANT');
  await yan.page.getByRole('combobox', { name: /^处理/u }).selectOption('ERASE');
  await yan.page.getByText('不能恢复').waitFor();
  await yan.page.getByText('在其全部办件中一并处理').waitFor();
  await yan.picture('personal-data-ask');
  await yan.page.getByLabel('谁的信息').selectOption('FORM');
  await yan.page.getByRole('combobox', { name: /^处理/u }).selectOption('RESTRICT');
  await yan.page.getByLabel('依据').fill('个人信息保护法 第四十七条');
  await yan.page.keyboard.press('Control+Enter');
  const card = yan.page.getByRole('article', { name: caseNo });
  await card.getByText('严修安').waitFor();
  expect(await card.getByRole('button', { name: '同意并执行' }).isDisabled()).toBe(true);
  expect(await axe(yan.page)).toEqual([]);
  await yan.picture('personal-data');

  const wei = await at(browser, SECOND, { lang: 'en' });
  await wei.open('/personal-data');
  await wei.page.getByRole('article', { name: caseNo }).getByRole('button', { name: 'Agree and do it' }).click();
  await wei.page.getByText('shown to nobody in full').waitFor();
  await wei.page.keyboard.press('Control+Enter');
  await wei.page.getByText('Nothing waits for a decision').waitFor();
  await wei.page.getByRole('button', { name: 'Decided' }).click();
  const decided = wei.page.getByRole('article', { name: caseNo });
  await decided.getByText('卫安澜').waitFor();
  await decided.getByText('done', { exact: true }).waitFor();
  await wei.picture('personal-data-decided');
  const { rows } = await database.query(
    `select v.state from tongban.vault_value v join tongban.application_case c on (c.snapshot #>> '{form,formId}')::uuid = v.form_id where c.case_no = $1`,
    [caseNo],
  );
  expect(rows).toEqual([{ state: 'RESTRICTED' }]);
  expect([...yan.complaints, ...wei.complaints]).toEqual([]);
  await yan.leave();
  await wei.leave();
});

test('when the API does not answer, the page says so and tries again on demand', async () => {
  const yan = await at(browser, FIRST);
  await yan.open('/people');
  let broken = true;
  await yan.page.route('**/graphql', (route) => (broken ? route.abort() : route.continue()));
  await yan.page.getByRole('link', { name: '个人信息处理' }).click();
  const retry = yan.page.getByRole('button', { name: '重试' });
  await retry.waitFor();
  expect(await axe(yan.page)).toEqual([]);
  await yan.picture('personal-data-failed');
  broken = false;
  await retry.click();
  await yan.page.getByRole('button', { name: '提出处理' }).waitFor();
  await settled(yan.page);
  expect(await retry.count()).toBe(0);
  await yan.leave();
});

test('nobody else finds the desk in the menu, and its address says why it stays shut', async () => {
  for (const person of [PEOPLE.systemAdmin, PEOPLE.supervisor]) {
    const other = await at(browser, person);
    await other.open('/people');
    expect(await other.page.getByRole('link', { name: '账户关联' }).count()).toBe(0);
    await other.open('/identity-links');
    await other.page.getByText('您无权查看').first().waitFor();
    await other.leave();
  }
});

for (const looks of [
  { lang: 'zh', theme: 'dark' },
  { lang: 'en', theme: 'light' },
  { lang: 'en', theme: 'dark', width: 390, height: 844 },
] as const) {
  test(`both pages are accessible and keep to the policy: ${Object.values(looks).join(' ')}`, async () => {
    await queue(`looks-${Object.values(looks).join('-')}`, 'SEVERAL_ACCOUNTS');
    const yan = await at(browser, FIRST, looks);
    for (const path of ['/identity-links', '/identity-links?list=decided', '/personal-data', '/personal-data?list=decided'])
      await opensAccessibly(yan, path);
    if ('width' in looks) {
      await yan.open('/identity-links');
      await yan.picture('identity-links-narrow');
    }
    expect(yan.complaints).toEqual([]);
    await yan.leave();
  });
}
