/** A case as it stood: any past day or entry, on the trace and on the page of the case, told as the API folds it from the trail. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { ask, at, PEOPLE } from './support/person.ts';
import { signCase } from './support/scene.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

const STOOD = `query($no: CaseNo!, $caseSeq: Int) { case(caseNo: $no) { seq asOf(caseSeq: $caseSeq) { stateName { zh en } acceptedOn } } }`;
interface Stood {
  readonly case: { readonly seq: number; readonly asOf: { readonly stateName: { readonly zh: string; readonly en: string } } };
}

/** Days behind it and an acceptance in it. */
async function oldCase(): Promise<string> {
  const { cases } = await ask<{ cases: { edges: { node: { caseNo: string; acceptedOn: string | null } }[] } }>(
    PEOPLE.supervisor,
    '{ cases(filter: { scope: ALL, overdue: true, open: true }, orderBy: WORK, first: 50) { edges { node { caseNo acceptedOn } } } }',
  );
  return cases.edges.find(({ node }) => node.acceptedOn !== null)!.node.caseNo;
}

test('the trace goes back entry by entry: state, steps, clocks and form as they were, what an entry changed beside what was before', async () => {
  const caseNo = await oldCase();
  const gu = await at(browser, PEOPLE.supervisor, { height: 1_000 });
  await gu.open(`/trace/${caseNo}`);
  await gu.page.getByRole('button', { name: '按条' }).click();
  await gu.page.keyboard.press('[');
  await gu.page.waitForURL(/step=\d+/u);
  const shownState = gu.page.locator('.stood h2 + .tag');
  for (const step of [3, 1]) {
    await gu.open(`/trace/${caseNo}?step=${step}`);
    const { case: then } = await ask<Stood>(PEOPLE.supervisor, STOOD, { no: caseNo, caseSeq: step });
    await gu.page.getByRole('heading', { name: `第 ${step} 条之后的整件` }).waitFor();
    await expect.poll(() => shownState.innerText()).toBe(then.asOf.stateName.zh);
  }
  // Before the first entry there was nothing, so everything it says is new.
  expect(await gu.page.locator('tr[data-row="case state"] td').first().innerText()).toBe('没有');
  expect(await gu.page.locator('tr[data-row="case state"].stood-changed').count()).toBe(1);
  expect(await gu.page.locator('tr[data-row^="form "]').count()).toBeGreaterThan(0);
  expect(await gu.page.locator('.entry-later').count()).toBeGreaterThan(0);
  const all = await gu.page.locator('tr[data-row]').count();
  await gu.open(`/trace/${caseNo}?step=3`);
  await gu.page.getByLabel('只看有变化的').check();
  expect(await gu.page.locator('tr[data-row]').count()).toBeLessThan(all);
  expect(await gu.page.locator('tr[data-row]:not(.stood-changed)').count()).toBe(0);
  await gu.page.getByLabel('只看有变化的').uncheck();
  await gu.page.getByRole('button', { name: /^推导/u }).first().click();
  await gu.page.getByRole('dialog').getByText('起算').first().waitFor();
  await gu.page.keyboard.press('Escape');
  await gu.picture('supervisor-trace-stood-zh');
  expect(await axe(gu.page)).toEqual([]);
  expect(gu.complaints).toEqual([]);
  await gu.leave();
});

test('the page of a case shows what an act changed, and the link to that moment shows the same to a colleague', async () => {
  const caseNo = await signCase('TO_DECIDE');
  const chen = await at(browser, PEOPLE.approver, { lang: 'en' });
  await chen.open(`/cases/${caseNo}`);
  await chen.page.keyboard.press('h');
  await chen.page.waitForURL(/tab=then/u);
  await chen.page.getByText('Now is what the page shows').waitFor();
  await chen.page.keyboard.press('[');
  await chen.page.waitForURL(/step=\d+/u);
  const { case: now } = await ask<Stood>(PEOPLE.approver, STOOD, { no: caseNo });
  await chen.page.getByRole('heading', { name: `The whole case after entry ${now.seq}` }).waitFor();
  const handling = chen.page.locator('tr[data-row="steps handle"]');
  await expect.poll(() => handling.getAttribute('class')).toBe('stood-changed');
  expect(await handling.locator('td').first().innerText()).toMatch(/^open/u);
  expect(await handling.locator('td').last().innerText()).toMatch(/done/u);
  await chen.picture('case-stood-en');
  const link = new URL(chen.page.url());
  const sun = await at(browser, PEOPLE.organHead, { lang: 'en', theme: 'dark', width: 390, height: 844 });
  await sun.open(`${link.pathname}${link.search}`);
  await sun.page.getByRole('heading', { name: `The whole case after entry ${now.seq}` }).waitFor();
  expect(await axe(sun.page)).toEqual([]);
  expect(await sun.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect([...chen.complaints, ...sun.complaints]).toEqual([]);
  await chen.leave();
  await sun.leave();
});

test('an address that asks for a moment the case does not have shows it as it is', async () => {
  const gu = await at(browser, PEOPLE.supervisor);
  const caseNo = await oldCase();
  for (const search of ['step=9999', 'step=x', 'asOf=2999-01-01', 'asOf=1999-01-01']) {
    await gu.open(`/trace/${caseNo}?${search}`);
    await gu.page.getByRole('heading', { name: '时钟', exact: true }).waitFor();
  }
  expect(gu.complaints).toEqual([]);
  await gu.leave();
});
