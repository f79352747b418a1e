/** R-P10: the clock stopped for a kind the item does not allow, or without a written notice (45). */
import { law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-P10',
  version: 1,
  title: words('违规使用特别程序', 'unlawful special procedure'),
  level: 'RED',
  basis: [law('行政许可法 第四十五条')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  brokenBy({ entry, procedure }) {
    return entry.events.flatMap((event) => {
      if (event.type !== 'SpecialStarted') return [];
      const faults = [
        ...(procedure.special.some(({ kind }) => kind === event.kind) ? [] : ['KIND_NOT_ALLOWED']),
        ...(event.noticeNo.trim() === '' ? ['WITHOUT_NOTICE'] : []),
      ];
      return faults.map((fault) => ({
        threshold: `${fault}/${event.id}`,
        facts: { fault, kind: event.kind, allowed: procedure.special.map(({ kind }) => kind), noticeNo: event.noticeNo },
      }));
    });
  },
  examples: [
    { when: 'an expert review with its notice', told: [['2026-03-10', 'chen', 'SpecialStarted']], fires: [] },
    {
      when: 'a consultation the item does not know',
      told: [['2026-03-10', 'chen', ['SpecialStarted', { kind: 'CONSULT_DEPT' }]]],
      fires: ['2026-03-10 RED'],
    },
    { when: 'no written notice', told: [['2026-03-10', 'chen', ['SpecialStarted', { noticeNo: ' ' }]]], fires: ['2026-03-10 RED'] },
  ],
});
