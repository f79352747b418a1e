/** Yellow cards that nobody answers, from their findings to the last term: opened, run ahead, and judged against what must be on record. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { cardDigest, dispatchFindings } from '../../../activities/dispatch-findings.ts';
import { storeFindings } from '../../../activities/store-findings.ts';
import { cardNoOf } from '../../../domain/supervision/cards/card-no.ts';
import type { Finding } from '../../../domain/supervision/evaluate-case.ts';
import { TemporalCardDoor } from '../../../worker/card-door.ts';
import { cardWorkflowId } from '../../../workflows/messages.ts';
import type { FaultStage } from '../../support/fault-stage.ts';
import { cause } from '../../support/matters.ts';
import { TimeSkipper } from '../../support/temporal.ts';

/** Who answers for the cards; absent: the unit of tests/support/people.ts. */
type Duty = Partial<Pick<Finding, 'dutyUnit' | 'region'>>;

const findings = (n: number, duty: Duty): readonly Finding[] =>
  Array.from({ length: n }, () => ({
    ...cause(randomUUID(), { firedAt: new Date().toISOString(), ...duty }),
    level: 'YELLOW',
    mode: 'AUTOMATIC',
    clockId: 'PROMISED',
  }));

/** Opens so many cards in Temporal, for findings that are stored first; answers their numbers. */
export async function openCards(on: FaultStage, count: number, duty: Duty = {}): Promise<readonly string[]> {
  const wanted = findings(count, duty);
  await storeFindings(on.pool, wanted);
  const door = new TemporalCardDoor(on.client);
  while ((await dispatchFindings({ pool: on.pool, door, now: () => new Date().toISOString() })).findings > 0);
  return wanted.map(({ dedupKey, ruleId }) => cardNoOf(ruleId, dedupKey, cardDigest));
}

/** Lets the cards' clocks run ahead freely to every next term. */
export async function runAhead(on: FaultStage, cards: readonly string[]): Promise<void> {
  const skipper = new TimeSkipper(on.client);
  for (const no of cards) await skipper.skipFreely(cardWorkflowId(no));
}

/** What the stream of a card tells that nobody answers, each once and in this order. */
const LIFE = ['openCard', 'termPassed ANSWER', 'termPassed APPEAL', 'termPassed ANSWER/2'];
/** Terms that such a card lets pass. */
export const TERMS_OF_A_LIFE = LIFE.length - 1;

/** What each card's stream tells. */
export async function toldOf(ownerUrl: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ no: string; told: string[] }>(
      `select substr(stream, 6) as no, array_agg(concat_ws(' ', c ->> 'command', c #>> '{data,term}') order by seq) as told
       from (select stream, seq, convert_from(canon, 'UTF8')::jsonb as c from audit.entry where stream like 'card/%') e group by stream`,
    );
    return new Map(rows.map((row) => [row.no, row.told]));
  } finally {
    await owner.end();
  }
}

/** What is missing or done twice, card by card; empty: all as it should be. */
export async function judgeLives(on: FaultStage, cards: readonly string[]): Promise<readonly string[]> {
  const told = await toldOf(on.ownerUrl);
  const ladder = await on.pool.query<{ no: string; n: number }>(
    `select facts ->> 'cardNo' as no, count(*)::int as n from tongban.finding where rule_id = 'R-T09' group by 1`,
  );
  const ninth = new Map(ladder.rows.map(({ n, no }) => [no, n]));
  return cards.flatMap((no) => [
    ...(JSON.stringify(told.get(no)) === JSON.stringify(LIFE) ? [] : [`${no}: ${(told.get(no) ?? ['nothing']).join(', ')}`]),
    ...(ninth.get(no) === 2 ? [] : [`${no}: R-T09 told ${ninth.get(no) ?? 0} times`]),
  ]);
}

/** Cards whose last term has passed. */
export async function reported(on: FaultStage): Promise<number> {
  const { rows } = await on.pool.query<{ n: number }>(
    `select count(*)::int as n from tongban.card where state = 'REPORTED' and for_bulletin`,
  );
  return rows[0]!.n;
}

/** Terms that are on record as passed. */
export async function termsPassed(on: FaultStage): Promise<number> {
  const { rows } = await on.pool.query<{ n: number }>(
    `select count(*)::int as n from audit.entry where stream like 'card/%' and convert_from(canon, 'UTF8')::jsonb ->> 'command' = 'termPassed'`,
  );
  return rows[0]!.n;
}
