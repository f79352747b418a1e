/** R-C02: a mandatory material was neither there nor promised when the licence was granted. */
import { missingMaterials } from '../../case/acts/checks.ts';
import { found } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-C02',
  version: 1,
  title: words('缺必备材料作出准予决定', 'granted without a mandatory material'),
  level: 'RED',
  basis: [found('电子监察规则表：要件缺失')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  brokenBy({ before, entry, procedure }) {
    const decision = entry.events.find((event) => event.type === 'DecisionMade');
    // A child of a package has its materials from the parent's one intake.
    if (decision?.decision !== 'GRANT' || before.parentCaseNo !== undefined) return [];
    const deferred = before.materials.filter(({ status }) => status === 'DEFERRED').map(({ id }) => id);
    const missing = missingMaterials(procedure, before).filter((id) => !deferred.includes(id));
    return missing.length === 0 ? [] : [{ threshold: 'DECISION', facts: { missing } }];
  },
  examples: [
    {
      when: 'everything was there',
      told: [
        ['2026-03-02', 'lin', 'Received'],
        ['2026-03-10', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
    {
      when: 'granted although the form never came',
      told: [
        [
          '2026-03-02',
          'lin',
          [
            'Received',
            { intake: { applicant: { partyId: 'y-li', kind: 'PERSON' }, form: { formId: 'f', digest: 'd' }, facts: {}, materials: [] } },
          ],
        ],
        ['2026-03-10', 'chen', 'DecisionMade'],
      ],
      fires: ['2026-03-10 RED'],
    },
    {
      when: 'what was promised in writing may come later',
      told: [
        [
          '2026-03-02',
          'lin',
          [
            'Received',
            { intake: { applicant: { partyId: 'y-li', kind: 'PERSON' }, form: { formId: 'f', digest: 'd' }, facts: {}, materials: [] } },
          ],
        ],
        ['2026-03-03', 'lin', ['AcceptedDeferred', { voucherNo: '受1', deferred: [{ id: 'form', promisedOn: '2026-03-06' }] }]],
        ['2026-03-10', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
  ],
});
