/** Every command: from where it may be given, how it is refused, with what facts and by which rule. */
import { describe, expect, test } from 'vitest';
import { admit } from '../../../domain/case/admit.ts';
import { availableActions } from '../../../domain/case/available-actions.ts';
import type { CaseStateName } from '../../../domain/case/case-state.ts';
import { CASE_STATES } from '../../../domain/case/case-state.ts';
import type { AnyCommand, CommandData, CommandType, HumanCommandType } from '../../../domain/case/commands.ts';
import { HUMAN_COMMANDS } from '../../../domain/case/commands.ts';
import { contextOf } from '../../../domain/case/decide.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { RefusalCode } from '../../../domain/case/refusal.ts';
import foodBusiness from '../../../domain/procedures/items/food-business.ts';
import minLiving from '../../../domain/procedures/items/min-living.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import { ACase, aCase, intake, when } from '../../support/a-case.ts';
import {
  accepted,
  corrected,
  decided,
  DENY,
  GAP,
  GRANT,
  heard,
  LICENCE,
  received,
  reviewed,
  SHA,
  special,
  submitted,
} from '../../support/cases.ts';
import { chen, feng, gu, lin, liAgent, msLi, neighbour, outsider, qian, sun, zhao } from '../../support/people.ts';

const BEFORE_DECISION = ['DRAFT', 'SUBMITTED', 'RECEIVED', 'CORRECTION', 'ACCEPTED', 'REVIEW', 'SPECIAL'] as const;
const AT_WORK = ['SUBMITTED', 'RECEIVED', 'ACCEPTED', 'REVIEW', 'DECIDED_APPROVED', 'ISSUED', 'DELIVERED'] as const;
const IN_HAND = [...AT_WORK, 'CORRECTION', 'SPECIAL'] as const;
const UNDER_REVIEW = ['ACCEPTED', 'REVIEW', 'SPECIAL'] as const;
const EVERY = Object.keys(CASE_STATES) as CaseStateName[];

/** Written from the table of domain.md 1.7, not from the engine. */
const FROM: Readonly<Record<HumanCommandType, readonly CaseStateName[]>> = {
  submit: ['DRAFT'],
  receive: ['DRAFT', 'SUBMITTED'],
  returnFiling: ['SUBMITTED'],
  requestCorrection: ['RECEIVED'],
  supply: ['RECEIVED', 'CORRECTION'],
  accept: ['RECEIVED'],
  acceptDeferred: ['RECEIVED'],
  notAccept: ['SUBMITTED', 'RECEIVED'],
  notRequired: ['SUBMITTED', 'RECEIVED'],
  claim: AT_WORK,
  release: AT_WORK,
  opine: ['ACCEPTED', 'REVIEW'],
  passOn: ['ACCEPTED', 'REVIEW'],
  sendBack: ['ACCEPTED', 'REVIEW'],
  propose: BEFORE_DECISION,
  startSpecial: ['ACCEPTED', 'REVIEW'],
  endSpecial: ['SPECIAL'],
  tellHearingRight: UNDER_REVIEW,
  requestHearing: UNDER_REVIEW,
  waiveHearing: UNDER_REVIEW,
  scheduleHearing: UNDER_REVIEW,
  recordHearing: UNDER_REVIEW,
  askRespondent: UNDER_REVIEW,
  recordAnswer: UNDER_REVIEW,
  extend: UNDER_REVIEW,
  fillDeferred: UNDER_REVIEW,
  decide: UNDER_REVIEW,
  issue: ['DECIDED_APPROVED'],
  deliver: ['ISSUED'],
  serveDenial: ['DECIDED_DENIED'],
  withdraw: BEFORE_DECISION,
  terminate: BEFORE_DECISION,
  void: BEFORE_DECISION,
  forward: ['ACCEPTED', 'REVIEW'],
  reassign: IN_HAND,
  delegate: IN_HAND,
  correctRecord: EVERY,
  recordVerification: ['DECIDED_APPROVED', 'ISSUED', 'DELIVERED'],
  recordRecheck: ['DECIDED_APPROVED', 'ISSUED', 'DELIVERED'],
  revoke: ['DECIDED_APPROVED', 'ISSUED', 'DELIVERED'],
};
const ENDED: readonly CaseStateName[] = [
  'DELIVERED',
  'NOT_REQUIRED',
  'NOT_ACCEPTED',
  'WITHDRAWN',
  'LAPSED',
  'TERMINATED',
  'FORWARDED',
  'VOIDED',
];
const OUTSIDE: readonly RefusalCode[] = ['WRONG_STATE', 'CASE_CLOSED', 'CORRECTION_AFTER_ACCEPTANCE'];

describe('from where a command may be given', () => {
  for (const type of HUMAN_COMMANDS) {
    test(type, () => {
      const somebody = aCase(waterIntake);
      for (const state of EVERY) {
        const command = somebody.command(msLi, type, {}, '2026-03-02') as AnyCommand;
        const desk = { ...somebody.desk, state: { ...somebody.state, state } };
        if (FROM[type].includes(state)) continue;
        const refusals = admit(contextOf(desk, command));
        expect(refusals, state).toHaveLength(1);
        expect(OUTSIDE).toContain(refusals[0]!.code);
        if (ENDED.includes(state)) expect(refusals[0]!.code).toBe('CASE_CLOSED');
        expect(refusals[0]!.facts).toMatchObject({ command: type, state });
        expect(availableActions(desk, msLi, when('2026-03-02')).map(({ command: one }) => one)).not.toContain(type);
      }
    });
  }
});

const refused = <T extends CommandType>(kase: ACase, actor: Actor, type: T, data: CommandData[T], on: string, more = {}) =>
  kase.refusalsOf(actor, type, data, on, more).map(({ code, facts }) => [code, facts]);
const code = <T extends CommandType>(kase: ACase, actor: Actor, type: T, data: CommandData[T], on: string, more = {}) =>
  kase.refusalsOf(actor, type, data, on, more).map((one) => one.code);

describe('how a command is refused', () => {
  test('submit: identity too weak, another’s name, an agent without mandate, unknown or untrusted materials, facts that are not the form’s', () => {
    const draft = aCase(waterIntake);
    const filing = intake(waterIntake);
    expect(refused(draft, { ...msLi, authLevel: 1 }, 'submit', filing, '2026-03-02')).toEqual([
      ['AUTH_LEVEL_TOO_LOW', { level: 1, required: 3 }],
    ]);
    expect(code(draft, neighbour, 'submit', filing, '2026-03-02')).toEqual(['WRONG_ROLE']);
    expect(code(draft, { ...msLi, partyId: 'party-other' }, 'submit', filing, '2026-03-02')).toEqual(['NOT_A_PARTY']);
    const agent = { partyId: 'party-agent', kind: 'PERSON', mandateNo: ' ' } as const;
    expect(code(draft, liAgent, 'submit', { ...filing, agent }, '2026-03-02')).toEqual(['AGENT_WITHOUT_MANDATE']);
    expect(code(draft, liAgent, 'submit', { ...filing, agent: { ...agent, mandateNo: 'm-1' } }, '2026-03-02')).toEqual([]);
    expect(code(draft, msLi, 'submit', { ...filing, materials: [{ id: 'menu' }] }, '2026-03-02')).toEqual(['UNKNOWN_MATERIAL']);
    expect(code(draft, msLi, 'submit', { ...filing, materials: [{ id: 'assessment', trust: 'D' }] }, '2026-03-02')).toEqual([
      'MATERIAL_NOT_TRUSTED',
    ]);
    expect(code(draft, msLi, 'submit', { ...filing, facts: { shoeSize: 42 } }, '2026-03-02')).toEqual(['FIELD_INVALID']);
  });

  test('a returned filing comes again from the same applicant only', () => {
    const back = submitted(waterIntake).does(lin, 'returnFiling', { ground: 'DUPLICATE', reason: '重复' }, '2026-03-03');
    const other = { ...intake(waterIntake), applicant: { partyId: 'party-x', kind: 'PERSON' } as const };
    expect(code(back, lin, 'receive', { intake: other }, '2026-03-04')).toEqual(['NOT_A_PARTY']);
  });

  test('a filing made again is whole: what it does not bring is missing', () => {
    const again = submitted(waterIntake)
      .does(lin, 'returnFiling', { ground: 'INCOMPLETE', reason: '不全' }, '2026-03-03')
      .does(msLi, 'submit', intake(waterIntake, ['thirdParty']), '2026-03-04', { channel: 'WEB' })
      .does(lin, 'receive', {}, '2026-03-05');
    expect(refused(again, lin, 'accept', {}, '2026-03-05T11:00')).toEqual([['MATERIALS_MISSING', { missing: ['thirdParty'] }]]);
  });

  test('receive on paper needs the filing; requestCorrection needs gaps that are said whole; supply brings what was asked', () => {
    expect(code(aCase(waterIntake), lin, 'receive', {}, '2026-03-02')).toEqual(['FIELD_MISSING']);
    expect(code(received(waterIntake), lin, 'requestCorrection', { gaps: [] }, '2026-03-03')).toEqual(['GAPS_MISSING']);
    expect(code(received(waterIntake), lin, 'requestCorrection', { gaps: [{ ...GAP, item: 'menu' }] }, '2026-03-03')).toEqual([
      'UNKNOWN_MATERIAL',
    ]);
    expect(code(received(waterIntake), lin, 'requestCorrection', { gaps: [{ ...GAP, remedy: '' }] }, '2026-03-03')).toEqual([
      'FIELD_MISSING',
    ]);
    expect(refused(corrected(waterIntake), msLi, 'supply', { materials: [] }, '2026-03-05')).toEqual([
      ['MATERIALS_MISSING', { missing: ['form'] }],
    ]);
    expect(code(corrected(waterIntake), neighbour, 'supply', { materials: [{ id: 'form' }] }, '2026-03-05')).toEqual(['WRONG_ROLE']);
  });

  test('notAccept and notRequired say the reason, the right organ and the remedies', () => {
    const data = { ground: 'NOT_OUR_POWER', reason: '', rightOrgan: '', remedies: '' } as const;
    expect(code(received(waterIntake), lin, 'notAccept', data, '2026-03-03')).toEqual(['FIELD_MISSING', 'FIELD_MISSING', 'FIELD_MISSING']);
    expect(code(received(waterIntake), lin, 'notRequired', { reason: '', remedies: '' }, '2026-03-03')).toEqual([
      'FIELD_MISSING',
      'FIELD_MISSING',
    ]);
    const done = received(waterIntake).does(
      lin,
      'notAccept',
      { ...data, reason: '不属于', rightOrgan: '市城管局', remedies: '复议' },
      '2026-03-03',
    );
    expect(done.state.state).toBe('NOT_ACCEPTED');
    expect(code(done, lin, 'accept', {}, '2026-03-04')).toEqual(['CASE_CLOSED']);
  });

  test('an office elsewhere, another’s step, a step that is shut or unknown, too few inspectors, no opinion', () => {
    const kase = accepted(waterIntake);
    expect(refused(kase, outsider, 'claim', { stepId: 'handle' }, '2026-03-03')).toEqual([
      ['WRONG_UNIT', { unit: 'u-320614-spj', needs: 'u-320613-spj' }],
    ]);
    expect(code(kase, zhao, 'claim', { stepId: 'cook' }, '2026-03-03')).toEqual(['UNKNOWN_STEP']);
    expect(code(kase, qian, 'claim', { stepId: 'check' }, '2026-03-03')).toEqual(['STEP_NOT_OPEN']);
    const claimed = kase.does(zhao, 'claim', { stepId: 'handle' }, '2026-03-03');
    const han = { ...zhao, personId: 'han' };
    expect(refused(claimed, han, 'claim', { stepId: 'handle' }, '2026-03-03')).toEqual([
      ['ALREADY_CLAIMED', { step: 'handle', holder: 'zhao' }],
    ]);
    expect(refused(claimed, han, 'release', { stepId: 'handle', reason: '换人' }, '2026-03-03')).toEqual([
      ['NOT_ASSIGNED_TO_YOU', { step: 'handle', holder: 'zhao' }],
    ]);
    expect(refused(claimed, zhao, 'passOn', { stepId: 'handle', opinion: ' ', staff: ['zhao', 'zhao'] }, '2026-03-03')).toEqual([
      ['FIELD_MISSING', { field: 'opinion' }],
      ['SITE_VERIFICATION_SHORT', { step: 'handle', staff: 1, needed: 2 }],
    ]);
    expect(code(reviewed(waterIntake), qian, 'sendBack', { stepId: 'check', to: 'handle', reason: '不全' }, '2026-03-05')).toEqual([
      'STEP_NOT_OPEN',
    ]);
    expect(refused(reviewed(waterIntake), chen, 'sendBack', { stepId: 'approve', to: 'accept', reason: '' }, '2026-03-05')).toEqual([
      ['UNKNOWN_STEP', { step: 'accept', known: ['handle', 'check'] }],
      ['FIELD_MISSING', { field: 'reason' }],
    ]);
  });

  test('whoever accepted does not handle: the refusal names the step and who else may', () => {
    const window = { ...lin, roles: ['WINDOW', 'HANDLER'] as const };
    const [refusal] = accepted(waterIntake).refusalsOf(window, 'claim', { stepId: 'handle' }, '2026-03-03');
    expect(refusal).toMatchObject({
      code: 'SAME_PERSON',
      facts: { step: 'handle', signedBefore: 'accept' },
      whoMay: [{ role: 'HANDLER', unitId: 'u-320613-spj', except: [{ personId: 'lin', because: 'accept' }] }],
    });
  });

  test('decide: steps unfinished, a stop open, a denial without reasons or remedies, a fee unpaid', () => {
    expect(refused(accepted(waterIntake), chen, 'decide', GRANT, '2026-03-03')).toEqual([
      ['STEPS_UNFINISHED', { steps: ['check'] }],
      ['HEARING_RIGHT_NOT_TOLD', {}],
      ['SITE_VERIFICATION_SHORT', { step: 'handle', staff: 0, needed: 2 }],
    ]);
    expect(code(special(heard(waterIntake), '2026-03-06'), chen, 'decide', GRANT, '2026-03-09')).toEqual(['CLOCK_STOPPED']);
    expect(refused(heard(waterIntake), chen, 'decide', { decision: 'DENY', opinion: '不予' }, '2026-03-06')).toEqual([
      ['REASONS_MISSING', { field: 'reasons' }],
      ['REASONS_MISSING', { field: 'remedies' }],
    ]);
    const charged = { ...waterIntake, fee: { amount: '100.00', basis: { text: '收费目录', certainty: 'P' } } } as const;
    expect(code(heard(charged), chen, 'decide', { decision: 'GRANT', opinion: '准予' }, '2026-03-06')).toEqual(['FEE_UNPAID']);
    expect(heard(charged).does(chen, 'decide', GRANT, '2026-03-06').types()).toContain('FeeCharged');
  });

  test('issue and deliver: a licence number that fails its check, no receipt, a receipt from before the decision', () => {
    const kase = decided(waterIntake);
    const data = { licenceNo: LICENCE, documentSha256: SHA, sealId: 'seal-1' };
    expect(code(kase, sun, 'issue', { ...data, licenceNo: `${LICENCE.slice(0, -1)}V` }, '2026-03-09')).toEqual(['LICENCE_NO_INVALID']);
    expect(code(kase, sun, 'issue', { ...data, sealId: '' }, '2026-03-09')).toEqual(['FIELD_MISSING']);
    const issued = kase.does(sun, 'issue', data, '2026-03-09');
    expect(refused(issued, lin, 'deliver', { means: 'WINDOW', receipts: [] }, '2026-03-10')).toEqual([
      ['RECEIPT_MISSING', { missing: ['party-li'] }],
    ]);
    const receipt = (receivedAt: string) => ({ means: 'WINDOW' as const, receipts: [{ partyId: 'party-li', receivedAt }] });
    expect(code(issued, lin, 'deliver', receipt(when('2026-03-05')), '2026-03-10')).toEqual(['DATE_OUT_OF_RANGE']);
    expect(code(issued, lin, 'deliver', receipt('yesterday'), '2026-03-10')).toEqual(['DATE_OUT_OF_RANGE']);
    expect(issued.does(lin, 'deliver', receipt(when('2026-03-10')), '2026-03-10').state.state).toBe('DELIVERED');
    const denied = decided(waterIntake, DENY).does(lin, 'serveDenial', { receipts: receipt(when('2026-03-09')).receipts }, '2026-03-09');
    expect(denied.state).toMatchObject({ state: 'DELIVERED', decision: 'DENY' });
  });

  test('terminate needs a proposal of another; void a supervisor; reassign a qualified target; correctRecord an entry that exists', () => {
    const kase = accepted(waterIntake);
    expect(code(kase, chen, 'terminate', { proposalId: 'x' }, '2026-03-03')).toEqual(['PROPOSAL_UNKNOWN']);
    const asked = kase.does(zhao, 'propose', { act: 'terminate', data: { ground: '申请人死亡', reason: '死亡证明' } }, '2026-03-03');
    expect(code(asked, chen, 'terminate', { proposalId: 'x' }, '2026-03-03')).toEqual(['PROPOSAL_UNKNOWN']);
    expect(asked.does(chen, 'terminate', { proposalId: asked.state.proposals[0]!.id }, '2026-03-03').state.state).toBe('TERMINATED');
    const twice = kase.does(zhao, 'propose', { act: 'void', data: { ground: 'DUPLICATE', reason: '重复录入' } }, '2026-03-03');
    expect(code(twice, chen, 'void', { proposalId: twice.state.proposals[0]!.id }, '2026-03-03')).toEqual(['WRONG_ROLE']);
    expect(twice.does(gu, 'void', { proposalId: twice.state.proposals[0]!.id }, '2026-03-03').state.state).toBe('VOIDED');
    const to = { stepId: 'handle', to: 'qian', toRoles: qian.roles, toUnitId: qian.unitId!, reason: '调岗' };
    expect(code(kase, feng, 'reassign', to, '2026-03-03')).toEqual(['TARGET_NOT_QUALIFIED']);
    expect(code(kase, feng, 'reassign', { ...to, to: 'lin', toRoles: ['HANDLER'] }, '2026-03-03')).toEqual(['SAME_PERSON']);
    expect(code(kase, feng, 'delegate', { ...to, to: 'han', toRoles: ['HANDLER'], until: '2026-03-05' }, '2026-03-03')).toEqual([
      'STEP_NOT_OPEN',
    ]);
    expect(code(kase, gu, 'correctRecord', { entrySeq: 9, field: 'reason', correct: 'x', reason: 'y' }, '2026-03-03')).toEqual([
      'FIELD_INVALID',
    ]);
    expect(kase.does(gu, 'correctRecord', { entrySeq: 1, field: 'reason', correct: 'x', reason: 'y' }, '2026-03-03').state.state).toBe(
      'ACCEPTED',
    );
  });

  test('a stale screen is told what has changed since, by whom', () => {
    const kase = accepted(waterIntake).does(zhao, 'claim', { stepId: 'handle' }, '2026-03-03');
    expect(refused(kase, chen, 'decide', GRANT, '2026-03-04', { expectedActSeq: 2 })).toEqual([
      ['STALE_CASE', { expected: 2, current: 3, changed: [{ command: 'claim', by: 'zhao', at: when('2026-03-03') }] }],
    ]);
  });

  test('nobody decides on his own application', () => {
    const relative = { ...zhao, partyId: 'party-li' };
    expect(code(accepted(waterIntake), relative, 'claim', { stepId: 'handle' }, '2026-03-03')).toEqual(['OWN_APPLICATION']);
  });

  test('a town’s acceptance is the town’s: its clerk accepts, not the county’s', () => {
    const base = aCase(minLiving);
    const kase = new ACase({ ...base.desk, state: { ...base.state, units: { TOWN: 'u-town' } } });
    const clerk = { ...lin, unitId: 'u-town' };
    const filing = { intake: intake(minLiving, [], { complex: false }) };
    expect(code(kase, lin, 'receive', filing, '2026-03-02')).toEqual(['WRONG_UNIT']);
    expect(kase.does(clerk, 'receive', filing, '2026-03-02').does(clerk, 'accept', {}, '2026-03-02').state.state).toBe('ACCEPTED');
  });
});

describe('what an approver’s screen says', () => {
  test('decide is shown with what is still owed, before anything is typed', () => {
    const [decide] = availableActions(accepted(foodBusiness).desk, chen, when('2026-03-03')).filter(({ command }) => command === 'decide');
    expect(decide!.allowed).toBe(false);
    expect(decide!.refusals.map((one) => one.code)).toContain('STEPS_UNFINISHED');
    expect(decide!.whoMay).toMatchObject([{ role: 'APPROVER' }]);
  });

  test('an extension that no law gives is shown as shut, with its basis', () => {
    const shown = availableActions(accepted(waterIntake).desk, { ...chen, roles: ['ORGAN_HEAD'] }, when('2026-03-03'));
    expect(shown.find(({ command }) => command === 'extend')?.refusals.map((one) => one.code)).toEqual(['EXTENSION_NOT_ALLOWED']);
  });
});
