/** A browser's page that is watched: when what was asked for stands painted, what each interaction cost, and how long the API took. */
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

/** What one step cost, in milliseconds. */
export interface Cost {
  /** From the key or the press until everything that was asked for stands on the screen. */
  readonly shown: number;
  /** The browser's own figure: from the event to the next frame, the longest of the step; below 16 it counts as 16. */
  readonly nextPaint: number;
  /** The longest answer of the API that was waited for, from the sent request to the first byte. */
  readonly api: number;
}

/** The line of live changes stays open and is no question. */
const isQuestion = (request: Request): boolean => request.url().endsWith('/graphql') && request.headers()['accept'] !== 'text/event-stream';

/** In every page: events of people with their cost, and a promise for "painted and free again". */
const WATCH = `
  window.bench = { from: 0, paints: [], armed: null };
  for (const type of ['keydown', 'pointerdown', 'change'])
    addEventListener(type, (event) => { if (event.isTrusted && window.bench.armed) { window.bench.from = event.timeStamp; window.bench.armed = null; } }, true);
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries()) if (interactionId > 0) window.bench.paints.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: false });
  window.bench.once = (holds) => new Promise((resolve) => {
    const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
    if (holds()) return painted();
    const watcher = new MutationObserver(() => { if (holds()) { watcher.disconnect(); painted(); } });
    watcher.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
`;

interface Answer {
  readonly took: number;
  /** When it was there, as Date.now(). */
  readonly at: number;
}

export class Watched {
  readonly page: Page;
  readonly #context: BrowserContext;
  #answers: Answer[] = [];
  readonly #asked = new Set<Request>();

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.on('request', (request) => void (isQuestion(request) && this.#asked.add(request)));
    page.on('requestfinished', (request) => this.#answered(request));
    page.on('requestfailed', (request) => void this.#asked.delete(request));
  }

  /** Signed in, with an empty cache. */
  static async at(browser: Browser, baseURL: string, person: string): Promise<Watched> {
    const context = await browser.newContext({ baseURL, viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    await context.addInitScript(WATCH);
    const answer = await context.request.post('/login', { form: { person }, maxRedirects: 0 });
    if (answer.status() !== 303) throw new Error(`${person} cannot sign in: ${answer.status()}`);
    return new Watched(context, await context.newPage());
  }

  #answered(request: Request): void {
    if (!this.#asked.delete(request)) return;
    const { requestStart, responseEnd, responseStart, startTime } = request.timing();
    if (requestStart >= 0 && responseStart >= 0) this.#answers.push({ took: responseStart - requestStart, at: startTime + responseEnd });
  }

  /** Opens an address anew. `shown` counts from the start of the navigation. */
  async open(path: string, holds: string): Promise<Cost> {
    this.#answers = [];
    await this.page.goto(path, { waitUntil: 'commit' });
    const [shown, at] = await this.#within(`window.bench.once(() => ${holds}).then((at) => [at, performance.timeOrigin + at])`);
    await this.rest();
    return { shown, nextPaint: 0, api: this.#waitedFor(at) };
  }

  /** One act of a person, and what must be true once it has had its effect. */
  async does(act: (page: Page) => Promise<void>, holds: string): Promise<Cost> {
    await this.rest();
    this.#answers = [];
    await this.page.evaluate(
      `window.bench.paints = []; window.bench.armed = true; window.bench.shown = window.bench.once(() => window.bench.armed === null && ${holds}); undefined`,
    );
    await act(this.page);
    const [shown, at] = await this.#within('window.bench.shown.then((at) => [at - window.bench.from, performance.timeOrigin + at])');
    await this.rest();
    const nextPaint = Number(await this.page.evaluate('Math.max(16, ...window.bench.paints)'));
    return { shown, nextPaint, api: this.#waitedFor(at) };
  }

  /** Until nothing is being read and the browser has told what its events cost. */
  async rest(): Promise<void> {
    do await this.page.waitForTimeout(150);
    while (this.#asked.size > 0);
  }

  /** What came after everything stood there (counts in the tabs, say) was in nobody's way. */
  #waitedFor(at: number): number {
    return Math.max(0, ...this.#answers.filter((answer) => answer.at <= at).map(({ took }) => took));
  }

  async #within(promise: string): Promise<readonly [shown: number, at: number]> {
    const late = setTimeout(() => void this.#context.close({ reason: `${this.page.url()}: not there after 30 s: ${promise}` }), 30_000);
    try {
      return await this.page.evaluate<[number, number]>(promise);
    } finally {
      clearTimeout(late);
    }
  }

  leave(): Promise<void> {
    return this.#context.close();
  }
}
