/** `can` decides one case, `scopeOf` a list: the two must never part (audit-security 2.2). SQL joins them in tests/api. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTIONS } from '../../../domain/access/actions.ts';
import { can } from '../../../domain/access/can.ts';
import { inRange, regionRange } from '../../../domain/access/region-range.ts';
import { inScope, isEmptyScope, scopeOf } from '../../../domain/access/scope.ts';
import type { CaseResource, Viewer } from '../../../domain/access/viewer.ts';
import { PARTY_ROLES, STAFF_ROLES } from '../../../domain/law/roles.ts';

const region = fc
  .tuple(
    fc.constantFrom('32', '33'),
    fc.constantFrom('01', '06', '09', '10'),
    fc.constantFrom('', '02', '09', '81', '99'),
    fc.constantFrom('', '001', '099', '999'),
  )
  .map(([province, city, county, town]) => (county === '' ? `${province}${city}00` : `${province}${city}${county}${town}`));
const unit = fc.constantFrom('u-1', 'u-2', 'u-3');
const person = fc.constantFrom('p-1', 'p-2', 'p-3');
const party = fc.constantFrom('y-1', 'y-2', 'y-3');

const optional = <K extends string, V>(key: K, value: fc.Arbitrary<V>) =>
  fc.option(value, { nil: undefined }).map((it) => (it === undefined ? {} : { [key]: it }));

const viewers: fc.Arbitrary<Viewer> = fc
  .tuple(
    person,
    fc.uniqueArray(fc.constantFrom(...STAFF_ROLES, ...PARTY_ROLES), { maxLength: 3 }),
    optional('unitId', unit),
    optional('region', region),
    optional('partyId', party),
  )
  .map(([personId, roles, ...rest]) => Object.assign({ personId, roles }, ...rest) as Viewer);

const cases: fc.Arbitrary<CaseResource> = fc
  .tuple(
    region,
    fc.uniqueArray(unit, { minLength: 1 }),
    fc.uniqueArray(party, { maxLength: 2 }),
    fc.uniqueArray(person, { maxLength: 2 }),
    fc.uniqueArray(party, { maxLength: 2 }),
    optional('hearingHost', person),
  )
  .map(([at, unitIds, concernedPartyIds, assignees, ownPartyIds, host]) => ({
    region: at,
    unitIds,
    concernedPartyIds,
    assignees,
    ownPartyIds,
    ...host,
  }));

test('for any person, case and action, the list and the single decision agree', () => {
  fc.assert(
    fc.property(viewers, cases, fc.constantFrom(...ACTIONS), (viewer, resource, action) => {
      expect(inScope(scopeOf(viewer, action), resource)).toBe(can(viewer, action, resource).allow);
    }),
    { numRuns: 20_000 },
  );
});

test('an empty scope holds no case', () => {
  fc.assert(
    fc.property(viewers, cases, fc.constantFrom(...ACTIONS), (viewer, resource, action) => {
      const scope = scopeOf(viewer, action);
      expect(isEmptyScope(scope) && inScope(scope, resource)).toBe(false);
    }),
  );
});

test('a region holds itself and what lies below, and nothing beside it', () => {
  const holds = (outer: string, inner: string): boolean => inRange(inner, regionRange(outer));
  expect(holds('320600', '320602')).toBe(true); // 南通市, 崇川区
  expect(holds('320600', '320681')).toBe(true); // 启东市
  expect(holds('320602', '320602')).toBe(true);
  expect(holds('320602', '320602001')).toBe(true); // a street
  expect(holds('320602001', '320602001003')).toBe(true); // a village
  expect(holds('320602', '320611')).toBe(false);
  expect(holds('320602', '320600')).toBe(false);
  expect(holds('320681', '320602')).toBe(false);
  expect(holds('320000', '320602')).toBe(true); // 江苏省
  expect(holds('320000', '330102')).toBe(false);
  expect(holds('320609', '320610')).toBe(false);
  expect(holds('320699', '320700')).toBe(false);
  expect(holds('320699', '320699001')).toBe(true);
});

test('a range says the same as a walk up the tree of regions', () => {
  const above = (code: string): string | null => {
    if (code.length === 12) return code.slice(0, 9);
    if (code.length === 9) return code.slice(0, 6);
    if (!code.endsWith('00')) return `${code.slice(0, 4)}00`;
    return code.endsWith('0000') ? null : `${code.slice(0, 2)}0000`;
  };
  const under = (outer: string, code: string | null): boolean => code !== null && (code === outer || under(outer, above(code)));
  fc.assert(
    fc.property(region, region, (outer, inner) => {
      expect(inRange(inner, regionRange(outer))).toBe(under(outer, inner));
    }),
    { numRuns: 5_000 },
  );
});
