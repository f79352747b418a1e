/** The approver's day in a real browser: what is due, why, and ten decisions without a mouse; two desks at once; nothing typed is lost. */
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { ask, at, PEOPLE, settled, until, type Looks } from './support/person.ts';
import { act, signCase, signCases, signsLike } from './support/scene.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

const caseNoOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

async function decisionsOf(caseNo: string): Promise<{ readonly state: string; readonly opinions: readonly string[] }> {
  const { case: kase } = await ask<{
    case: {
      state: string;
      trail: {
        edges: readonly {
          node: { command: string | null; outcome: string; events: readonly { facts: readonly { name: string; value: string }[] }[] };
        }[];
      };
    };
  }>(
    PEOPLE.approver,
    'query($no: CaseNo!) { case(caseNo: $no) { state trail(last: 30) { edges { node { command outcome events { facts { name value } } } } } } }',
    { no: caseNo },
  );
  const decided = kase.trail.edges.filter(({ node }) => node.command === 'decide' && node.outcome === 'ok');
  return {
    state: kase.state,
    opinions: decided.flatMap(({ node }) =>
      node.events.flatMap(({ facts }) => facts.filter(({ name }) => name === 'opinion').map(({ value }) => value)),
    ),
  };
}

/** Opens the form of granting and writes the opinion. */
async function grantForm(page: Page, opinion: string): Promise<void> {
  await page.getByRole('heading', { name: '可以办理' }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await page.keyboard.insertText(opinion);
}

test('from the list to the decision: the reason of the due date, the papers, the trail, the consequence, the next case', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver);
  const { page } = chen;
  await chen.open('/work');
  await page.locator('tr.here').waitFor();
  await chen.picture('approver-1-list-zh');
  await page.keyboard.press('w');
  const why = page.getByRole('dialog');
  await why.getByText('日历版本').waitFor();
  await chen.picture('approver-2-why-zh');
  await page.keyboard.press('Escape');
  await chen.open(`/cases/${caseNo}`);
  await page.getByText('没有未满足的条件').waitFor();
  await chen.picture('approver-3-case-zh');
  await page.keyboard.press('t');
  await page.locator('.trail-item').first().waitFor();
  await chen.picture('approver-4-trail-zh');
  await page.keyboard.press('t');
  await grantForm(page, '同意');
  await page.getByText('决定作出后不能收回').waitFor();
  await chen.picture('approver-5-decide-zh');
  await page.keyboard.press('Control+Enter');
  await page.getByText(`已办：准予（${caseNo}）`).waitFor();
  await chen.picture('approver-6-done-zh');
  expect(await decisionsOf(caseNo)).toEqual({ state: 'DECIDED_APPROVED', opinions: ['同意'] });
  expect(chen.complaints).toEqual([]);
  await chen.leave();
});

test('the due date on the screen is the one the API proves', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const { clock } = await ask<{ clock: { reading: { dueAt: string }; derivation: { rule: { zh: string }; basis: { text: string } } } }>(
    PEOPLE.approver,
    'query($no: CaseNo!) { clock(caseNo: $no, id: "STATUTORY") { reading { dueAt } derivation { rule { zh } basis { text } } } }',
    { no: caseNo },
  );
  const chen = await at(browser, PEOPLE.approver);
  await chen.open(`/cases/${caseNo}`);
  const row = chen.page.locator('.clock', { hasText: '法定期限' });
  await row.locator('summary').click();
  const told = (await row.innerText()).replaceAll(/\s/gu, '');
  expect(told).toContain(clock.derivation.rule.zh.replaceAll(/\s/gu, ''));
  expect(told).toContain(clock.derivation.basis.text.replaceAll(/\s/gu, ''));
  const due = new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'medium',
    timeStyle: 'short',
    hour12: false,
  }).format(new Date(clock.reading.dueAt));
  expect(told).toContain(due.replaceAll(/\s/gu, ''));
  await chen.leave();
});

test('ten cases are decided by keys alone, each with an opinion of its own, and no mouse is touched', async () => {
  const caseNos = await signCases(10, 'TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver, { lang: 'zh' });
  const { page } = chen;
  await page.addInitScript(
    'window.mice = 0; for (const type of ["mousedown", "click"]) addEventListener(type, (event) => { if (event.detail > 0) window.mice += 1 }, true)',
  );
  await chen.open(signsLike(caseNos[0] ?? ''));
  await page.locator('tr.here').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  const decided = new Map<string, string>();
  for (let n = 1; n <= 10; n += 1) {
    await page.waitForURL(/\/cases\//u);
    const caseNo = caseNoOf(page);
    const opinion = `同意，第 ${n} 件`;
    await grantForm(page, opinion);
    // The ring is seen where the keys go.
    expect(await page.evaluate('document.activeElement.matches(":focus-visible")')).toBe(true);
    await page.keyboard.press('Control+Enter');
    decided.set(caseNo, opinion);
    await until(page, `!location.pathname.endsWith(${JSON.stringify(caseNo)})`);
  }
  expect(decided.size).toBe(10);
  for (const [caseNo, opinion] of decided) expect(await decisionsOf(caseNo)).toEqual({ state: 'DECIDED_APPROVED', opinions: [opinion] });
  expect(await page.evaluate('window.mice')).toBe(0);
  expect(chen.complaints).toEqual([]);
  await chen.leave();
});

test('while an input method composes, and while one types, letters are letters', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver);
  const { page } = chen;
  await chen.open(`/cases/${caseNo}`);
  await page.getByRole('heading', { name: '可以办理' }).waitFor();
  await page.evaluate(
    'for (const key of ["a", "r", "n", "?"]) document.body.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true }))',
  );
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(caseNoOf(page)).toBe(caseNo);
  await grantForm(page, '');
  await page.keyboard.type('arnup?');
  expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe('arnup?');
  expect(await page.getByRole('dialog').count()).toBe(1);
  await chen.leave();
});

test('what was typed survives a reload, a change of language and a second visit, and goes when it was sent', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver);
  const { page } = chen;
  await chen.open(`/cases/${caseNo}`);
  await grantForm(page, '写到一半的意见');
  await page.getByText('草稿已保存在本机').waitFor();
  await page.reload();
  await grantForm(page, '');
  const text = page.getByRole('dialog').getByRole('textbox');
  expect(await text.inputValue()).toBe('写到一半的意见');
  await page.getByText('这是您上次没有提交的内容').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'What you can do' }).waitFor();
  await page.keyboard.press('a');
  expect(await text.inputValue()).toBe('写到一半的意见');
  await page.keyboard.press('Control+Enter');
  await page.getByText(`Done: Grant (${caseNo})`).waitFor();
  expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("tongban.draft")).length')).toBe(0);
  expect((await decisionsOf(caseNo)).opinions).toEqual(['写到一半的意见']);
  await chen.leave();
});

test('signed out in the middle: the page says so, and after signing in again the text is where it was', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver);
  const { context, page } = chen;
  await chen.open(`/cases/${caseNo}`);
  await grantForm(page, '登录过期之前写的');
  await page.getByText('草稿已保存在本机').waitFor();
  await context.clearCookies();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /陈思齐/u }).click();
  await page.waitForURL(`**/cases/${caseNo}`);
  await grantForm(page, '');
  expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe('登录过期之前写的');
  await chen.leave();
});

test('Enter held down and pressed again decides once', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver);
  await chen.open(`/cases/${caseNo}`);
  await grantForm(chen.page, '同意');
  await chen.page.evaluate(
    'for (let n = 0; n < 20; n += 1) document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }))',
  );
  await chen.page.getByText(`已办：准予（${caseNo}）`).waitFor();
  expect((await decisionsOf(caseNo)).opinions).toHaveLength(1);
  await chen.leave();
});

test('two desks: an act here moves the other screen, and a form that has become old keeps its text and says what changed', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const [chen, head] = await Promise.all([at(browser, PEOPLE.approver), at(browser, PEOPLE.supervisor)]);
  await chen.open(`/cases/${caseNo}`);
  await head.open(`/cases/${caseNo}`);
  expect(await head.page.locator('.step-open').innerText()).toContain('待签收');
  await grantForm(chen.page, '我先看到的');
  // Meanwhile the same person acts at another desk.
  await act(PEOPLE.approver, 'opine', { caseNo, stepId: 'approve', opinion: '再核对一次' });
  await chen.page.keyboard.press('Control+Enter');
  await chen.page.getByText('您打开之后，这件已有变化').waitFor();
  expect(await chen.page.locator('dialog .notice li').innerText()).toContain('填写意见');
  expect(await chen.page.getByRole('dialog').getByRole('textbox').inputValue()).toBe('我先看到的');
  await chen.picture('approver-7-stale-zh');
  await until(chen.page, '!document.querySelector("dialog footer .ant-btn-loading")');
  await chen.page.keyboard.press('Control+Enter');
  await chen.page.getByText(`已办：准予（${caseNo}）`).waitFor();
  await head.page.locator('.case-head').getByText('准予').waitFor();
  expect(head.complaints).toEqual([]);
  await Promise.all([chen.leave(), head.leave()]);
});

test('a list that has changed says so, and moves only when asked', async () => {
  const first = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver);
  const { page } = chen;
  await chen.open(signsLike(first));
  await page.locator(`tr[data-row="${first}"]`).waitFor();
  const rows = () => page.locator('tbody tr').evaluateAll((found) => found.map((row) => row.getAttribute('data-row')));
  const before = await rows();
  const second = await signCase('TO_DECIDE');
  const pill = page.getByRole('button', { name: /条更新/u });
  await pill.waitFor();
  expect(await rows()).toEqual(before);
  await page.keyboard.press('.');
  await page.locator(`tr[data-row="${second}"]`).waitFor();
  await chen.leave();
});

test('a broken line is told, and after it has come back nothing was missed', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver);
  const { context, page } = chen;
  const noStream = (route: Route): Promise<void> =>
    route.request().headers()['accept'] === 'text/event-stream' ? route.abort() : route.continue();
  await context.route('**/graphql', noStream);
  await chen.open(`/cases/${caseNo}`);
  await page.locator('.step-open', { hasText: '待签收' }).waitFor();
  await page.getByText('与服务器的连接已断开').waitFor();
  await act(PEOPLE.approver, 'claim', { caseNo, stepId: 'approve' });
  await context.unroute('**/graphql', noStream);
  await page.locator('.step-open', { hasText: '陈思齐' }).waitFor();
  await page.getByText('与服务器的连接已断开').waitFor({ state: 'detached' });
  await chen.leave();
});

test('eight tabs share one line, and a ninth still gets its answers', async () => {
  const chen = await at(browser, PEOPLE.approver);
  const pages = [chen.page, ...(await Promise.all(Array.from({ length: 7 }, () => chen.context.newPage())))];
  await Promise.all(pages.map((page) => page.goto('/work')));
  for (const page of pages) await page.locator('tr.here').waitFor({ timeout: 40_000 });
  const ninth = await chen.context.newPage();
  await ninth.goto('/work');
  await ninth.locator('tr.here').waitFor();
  await chen.leave();
});

test('what may not be done is shown with its reason and who may; and nobody sees a case that is none of theirs', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const lin = await at(browser, PEOPLE.window);
  await lin.open(`/cases/${caseNo}`);
  await lin.page.getByText('为什么不能办、谁可以办').click();
  expect(await lin.page.getByRole('button', { name: /准予/u }).count()).toBe(0);
  const deny = lin.page.locator('li', { has: lin.page.getByText('准予', { exact: true }) });
  expect(await deny.innerText()).toMatch(/批准人/u);
  await lin.picture('approver-8-not-allowed-zh');
  await lin.leave();
  const wang = await at(browser, PEOPLE.agent);
  await wang.page.goto(`/cases/${caseNo}`);
  await wang.page.getByText('没有这个办件，或者您无权查看').waitFor();
  await wang.leave();
});

test('many are claimed at once: first who will be refused and why, then progress, each an act of its own', async () => {
  const caseNos = await signCases(4, 'TO_DECIDE');
  await act(PEOPLE.approver, 'claim', { caseNo: caseNos[0], stepId: 'approve' });
  const chen = await at(browser, PEOPLE.approver);
  const { page } = chen;
  await chen.open(signsLike(caseNos[0] ?? ''));
  for (const caseNo of caseNos) await page.locator(`tr[data-row="${caseNo}"] input`).check();
  await page.getByRole('button', { name: '签收', exact: true }).click();
  await page.getByText('3 件可以办理，1 件不能办理（见下）').waitFor();
  await chen.picture('approver-9-bulk-zh');
  await page.getByRole('button', { name: '办理 3 件' }).click();
  await page.getByText('已办 3 件，未成 0 件').waitFor();
  for (const caseNo of caseNos) {
    const { case: kase } = await ask<{ case: { trail: { edges: readonly { node: { command: string | null; outcome: string } }[] } } }>(
      PEOPLE.approver,
      'query($no: CaseNo!) { case(caseNo: $no) { trail(last: 30) { edges { node { command outcome } } } } }',
      { no: caseNo },
    );
    expect(kase.trail.edges.filter(({ node }) => node.command === 'claim' && node.outcome === 'ok')).toHaveLength(1);
  }
  expect(chen.complaints).toEqual([]);
  await chen.leave();
});

test('twenty are granted in one go: each with its own opinion, those that may not be with the reason, and the progress is seen', async () => {
  const [ready, early] = await Promise.all([signCases(16, 'TO_DECIDE'), signCases(4, 'ACCEPTED')]);
  const [unwritten = '', ...written] = ready;
  const chen = await at(browser, PEOPLE.approver);
  const { page } = chen;
  await chen.open(`${signsLike(ready[0] ?? '')}&scope=UNIT`);
  for (const caseNo of [...ready, ...early]) await page.locator(`tr[data-row="${caseNo}"] input`).check();
  await page.getByRole('button', { name: '准予', exact: true }).click();
  await page.getByText('16 件可以办理，4 件不能办理（见下）').waitFor();
  const dialog = page.getByRole('dialog');
  for (const caseNo of early) expect(await dialog.locator('li', { hasText: caseNo }).innerText()).toMatch(/承办|环节|批准/u);
  expect(await page.getByRole('button', { name: '办理 0 件' }).isDisabled()).toBe(true);
  // By keys: an opinion, Enter, the next.
  await dialog.locator('.opinions input').first().focus();
  const order = await dialog.locator('.opinions .mono').allTextContents();
  for (const caseNo of order) {
    if (caseNo !== unwritten) await page.keyboard.insertText(`同意 ${caseNo}`);
    await page.keyboard.press('Enter');
  }
  // One of them is decided elsewhere after the preview: it is refused, and the others go on.
  const [raced = '', ...others] = written;
  await act(PEOPLE.approver, 'decide', { caseNo: raced, decision: 'GRANT', opinion: '另一张桌上先办了' });
  await chen.picture('approver-10-bulk-grant-zh');
  expect(await axe(page)).toEqual([]);
  await page.evaluate(
    `window.seen = new Set(); new MutationObserver(() => { const bar = document.querySelector('dialog [role=progressbar]'); if (bar) window.seen.add(bar.getAttribute('aria-valuenow')); }).observe(document.body, { subtree: true, childList: true, attributes: true })`,
  );
  await page.getByRole('button', { name: '办理 15 件' }).click();
  await page.getByText('已办 14 件，未成 1 件').waitFor();
  expect(await dialog.locator('section', { hasText: '未成的' }).innerText()).toContain(raced);
  await chen.picture('approver-11-bulk-granted-zh');
  expect(Number(await page.evaluate('window.seen.size'))).toBeGreaterThan(2);
  for (const caseNo of others) expect(await decisionsOf(caseNo)).toEqual({ state: 'DECIDED_APPROVED', opinions: [`同意 ${caseNo}`] });
  expect((await decisionsOf(raced)).opinions).toEqual(['另一张桌上先办了']);
  for (const caseNo of [unwritten, ...early]) expect((await decisionsOf(caseNo)).opinions).toEqual([]);
  expect(chen.complaints).toEqual([]);
  await chen.leave();
});

test('every view is a link: filter, row and tab come back by address, and a view can be kept by name', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver);
  const { page } = chen;
  await chen.open('/work');
  await page.getByLabel('事项', { exact: true }).selectOption('outdoor-sign');
  await page.getByLabel('届满', { exact: true }).selectOption('week');
  await page.waitForURL(/procedure=outdoor-sign.*due=week|due=week.*procedure=outdoor-sign/u);
  await page.getByRole('button', { name: '保存当前筛选' }).click();
  await page.getByLabel('名称').fill('本周招牌');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.reload();
  await expect.poll(() => page.getByLabel('事项', { exact: true }).inputValue(), { timeout: 15_000 }).toBe('outdoor-sign');
  await page.getByRole('button', { name: /^等我办/u }).click();
  await until(page, '!location.search.includes("procedure")');
  await page.getByRole('button', { name: /^本周招牌/u }).click();
  await page.waitForURL(/procedure=outdoor-sign/u);
  await chen.open(`/cases/${caseNo}?tab=trail`);
  await page.locator('.trail-item').first().waitFor();
  await chen.leave();
});

test('hostile text stays text: scripts, long words, right-to-left and emoji', async () => {
  const nasty = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script> ${'长'.repeat(80)}${'x'.repeat(120)} \u202Eevil\u202C 👩‍👩‍👧‍👦`;
  const caseNo = await signCase('TO_DECIDE', { place: nasty.slice(0, 190), opinion: nasty });
  for (const width of [1366, 390]) {
    const chen = await at(browser, PEOPLE.approver, { width, height: 844 });
    await chen.open(`/cases/${caseNo}`);
    await chen.page.getByText('onerror').first().waitFor();
    await chen.open(`/cases/${caseNo}?tab=trail`);
    await chen.page.getByText('onerror').first().waitFor();
    expect(await chen.page.title()).not.toBe('taken');
    expect(await chen.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(chen.complaints).toEqual([]);
    await chen.leave();
  }
});

const LOOKS: readonly Looks[] = [{}, { lang: 'en', theme: 'dark' }, { size: 'large' }, { theme: 'dark', width: 390, height: 844 }];

for (const looks of LOOKS) {
  const name = Object.values(looks).join(' ') || 'as it comes';
  test(`list, case, form of an act and keys are accessible: ${name}`, async () => {
    const caseNo = await signCase('TO_DECIDE');
    const chen = await at(browser, PEOPLE.approver, looks);
    const { page } = chen;
    const label = name.replaceAll(' ', '-');
    await chen.open('/work');
    await page.locator('tr.here').waitFor();
    await chen.picture(`approver-list-${label}`);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.keyboard.press('?');
    await page.locator('.key-list').waitFor();
    expect(await axe(page)).toEqual([]);
    await chen.open(`/cases/${caseNo}`);
    await page.locator('#demands-title').waitFor();
    await page.keyboard.press('w');
    await chen.picture(`approver-case-${label}`);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    await chen.picture(`approver-deny-${label}`);
    expect(await axe(page)).toEqual([]);
    await chen.open(`/cases/${caseNo}?tab=trail`);
    await settled(page);
    expect(await axe(page)).toEqual([]);
    expect(chen.complaints).toEqual([]);
    await chen.leave();
  });
}
