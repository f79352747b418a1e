/** R-T09 as a card's own term tells it on commit: stored with the step, once; where administrators have switched it off, the step stands alone. */
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitMatterOn } from '../../activities/commit-matter.ts';
import { SYSTEM_ACTOR } from '../../domain/case/actor.ts';
import type { CardCommand } from '../../domain/supervision/cards/card-commands.ts';
import { CARD_LAW } from '../../domain/supervision/cards/card-law.ts';
import { newCard } from '../../domain/supervision/cards/card-state.ts';
import { matterEntry } from '../../domain/supervision/matters/matter-entry.ts';
import { matterRow, termRows } from '../../domain/supervision/matters/matter-rows.ts';
import { decideMatter } from '../../domain/supervision/matters/matter.ts';
import { termDueAt } from '../../domain/supervision/matters/term.ts';
import { unansweredFindings } from '../../domain/supervision/matters/unanswered.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import { openPool } from '../../schema/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl);
});
afterAll(async () => {
  await pool.end();
  await database.dispose();
});

const ISSUED = '2026-02-12T02:00:00.000Z';

/** A yellow card of the region, issued, and left without an answer until its term has run out; each step as its workflow commits it. */
async function unanswered(no: string, region: string): Promise<void> {
  let state = newCard(
    no,
    'YELLOW',
    'AUTOMATIC',
    {
      ...{ dedupKey: `R-T02/${no}`, ruleId: 'R-T02', ruleVersion: 1, caseNo: null, stepId: null, threshold: 'DUE', facts: {} },
      ...{ dutyUnit: 'u-1', dutyPerson: null, region, firedAt: ISSUED, calendarVersion: CALENDAR_2026.version },
      ...{ provenance: 'LIVE', ladder: `L/${no}` },
    },
    CALENDAR_2026.version,
  );
  const step = async (type: string, data: object, at: string): Promise<void> => {
    const command = { type, requestId: `${type}-${at}`, actor: SYSTEM_ACTOR, receivedAt: at, data } as CardCommand;
    const { events, next } = decideMatter(CARD_LAW, { state, calendar: CALENDAR_2026 }, command);
    const input = {
      kind: next.kind,
      no,
      seq: next.seq,
      entry: matterEntry(state, next, command, events, CARD_LAW.officeOf(command), at, null),
      row: matterRow(next, CALENDAR_2026, ISSUED, null),
      terms: termRows(next, CALENDAR_2026),
      findings: unansweredFindings(next, events),
    };
    expect(await commitMatterOn(pool, input)).toEqual(await commitMatterOn(pool, input));
    state = next;
  };
  await step('openCard', {}, ISSUED);
  const dueAt = termDueAt(state.terms['ANSWER']!, CALENDAR_2026);
  await step('termPassed', { term: 'ANSWER', dueAt }, dueAt);
}

test('a card that nobody answers is told once, at the level above, and nowhere that the rule is off', async () => {
  await pool.query(
    `insert into tongban.rule_setting (id, rule_id, region, is_on, reason, proposed_by, proposed_at) values ('s-1', 'R-T09', '320614', false, '试行', 'a', $1)`,
    [ISSUED],
  );
  await pool.query(
    `update tongban.rule_setting set decided_by = 'b', decided_at = $1::timestamptz, version = 1, in_force_from = $1::timestamptz where id = 's-1'`,
    ['2026-02-01T00:00:00.000Z'],
  );
  await unanswered('card-here', '320613');
  await unanswered('card-there', '320614');
  const { rows } = await pool.query('select rule_id, level, threshold, region from tongban.finding order by id');
  expect(rows).toEqual([{ rule_id: 'R-T09', level: 'RED', threshold: 'ANSWER', region: '320613' }]);
  const { rows: cards } = await pool.query('select card_no, seq, level from tongban.card order by card_no');
  expect(cards.map(({ card_no, seq }) => [card_no, Number(seq)])).toEqual([
    ['card-here', 2],
    ['card-there', 2],
  ]);
});
