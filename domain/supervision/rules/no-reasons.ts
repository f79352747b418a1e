/** R-C01: a refusal, denial, void, return or revocation without its reason or without the remedies text (38, 72(7)). */
import type { CaseEvent } from '../../case/events.ts';
import { found, law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineCaseRule } from '../define-rule.ts';

const empty = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** Texts such an act must carry, under their names. */
function owed(event: CaseEvent): Readonly<Record<string, string | undefined>> {
  switch (event.type) {
    case 'NotAccepted':
      return { reason: event.reason, remedies: event.remedies, rightOrgan: event.ground === 'NOT_OUR_POWER' ? event.rightOrgan : '-' };
    case 'NotRequired':
      return { reason: event.reason, remedies: event.remedies };
    case 'DecisionMade':
      return event.decision === 'DENY' ? { reasons: event.reasons, remedies: event.remedies } : {};
    case 'LicenceRevoked':
      return { reasons: event.reasons, remedies: event.remedies };
    case 'Voided':
    case 'Terminated':
    case 'FilingReturned':
      return { reason: event.reason };
    default:
      return {};
  }
}

export default defineCaseRule({
  id: 'R-C01',
  version: 1,
  title: words('不予、退回、作废未说明理由或救济途径', 'refused or returned without reason or remedies'),
  level: 'YELLOW',
  basis: [law('行政许可法 第三十八条、第七十二条第七项'), found('电子监察规则表')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  brokenBy: ({ entry }) =>
    entry.events.flatMap((event) => {
      const missing = Object.entries(owed(event)).flatMap(([name, text]) => (empty(text) ? [name] : []));
      return missing.length === 0 ? [] : [{ threshold: `${event.type}/${entry.seq}`, facts: { act: event.type, missing } }];
    }),
  examples: [
    {
      when: 'denied with reasons and remedies',
      told: [['2026-03-10', 'chen', ['DecisionMade', { decision: 'DENY', reasons: '不符合条件', remedies: '六十日内申请行政复议' }]]],
      fires: [],
    },
    {
      when: 'denied without the remedies',
      told: [['2026-03-10', 'chen', ['DecisionMade', { decision: 'DENY', reasons: '不符合条件' }]]],
      fires: ['2026-03-10 YELLOW'],
    },
    {
      when: 'not our power, but the right organ is not named',
      told: [['2026-03-02', 'lin', ['NotAccepted', { rightOrgan: '' }]]],
      fires: ['2026-03-02 YELLOW'],
    },
    { when: 'a grant owes no reasons', told: [['2026-03-10', 'chen', 'DecisionMade']], fires: [] },
    {
      when: 'a filing returned in silence',
      told: [['2026-03-02', 'lin', ['FilingReturned', { reason: '' }]]],
      fires: ['2026-03-02 YELLOW'],
    },
  ],
});
