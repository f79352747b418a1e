/** Sums over units, regions, items and days are one and the same, for every counter and any facts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseFact } from '../../../domain/assessment/case-fact.ts';
import { addsTo, COUNTER_IDS, type CounterId } from '../../../domain/assessment/counters.ts';
import { contributions, CUBE_NAMES, durationOf, durations, GRAINS, grainStart } from '../../../domain/assessment/rollup.ts';
import { someFacts } from './generated-facts.ts';

const sumsBy = (
  facts: readonly CaseFact[],
  keyOf: (fact: CaseFact) => string,
  year: string,
): ReadonlyMap<string, Partial<Record<CounterId, number>>> => {
  const sums = new Map<string, Partial<Record<CounterId, number>>>();
  for (const fact of facts)
    for (const id of COUNTER_IDS) {
      const adds = addsTo(fact, id);
      if (adds === null || !adds.on.startsWith(year)) continue;
      const key = keyOf(fact);
      sums.set(key, { ...sums.get(key), [id]: (sums.get(key)?.[id] ?? 0) + adds.amount });
    }
  return sums;
};
const whole = (sums: ReadonlyMap<string, Partial<Record<CounterId, number>>>): readonly number[] =>
  COUNTER_IDS.map((id) => [...sums.values()].reduce((total, one) => total + (one[id] ?? 0), 0));

test('the city is the sum of its units, of its regions, of its items, in every cube and grain', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      for (const year of ['2025', '2026', '2027']) {
        const total = whole(sumsBy(facts, () => '', year));
        for (const by of ['region', 'unitId', 'procedure', 'kind', 'channel'] as const)
          expect(whole(sumsBy(facts, (fact) => fact[by], year))).toEqual(total);
        for (const cube of CUBE_NAMES)
          for (const grain of GRAINS) {
            const sums = new Map<string, Partial<Record<CounterId, number>>>();
            for (const fact of facts)
              for (const { counters, key } of contributions(fact))
                if (key.cube === cube && key.grain === grain && key.day.startsWith(year)) {
                  const at = JSON.stringify(key);
                  const known = sums.get(at) ?? {};
                  sums.set(at, Object.fromEntries(COUNTER_IDS.map((id) => [id, (known[id] ?? 0) + (counters[id] ?? 0)])));
                }
            expect(whole(sums)).toEqual(total);
          }
      }
    }),
    { numRuns: 40 },
  );
});

test('a histogram holds each decided case once, in the month of its decision', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      for (const what of ['USED', 'WAITED'] as const) {
        const counted = facts.filter((fact) => fact.decidedOn !== null && fact.state !== 'VOIDED' && durationOf(fact, what) !== null);
        const bars = facts.flatMap(durations).filter((one) => one.what === what && one.key.cube === 'UNIT' && one.key.grain === 'M');
        expect(bars.map(({ days, key }) => `${key.day} ${days}`).sort()).toEqual(
          counted.map((fact) => `${grainStart('M', fact.decidedOn!)} ${durationOf(fact, what)}`).sort(),
        );
      }
    }),
  );
});
