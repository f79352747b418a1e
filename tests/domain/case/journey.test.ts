/** A case from the counter to the licence, and what its clocks say on the way. */
import { expect, test } from 'vitest';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import { aCase, intake } from '../../support/a-case.ts';
import { chen, lin, msLi, qian, sun, zhao } from '../../support/people.ts';

const LICENCE = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U';

test('a water intake licence goes from the counter through review to delivery', () => {
  const done = aCase(waterIntake)
    .does(lin, 'receive', { intake: intake(waterIntake) }, '2026-03-02')
    .does(lin, 'accept', {}, '2026-03-02T11:00')
    .does(zhao, 'claim', { stepId: 'handle' }, '2026-03-03')
    .does(zhao, 'passOn', { stepId: 'handle', opinion: '现场核查与材料一致', staff: ['zhao', 'han'] }, '2026-03-05')
    .does(qian, 'passOn', { stepId: 'check', opinion: '同意' }, '2026-03-06')
    .does(zhao, 'tellHearingRight', { parties: ['party-li'], noticeNo: '听告1' }, '2026-03-06T15:00')
    .does(msLi, 'waiveHearing', {}, '2026-03-09')
    .does(chen, 'decide', { decision: 'GRANT', opinion: '准予' }, '2026-03-10')
    .does(sun, 'issue', { licenceNo: LICENCE, documentSha256: 'b'.repeat(64), sealId: 'seal-1' }, '2026-03-11')
    .does(lin, 'deliver', { means: 'WINDOW', receipts: [{ partyId: 'party-li', receivedAt: '2026-03-12T02:00:00.000Z' }] }, '2026-03-12');
  expect(done.state.state).toBe('DELIVERED');
  expect(done.state.openSteps).toEqual([]);
  expect(Object.values(done.state.clocks).filter((clock) => clock.stoppedAt === undefined)).toEqual([]);
});

test('received 2026-03-02, silence: the notice clock ends 03-09 and the case is accepted from 03-02', () => {
  const kase = aCase(waterIntake).does(lin, 'receive', { intake: intake(waterIntake) }, '2026-03-02');
  expect(kase.clock('NOTICE', '2026-03-03').dueOn).toBe('2026-03-09');
  const deemed = kase.until('2026-03-10');
  expect(deemed.types()).toContain('DeemedAccepted');
  expect(deemed.state.acceptedAt).toBe(kase.state.receivedAt);
  expect(deemed.clock('PROMISED', '2026-03-10').dueOn).toBe('2026-03-30');
});
