/**
 * From findings to cards: takes what rules have handed on, opens one card's workflow per finding, and lets a higher card of a ladder take
 * the place of the lower. Whatever is killed or run twice: the workflow's id is worked out from the finding's key, Temporal starts an
 * id once, and the record holds one card per key.
 */
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Instant } from '../domain/clocks/clock.ts';
import { calendarAround } from '../domain/clocks/calendar-window.ts';
import type { CalendarData } from '../domain/clocks/clock.ts';
import { cardNoOf, isCarded } from '../domain/supervision/cards/card-no.ts';
import type { CardCause, CardLevel } from '../domain/supervision/cards/card-state.ts';
import type { IssuingMode } from '../domain/supervision/define-rule.ts';
import { inTransaction } from '../schema/in-transaction.ts';

/** The way to the cards' workflows. */
export interface CardDoor {
  /** Starts the card's workflow; nothing happens when it was started before. */
  open(card: OpenedCard): Promise<void>;
  /** Tells a card that another has taken its place; nothing happens when it is over. */
  replace(cardNo: string, by: string): Promise<void>;
}

export interface OpenedCard {
  readonly cardNo: string;
  readonly level: CardLevel;
  readonly mode: IssuingMode;
  readonly cause: CardCause;
  readonly calendar: CalendarData;
}

export interface DispatchDeps {
  readonly pool: Pick<Pool, 'connect' | 'query'>;
  readonly door: CardDoor;
  readonly now: () => Instant;
}

export interface Dispatched {
  /** Findings taken from the queue; 0: nothing was waiting. */
  readonly findings: number;
  readonly opened: number;
}

/** Few at a time: the rows stay locked while Temporal is asked, and another dispatcher takes the next ones. */
const BATCH = 20;

/**
 * Breaches recognised so long after they came about (cases imported whole, a rule new in force) stay findings to look at: a card would
 * start terms today for what nobody can mend. Measured to the recognition, so a dispatcher that was away misses nothing.
 */
export const LONG_PAST = '30 days';

export const cardDigest = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Row extends Omit<CardCause, 'firedAt'> {
  readonly id: string;
  readonly level: string;
  readonly mode: IssuingMode;
  readonly firedAt: Date | string;
  readonly escalated: boolean;
  readonly past: boolean;
}

/** One batch, in one transaction: what was not done is still there for the next. */
export async function dispatchFindings({ door, now, pool }: DispatchDeps): Promise<Dispatched> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<Row>(TAKE, [BATCH, LONG_PAST]);
    let opened = 0;
    if (rows.length > 0) {
      const calendar = await newestCalendar(client, now());
      for (const row of rows) {
        const card = cardOf(row, calendar);
        if (card === null) continue;
        await door.open(card);
        opened += 1;
      }
      await client.query('update tongban.finding_dispatch set dispatched_at = $2 where finding_id = any($1::bigint[])', [
        rows.map(({ id }) => id),
        now(),
      ]);
    }
    return { findings: rows.length, opened };
  });
}

/**
 * Cards whose finding has been escalated and that still live: the higher card takes their place. Asked of the record as it stands, so it
 * does not matter which of the two was opened first, or by whom.
 */
export async function replaceEscalated({ door, pool }: DispatchDeps): Promise<number> {
  const { rows } = await pool.query<{ cardNo: string; ruleId: string; dedupKey: string }>(
    `select c.card_no as "cardNo", h.rule_id as "ruleId", h.dedup_key as "dedupKey"
     from tongban.card c join tongban.finding f on f.dedup_key = c.dedup_key join tongban.finding h on h.id = f.escalated_to
     where c.closed_at is null order by c.card_no limit $1`,
    [BATCH],
  );
  for (const { cardNo, dedupKey, ruleId } of rows) await door.replace(cardNo, cardNoOf(ruleId, dedupKey, cardDigest));
  return rows.length;
}

const TAKE = `select f.id, f.dedup_key as "dedupKey", f.rule_id as "ruleId", f.rule_version as "ruleVersion", f.level, f.mode,
    f.case_no as "caseNo", f.step_id as "stepId", f.threshold, f.facts, f.duty_unit as "dutyUnit", f.duty_person as "dutyPerson",
    f.region, f.fired_at as "firedAt", f.calendar_version as "calendarVersion", f.provenance, f.ladder, f.state = 'ESCALATED' as escalated,
    f.recorded_at - f.fired_at > $2::interval as past
  from tongban.finding_dispatch d join tongban.finding f on f.id = d.finding_id
  where d.dispatched_at is null order by d.finding_id limit $1 for update of d skip locked`;

/** null: no card of its own. A higher finding may have come first, a card that was not answered rises itself, and history is not carded. */
function cardOf({ escalated, firedAt, id: _id, level, mode, past, ...cause }: Row, calendar: CalendarData): OpenedCard | null {
  if (escalated || past || !isCarded(level) || 'cardNo' in cause.facts) return null;
  return {
    cardNo: cardNoOf(cause.ruleId, cause.dedupKey, cardDigest),
    level,
    mode,
    cause: { ...cause, firedAt: new Date(firedAt).toISOString() },
    calendar,
  };
}

/** A window of the newest published calendar, as cases get theirs. */
async function newestCalendar(db: { query(text: string): Promise<{ rows: { data: string }[] }> }, now: Instant): Promise<CalendarData> {
  const { rows } = await db.query(
    'select data from tongban.calendar_version order by imported_at desc, known_until desc, version desc limit 1',
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no calendar is published: no card can have a term');
  return calendarAround(JSON.parse(row.data) as CalendarData, now);
}
