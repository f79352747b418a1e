import { describe, expect, test } from 'vitest';
import { policy } from '../../../domain/law/basis.ts';
import { stepDays, words, workingDays } from '../../../domain/procedures/define-procedure.ts';
import foodBusiness from '../../../domain/procedures/items/food-business.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import { previewCalendar, previewVersion } from '../../../domain/procedures/preview-publication.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import { CALENDAR_2026 } from '../../../schema/calendar/calendar-data.ts';
import { aCase, intake, when } from '../../support/a-case.ts';
import { lin, zhao } from '../../support/people.ts';

const NOW = when('2026-03-04');
const accepted = (procedure: Procedure, caseNo: string, on = '2026-03-02') =>
  aCase(procedure, { caseNo })
    .does(lin, 'receive', { intake: intake(procedure) }, on)
    .does(lin, 'accept', {}, on);
const running = (kase: ReturnType<typeof accepted>, procedure: Procedure = foodBusiness) => ({ state: kase.state, procedure });

/** The next version of the food licence: a promise of 3 days instead of 5. */
const FASTER: Procedure = {
  ...foodBusiness,
  version: 2,
  limits: { ...foodBusiness.limits, promised: workingDays(3, 'ACCEPTED', policy('示例')) },
};

describe('publishing a new version', () => {
  test('lists the running case with its promise before and after', () => {
    const cases = [running(accepted(foodBusiness, 'case-2')), running(accepted(foodBusiness, 'case-1'))];
    const touched = previewVersion(cases, FASTER, CALENDAR_2026, NOW);
    expect(touched.map(({ caseNo }) => caseNo)).toEqual(['case-1', 'case-2']);
    expect(touched[0]).toEqual({
      caseNo: 'case-1',
      clocks: [
        { clock: 'PROMISED', before: { dueOn: '2026-03-09', provisional: false }, after: { dueOn: '2026-03-05', provisional: false } },
      ],
      steps: null,
      doneUnknown: [],
    });
  });

  test('touches nothing when only words change (control)', () => {
    const reworded = { ...foodBusiness, version: 2, name: words('食品经营许可', 'Food licence') };
    expect(previewVersion([running(accepted(foodBusiness, 'case-1'))], reworded, CALENDAR_2026, NOW)).toEqual([]);
  });

  test('leaves out cases of other procedures and cases that have ended', () => {
    const water = running(accepted(waterIntake, 'water-1'), waterIntake);
    const ended = aCase(foodBusiness, { caseNo: 'ended' })
      .does(lin, 'receive', { intake: intake(foodBusiness) }, '2026-03-02')
      .does(lin, 'notRequired', { reason: '无需许可', remedies: '可以申请行政复议' }, '2026-03-02');
    expect(previewVersion([water, running(ended)], FASTER, CALENDAR_2026, NOW)).toEqual([]);
  });

  test('names a limit that would go and one that would come', () => {
    const { promised, ...limits } = foodBusiness.limits;
    const changed: Procedure = { ...foodBusiness, version: 2, limits: { ...limits, inspect: workingDays(5, 'ACCEPTED', policy('示例')) } };
    expect(promised).toBeDefined();
    const [touched] = previewVersion([running(accepted(foodBusiness, 'case-1'))], changed, CALENDAR_2026, NOW);
    expect(touched?.clocks).toEqual([
      { clock: 'PROMISED', before: { dueOn: '2026-03-09', provisional: false }, after: null },
      { clock: 'INSPECT', before: null, after: { dueOn: '2026-03-09', provisional: false } },
    ]);
  });

  test('counts from the receipt when the new version does', () => {
    const kase = aCase(foodBusiness, { caseNo: 'case-1' })
      .does(lin, 'receive', { intake: intake(foodBusiness) }, '2026-03-02')
      .does(lin, 'accept', {}, '2026-03-04');
    const fromReceipt: Procedure = {
      ...foodBusiness,
      version: 2,
      limits: { ...foodBusiness.limits, promised: workingDays(5, 'RECEIVED', policy('示例')) },
    };
    const [touched] = previewVersion([running(kase)], fromReceipt, CALENDAR_2026, when('2026-03-05'));
    expect(touched?.clocks).toEqual([
      { clock: 'PROMISED', before: { dueOn: '2026-03-11', provisional: false }, after: { dueOn: '2026-03-09', provisional: false } },
    ]);
  });

  test('shows a step that would come before the open one, and done work the new version does not know', () => {
    const kase = accepted(foodBusiness, 'case-1')
      .does(zhao, 'claim', { stepId: 'handle' }, '2026-03-03')
      .does(zhao, 'passOn', { stepId: 'handle', opinion: '材料齐全' }, '2026-03-03');
    expect(kase.state.openSteps.map(({ stepId }) => stepId)).toEqual(['verify']);
    const [accept, , ...later] = foodBusiness.steps;
    const restepped: Procedure = {
      ...foodBusiness,
      version: 2,
      steps: [
        accept!,
        { id: 'screen', name: words('初审', 'screening'), phase: 'REVIEW', role: 'HANDLER', limit: stepDays(1) },
        ...later.map((step) => ({ ...step, differentFrom: (step.differentFrom ?? []).filter((id) => id !== 'handle') })),
      ],
    };
    const [touched] = previewVersion([running(kase)], restepped, CALENDAR_2026, NOW);
    expect(touched?.steps).toEqual({ before: ['verify'], after: ['screen'] });
    expect(touched?.doneUnknown).toEqual(['handle']);
  });
});

describe('publishing a new calendar', () => {
  test('lists the cases whose due dates move, with the day before and after', () => {
    const declared = {
      ...CALENDAR_2026,
      version: 'test-2',
      holidays: { ...CALENDAR_2026.holidays, '2026-03-06': '临时放假' },
    };
    const touched = previewCalendar([running(accepted(foodBusiness, 'case-1'))], CALENDAR_2026, declared, NOW);
    const byClock = Object.fromEntries(
      (touched[0]?.clocks ?? []).map(({ clock, before, after }) => [clock, [before?.dueOn, after?.dueOn]]),
    );
    expect(byClock['PROMISED']).toEqual(['2026-03-09', '2026-03-10']);
    expect(byClock['STATUTORY']).toEqual(['2026-03-30', '2026-03-31']);
  });

  test('touches no case when the new days lie beyond its terms (control)', () => {
    const later = { ...CALENDAR_2026, version: 'test-2', holidays: { ...CALENDAR_2026.holidays, '2026-11-20': '临时放假' } };
    expect(previewCalendar([running(accepted(foodBusiness, 'case-1'))], CALENDAR_2026, later, NOW)).toEqual([]);
  });

  test('tells when a provisional date becomes certain, though the day stays', () => {
    const short = { ...CALENDAR_2026, version: 'test-1', knownUntil: '2026-03-15' };
    const [touched] = previewCalendar([running(accepted(foodBusiness, 'case-1'))], short, CALENDAR_2026, NOW);
    expect(touched?.clocks).toContainEqual({
      clock: 'STATUTORY',
      before: { dueOn: '2026-03-30', provisional: true },
      after: { dueOn: '2026-03-30', provisional: false },
    });
  });
});
