/** From a finding to its card: once, whatever is restarted or doubled; higher cards take the place of lower ones; what nobody answers rises. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { cardDigest, dispatchFindings, replaceEscalated, type CardDoor, type DispatchDeps } from '../../activities/dispatch-findings.ts';
import { storeFindings } from '../../activities/store-findings.ts';
import { cardNoOf } from '../../domain/supervision/cards/card-no.ts';
import type { Finding } from '../../domain/supervision/evaluate-case.ts';
import { termDueAt } from '../../domain/supervision/matters/term.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import { TemporalCardDoor } from '../../worker/card-door.ts';
import { openStage, window } from '../support/case-stage.ts';
import type { Stage } from '../support/case-stage.ts';
import { cause, LiveCard, LiveOrder } from '../support/matters.ts';
import { gu } from '../support/people.ts';

let stage: Stage;
let deps: DispatchDeps;

beforeAll(async () => {
  stage = await openStage();
  await stage.pool.query(
    `insert into tongban.calendar_version (version, known_from, known_until, notice, data, imported_by) values ($1, $2, $3, 'n', $4, 't')`,
    [CALENDAR_2026.version, CALENDAR_2026.knownFrom, CALENDAR_2026.knownUntil, JSON.stringify(CALENDAR_2026)],
  );
  deps = { pool: stage.pool, door: new TemporalCardDoor(stage.client, stage.taskQueue), now: () => new Date().toISOString() };
});
afterAll(() => stage.close());
beforeEach(() => drain());

const finding = (level: Finding['level'], more: Partial<Finding> = {}): Finding => ({
  ...cause(randomUUID()),
  level,
  mode: 'AUTOMATIC',
  clockId: 'PROMISED',
  firedAt: new Date().toISOString(),
  ...more,
});

const cardOf = ({ dedupKey, ruleId }: Finding): LiveCard => new LiveCard(stage, { cause: cause('', { dedupKey, ruleId }) });
const cardNoFor = ({ dedupKey, ruleId }: Finding): string => cardNoOf(ruleId, dedupKey, cardDigest);

async function cardsOf(...findings: readonly Finding[]): Promise<readonly { state: string; level: string; effective: boolean }[]> {
  const { rows } = await stage.pool.query<{ state: string; level: string; effective: boolean }>(
    `select state, level, exists (select 1 from tongban.effective_card e where e.card_no = c.card_no) as effective
     from tongban.card c where dedup_key = any($1) order by level desc`,
    [findings.map(({ dedupKey }) => dedupKey)],
  );
  return rows;
}

async function drain(): Promise<void> {
  while ((await dispatchFindings(deps)).findings > 0);
  while ((await replaceEscalated(deps)) > 0);
}

test('a finding becomes one card, issued or a draft as the rule says; a note becomes none', async () => {
  const [issued, draft, note] = [finding('YELLOW'), finding('RED', { mode: 'CONFIRM' }), finding('NOTE')];
  await storeFindings(stage.pool, [issued, draft, note]);
  await drain();
  await vi.waitFor(async () => expect(await cardsOf(issued, draft, note)).toMatchObject([{ state: 'ISSUED' }, { state: 'DRAFT' }]));
});

test('what was recognised a month after it came about stays a finding: history is not carded', async () => {
  const old = finding('RED', { firedAt: '2020-03-02T01:00:00.000Z' });
  await storeFindings(stage.pool, [old]);
  await drain();
  expect(
    (
      await stage.pool.query(
        'select dispatched_at is not null as done from tongban.finding_dispatch d join tongban.finding f on f.id = d.finding_id where dedup_key = $1',
        [old.dedupKey],
      )
    ).rows,
  ).toEqual([{ done: true }]);
  expect(await cardsOf(old)).toEqual([]);
});

test('dispatchers that run at once, and one that dies before it could say what it did, open each card once', async () => {
  const findings = Array.from({ length: 30 }, () => finding('YELLOW'));
  await storeFindings(stage.pool, findings);
  // Dies after Temporal was told and before the record was.
  const dying: CardDoor = {
    open: async (card) => {
      await deps.door.open(card);
      throw new Error('killed');
    },
    replace: () => Promise.resolve(),
  };
  await expect(dispatchFindings({ ...deps, door: dying })).rejects.toThrow('killed');
  await Promise.all([drain(), drain(), drain()]);
  await vi.waitFor(async () => expect((await cardsOf(...findings)).length).toBe(30), { timeout: 20_000 });
  const { rows } = await stage.pool.query<{ n: number }>(
    `select count(*)::int as n from audit.entry where idem like 'card/%/open' and stream = any($1)`,
    [findings.map((one) => `card/${cardNoFor(one)}`)],
  );
  expect(rows).toEqual([{ n: 30 }]);
});

test('a control that numbers its cards anew each time opens one twice: the key is what makes it one', async () => {
  const one = finding('YELLOW');
  await storeFindings(stage.pool, [one]);
  const opened: string[] = [];
  const forgetful: CardDoor = {
    open: (card) => {
      opened.push(`${card.cardNo}-${randomUUID()}`);
      return opened.length === 1 ? Promise.reject(new Error('killed')) : Promise.resolve();
    },
    replace: () => Promise.resolve(),
  };
  await expect(dispatchFindings({ ...deps, door: forgetful })).rejects.toThrow('killed');
  await dispatchFindings({ ...deps, door: forgetful });
  expect(new Set(opened).size).toBe(2);
});

test('a higher finding’s card takes the place of the lower one, which is kept and weighs nothing', async () => {
  const ladder = `LIMIT/${randomUUID()}`;
  const yellow = finding('YELLOW', { ladder });
  await storeFindings(stage.pool, [yellow]);
  await drain();
  await cardOf(yellow).opened();
  const red = finding('RED', { ladder, ruleId: 'R-T03', dedupKey: `R-T03/${randomUUID()}` });
  await storeFindings(stage.pool, [red]);
  await drain();
  await vi.waitFor(async () =>
    expect(await cardsOf(yellow, red)).toEqual([
      { state: 'CANCELLED', level: 'YELLOW', effective: false },
      { state: 'ISSUED', level: 'RED', effective: true },
    ]),
  );
  expect((await cardOf(yellow).state()).cancelled).toMatchObject({ replacedBy: cardNoFor(red) });
});

test('a lower finding that comes to the dispatcher after its higher one gets no card', async () => {
  const ladder = `LIMIT/${randomUUID()}`;
  const [warn, yellow] = [finding('WARN', { ladder }), finding('YELLOW', { ladder, dedupKey: `R-T02/${randomUUID()}` })];
  await storeFindings(stage.pool, [warn, yellow]);
  await drain();
  await vi.waitFor(async () => expect(await cardsOf(warn, yellow)).toEqual([{ state: 'ISSUED', level: 'YELLOW', effective: true }]));
});

test('a card that nobody answers is told as R-T09 and rises itself: no second card is opened for it', async () => {
  const one = finding('YELLOW');
  await storeFindings(stage.pool, [one]);
  await drain();
  const card = cardOf(one);
  const { terms } = await card.opened();
  await card.moveTo(new Date(Date.parse(termDueAt(terms['ANSWER']!, window())) + 60_000).toISOString());
  await vi.waitFor(async () => expect((await card.state()).level).toBe('RED'));
  const { rows } = await stage.pool.query(
    `select rule_id, level, threshold, duty_unit from tongban.finding where facts ->> 'cardNo' = $1`,
    [card.input.cardNo],
  );
  expect(rows).toEqual([{ rule_id: 'R-T09', level: 'RED', threshold: 'ANSWER', duty_unit: card.input.cause.dutyUnit }]);
  const before = await stage.pool.query('select count(*)::int as n from tongban.card');
  await drain();
  expect((await stage.pool.query('select count(*)::int as n from tongban.card')).rows).toEqual(before.rows);
  expect((await stage.pool.query('select count(*)::int as n from tongban.finding_dispatch where dispatched_at is null')).rows).toEqual([
    { n: 0 },
  ]);
});

test('an order that nobody answers is marked for the bulletin and becomes a yellow card', async () => {
  const order = new LiveOrder(stage);
  await order.issue(gu, { subject: { title: '超期件督办', caseNo: null, cardNo: null }, demand: '说明原因并限期办结', termDays: 3 });
  await order.moveTo(new Date(Date.parse(termDueAt((await order.state()).terms['REPLY']!, window())) + 60_000).toISOString());
  await vi.waitFor(async () => expect((await order.state()).forBulletin).toBe(true));
  await drain();
  await vi.waitFor(async () => {
    const { rows } = await stage.pool.query(
      `select level, state from tongban.card where snapshot -> 'cause' -> 'facts' ->> 'orderNo' = $1`,
      [order.input.orderNo],
    );
    expect(rows).toEqual([{ level: 'YELLOW', state: 'ISSUED' }]);
  });
});
