/** R-C04: the number of the licence is missing, or a character of it does not fit its check (GB/T 36904). */
import { faultOfLicenceNo } from '../../identifiers/licence-no.ts';
import { standard } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-C04',
  version: 1,
  title: words('证照编号缺失或校验不符', 'licence number missing or wrong'),
  level: 'WARN',
  basis: [standard('GB/T 36904-2018')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  brokenBy: ({ entry, procedure }) =>
    entry.events.flatMap((event) => {
      if (event.type !== 'LicenceIssued' || procedure.result?.licence === undefined) return [];
      const { licenceNo = '' } = event;
      const fault = licenceNo === '' ? { zh: '没有编号', en: 'there is no number' } : faultOfLicenceNo(licenceNo);
      return fault === null ? [] : [{ threshold: 'ISSUE', facts: { licenceNo, zh: fault.zh, en: fault.en } }];
    }),
  examples: [
    {
      when: 'a number whose check fits',
      told: [
        [
          '2026-03-12',
          'sun',
          ['LicenceIssued', { licenceNo: '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U' }],
        ],
      ],
      fires: [],
    },
    {
      when: 'one digit mistyped',
      told: [
        [
          '2026-03-12',
          'sun',
          ['LicenceIssued', { licenceNo: '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000404.001.U' }],
        ],
      ],
      fires: ['2026-03-12 WARN'],
    },
    { when: 'no number at all', told: [['2026-03-12', 'sun', 'LicenceIssued']], fires: ['2026-03-12 WARN'] },
    {
      when: 'a decision that yields no licence',
      procedure: { result: { document: { zh: '决定书', en: 'decision' } } },
      told: [['2026-03-12', 'sun', 'LicenceIssued']],
      fires: [],
    },
  ],
});
