/** Rows of the lists, derived from state and readings alone. */
import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../domain/case/case-state.ts';
import { event } from '../../../domain/case/events.ts';
import { initialState } from '../../../domain/case/initial-state.ts';
import { caseRow, clockRows, nextDue, outboxRows, procedureFacts, taskRows } from '../../../domain/case/read-model.ts';
import type { ClockReading } from '../../../domain/clocks/clock.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';

const FACTS = procedureFacts(waterIntake);
const AT = '2026-03-10T02:00:00.000Z';
const state = (more: Partial<CaseState> = {}): CaseState => ({
  ...initialState({
    caseNo: 'W-1',
    procedure: waterIntake,
    procedureHash: 'h',
    calendarVersion: '2026-1',
    origin: 'NATIVE',
    provenance: 'LIVE',
    region: '320600',
    unitId: 'u-water',
    units: { COUNTY: 'u-county' },
  }),
  ...more,
});
const reading = (id: string, more: Partial<ClockReading> = {}): ClockReading => ({
  id,
  kind: 'PROMISED',
  status: 'RUNNING',
  limit: 20,
  unit: 'WORKING_DAY',
  used: 6,
  remaining: 14,
  overdue: 0,
  dueOn: '2026-03-30',
  dueAt: '2026-03-30T09:30:00.000Z',
  warnAt: '2026-03-25T01:00:00.000Z',
  provisional: false,
  ...more,
});

describe('a case row', () => {
  it('counts days in Shanghai: 2026-03-01T16:00Z is the second of March', () => {
    const row = caseRow(state({ receivedAt: '2026-03-01T16:00:00.000Z', acceptedAt: '2026-03-01T15:59:59.999Z' }), FACTS, [], AT);
    expect(row).toMatchObject({ received_on: '2026-03-02', accepted_on: '2026-03-01' });
  });

  it('is due when the next running clock ends; paused and stopped ones do not count', () => {
    const readings = [
      reading('STOPPED', { status: 'STOPPED', dueAt: '2026-03-01T00:00:00.000Z' }),
      reading('PAUSED', { status: 'PAUSED', dueAt: null }),
      reading('STATUTORY', { dueAt: '2026-05-08T09:30:00.000Z' }),
      reading('PROMISED'),
    ];
    expect(caseRow(state(), FACTS, readings, AT)).toMatchObject({
      next_due_at: '2026-03-30T09:30:00.000Z',
      next_due_clock: 'PROMISED',
      promised_due_at: '2026-03-30T09:30:00.000Z',
      statutory_due_at: '2026-05-08T09:30:00.000Z',
      paused: true,
      overdue: false,
    });
    expect(nextDue([])).toBeUndefined();
  });

  it('is overdue while a running clock is past its end, no longer when that clock has stopped', () => {
    expect(caseRow(state(), FACTS, [reading('PROMISED', { overdue: 2 })], AT).overdue).toBe(true);
    expect(caseRow(state(), FACTS, [reading('PROMISED', { overdue: 2, status: 'STOPPED' })], AT).overdue).toBe(false);
  });
});

describe('a task row', () => {
  it('belongs to the office of its step, in the unit of whoever holds it, else of the procedure, else of the case', () => {
    const facts = { ...FACTS, offices: { ...FACTS.offices, check: { role: 'CHECKER' as const, unit: 'COUNTY' as const } } };
    const openSteps = [
      { stepId: 'handle', openedAt: AT },
      { stepId: 'check', openedAt: AT },
      { stepId: 'approve', openedAt: AT, unitId: 'u-other', assignee: 'p-chen' },
    ];
    expect(
      taskRows(state({ openSteps }), facts, [reading('STEP/check')]).map(({ step_id, role, unit_id, assignee, due_at }) => [
        step_id,
        role,
        unit_id,
        assignee,
        due_at,
      ]),
    ).toEqual([
      ['handle', 'HANDLER', 'u-water', null, null],
      ['check', 'CHECKER', 'u-county', null, '2026-03-30T09:30:00.000Z'],
      ['approve', 'APPROVER', 'u-other', 'p-chen', null],
    ]);
  });

  it('of a step that the procedure does not have is a defect', () => {
    expect(() => taskRows(state({ openSteps: [{ stepId: 'nothing', openedAt: AT }] }), FACTS, [])).toThrow(
      /nothing is not part of procedure water-intake/,
    );
  });
});

it('a clock row copies the reading', () => {
  expect(clockRows(state(), [reading('PROMISED')])).toEqual([
    {
      case_no: 'W-1',
      clock_id: 'PROMISED',
      kind: 'PROMISED',
      status: 'RUNNING',
      limit_n: 20,
      unit: 'WORKING_DAY',
      used: 6,
      due_at: '2026-03-30T09:30:00.000Z',
      warn_at: '2026-03-25T01:00:00.000Z',
      provisional: false,
      stopped_at: null,
    },
  ]);
});

it('the outbox holds one notice a step, naming its papers, and the licence for the library of licences', () => {
  expect(outboxRows([event('StepStarted', AT, { stepId: 'handle' })])).toEqual([]);
  expect(
    outboxRows([
      event('Accepted', AT, { voucherNo: 'SL-1', clear: false }),
      event('ExtensionGranted', AT, {
        n: 10,
        basis: { text: '行政许可法 第四十二条第一款', certainty: 'L' },
        reason: '情况复杂',
        noticeNo: 'YQ-1',
      }),
      event('LicenceIssued', AT, { licenceNo: 'L-1', by: 'p-sun' }),
    ]),
  ).toEqual([
    { kind: 'NOTICE', payload: { events: ['Accepted', 'ExtensionGranted'], papers: ['SL-1', 'YQ-1'] } },
    { kind: 'LICENCE', payload: { events: ['LicenceIssued'], papers: ['L-1'] } },
  ]);
});
