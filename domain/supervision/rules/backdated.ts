/** R-A03 倒签: recorded more than a working day after it is said to have happened, or late entries in batches; also late pushes (plan 2(2)). */
import { daysBetween, localDateOf, millisOf } from '../../clocks/local-date.ts';
import { workingDaysBetween } from '../../clocks/working-calendar.ts';
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import type { ActFact } from '../act-facts.ts';
import { ACT_KINDS } from '../act-facts.ts';
import type { SweepBreach, SweepContext } from '../define-rule.ts';
import { defineSweepRule } from '../define-rule.ts';
import { aboutPerson, byTime, grouped } from '../sweep-parts.ts';

/** No run of days off is that long. */
const LONGEST_HOLIDAY = 20;

/** Whether so many working days lie between, without counting through the years of an old log. */
const isLate = ({ occurredAt, recordedAt }: ActFact, { calendar }: SweepContext, most: number): boolean => {
  const [happened, recorded] = [localDateOf(occurredAt), localDateOf(recordedAt)];
  return daysBetween(happened, recorded) > LONGEST_HOLIDAY || workingDaysBetween(calendar, happened, recorded) > most;
};

const lateness = ({ occurredAt, recordedAt }: ActFact, { calendar }: SweepContext): number =>
  workingDaysBetween(calendar, localDateOf(occurredAt), localDateOf(recordedAt));

export default defineSweepRule({
  id: 'R-A03',
  version: 2,
  title: words('倒签、补录', 'recorded long after it happened'),
  level: 'NOTE',
  basis: [policy('记录时间晚于发生时间一个工作日以上；外部系统推送迟于一个工作日（通政办发〔2019〕46号 二（二））')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  days: 7,
  reads: ACT_KINDS,
  pushed: true,
  thresholds: {
    workingDays: {
      name: words('记录最多晚几个工作日', 'working days a record may come late'),
      unit: words('个工作日', 'working days'),
      usual: 1,
      least: 0,
      most: 10,
    },
    batch: { name: words('批量补录件数', 'late entries that make a batch'), unit: words('件', 'cases'), usual: 10, least: 3, most: 100 },
  },
  brokenBy(acts, context, { batch: least, workingDays }) {
    const late = acts.filter((act) => isLate(act, context, workingDays)).toSorted(byTime);
    const worst = ([earliest]: readonly ActFact[]): number => (earliest === undefined ? 0 : lateness(earliest, context));
    const own = late.filter(({ kind, provenance }) => kind !== 'PUSHED' && provenance !== 'IMPORTED');
    // A log brought in whole is late as a whole: one finding says so, not one for each of its cases.
    const pushed = grouped(
      late.filter((act) => !own.includes(act)),
      ({ procedure, recordedAt, unit }) => `${procedure}/${unit}/${localDateOf(recordedAt)}`,
    ).map(([key, batch]): SweepBreach => ({
      ...aboutPerson(`PUSHED/${key}`, batch, { acts: batch.length, workingDaysLate: worst(batch) }, batch.at(-1)?.recordedAt),
      duty: { unit: batch[0]?.unit ?? '', person: null },
    }));
    const batches = grouped(own, ({ person, recordedAt }) => `${person}/${localDateOf(recordedAt)}`)
      .filter(([, batch]) => batch.length >= least && span(batch) <= 3_600_000)
      .map(([key, batch]) =>
        aboutPerson(`BATCH/${key}`, batch, { acts: batch.length, workingDaysLate: worst(batch) }, batch.at(-1)?.recordedAt),
      );
    const single = own.map((act) =>
      aboutPerson(
        `LATE/${act.caseNo}/${act.seq}`,
        [act],
        { act: act.kind, occurredAt: act.occurredAt, recordedAt: act.recordedAt, workingDaysLate: lateness(act, context) },
        act.recordedAt,
      ),
    );
    return [...single, ...batches, ...pushed];
  },
  examples: [
    {
      when: 'paper taken in on Friday evening and entered on Monday',
      acts: [{ kind: 'FILED', occurredAt: '2026-03-06T08:30:00.000Z', recordedAt: '2026-03-09T01:00:00.000Z' }],
      fires: [],
    },
    {
      when: 'a receipt entered three working days later',
      acts: [{ kind: 'FILED', occurredAt: '2026-03-06T08:30:00.000Z', recordedAt: '2026-03-11T01:00:00.000Z' }],
      fires: ['LATE/C1/1'],
    },
    {
      when: 'ten of them typed in within an hour',
      acts: Array.from({ length: 10 }, (_, n) => ({
        kind: 'FILED' as const,
        seq: n + 1,
        caseNo: 'C1',
        occurredAt: '2026-03-03T01:00:00.000Z',
        recordedAt: `2026-03-11T01:0${n}:00.000Z`,
      })),
      fires: [...Array.from({ length: 10 }, (_, n) => `LATE/C1/${n + 1}`), 'BATCH/chen/2026-03-11'],
    },
    {
      when: 'a log of an old year is brought in: one finding for all of it',
      acts: Array.from({ length: 3 }, (_, n) => ({
        kind: 'PUSHED' as const,
        provenance: 'IMPORTED' as const,
        procedure: 'pushed',
        occurredAt: `2026-02-0${n + 1}T01:00:00.000Z`,
        recordedAt: '2026-03-11T01:00:00.000Z',
      })),
      fires: ['PUSHED/pushed/u-320613-spj/2026-03-11'],
    },
  ],
});

const span = (acts: readonly ActFact[]): number => {
  const times = acts.map(({ recordedAt }) => millisOf(recordedAt));
  return Math.max(...times) - Math.min(...times);
};
