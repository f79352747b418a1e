/** R-P01: the organ was silent for five working days and the law accepted in its place (32(4)). */
import { law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-P01',
  version: 1,
  title: words('逾期不告知，视为受理', 'deemed accepted by silence'),
  level: 'YELLOW',
  basis: [law('行政许可法 第三十二条第一款第四项')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  brokenBy({ before, entry }) {
    const deemed = entry.events.find(({ type }) => type === 'DeemedAccepted');
    return deemed === undefined ? [] : [{ threshold: 'ONCE', facts: { receivedAt: before.receivedAt ?? null, deemedAt: deemed.at } }];
  },
  examples: [
    {
      when: 'accepted on the fifth day',
      told: [
        ['2026-03-02', 'lin', 'Received'],
        ['2026-03-09', 'lin', 'Accepted'],
      ],
      fires: [],
    },
    {
      when: 'nobody answers for five working days',
      told: [
        ['2026-03-02', 'lin', 'Received'],
        ['2026-03-09T17:00', 'system', ['ClockExpired', { clock: 'NOTICE' }], 'DeemedAccepted'],
      ],
      fires: ['2026-03-09 YELLOW'],
    },
  ],
});
