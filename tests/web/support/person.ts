/** Somebody at a browser: `const chen = await at(browser, APPROVER)` has a page, signed in; faults of the page fail the test. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { projectDir } from '../../../settings/settings.ts';
import { askAt } from './sign.ts';

/** The demo's log-ins (demo/city/logins.ts). */
export const PEOPLE = {
  window: 'p-0001',
  handler: 'p-0002',
  checker: 'p-0003',
  approver: 'p-0004',
  issuer: 'p-0005',
  organHead: 'p-0007',
  unitAdmin: 'p-0009',
  supervisor: 'p-0010',
  inspector: 'p-0011',
  hotline: 'p-0012',
  systemAdmin: 'p-0014',
  securityAdmin: 'p-0015',
  auditAdmin: 'p-0016',
  applicant: 'p-0017',
  agent: 'p-0018',
} as const;

export interface Looks {
  readonly lang?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly size?: 'normal' | 'large';
  readonly width?: number;
  readonly height?: number;
  /** Another door than the one of all tests. */
  readonly url?: string;
}

export interface AtBrowser {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens an address of the workplace and waits until nothing is being read any more. */
  readonly open: (path: string) => Promise<void>;
  /** Keeps a picture under .artifacts/web/<name>.png. */
  readonly picture: (name: string) => Promise<void>;
  /** What the page complained about: errors of scripts, violations of the policy, answers of 500. */
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
}

/** @param personId null: nobody is signed in */
export async function at(browser: Browser, personId: string | null, looks: Looks = {}): Promise<AtBrowser> {
  const { lang = 'zh', theme = 'light', size = 'normal', width = 1366, height = 768, url: webUrl = inject('webUrl') } = looks;
  const context = await browser.newContext({
    baseURL: webUrl,
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce', // colours are looked at as they come to rest
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
  });
  await context.addInitScript(
    `if (localStorage.getItem('tongban.preferences') === null) localStorage.setItem('tongban.preferences', '${JSON.stringify({ lang, theme, size })}');`,
  );
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/u.test(message.text())) complaints.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(webUrl) && !request.url().startsWith('data:'))
      complaints.push(`a request to elsewhere: ${request.url()}`);
  });
  if (personId !== null) {
    const answer = await context.request.post('/login', { form: { person: personId }, maxRedirects: 0 });
    expect(answer.status(), `signing in as ${personId}`).toBe(303);
  }
  return {
    page,
    context,
    complaints,
    async open(path) {
      await page.goto(path);
      const title = page.locator('main h1, .bare h1').first();
      await title.waitFor().catch((error: unknown) => {
        throw new Error(`${path} shows no title; the page says: ${complaints.join('; ')}`, { cause: error });
      });
      await settled(page);
    },
    async picture(name) {
      const folder = join(projectDir, '.artifacts', 'web');
      mkdirSync(folder, { recursive: true });
      await settled(page);
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    },
    leave: () => context.close(),
  };
}

/** Waits until an expression is true in the page. Playwright's own way needs `eval`, which the policy of the page forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  await expect.poll(() => page.evaluate(`Boolean(${expression})`), { timeout: 15_000, message: expression }).toBe(true);
}

/** No skeleton is left. */
export async function settled(page: Page): Promise<void> {
  await until(page, 'document.querySelector(".skeleton") === null');
}

/** One GraphQL request as somebody, past the browser, for setting a scene and for looking behind it. */
export const ask = <Data>(personId: string, query: string, variables: object = {}): Promise<Data> =>
  askAt<Data>(inject('webUrl'), personId, query, variables);
