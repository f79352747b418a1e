import { expect, test } from 'vitest';
import { limitsFor } from '../../../domain/procedures/limits-for.ts';
import hotlineAppeal from '../../../domain/procedures/items/hotline-appeal.ts';
import minLiving from '../../../domain/procedures/items/min-living.ts';
import opsTicket from '../../../domain/procedures/items/ops-ticket.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';

for (const [priority, n, unit] of [
  ['P1', 4, 'HOUR'],
  ['P2', 1, 'WORKING_DAY'],
  ['P3', 3, 'WORKING_DAY'],
  ['P4', 10, 'WORKING_DAY'],
] as const) {
  test(`an operations ticket of priority ${priority} is promised in ${n} ${unit}`, () => {
    expect(limitsFor(opsTicket, { priority }).promised).toMatchObject({ n, unit });
  });
}

test('a market complaint on the hotline has the term of its own law, and keeps the limits that law does not name', () => {
  const limits = limitsFor(hotlineAppeal, { matter: 'MARKET_COMPLAINT' });
  expect(limits.notice?.n).toBe(7);
  expect(limits.statutory).toMatchObject({ n: 45, basis: { certainty: 'L' } });
  expect(limits.issue).toEqual(hotlineAppeal.limits.issue);
  expect(limitsFor(hotlineAppeal, { matter: 'GENERAL' }).statutory).toBeUndefined();
});

test('a complex household has forty-five days by a source that is marked unchecked', () => {
  expect(limitsFor(minLiving, { complex: true }).statutory).toMatchObject({ n: 45, basis: { certainty: 'K' } });
  expect(limitsFor(minLiving, { complex: false }).statutory?.n).toBe(30);
});

test('where nothing is special the limits are the procedure’s own', () => {
  expect(limitsFor(waterIntake, {})).toEqual(waterIntake.limits);
});
