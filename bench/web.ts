/**
 * What the work list costs in a real browser when the house is full: from an empty cache to rows that can be used, then opening a
 * case, the next one by key, another filter, a decision; each with the browser's own interaction to next paint and the API's own time
 * beside. The same with a thousand open cases in the same run is the baseline.
 *
 *   node bench/web.ts [--cases 100000] [--rounds 20]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { sweepAtEnd } from '../scripts/stack/guarded.ts';
import { startStack } from '../scripts/stack/stack.ts';
import { readSettings } from '../settings/settings.ts';
import { launch } from '../tests/web/support/browser.ts';
import { quantile, report, round, type Figures } from './result.ts';
import { fillUpTo } from './web/open-cases.ts';
import { Watched, type Cost } from './web/watched.ts';
import { casesToDecide, PEOPLE, startWorkplace, type Workplace } from './web/workplace.ts';

const { values: options } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '20' } },
});
const [CASES, ROUNDS] = [Number(options.cases), Number(options.rounds)];
const FEW = 1_000;
/** Each needs a case of its own, brought through four offices. */
const DECISIONS = Math.min(10, ROUNDS);

const LIST = `document.querySelector('tr.here') !== null && document.querySelector('[aria-busy="true"]') === null`;
const CASE = `document.querySelector('.case-head') !== null && document.querySelector('#demands-title') !== null`;
const at = (caseNo: string): string =>
  `document.querySelector('.case-head .mono')?.textContent === ${JSON.stringify(caseNo)} && document.querySelector('#demands-title') !== null`;

/** A list that has begun to be read anew and is there again. */
const FILTERED = `(window.bench.busy ||= document.querySelector('[aria-busy="true"]') !== null) && document.querySelector('[aria-busy="true"]') === null && (window.bench.busy = false, true)`;

const folder = mkdtempSync(join(tmpdir(), 'tongban-bench-'));
sweepAtEnd(folder);
const stack = await startStack({ dataDir: folder, cacheDir: readSettings().cacheDir, namespace: 'bench', log: console.log });
const owner = new pg.Client({ connectionString: stack.ownerUrl });
let workplace: Workplace | undefined;
let browser: Browser | undefined;
try {
  workplace = await startWorkplace(stack, folder);
  browser = await launch();
  await owner.connect();
  const few = await measured(browser, workplace, FEW);
  const many = await measured(browser, workplace, CASES);
  const ratios = Object.fromEntries(
    Object.entries(many)
      .filter(([name]) => name.endsWith('P50Ms'))
      .map(([name, value]) => [name.replace('P50Ms', ''), round(value / few[name]!)]),
  );
  report({ name: 'web', figures: { openCases: CASES, ...many }, baseline: { openCases: FEW, ...few }, ratios }, CASES === 100_000);
} finally {
  await browser?.close();
  await workplace?.stop();
  await owner.end();
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measured(here: Browser, place: Workplace, cases: number): Promise<Figures> {
  await fillUpTo(owner, cases);
  const { desk } = await place.ask<{ desk: { totalCount: number } }>(
    PEOPLE.approver,
    '{ desk: workList(filter: { scope: DESK, open: true }, first: 1) { totalCount } }',
  );
  console.log(`${cases} open cases, ${desk.totalCount} on the approver's desk`);
  const costs: Record<string, readonly Cost[]> = {
    firstVisit: await rounds(Math.min(5, ROUNDS), async () => {
      const chen = await Watched.at(here, place.url, PEOPLE.approver);
      const cost = await chen.open('/work', LIST);
      await chen.leave();
      return cost;
    }),
  };
  const chen = await Watched.at(here, place.url, PEOPLE.approver);
  costs['workList'] = await rounds(ROUNDS, () => chen.open('/work', LIST));
  costs['openCase'] = await rounds(ROUNDS, async () => {
    await chen.open('/work', LIST);
    return chen.does(({ keyboard }) => keyboard.press('Enter'), CASE);
  });
  costs['nextCase'] = await rounds(ROUNDS, async () => {
    const next = String(await chen.page.evaluate(`document.querySelector('.case-nav a:last-child').getAttribute('href')`))
      .split('/')
      .at(-1)!;
    return chen.does(({ keyboard }) => keyboard.press('n'), at(next));
  });
  await chen.open('/work', LIST);
  const due = chen.page.getByLabel('届满', { exact: true });
  costs['filter'] = await rounds(ROUNDS, async (n) => {
    await due.focus();
    return chen.does(({ keyboard }) => keyboard.press(n % 2 === 0 ? 'End' : 'Home'), FILTERED);
  });
  await chen.open('/work?scope=UNIT', LIST);
  const order = chen.page.getByLabel('排序', { exact: true });
  costs['sortUnit'] = await rounds(ROUNDS, async (n) => {
    await order.focus();
    return chen.does(({ keyboard }) => keyboard.press(n % 2 === 0 ? 'End' : 'Home'), FILTERED);
  });
  await decisions(chen, place, costs);
  await chen.leave();
  const gu = await Watched.at(here, place.url, PEOPLE.supervisor);
  costs['cityList'] = await rounds(ROUNDS, () => gu.open('/work?scope=ALL', LIST));
  await gu.leave();
  return figuresOf(costs);
}

async function decisions(chen: Watched, place: Workplace, costs: Record<string, readonly Cost[]>): Promise<void> {
  const caseNos = await casesToDecide(place, DECISIONS + 1);
  await chen.open(`/work?procedure=outdoor-sign&q=${caseNos[0]!.slice(0, 14)}&order=UPDATED`, LIST);
  await chen.does(({ keyboard }) => keyboard.press('Enter'), CASE);
  costs['decide'] = await rounds(DECISIONS, async () => {
    const before = new URL(chen.page.url()).pathname.split('/').at(-1)!;
    await chen.page.keyboard.press('a');
    await chen.page.getByRole('dialog').getByRole('textbox').waitFor();
    await chen.page.keyboard.insertText('同意');
    await chen.rest();
    return chen.does(
      ({ keyboard }) => keyboard.press('Control+Enter'),
      `${CASE} && document.querySelector('.case-head .mono').textContent !== ${JSON.stringify(before)} && document.querySelector('dialog') === null`,
    );
  });
}

async function rounds(times: number, act: (n: number) => Promise<Cost>): Promise<readonly Cost[]> {
  const taken: Cost[] = [];
  for (let n = 0; n < times; n += 1) taken.push(await act(n));
  return taken;
}

function figuresOf(costs: Readonly<Record<string, readonly Cost[]>>): Figures {
  const figures: Record<string, number> = {};
  for (const [name, taken] of Object.entries(costs)) {
    const shown = taken.map((cost) => cost.shown);
    figures[`${name}P50Ms`] = round(quantile(shown, 0.5), 0);
    figures[`${name}P95Ms`] = round(quantile(shown, 0.95), 0);
    figures[`${name}ApiP50Ms`] = round(
      quantile(
        taken.map(({ api }) => api),
        0.5,
      ),
      1,
    );
    if (taken.some(({ nextPaint }) => nextPaint > 0))
      figures[`${name}NextPaintP95Ms`] = round(
        quantile(
          taken.map(({ nextPaint }) => nextPaint),
          0.95,
        ),
        0,
      );
  }
  return figures;
}
