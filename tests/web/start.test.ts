/** The first minute, as somebody sees it who has just started the demo. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { at, type Looks } from './support/person.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

test('whoever is not signed in sees who one can be, chooses a card, and lands at that person’s work', async () => {
  const nobody = await at(browser, null);
  await nobody.open('/');
  await nobody.picture('start-zh');
  await nobody.page.getByRole('button', { name: /陈思齐/u }).click();
  await nobody.page.getByText('陈思齐').first().waitFor();
  expect(nobody.page.url()).toMatch(/\/(work|start)/u);
  expect(nobody.complaints).toEqual([]);
  await nobody.leave();
});

test('a link that somebody was sent is still there after signing in', async () => {
  const nobody = await at(browser, null);
  await nobody.open('/work?due=week');
  await nobody.page.getByRole('button', { name: /陈思齐/u }).click();
  await nobody.page.waitForURL('**/work?due=week');
  await nobody.leave();
});

const LOOKS: readonly Looks[] = [{}, { lang: 'en', theme: 'dark' }, { size: 'large' }, { lang: 'en', width: 390, height: 844 }];

for (const looks of LOOKS) {
  const name = Object.values(looks).join(' ') || 'as it comes';
  test(`the first page is accessible and keeps to the policy: ${name}`, async () => {
    const nobody = await at(browser, null, looks);
    await nobody.open('/');
    await nobody.picture(`start-${name.replaceAll(' ', '-')}`);
    expect(await axe(nobody.page)).toEqual([]);
    expect(await nobody.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(nobody.complaints).toEqual([]);
    await nobody.leave();
  });
}
