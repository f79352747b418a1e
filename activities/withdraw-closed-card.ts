/**
 * Strikes out a card whose workflow has ended: a re-check may find long afterwards that it should not have been issued. There is no
 * workflow left to ask, so the step is decided here under the same law, one after the other, and committed as any other.
 */
import type { Pool } from 'pg';
import type { Receipt } from '../domain/audit/entry.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import type { CalendarData } from '../domain/clocks/clock.ts';
import type { CardCommandOf } from '../domain/supervision/cards/card-commands.ts';
import { CARD_LAW } from '../domain/supervision/cards/card-law.ts';
import type { CardState } from '../domain/supervision/cards/card-state.ts';
import type { MatterEntry } from '../domain/supervision/matters/matter-entry.ts';
import { matterEntry } from '../domain/supervision/matters/matter-entry.ts';
import { matterRow, termRows } from '../domain/supervision/matters/matter-rows.ts';
import { admitMatter, decideMatter, matterStream } from '../domain/supervision/matters/matter.ts';
import { refoldCard } from '../domain/supervision/matters/refold-matter.ts';
import { inTransaction } from '../schema/in-transaction.ts';
import { commitMatterOn } from './commit-matter.ts';

export type WithdrawnCard =
  | { readonly kind: 'done'; readonly state: CardState; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** Not closed: its own workflow is to be asked. */
  | { readonly kind: 'notClosed' };

export async function withdrawClosedCard(
  pool: Pick<Pool, 'connect'>,
  cardNo: string,
  command: CardCommandOf<'withdrawCard'>,
  calendarOf: (version: string) => Promise<CalendarData>,
): Promise<WithdrawnCard> {
  return inTransaction(pool, async (db): Promise<WithdrawnCard> => {
    // The row is written by one function alone, so it cannot be locked itself: who withdraws the same card waits here.
    await db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [matterStream('CARD', cardNo)]);
    const { rows } = await db.query<{ state: string; created: string; run: string | null }>(
      'select state, created_at as created, workflow_run_id as run from tongban.card where card_no = $1',
      [cardNo],
    );
    const [row] = rows;
    if (row?.state !== 'CLOSED') return { kind: 'notClosed' };
    const { rows: entries } = await db.query<{ canon: Buffer }>(
      `select canon from audit.entry where stream = $1 and outcome = 'ok' order by seq`,
      [matterStream('CARD', cardNo)],
    );
    const before = refoldCard(entries.map(({ canon }) => JSON.parse(canon.toString('utf8')) as MatterEntry));
    const desk = { state: before, calendar: await calendarOf(before.calendarVersion) };
    const refusals = admitMatter(CARD_LAW, desk, command);
    if (refusals.length > 0) return { kind: 'refused', refusals };
    const { events, next } = decideMatter(CARD_LAW, desk, command);
    const at = events[0]!.at;
    const receipt = await commitMatterOn(db, {
      kind: 'CARD',
      no: cardNo,
      seq: next.seq,
      entry: matterEntry(before, next, command, events, CARD_LAW.officeOf(command), at, next.cause.caseNo),
      row: matterRow(next, desk.calendar, row.created, row.run),
      terms: termRows(next, desk.calendar),
      findings: [],
    });
    return { kind: 'done', state: next, receipt };
  });
}
