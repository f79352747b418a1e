/** axe in the page: WCAG 2.2 AA; answers what is wrong, one line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { AtBrowser } from './person.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

export async function axe(page: Page): Promise<readonly string[]> {
  // By the protocol, not by a script element: the page's policy stays as it is.
  await page.evaluate(source);
  const violations: readonly Finding[] = await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary = '', target }) => `${id} at ${target.join(' ')}: ${failureSummary.split('\n').at(-1)?.trim() ?? ''}`),
  );
}

/** Opens an address and finds it accessible and no wider than the screen; a failure says which address. */
export async function opensAccessibly({ open, page }: Pick<AtBrowser, 'open' | 'page'>, path: string): Promise<void> {
  await open(path);
  expect([path, await axe(page)]).toEqual([path, []]);
  expect([path, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([path, true]);
}
