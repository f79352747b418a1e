/** R-P09: an extension after expiry, a second one, by the wrong head, or without its reason told (42). */
import { law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-P09',
  version: 1,
  title: words('违规延期', 'unlawful extension'),
  level: 'RED',
  basis: [law('行政许可法 第四十二条')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  brokenBy({ before, earlier, entry, procedure }) {
    const granted = entry.events.find((event) => event.type === 'ExtensionGranted');
    if (granted === undefined) return [];
    const extended = entry.events.find((event) => event.type === 'ClockExtended');
    const clock = extended === undefined ? undefined : before.clocks[extended.clock];
    const expired = earlier.some(({ events }) => events.some((event) => event.type === 'ClockExpired' && event.clock === extended?.clock));
    const second = earlier.some(({ events }) => events.some(({ type }) => type === 'ExtensionGranted'));
    const wrong = [
      ...(expired || clock?.fired.includes('DUE') === true ? ['AFTER_EXPIRY'] : []),
      ...(second ? ['SECOND'] : []),
      ...(procedure.extension === undefined || entry.role !== procedure.extension.by ? ['WRONG_APPROVER'] : []),
      ...(granted.reason.trim() === '' || granted.noticeNo.trim() === '' ? ['REASON_NOT_TOLD'] : []),
    ];
    return wrong.map((fault) => ({
      threshold: `${fault}/${entry.seq}`,
      facts: { fault, role: entry.role, needs: procedure.extension?.by ?? null, days: granted.n },
    }));
  },
  examples: [
    {
      when: 'the head of the organ extends once, in time, with reasons',
      told: [['2026-03-20', 'zheng', 'ExtensionGranted', 'ClockExtended']],
      fires: [],
    },
    {
      when: 'extended when the term had already ended',
      told: [
        ['2026-03-30T17:00', 'system', ['ClockExpired', { clock: 'STATUTORY' }]],
        ['2026-03-31', 'zheng', 'ExtensionGranted', 'ClockExtended'],
      ],
      fires: ['2026-03-31 RED'],
    },
    {
      when: 'extended twice',
      told: [
        ['2026-03-20', 'zheng', 'ExtensionGranted', 'ClockExtended'],
        ['2026-04-10', 'zheng', 'ExtensionGranted', 'ClockExtended'],
      ],
      fires: ['2026-04-10 RED'],
    },
    {
      when: 'an approver extends in place of the head',
      told: [['2026-03-20', 'chen', 'ExtensionGranted', 'ClockExtended']],
      fires: ['2026-03-20 RED'],
    },
    {
      when: 'no notice tells the reason',
      told: [['2026-03-20', 'zheng', ['ExtensionGranted', { noticeNo: '' }]]],
      fires: ['2026-03-20 RED'],
    },
  ],
});
