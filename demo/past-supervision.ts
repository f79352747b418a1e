/**
 * What supervision did in the simulated past: cards on real findings, which the rules find again in the trail, answered, appealed against,
 * upheld or struck out; and supervision orders replied to, checked and closed. Only what came about so long ago that the dispatcher of
 * findings leaves it alone, and what is over: nothing here waits for a timer.
 */
import type pg from 'pg';
import { cardDigest } from '../activities/dispatch-findings.ts';
import type { CalendarData, Instant } from '../domain/clocks/clock.ts';
import { instantOf, localDateOf } from '../domain/clocks/local-date.ts';
import { addWorkingDays } from '../domain/clocks/working-calendar.ts';
import { cardNoOf, isCarded } from '../domain/supervision/cards/card-no.ts';
import type { CardCommand } from '../domain/supervision/cards/card-commands.ts';
import { CARD_LAW } from '../domain/supervision/cards/card-law.ts';
import { isCardOver, newCard, type CardState } from '../domain/supervision/cards/card-state.ts';
import { evaluateCase, momentsOf, type Finding } from '../domain/supervision/evaluate-case.ts';
import { openTerm, termDueAt } from '../domain/supervision/matters/term.ts';
import type { OrderCommand } from '../domain/supervision/orders/order-commands.ts';
import { ORDER_LAW } from '../domain/supervision/orders/order-law.ts';
import { isOrderOver, newOrder } from '../domain/supervision/orders/order-state.ts';
import { RULES } from '../domain/supervision/rules.ts';
import type { StaffRow } from './city/staff.ts';
import { sha256 } from './digests.ts';
import { actorOf, commitLived, DAY, EVIDENCE, HOUR, iso, lived } from './lived.ts';
import type { MatterSeed } from './matters.ts';
import { randomOf, type Random } from './random.ts';
import type { SimulatedCase } from './simulate/run.ts';

/** Between so many days ago: older than the dispatcher takes (activities/dispatch-findings.ts), and within the months that bulletins tell of. */
const [FROM_DAYS, TO_DAYS] = [110, 40];
const CARDS_MOST = 60;
/** One card in so many is followed by an order. */
const CARDS_PER_ORDER = 5;

const MACHINE = { personId: 'simulator', kind: 'SIMULATOR', roles: ['SYSTEM'] } as const;

export interface SeededSupervision {
  readonly cards: number;
  readonly orders: number;
}

export async function storeSupervision(db: pg.Client, made: MatterSeed): Promise<SeededSupervision> {
  const { calendar, now, seed, staff } = made;
  const supervisors = staff.filter(({ region, roles }) => roles.includes('SUPERVISOR') && region === '320600');
  const stored = { cards: 0, orders: 0 };
  for (const finding of pastFindings(made)) {
    if (stored.cards === CARDS_MOST) break;
    const head = staff.find(
      ({ id, roles, unitId }) =>
        unitId === finding.dutyUnit && id !== finding.dutyPerson && (roles.includes('ORGAN_HEAD') || roles.includes('UNIT_ADMIN')),
    );
    const supervisor = supervisors.find(({ id, unitId }) => unitId !== finding.dutyUnit && id !== finding.dutyPerson);
    if (head === undefined || supervisor === undefined) continue;
    const random = randomOf(seed, `card/${finding.dedupKey}`);
    const card = await storeCard(db, calendar, random, finding, head, supervisor);
    if (card === null) continue;
    stored.cards += 1;
    const wanted = card.level !== 'WARN' && stored.cards % CARDS_PER_ORDER === 0;
    if (wanted && (await storeOrder(db, calendar, random, card, head, supervisor, now))) stored.orders += 1;
  }
  return stored;
}

/** Of the closed cases in which a clock ran out, as the rules find them; of each ladder the highest, since the lower ones gave way to it. */
function* pastFindings({ calendar, cases, now }: MatterSeed): Generator<Finding> {
  const [from, to] = [iso(now - FROM_DAYS * DAY), iso(now - TO_DAYS * DAY)];
  for (const simulated of cases) {
    const { closedAt } = simulated.state;
    if (closedAt === undefined || closedAt >= to || closedAt < from || !ranOut(simulated)) continue;
    const { entries, published, state } = simulated;
    const story = {
      recorded: state,
      procedure: published.definition,
      entries: entries.filter(({ outcome }) => outcome === 'ok') as never,
      calendarOf: () => calendar,
    };
    const found = evaluateCase(story, RULES, { moments: momentsOf(story), settings: [], now: iso(now) });
    const highest = new Map<string, Finding>();
    for (const finding of found) {
      const other = highest.get(finding.ladder);
      if (other === undefined || RANK.indexOf(finding.level) > RANK.indexOf(other.level)) highest.set(finding.ladder, finding);
    }
    yield* [...highest.values()].filter(({ firedAt, level }) => isCarded(level) && firedAt >= from && firedAt < to);
  }
}

const RANK: readonly string[] = ['NOTE', 'WARN', 'YELLOW', 'RED'];

const ranOut = ({ entries }: SimulatedCase): boolean =>
  entries.some(({ events }) => events?.some(({ type }) => type === 'ClockExpired' || type === 'ClockWarned') === true);

/** Ten in the morning, so many working days on. */
const morning = (at: Instant, days: number, calendar: CalendarData): number =>
  Date.parse(instantOf(addWorkingDays(calendar, localDateOf(at), days), '10:00'));

async function storeCard(
  db: pg.Client,
  calendar: CalendarData,
  random: Random,
  { clockId: _clock, level, mode, ...cause }: Finding,
  head: StaffRow,
  supervisor: StaffRow,
): Promise<CardState | null> {
  if (!isCarded(level)) return null;
  const [unit, office] = [actorOf(head), actorOf(supervisor)];
  const no = cardNoOf(cause.ruleId, cause.dedupKey, cardDigest);
  const said = (command: Pick<CardCommand, 'type' | 'actor' | 'data'>, at: number): CardCommand =>
    ({ ...command, requestId: `demo-${command.type}-${at}`, receivedAt: iso(at) }) as CardCommand;
  const opened = Date.parse(cause.firedAt) + 60_000;
  const later = (days: number): number => morning(cause.firedAt, days, calendar);
  const answer = (at: number): CardCommand =>
    said(
      { type: 'answerCard', actor: unit, data: { text: '模拟反馈：已查明原因', measures: '模拟：补办并调整排班', evidence: EVIDENCE } },
      at,
    );
  const termPassed = (state: CardState): CardCommand => {
    const term = openTerm(state.terms, 'APPEAL');
    const dueAt = term === undefined ? iso(opened) : termDueAt(term, calendar);
    return said({ type: 'termPassed', actor: MACHINE, data: { term: term?.id ?? 'APPEAL', dueAt } }, Date.parse(dueAt));
  };
  const appeal = said(
    {
      type: 'appealCard',
      actor: unit,
      data: {
        ground: random.pick(['SYSTEM_FAULT', 'DATA_SYNC_DELAY', 'APPLICANT_CAUSE'] as const),
        statement: '模拟申诉：当日系统停机',
        evidence: EVIDENCE,
      },
    },
    later(1),
  );
  const decide = (outcome: 'UPHOLD' | 'WITHDRAW'): CardCommand =>
    said(
      { type: 'decideAppeal', actor: office, data: { outcome, reasons: outcome === 'UPHOLD' ? '模拟：所述与留痕不符' : '模拟：申诉属实' } },
      later(3),
    );
  const fate = random.next();
  const life =
    fate < 0.15
      ? [appeal, decide('WITHDRAW')]
      : fate < 0.3
        ? [appeal, decide('UPHOLD'), ...(level === 'WARN' ? [] : [answer(later(4))])]
        : [...(level === 'WARN' ? [] : [answer(later(1))]), termPassed];
  const steps = lived(CARD_LAW, newCard(no, level, mode, cause, calendar.version), calendar, [
    said({ type: 'openCard', actor: MACHINE, data: {} }, opened),
    ...(mode === 'CONFIRM' ? [said({ type: 'confirmCard', actor: office, data: {} }, opened + HOUR)] : []),
    ...life,
  ]);
  const card = steps?.at(-1)?.after;
  if (steps === null || card === undefined || !isCardOver(card)) return null;
  await commitLived(db, CARD_LAW, calendar, steps, cause.caseNo);
  return card;
}

async function storeOrder(
  db: pg.Client,
  calendar: CalendarData,
  random: Random,
  card: CardState,
  head: StaffRow,
  supervisor: StaffRow,
  now: number,
): Promise<boolean> {
  const [unit, office] = [actorOf(head), actorOf(supervisor)];
  const begun = morning(card.cause.firedAt, 6, calendar);
  const said = (command: Pick<OrderCommand, 'type' | 'actor' | 'data'>, days: number): OrderCommand =>
    ({ ...command, requestId: `demo-${command.type}-${days}`, receivedAt: iso(morning(iso(begun), days, calendar)) }) as OrderCommand;
  const start = newOrder({
    orderNo: `DB-${sha256(`demo/${card.no}`).slice(0, 16)}`,
    region: card.region,
    unitId: card.unitId,
    provenance: 'SIMULATED',
    calendarVersion: calendar.version,
  });
  const reply = (days: number): OrderCommand =>
    said({ type: 'replyOrder', actor: unit, data: { text: '模拟回复：已约谈责任人并整改', evidence: EVIDENCE } }, days);
  const check = (satisfied: boolean, days: number): OrderCommand =>
    said({ type: 'checkOrder', actor: office, data: { satisfied, findings: '模拟核查', ...(satisfied ? {} : { termDays: 5 }) } }, days);
  const again = random.chance(0.3) ? [check(false, 4), reply(6), check(true, 7)] : [check(true, 4)];
  const steps = lived(ORDER_LAW, start, calendar, [
    said(
      {
        type: 'issueOrder',
        actor: office,
        data: {
          subject: { title: '模拟：超期办件督办', caseNo: card.cause.caseNo, cardNo: card.no },
          demand: '模拟：限期办结并书面说明原因',
          termDays: 5,
        },
      },
      0,
    ),
    reply(3),
    ...again,
    said({ type: 'closeOrder', actor: office, data: { note: '模拟：整改到位，予以办结' } }, 8),
  ]);
  const end = steps?.at(-1)?.after;
  if (steps === null || end === undefined || !isOrderOver(end) || Date.parse(steps.at(-1)!.command.receivedAt) >= now) return false;
  await commitLived(db, ORDER_LAW, calendar, steps, card.cause.caseNo);
  return true;
}
