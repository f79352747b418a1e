/** The plan as data and its assignments by law alone: dates that are not moved, shares, events, checks by another person. */
import { describe, expect, test } from 'vitest';
import { readAnnex } from '../../../activities/import-annex.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import { isLocalDate, localDateOf, weekdayOf } from '../../../domain/clocks/local-date.ts';
import { SAMPLE_ROWS, rowFaults } from '../../../domain/plan/annexes.ts';
import type { AssignmentCommand, AssignmentCommandData, AssignmentCommandType, AssignmentState } from '../../../domain/plan/assignment.ts';
import { ASSIGNMENT_LAW, newAssignment, standingOf, standingTogether } from '../../../domain/plan/assignment.ts';
import { latePoints, nextLatePoint, nextReportOn } from '../../../domain/plan/late-points.ts';
import { NANTONG_PLAN, planTask } from '../../../domain/plan/nantong-plan.ts';
import { dueOn, isPast, ratioReached } from '../../../domain/plan/plan-task.ts';
import { admitMatter, decideMatter } from '../../../domain/supervision/matters/matter.ts';
import { CALENDAR_2026 } from '../../../schema/calendar/calendar-data.ts';
import { feng, gu, REGION, UNIT, zhao, zheng } from '../../support/people.ts';

const NONE = { assignedOn: '2019-03-01', happenedOn: null, reportedOn: null };

describe('the plan', () => {
  test('holds fifteen tasks and two goals, each with a milestone and a responsible body', () => {
    expect(NANTONG_PLAN.map(({ no }) => no)).toEqual([...Array.from({ length: 15 }, (_, n) => String(n + 1)), 'G1', 'G2']);
    for (const { milestones, responsible } of NANTONG_PLAN) {
      expect(responsible.zh).not.toBe('');
      expect(milestones.length).toBeGreaterThan(0);
      for (const { due } of milestones) if (due.type === 'DATE') expect(isLocalDate(due.on)).toBe(true);
    }
  });

  test('does not move a date that falls on a Sunday', () => {
    expect(weekdayOf('2019-06-30')).toBe(7);
    expect(dueOn(planTask('7')!.milestones[0]!.due, NONE)).toBe('2019-06-30');
    expect([isPast('2019-06-30', '2019-06-30'), isPast('2019-06-30', '2019-07-01')]).toEqual([false, true]);
  });

  test('counts a month after an event to the same day, or to the last day of a shorter month', () => {
    const { due } = planTask('5')!.milestones[0]!;
    expect(dueOn(due, NONE)).toBeNull();
    expect(dueOn(due, { ...NONE, happenedOn: '2019-09-15' })).toBe('2019-10-15');
    expect(dueOn(due, { ...NONE, happenedOn: '2020-01-31' })).toBe('2020-02-29');
  });

  test('asks for half by the end of 2019 and for all a year later: twice the done reach the total', () => {
    expect(
      planTask('3')!.milestones.map(({ due, measure }) => [due.type === 'DATE' && due.on, measure.type === 'RATIO' && measure.percent]),
    ).toEqual([
      ['2019-12-31', 50],
      ['2020-12-31', 100],
    ]);
    for (let total = 0; total <= 20; total += 1) {
      for (let done = 0; done <= total; done += 1) expect(ratioReached(done, total, 50)).toBe(total > 0 && 2 * done >= total);
    }
  });
});

class AnAssignment {
  state: AssignmentState;
  constructor(taskNo: string) {
    this.state = newAssignment({
      no: `${taskNo}-${UNIT}`,
      region: REGION,
      unitId: UNIT,
      provenance: 'LIVE',
      task: planTask(taskNo)!,
      calendarVersion: CALENDAR_2026.version,
    });
  }
  #command<T extends AssignmentCommandType>(actor: Actor, type: T, data: AssignmentCommandData[T], on: string): AssignmentCommand {
    return { type, requestId: `${type}/${on}`, actor, receivedAt: `${on}T02:00:00.000Z`, data } as AssignmentCommand;
  }
  refused<T extends AssignmentCommandType>(actor: Actor, type: T, data: AssignmentCommandData[T], on: string): readonly string[] {
    const desk = { state: this.state, calendar: CALENDAR_2026 };
    return admitMatter(ASSIGNMENT_LAW, desk, this.#command(actor, type, data, on)).map(({ code, field }) =>
      field === undefined ? code : `${code} ${field}`,
    );
  }
  does<T extends AssignmentCommandType>(actor: Actor, type: T, data: AssignmentCommandData[T], on: string): this {
    expect(this.refused(actor, type, data, on)).toEqual([]);
    this.state = decideMatter(ASSIGNMENT_LAW, { state: this.state, calendar: CALENDAR_2026 }, this.#command(actor, type, data, on)).next;
    return this;
  }
}

const EVIDENCE = [{ name: '接入清单', sha256: 'b'.repeat(64) }];
const report = (milestone: string, done: number, total: number) => ({ milestone, done, total, text: '月报', evidence: EVIDENCE });
const planned = (taskNo = '3'): AnAssignment =>
  new AnAssignment(taskNo).does(gu, 'assignTask', { taskNo }, '2019-06-03').does(zheng, 'submitPlan', { text: '分两批接入' }, '2019-06-05');

describe('an assignment', () => {
  test('goes from its plan over reports to a check by another person, and is closed', () => {
    const one = planned().does(zheng, 'reportProgress', report('1', 3, 6), '2019-12-02');
    expect(one.refused(zheng, 'declareDone', { text: '完成', evidence: EVIDENCE }, '2019-12-03')).toEqual(['FIELD_INVALID milestone']);
    one.does(zheng, 'reportProgress', report('2', 6, 6), '2020-11-30');
    expect(one.refused(zheng, 'declareDone', { text: '完成', evidence: [] }, '2020-12-01')).toEqual(['FIELD_MISSING evidence']);
    one.does(zheng, 'declareDone', { text: '完成', evidence: EVIDENCE }, '2020-12-01');
    expect(one.refused(zheng, 'checkTask', { result: 'DONE', findings: '属实' }, '2020-12-02')).toEqual(['WRONG_ROLE']);
    const both: Actor = { ...gu, personId: zheng.personId };
    expect(one.refused(both, 'checkTask', { result: 'DONE', findings: '属实' }, '2020-12-02')).toEqual(['SAME_PERSON']);
    one.does(gu, 'checkTask', { result: 'RETURNED', findings: '缺一项' }, '2020-12-02');
    expect(one.state.state).toBe('REPORTED');
    one
      .does(feng, 'declareDone', { text: '补齐', evidence: EVIDENCE }, '2020-12-03')
      .does(gu, 'checkTask', { result: 'DONE', findings: '属实' }, '2020-12-04');
    one.does(gu, 'closeTask', { note: '销号' }, '2020-12-07');
    expect(one.state).toMatchObject({ state: 'CLOSED', actSeq: 9 });
  });

  test('is late the day after a date whose share is not reached, and on no day once it is', () => {
    const one = planned().does(zheng, 'reportProgress', report('1', 2, 6), '2019-12-02');
    const late = (today: string): readonly string[] =>
      standingOf(one.state, today)
        .filter(({ overdue }) => overdue)
        .map(({ milestone }) => milestone.id);
    expect(late('2019-12-31')).toEqual([]);
    expect(late('2020-01-01')).toEqual(['1']);
    one.does(zheng, 'reportProgress', report('1', 3, 6), '2020-01-06');
    expect(late('2020-01-07')).toEqual([]);
    expect(late('2021-01-01')).toEqual(['2']);
  });

  test('counts for the city with all others: half of all apps, whatever one department lacks, and not while one is silent', () => {
    const first = planned().does(zheng, 'reportProgress', report('1', 6, 6), '2019-12-02');
    const second = planned().does(zheng, 'reportProgress', report('1', 1, 4), '2019-12-02');
    const silent = planned();
    const city = (...all: readonly AnAssignment[]) =>
      standingTogether(
        planTask('3')!,
        all.map(({ state }) => state),
        '2020-01-01',
      ).map(({ done, overdue, reached, total }) => [done, total, reached, overdue]);
    expect(city(first, second)).toEqual([
      [7, 10, true, false],
      [null, null, false, false],
    ]);
    expect(standingOf(second.state, '2020-01-01')[0]).toMatchObject({ reached: false, overdue: true });
    expect(city(second)).toEqual([
      [1, 4, false, true],
      [null, null, false, false],
    ]);
    expect(city(first, second, silent)[0]).toEqual([7, 10, false, true]);
    expect(city()[0]).toEqual([null, null, false, false]);
  });

  test('of a standing task is late when a month brings no report', () => {
    const one = planned('12').does(zheng, 'reportProgress', report('1', 5, 5), '2019-07-01');
    expect(standingOf(one.state, '2019-08-01')[0]).toMatchObject({ dueOn: '2019-08-01', overdue: false, reached: true });
    expect(standingOf(one.state, '2019-08-02')[0]).toMatchObject({ overdue: true });
  });

  test('that waits for an event is due only once the event is noted, and not before it happened', () => {
    const one = planned('5');
    expect(standingOf(one.state, '2030-01-01')[0]).toMatchObject({ dueOn: null, overdue: false });
    expect(one.refused(gu, 'noteEvent', { on: '2019-09-16' }, '2019-09-15')).toEqual(['FIELD_INVALID on']);
    one.does(gu, 'noteEvent', { on: '2019-09-15' }, '2019-09-15');
    expect(standingOf(one.state, '2019-10-16')[0]).toMatchObject({ dueOn: '2019-10-15', overdue: true });
  });

  test('takes whole numbers only, for a milestone it has, from the heads of its unit', () => {
    const one = planned();
    expect(one.refused(zheng, 'reportProgress', report('9', 1, 2), '2019-07-01')).toEqual(['FIELD_INVALID milestone']);
    for (const [done, total] of [
      [3, 2],
      [-1, 2],
      [1.5, 2],
    ] as const) {
      expect(one.refused(zheng, 'reportProgress', report('1', done, total), '2019-07-01')).toEqual(['FIELD_INVALID done']);
    }
    expect(one.refused(zhao, 'reportProgress', report('1', 1, 2), '2019-07-01')).toEqual(['WRONG_ROLE']);
  });
});

/** `milestone due level since`, in China's days; `*` for the report of the task as a whole. */
const late = ({ state }: AnAssignment, now: string): readonly string[] =>
  latePoints(state, `${now}T15:59:59.999Z`).map(
    ({ again, at, dueOn: due, milestone }) => `${milestone ?? '*'} ${due}${again ? ' again' : ''} since ${localDateOf(at)}`,
  );

describe('what has been late', () => {
  test('stays late after it has come, so that whoever was away meanwhile finds the same', () => {
    const one = planned().does(zheng, 'reportProgress', report('1', 2, 6), '2019-12-30');
    const before = late(one, '2020-01-01');
    expect(before).toContain('1 2019-12-31 since 2020-01-01');
    one.does(zheng, 'reportProgress', report('1', 6, 6), '2020-01-02');
    expect(standingOf(one.state, '2020-01-03')[0]!.overdue).toBe(false);
    expect(late(one, '2020-01-03')).toEqual(before);
  });

  test('is no milestone that was reached on its last day, nor one reached in the first hour of the day after', () => {
    const monthly = (): AnAssignment => planned('12');
    expect(late(monthly().does(zheng, 'reportProgress', report('1', 5, 5), '2019-07-03'), '2019-07-20')).toEqual([]);
    expect(late(monthly().does(zheng, 'reportProgress', report('1', 5, 5), '2019-07-04'), '2019-07-20')).toEqual([
      '1 2019-07-03 since 2019-07-04',
    ]);
  });

  test('is a monthly report of any task that is not given, and one level higher as long again after', () => {
    const one = planned();
    expect(nextReportOn(one.state)).toBe('2019-07-03');
    expect(late(one, '2019-07-03')).toEqual([]);
    expect(late(one, '2019-07-04')).toEqual(['* 2019-07-03 since 2019-07-04']);
    expect(late(one, '2019-08-04')).toEqual(['* 2019-07-03 since 2019-07-04', '* 2019-07-03 again since 2019-08-04']);
    one.does(zheng, 'reportProgress', report('2', 1, 6), '2019-08-05');
    expect(nextReportOn(one.state)).toBe('2019-09-05');
    expect(late(one, '2019-09-05')).toEqual(['* 2019-07-03 since 2019-07-04', '* 2019-07-03 again since 2019-08-04']);
  });

  test('is nothing while what the unit declared done is looked at; a returned one owes its report anew', () => {
    const one = new AnAssignment('7')
      .does(gu, 'assignTask', { taskNo: '7' }, '2019-06-03')
      .does(zheng, 'submitPlan', { text: '上线' }, '2019-06-04')
      .does(zheng, 'reportProgress', report('1', 1, 1), '2019-06-20')
      .does(zheng, 'declareDone', { text: '完成', evidence: EVIDENCE }, '2019-06-21');
    expect([late(one, '2019-12-31'), nextReportOn(one.state)]).toEqual([[], null]);
    expect(nextLatePoint(one.state, '2019-06-21T16:00:00.000Z')).toBeNull();
    one.does(gu, 'checkTask', { result: 'RETURNED', findings: '缺一项' }, '2019-09-02');
    expect([late(one, '2019-10-02'), late(one, '2019-10-03')]).toEqual([[], ['* 2019-10-02 since 2019-10-03']]);
  });

  test('of what waits for an event begins when the event is noted, even if the term was over by then', () => {
    const one = planned('5').does(gu, 'noteEvent', { on: '2019-08-01' }, '2019-09-20');
    expect(late(one, '2019-09-20')).not.toContain('1 2019-09-01 since 2019-09-21');
    expect(late(one, '2019-09-21')).toContain('1 2019-09-01 since 2019-09-21');
  });

  test('comes at the next point and at no instant before it', () => {
    for (const taskNo of ['3', '12', '15', 'G1']) {
      const one = planned(taskNo);
      let now = '2019-06-06T00:00:00.000Z';
      for (let n = 0; n < 6; n += 1) {
        const next = nextLatePoint(one.state, now);
        if (next === null) break;
        const justBefore = new Date(Date.parse(next) - 1).toISOString();
        expect([taskNo, latePoints(one.state, justBefore).length]).toEqual([taskNo, latePoints(one.state, now).length]);
        expect(latePoints(one.state, next).length).toBeGreaterThan(latePoints(one.state, now).length);
        now = next;
      }
      expect(latePoints(one.state, now).length).toBeGreaterThan(0);
    }
  });
});

describe('an annex from CSV', () => {
  const HEAD = '序号,部门,服务名称,完成阶段\n';

  test('is taken whole, with a mark of order and quoted commas', () => {
    expect(readAnnex(1, `\uFEFF${HEAD}1,市人社局,"查询,打印",2019-12-31\n`)).toEqual({
      rows: [['1', '市人社局', '查询,打印', '2019-12-31']],
      faults: [],
    });
  });

  test('names line and field of each fault and takes nothing', () => {
    const { faults, rows } = readAnnex(1, `${HEAD}1,市人社局,查询,2019-12-31\nx,,查询,2019-02-30\n3,市人社局,查询\n`);
    expect(rows).toEqual([]);
    expect(faults.map(({ field, line }) => [line, field])).toEqual([
      [3, '序号'],
      [3, '部门'],
      [3, '完成阶段'],
      [4, '*'],
    ]);
    expect(readAnnex(2, HEAD).faults.map(({ line }) => line)).toEqual([1]);
    expect(readAnnex(1, `${HEAD}1,"a`).faults.length).toBe(1);
  });

  test('the shipped rows are faultless and say that they are samples', () => {
    for (const { annex, cells, sample } of SAMPLE_ROWS) {
      expect(rowFaults(annex, 1, cells, isLocalDate)).toEqual([]);
      expect([sample, cells.join()]).toEqual([true, expect.stringContaining('示例')]);
    }
  });
});
