/** Cases brought as far as a test needs them, each by lawful acts, so that the test tells only what it is about. */
import type { CommandData } from '../../domain/case/commands.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { ACase } from './a-case.ts';
import { aCase, intake } from './a-case.ts';
import { chen, lin, msLi, qian, wu, zhao } from './people.ts';

export const SHA = 'b'.repeat(64);
export const LICENCE = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U';
export const DENY: CommandData['decide'] = {
  decision: 'DENY',
  opinion: '不予许可',
  reasons: '水量超出许可总量',
  remedies: '可申请复议或者起诉',
};
export const GRANT: CommandData['decide'] = { decision: 'GRANT', opinion: '准予', feePaid: true };
export const GAP = { item: 'form', problem: '未签字', remedy: '签字后补交' };

/** Received at ten on Monday 2026-03-02. */
export const received = (procedure: Procedure, without: readonly string[] = []): ACase =>
  aCase(procedure).does(lin, 'receive', { intake: intake(procedure, without) }, '2026-03-02');

export const submitted = (procedure: Procedure): ACase =>
  aCase(procedure).does(msLi, 'submit', intake(procedure), '2026-03-02', { channel: 'WEB' });

/** Accepted at eleven the same day. */
export const accepted = (procedure: Procedure): ACase =>
  received(procedure).does(lin, 'accept', procedure.commitment === undefined ? {} : { commitment: { sha256: SHA } }, '2026-03-02T11:00');

export const corrected = (procedure: Procedure): ACase => received(procedure).does(lin, 'requestCorrection', { gaps: [GAP] }, '2026-03-04');

/** Handled on 03-03 and checked on 03-04, for procedures with the steps `handle` and `check`. */
export const reviewed = (procedure: Procedure): ACase =>
  accepted(procedure)
    .does(zhao, 'passOn', { stepId: 'handle', opinion: '属实', staff: ['zhao', 'han'] }, '2026-03-03')
    .does(qian, 'passOn', { stepId: 'check', opinion: '同意' }, '2026-03-04');

/** Told of the right to a hearing on 03-04, waived on 03-05. */
export const heard = (procedure: Procedure): ACase =>
  reviewed(procedure)
    .does(zhao, 'tellHearingRight', { parties: ['party-li'], noticeNo: '听告1' }, '2026-03-04T15:00')
    .does(msLi, 'waiveHearing', {}, '2026-03-05');

export const decided = (procedure: Procedure, data: CommandData['decide'] = GRANT): ACase =>
  heard(procedure).does(chen, 'decide', data, '2026-03-06');

export const special = (kase: ACase, on = '2026-03-05'): ACase => {
  const data = { kind: 'EXPERT_REVIEW', days: 10, reason: '论证报告需评审', noticeNo: '特1' } as const;
  const asked = kase.does(zhao, 'propose', { act: 'startSpecial', data }, `${on}T10:00`);
  return asked.does(chen, 'startSpecial', { proposalId: asked.state.proposals[0]!.id }, `${on}T11:00`);
};

/** Told 03-04, asked 03-05, for 2026-03-18 under Wu. */
export const hearingSet = (procedure: Procedure): ACase =>
  reviewed(procedure)
    .does(zhao, 'tellHearingRight', { parties: ['party-li', 'party-neighbour'], noticeNo: '听告1' }, '2026-03-04T15:00')
    .does(msLi, 'requestHearing', {}, '2026-03-05')
    .does(zhao, 'scheduleHearing', { at: '2026-03-18T02:00:00.000Z', place: '听证室', host: wu.personId, noticeNo: '听通1' }, '2026-03-06');
