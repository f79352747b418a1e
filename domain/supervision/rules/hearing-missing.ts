/** R-P05: a hearing that was owed is missing, or the decision came before its record (46-48, 72(8)). */
import { law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-P05',
  version: 1,
  title: words('应听证未听证，或笔录前作出决定', 'a hearing owed is missing, or decided before its record'),
  level: 'RED',
  basis: [law('行政许可法 第四十六条、第四十七条、第四十八条、第七十二条第八项')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  brokenBy({ before, entry, procedure }) {
    if (!entry.events.some(({ type }) => type === 'DecisionMade')) return [];
    const { hearing } = before;
    const mustBeHeard = procedure.hearing === 'MUST';
    const askedFor = hearing?.requestedAt !== undefined;
    if (hearing?.recordedAt !== undefined || (!mustBeHeard && !askedFor)) return [];
    return [
      {
        threshold: 'DECISION',
        facts: {
          because: mustBeHeard ? 'MUST' : 'REQUESTED',
          requestedAt: hearing?.requestedAt ?? null,
          scheduledFor: hearing?.heldAt ?? null,
        },
      },
    ];
  },
  examples: [
    {
      when: 'nobody asked for a hearing',
      told: [
        ['2026-03-02', 'zhao', 'HearingRightTold'],
        ['2026-03-12', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
    {
      when: 'heard, recorded, then decided',
      told: [
        ['2026-03-02', 'zhao', 'HearingRightTold'],
        ['2026-03-05', 'li', 'HearingRequested'],
        ['2026-03-20', 'zhao', 'HearingScheduled'],
        ['2026-04-01', 'wu', 'HearingRecorded'],
        ['2026-04-03', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
    {
      when: 'a hearing was asked for and the decision did not wait',
      told: [
        ['2026-03-02', 'zhao', 'HearingRightTold'],
        ['2026-03-05', 'li', 'HearingRequested'],
        ['2026-03-10', 'chen', 'DecisionMade'],
      ],
      fires: ['2026-03-10 RED'],
    },
    {
      when: 'the item must be heard and was not',
      procedure: { hearing: 'MUST' },
      told: [['2026-03-10', 'chen', 'DecisionMade']],
      fires: ['2026-03-10 RED'],
    },
  ],
});
