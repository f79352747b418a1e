/**
 * Every page that the router knows, by day on a desk in Chinese and by night on a phone in English: accessible, without a complaint of
 * the console or the policy, no wider than the screen, and saying no key or code in place of words. A page without a line here fails.
 */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectDir } from '../../settings/settings.ts';
import { axe } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { ask, at, PEOPLE, type Looks } from './support/person.ts';
import { signCase } from './support/scene.ts';

const { pages } = (await import(join(projectDir, 'web/app/pages.ts'))) as { readonly pages: readonly { readonly path: string }[] };

let browser: Browser;
/** One case that waits for its decision, with what people write and the machine must not believe. */
let caseNo = '';
let bulletin = '';
const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)> ' + '很长'.repeat(60) + ' ' + 'W'.repeat(90) + ' مرحبا ‮ 👩‍⚖️';

beforeAll(async () => {
  browser = await launch();
  caseNo = await signCase('TO_DECIDE', { place: HOSTILE.slice(0, 190), opinion: HOSTILE });
  bulletin = await monthlyBulletin();
}, 120_000);
afterAll(() => browser.close());

/** Last month's, frozen for the whole city. */
async function monthlyBulletin(): Promise<string> {
  const now = new Date();
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  const period = {
    from: day(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1))),
    to: day(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1))),
  };
  const { made } = await ask<{ made: { bulletin?: { bulletinId: string } } }>(
    PEOPLE.inspector,
    'mutation($input: ProposeBulletinInput!) { made: proposeBulletin(input: $input) { ... on AssessmentDone { bulletin { bulletinId } } } }',
    { input: { requestId: `every-page-${now.getTime()}`, kind: 'MONTH', region: '320600', period } },
  );
  return made.bulletin!.bulletinId;
}

const first = async (query: string): Promise<string> => {
  const { found } = await ask<{ found: { edges: { node: { no: string } }[] } }>(PEOPLE.supervisor, `{ found: ${query} }`);
  return found.edges[0]!.node.no;
};

interface Visit {
  /** null: nobody is signed in. */
  readonly as: string | null;
  readonly to: (path: string) => string | Promise<string>;
}

const plain = (path: string): string => path;
const to = (address: string) => (): string => address;
const ofCase = (path: string): string => path.replace('$caseNo', caseNo);
const ofBulletin = (path: string): string => path.replace('$id', bulletin);

const VISITS: Readonly<Record<string, Visit>> = {
  '/': { as: null, to: plain },
  '/start': { as: PEOPLE.approver, to: plain },
  '/work': { as: PEOPLE.approver, to: plain },
  '/cases/$caseNo': { as: PEOPLE.approver, to: ofCase },
  '/board': { as: PEOPLE.supervisor, to: plain },
  '/board/cases': { as: PEOPLE.supervisor, to: to('/board/cases?which=overdue') },
  '/screen': { as: PEOPLE.supervisor, to: plain },
  '/findings': { as: PEOPLE.supervisor, to: plain },
  '/findings/$findingNo': {
    as: PEOPLE.supervisor,
    to: async () => `/findings/${await first('findings(first: 1) { edges { node { no: findingNo } } }')}`,
  },
  '/cards': { as: PEOPLE.supervisor, to: plain },
  '/cards/$cardNo': { as: PEOPLE.supervisor, to: async () => `/cards/${await first('cards(first: 1) { edges { node { no: cardNo } } }')}` },
  '/orders': { as: PEOPLE.supervisor, to: to('/orders?show=all') },
  '/orders/$orderNo': {
    as: PEOPLE.supervisor,
    to: async () => `/orders/${await first('supervisionOrders(first: 1) { edges { node { no: orderNo } } }')}`,
  },
  '/appeals': { as: PEOPLE.supervisor, to: plain },
  '/trace': { as: PEOPLE.supervisor, to: plain },
  '/trace/$caseNo': { as: PEOPLE.supervisor, to: (path) => `${ofCase(path)}?step=2&entry=1` },
  '/process': { as: PEOPLE.supervisor, to: to('/process?procedure=food-business') },
  '/process/cases': { as: PEOPLE.supervisor, to: to(`/process/cases?part=${encodeURIComponent('{"whole":"REWORK"}')}`) },
  '/coverage': { as: PEOPLE.supervisor, to: plain },
  '/alerts': { as: PEOPLE.supervisor, to: plain },
  '/rules': { as: PEOPLE.supervisor, to: plain },
  '/rules/$ruleId': { as: PEOPLE.supervisor, to: to('/rules/R-T06') },
  '/statistics': { as: PEOPLE.inspector, to: plain },
  '/statistics/times': { as: PEOPLE.inspector, to: plain },
  '/statistics/cases': { as: PEOPLE.inspector, to: to('/statistics/cases?measure=decided&side=ALL') },
  '/scores': { as: PEOPLE.inspector, to: plain },
  '/scores/$subject': { as: PEOPLE.inspector, to: to('/scores/u-sp-320600') },
  '/manual-points': { as: PEOPLE.inspector, to: plain },
  '/objections': { as: PEOPLE.inspector, to: plain },
  '/bulletins': { as: PEOPLE.inspector, to: plain },
  '/bulletins/$id': { as: PEOPLE.inspector, to: ofBulletin },
  '/bulletins/$id/cards': { as: PEOPLE.inspector, to: (path) => `${ofBulletin(path)}?row=&count=YELLOW` },
  '/bulletins/$id/orders': { as: PEOPLE.inspector, to: (path) => `${ofBulletin(path)}?row=&count=ISSUED` },
  '/bulletins/$id/cases': { as: PEOPLE.inspector, to: (path) => `${ofBulletin(path)}?row=&measure=decided&side=ALL` },
  '/plan': { as: PEOPLE.inspector, to: plain },
  '/intake': { as: PEOPLE.window, to: plain },
  '/intake/new': { as: PEOPLE.window, to: to('/intake/new?procedure=outdoor-sign') },
  '/intake/$caseNo': { as: PEOPLE.window, to: ofCase },
  '/voucher/$caseNo': { as: PEOPLE.window, to: ofCase },
  '/issue-desk': { as: PEOPLE.issuer, to: plain },
  '/guides': { as: null, to: plain },
  '/guides/$code': { as: null, to: to('/guides/food-business') },
  '/track': { as: null, to: (path) => `${path}?no=${caseNo}` },
  '/apply/$code': { as: PEOPLE.applicant, to: to('/apply/outdoor-sign') },
  '/my': { as: PEOPLE.applicant, to: plain },
  '/my/$caseNo': { as: PEOPLE.applicant, to: ofCase },
  '/procedures': { as: PEOPLE.systemAdmin, to: plain },
  '/procedures/$code': { as: PEOPLE.systemAdmin, to: to('/procedures/outdoor-sign') },
  '/procedures/$code/draft': { as: PEOPLE.systemAdmin, to: to('/procedures/outdoor-sign/draft') },
  '/proposals': { as: PEOPLE.systemAdmin, to: plain },
  '/calendar': { as: PEOPLE.systemAdmin, to: plain },
  '/calendar-import': { as: PEOPLE.systemAdmin, to: plain },
  '/people': { as: PEOPLE.unitAdmin, to: plain },
  '/identity-links': { as: PEOPLE.securityAdmin, to: plain },
  '/personal-data': { as: PEOPLE.securityAdmin, to: plain },
  '/system': { as: PEOPLE.systemAdmin, to: plain },
};

test('each page of the router is visited, and no page that it does not know', () => {
  expect(Object.keys(VISITS).sort()).toEqual([...new Set(pages.map(({ path }) => path))].sort());
});

/** Texts that are a key of the catalogues or a code of the API, where a word should stand. Ids set in their own type are meant. */
const CODES = `(() => {
  const walker = document.createTreeWalker(document.querySelector('main, .bare, #root') ?? document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent.trim();
    if (node.parentElement.closest('.mono, code, pre, textarea, script, style') !== null) continue;
    if (/^[a-z]\\w*(\\.[A-Za-z_]\\w*)+$/.test(text) || /^[A-Z]{3,}(_[A-Z]+)+$/.test(text) || /^(STEP|NOTICE)\\//.test(text) || /\\{\\{|undefined|NaN|\\[object/.test(text)) found.push(text);
  }
  return found;
})()`;

/** What sticks out to the right, when the page is wider than the screen. */
const TOO_WIDE = `document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
  .map((one) => one.tagName + '.' + one.getAttribute('class') + ': ' + one.textContent.slice(0, 40))`;

const LOOKS: readonly (Looks & { readonly name: string })[] = [
  { name: 'zh', lang: 'zh' },
  { name: 'en-dark-phone', lang: 'en', theme: 'dark', width: 390, height: 844 },
];

describe.each(Object.entries(VISITS))('%s', (path, visit) => {
  for (const { name, ...looks } of LOOKS)
    test(`${name}: accessible, quiet, as wide as the screen, in words`, { timeout: 120_000 }, async () => {
      const somebody = await at(browser, visit.as, looks);
      try {
        await somebody.open(await visit.to(path));
        await somebody.picture(`pages/${path === '/' ? 'root' : path.slice(1).replaceAll('/', '-')}-${name}`);
        expect(await axe(somebody.page)).toEqual([]);
        expect(await somebody.page.evaluate(TOO_WIDE)).toEqual([]);
        expect(await somebody.page.evaluate(CODES)).toEqual([]);
        expect(await somebody.page.evaluate('document.querySelectorAll("main script, main img[src=x]").length')).toBe(0);
        expect(somebody.complaints).toEqual([]);
      } finally {
        await somebody.leave();
      }
    });
});
