import { describe, expect, test } from 'vitest';
import { PROCEDURES, procedureByCode } from '../../../domain/procedures/shipped.ts';
import type { Procedure, ProcedureLimit } from '../../../domain/procedures/procedure.ts';
import { nextSteps } from '../../../domain/procedures/step-order.ts';

const of = (code: string): Procedure => {
  const procedure = procedureByCode(code);
  if (procedure === undefined) throw new Error(`no procedure ${code}`);
  return procedure;
};
const short = (limit: ProcedureLimit | undefined) => limit && [limit.n, limit.unit, limit.startsAt, limit.basis.certainty];

/** The figures of the catalogue, with how sure they are. */
const TERMS: readonly [code: string, statutory: ReturnType<typeof short>, promised: ReturnType<typeof short>][] = [
  ['food-business', [20, 'WORKING_DAY', 'ACCEPTED', 'L'], [5, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['construction-permit', [7, 'WORKING_DAY', 'RECEIVED', 'L'], [3, 'WORKING_DAY', 'RECEIVED', 'P']],
  ['water-intake', [45, 'WORKING_DAY', 'ACCEPTED', 'L'], [20, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['fireworks-retail', [20, 'CALENDAR_DAY', 'ACCEPTED', 'L'], [10, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['fire-safety', undefined, [1, 'WORKING_DAY', 'ACCEPTED', 'E']],
  ['sole-trader-change', [3, 'WORKING_DAY', 'ACCEPTED', 'L'], [1, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['sole-trader-registration', [3, 'WORKING_DAY', 'ACCEPTED', 'L'], [1, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['outdoor-sign', [20, 'WORKING_DAY', 'ACCEPTED', 'L'], [5, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['open-restaurant', undefined, [7, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['realestate-transfer', [30, 'WORKING_DAY', 'ACCEPTED', 'L'], [3, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['work-injury', [60, 'CALENDAR_DAY', 'ACCEPTED', 'L'], [30, 'CALENDAR_DAY', 'ACCEPTED', 'P']],
  ['min-living', [30, 'WORKING_DAY', 'ACCEPTED', 'K'], [22, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['gov-info', [20, 'WORKING_DAY', 'RECEIVED', 'L'], [15, 'WORKING_DAY', 'RECEIVED', 'P']],
  ['hotline-consult', undefined, [1, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['hotline-appeal', undefined, [5, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['ops-ticket', undefined, [10, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['data-share', [10, 'WORKING_DAY', 'ACCEPTED', 'K'], [7, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['flagship-review', undefined, [10, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['mobile-access', undefined, [15, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['item-adjust', [20, 'WORKING_DAY', 'ACCEPTED', 'K'], [10, 'WORKING_DAY', 'ACCEPTED', 'P']],
  ['task-supervise', undefined, undefined],
];

describe('the catalogue', () => {
  test('holds the procedures of the plan and the registration a restaurant begins with', () => {
    expect(PROCEDURES.map(({ code }) => code).toSorted()).toEqual(TERMS.map(([code]) => code).toSorted());
  });

  for (const [code, statutory, promised] of TERMS) {
    test(`${code}: the legal and the promised term`, () => {
      expect(short(of(code).limits.statutory)).toEqual(statutory);
      expect(short(of(code).limits.promised)).toEqual(promised);
    });
  }

  test('extensions are those of the item’s own law: ten days, three, twenty, fifteen by the government; none for water', () => {
    const extensions = Object.fromEntries(
      PROCEDURES.flatMap(({ code, extension }) =>
        extension === undefined ? [] : [[code, `${extension.n} ${extension.by} ${extension.basis.certainty}`]],
      ),
    );
    expect(extensions).toEqual({
      'food-business': '10 ORGAN_HEAD L',
      'outdoor-sign': '10 ORGAN_HEAD L',
      'sole-trader-change': '3 ORGAN_HEAD L',
      'sole-trader-registration': '3 ORGAN_HEAD L',
      'open-restaurant': '15 GOVERNMENT_HEAD L',
      'gov-info': '20 ORGAN_HEAD L',
      'hotline-appeal': '5 ORGAN_HEAD P',
    });
  });

  test('a work injury with clear facts has fifteen calendar days', () => {
    expect(short(of('work-injury').limits.statutoryClear)).toEqual([15, 'CALENDAR_DAY', 'ACCEPTED', 'L']);
  });

  test('every item code begins with a synthetic organ, none used for two items', () => {
    expect(PROCEDURES.every(({ itemCode }) => itemCode.startsWith('11320600TBMN'))).toBe(true);
    expect(new Set(PROCEDURES.map(({ itemCode }) => itemCode)).size).toBe(PROCEDURES.length);
  });

  for (const procedure of PROCEDURES) {
    test(`${procedure.code} can be walked from acceptance to issuance, one step after another`, () => {
      const facts = Object.fromEntries(
        procedure.fields.map((field) => [field.id, field.choices?.[0]?.value ?? (field.type === 'NUMBER' ? 1 : field.type === 'BOOLEAN')]),
      );
      const done: string[] = [];
      for (let next = nextSteps(procedure, done, facts)[0]; next !== undefined; next = nextSteps(procedure, done, facts)[0])
        done.push(next.id);
      const skipped = procedure.steps.filter((step) => step.when !== undefined).map(({ id }) => id);
      expect(procedure.steps.map(({ id }) => id).filter((id) => !done.includes(id) && !skipped.includes(id))).toEqual([]);
      expect(procedure.steps.find(({ id }) => id === done[0])?.phase).toBe('ACCEPTANCE');
    });
  }
});
