/** Steps committed one by one: figures follow each of them, and at the end a rebuild finds nothing to mend. The board tells of changes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { factsFollower } from '../../activities/project-facts.ts';
import { rebuildFacts } from '../../activities/rebuild-facts.ts';
import type { TrailFollower } from '../../schema/trail-follower.ts';
import { UNIT } from './support/a-city.ts';
import { anApi, SUBMISSION, type AnApi, type Loose } from './support/an-api.ts';
import { caseAt, done } from './support/walk.ts';

let api: AnApi;
let follower: TrailFollower;
beforeAll(async () => {
  api = await anApi();
  follower = factsFollower(api.pool);
});
afterAll(() => api.close());

const figures = async (): Promise<Loose> => {
  await follower.catchUp();
  const { data, errors } = await api.ask(
    'gu',
    `{ statistics(measures: ["received", "accepted", "decided", "onTimeRate", "open", "closed"], period: { from: "2026-03-01", to: "2026-04-01" }) {
      behind total { cells { measure { measureId } value n cases(first: 5) { totalCount } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.statistics.behind).toBe(0);
  const cells = data.statistics.total.cells as readonly { measure: { measureId: string }; value: number | null }[];
  return Object.fromEntries(cells.map(({ measure, value }) => [measure.measureId, value]));
};

test('each step moves the figures it should, and no other', async () => {
  const { caseNo } = await done(api, 'li', 'submitCase', SUBMISSION);
  expect(await figures()).toEqual({ received: 1, accepted: 0, decided: 0, onTimeRate: null, open: 1, closed: 0 });
  await done(api, 'lin', 'receiveCase', { caseNo });
  await done(api, 'lin', 'accept', { caseNo });
  expect(await figures()).toEqual({ received: 1, accepted: 1, decided: 0, onTimeRate: null, open: 1, closed: 0 });
  await done(api, 'zhao', 'passOn', { caseNo, stepId: 'handle', opinion: '符合' });
  await done(api, 'chen', 'decide', { caseNo, decision: 'GRANT', opinion: '同意' });
  expect(await figures()).toEqual({ received: 1, accepted: 1, decided: 1, onTimeRate: 1, open: 1, closed: 0 });
  const second = await caseAt(api, 'SUBMITTED');
  await done(api, 'li', 'withdraw', { caseNo: second });
  expect(await figures()).toEqual({ received: 2, accepted: 1, decided: 1, onTimeRate: 1, open: 1, closed: 1 });
});

test('a refusal changes no figure', async () => {
  const before = await figures();
  const { caseNo } = await done(api, 'li', 'submitCase', SUBMISSION);
  const received = await figures();
  expect(received).toEqual({ ...before, received: before.received + 1, open: before.open + 1 });
  expect(await api.act('lin', 'accept', { caseNo })).toMatchObject({ __typename: 'CommandRefused' });
  expect(await figures()).toEqual(received);
});

test('after all of it a rebuild from the first entry on finds every row as it is', async () => {
  for (const stage of ['REVIEW', 'DECIDED', 'DELIVERED'] as const) {
    api.clock = `2026-03-0${3 + ['REVIEW', 'DECIDED', 'DELIVERED'].indexOf(stage)}T02:00:00.000Z`;
    await caseAt(api, stage);
    await follower.step();
  }
  await follower.catchUp();
  const db = await api.pool.connect();
  try {
    const { cases, differences } = await rebuildFacts(db, { dryRun: true });
    expect(cases).toBeGreaterThanOrEqual(6);
    for (const found of Object.values(differences)) expect(found).toEqual({ wrong: 0, missing: 0 });
  } finally {
    db.release();
  }
});

/** Counted one by one, as the board did before it had counts of its own. */
const COUNTED = `select region, unit_id, state, coalesce(next_due_at, 'infinity') as due_at, paused, overdue, count(*)::int as n
  from tongban.application_case where closed_at is null group by 1, 2, 3, 4, 5, 6`;
const KEPT = 'select region, unit_id, state, due_at, paused, overdue, n from tongban.open_count';
const apart = async (): Promise<number> =>
  (
    await api.pool.query<{ n: number }>(
      `select count(*)::int as n from ((${COUNTED} except ${KEPT}) union all (${KEPT} except ${COUNTED})) d`,
    )
  ).rows[0]!.n;

test('the counts of the board are those of the rows, whatever becomes of a case, and however often the same is followed', async () => {
  const caseNo = await caseAt(api, 'SUBMITTED');
  expect(await apart()).toBeGreaterThan(0);
  await follower.catchUp();
  expect(await apart()).toBe(0);
  for (const [person, command] of [
    ['lin', 'receiveCase'],
    ['lin', 'accept'],
    ['li', 'withdraw'],
  ] as const) {
    await done(api, person, command, { caseNo });
    await follower.catchUp();
    expect(await apart()).toBe(0);
  }
  // The same entries again, as after a kill before the place was kept.
  await api.pool.query(`update tongban.trail_follower set entry_id = 0 where follower = 'facts'`);
  await follower.catchUp();
  expect(await apart()).toBe(0);
});

test('a count that somebody has changed is found by the rebuild and put right', async () => {
  const db = await api.pool.connect();
  try {
    await db.query(`update tongban.open_count set n = n + 1`);
    expect(await apart()).toBeGreaterThan(0);
    expect((await rebuildFacts(db)).differences.open_count.wrong).toBeGreaterThan(0);
    expect(await apart()).toBe(0);
  } finally {
    db.release();
  }
});

test('the board tells how things stand, then each change; who loses the office hears nothing more', async () => {
  const response = await api.server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-tongban-person': 'feng' },
    body: JSON.stringify({ query: 'subscription { boardChanged { total { open } rows { unit { unitId } } } }' }),
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Loose> => {
    for (;;) {
      const [message, ...rest] = text.split('\n\n');
      if (rest.length > 0) {
        text = rest.join('\n\n');
        if (message!.includes('event: complete')) return null;
        const data = message!.split('\n').find((line) => line.startsWith('data:') && line.length > 6);
        if (data !== undefined) return JSON.parse(data.slice(5));
        continue;
      }
      const { done: over, value } = await reader.read();
      if (over) return null;
      text += value;
    }
  };
  const first = (await next()).data.boardChanged;
  expect(first.rows.map((row: Loose) => row.unit.unitId)).toEqual(first.rows.map(() => UNIT));
  await caseAt(api, 'SUBMITTED');
  await follower.catchUp();
  expect((await next()).data.boardChanged.total.open).toBe(first.total.open + 1);
  await api.pool.query(`update tongban.person set roles = '{AUDIT_ADMIN}' where id = 'feng'`);
  await caseAt(api, 'SUBMITTED');
  expect(await next()).toBeNull();
  await api.pool.query(`update tongban.person set roles = '{UNIT_ADMIN}' where id = 'feng'`);
  await reader.cancel().catch(() => undefined);
});
