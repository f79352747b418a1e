/** R-P12: stopped time as a buffer: more than two correction notices, or more than half of the time since acceptance stood still. */
import { millisOf } from '../../clocks/local-date.ts';
import { found, policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import type { Breach, Moment } from '../define-rule.ts';
import { defineCaseRule } from '../define-rule.ts';

/** A stop of a day in a case of two is no buffer. */
const LEAST_ELAPSED = 5 * 86_400_000;

function stoppedShare({ before, entry }: Moment, percent: number): readonly Breach[] {
  const decided = entry.events.find(({ type }) => type === 'DecisionMade');
  const { acceptedAt } = before;
  if (decided === undefined || acceptedAt === undefined) return [];
  const until = millisOf(decided.at);
  const elapsed = until - millisOf(acceptedAt);
  const stopped = before.stops.reduce(
    (sum, { from, to }) => sum + Math.max(0, (to === undefined ? until : millisOf(to)) - Math.max(millisOf(from), millisOf(acceptedAt))),
    0,
  );
  return elapsed >= LEAST_ELAPSED && stopped * 100 > elapsed * percent
    ? [
        {
          threshold: 'SHARE',
          facts: { stoppedMinutes: Math.round(stopped / 60_000), elapsedMinutes: Math.round(elapsed / 60_000), stops: before.stops.length },
        },
      ]
    : [];
}

export default defineCaseRule({
  id: 'R-P12',
  version: 2,
  title: words('以暂停时间作缓冲', 'stopped time used as a buffer'),
  level: 'YELLOW',
  basis: [found('电子监察规则表：补正次数'), policy('停计时间超过已用时间一半时核查')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  thresholds: {
    notices: { name: words('最多几次补正告知', 'correction notices at most'), unit: words('次', 'times'), usual: 2, least: 1, most: 5 },
    stoppedPercent: {
      name: words('停计时间最多占比', 'share of stopped time at most'),
      unit: words('%', 'per cent'),
      usual: 50,
      least: 10,
      most: 90,
    },
  },
  brokenBy(moment, { notices, stoppedPercent }) {
    const { after, before, entry } = moment;
    const notice = entry.events.some(({ type }) => type === 'CorrectionRequested' || type === 'FilingReturned');
    return [
      ...(notice && after.corrections > notices && before.corrections <= notices
        ? [{ threshold: 'NOTICES', facts: { notices: after.corrections } }]
        : []),
      ...stoppedShare(moment, stoppedPercent),
    ];
  },
  examples: [
    {
      when: 'a review of two days in a case of two weeks',
      told: [
        ['2026-03-02', 'lin', 'Accepted'],
        ['2026-03-09', 'chen', 'SpecialStarted'],
        ['2026-03-11', 'zhao', 'SpecialEnded'],
        ['2026-03-16', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
    {
      when: 'the clock stood still for most of the time',
      told: [
        ['2026-03-02', 'lin', 'Accepted'],
        ['2026-03-04', 'chen', 'SpecialStarted'],
        ['2026-03-27', 'zhao', 'SpecialEnded'],
        ['2026-03-30', 'chen', 'DecisionMade'],
      ],
      fires: ['2026-03-30 YELLOW'],
    },
    {
      when: 'three notices',
      told: [
        ['2026-03-03', 'lin', 'CorrectionRequested'],
        ['2026-03-04', 'lin', 'CorrectionRequested'],
        ['2026-03-05', 'lin', 'CorrectionRequested'],
      ],
      fires: ['2026-03-05 YELLOW'],
    },
  ],
});
