/** The proof of coverage at the door: empty while all is well, its exceptions within the viewer's range, closed to everybody else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CITY, OTHER_COUNTY, OTHER_UNIT, UNIT } from './support/a-city.ts';
import { openCard } from './support/a-card.ts';
import { anApi, SUBMISSION, type AnApi, type Loose } from './support/an-api.ts';

let api: AnApi;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const exceptions = async (person: string, ask = 200): Promise<Loose> => {
  const { data, errors } = await api.ask(
    person,
    `query($ask: Int!) { coverageExceptions(ask: $ask) { kind no clock due fault faultName { zh } armed unit { unitId } region { code } } }`,
    { ask },
  );
  return errors === undefined ? data.coverageExceptions : errors[0]!.extensions?.['code'];
};

test('every clock is covered until a workflow is lost; the exception is seen by those who watch over its place', async () => {
  await api.act('li', 'submitCase', SUBMISSION);
  const here = await openCard(api, UNIT, CITY);
  const there = await openCard(api, OTHER_UNIT, OTHER_COUNTY);
  expect(await exceptions('gu')).toEqual([]);
  const { data } = await api.ask('gu', '{ coverage { matters asked running exceptions { no } } }');
  expect(data.coverage).toEqual({ matters: 3, asked: 3, running: 3, exceptions: [] });

  api.timers.lost.add(`card/${here}`);
  api.timers.lost.add(`card/${there}`);
  const lost = { kind: 'CARD', clock: 'ANSWER', fault: 'NO_WORKFLOW', faultName: { zh: '没有运行中的流程' }, armed: null };
  const ours = { ...lost, no: here, unit: { unitId: UNIT }, region: { code: CITY } };
  const theirs = { ...lost, no: there, unit: { unitId: OTHER_UNIT }, region: { code: OTHER_COUNTY } };
  expect(await exceptions('gu')).toEqual(expect.arrayContaining([expect.objectContaining(ours), expect.objectContaining(theirs)]));
  expect(await exceptions('gu', 0)).toHaveLength(2);
  expect(await exceptions('ke')).toEqual([expect.objectContaining(theirs)]);
  expect(await exceptions('sysadmin')).toHaveLength(2);
  for (const person of ['zheng', 'lin', 'li', 'secadmin']) expect(await exceptions(person)).toBe('FORBIDDEN');
  expect(await exceptions('gu', 5_000)).toBe('BAD_INPUT');
});

test('a clock that ran out and is not on record is an exception too, once the grace is over', async () => {
  const before = api.clock;
  const card = await openCard(api, UNIT, CITY);
  api.clock = '2026-03-05T09:01:00.000Z';
  expect((await exceptions('gu')).map(({ no }: Loose) => no)).not.toContain(card);
  api.clock = '2026-03-05T09:03:00.000Z';
  expect(await exceptions('gu')).toContainEqual(expect.objectContaining({ no: card, fault: 'TERM_MISSED', clock: 'ANSWER' }));
  await api.matters.termPassed(card, 'ANSWER', api.clock);
  expect((await exceptions('gu')).map(({ no }: Loose) => no)).not.toContain(card);
  api.clock = before;
});
