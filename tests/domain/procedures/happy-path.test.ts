/** Every shipped procedure, from the counter to delivery, by the engine's own acts and with one person to a step. */
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../domain/case/actor.ts';
import type { Facts } from '../../../domain/case/commands.ts';
import type { Role } from '../../../domain/law/roles.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import { PROCEDURES } from '../../../domain/procedures/shipped.ts';
import { acceptanceStep, decisionStep, stepById } from '../../../domain/procedures/step-order.ts';
import { type ACase, aCase, intake, when } from '../../support/a-case.ts';
import { employer, msLi, REGION, UNIT } from '../../support/people.ts';

const LICENCE = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U';
const clerk = (personId: string, ...roles: Role[]): Actor => ({ personId, kind: 'HUMAN', roles, unitId: UNIT, region: REGION });
/** Whoever does this step does no other. */
const atStep = (procedure: Procedure, stepId: string): Actor => clerk(`at-${stepId}`, stepById(procedure, stepId)!.role);

/** Answers that call for the most work: every conditional step is walked. */
function fullFacts(procedure: Procedure): Facts {
  const answers = procedure.fields
    .filter(({ personal }) => personal === undefined)
    .map((field) => [
      field.id,
      field.choices?.[0]?.value ?? (field.type === 'NUMBER' ? 1 : field.type === 'BOOLEAN' ? true : '2026-03-01'),
    ]);
  const asked = procedure.steps.flatMap(({ when: condition }) => (condition?.op === 'EQ' ? [[condition.field, condition.value]] : []));
  return Object.fromEntries([...answers, ...asked]) as Facts;
}

function accepted(procedure: Procedure): ACase {
  const acceptor = atStep(procedure, acceptanceStep(procedure)!.id);
  return aCase(procedure)
    .does(acceptor, 'receive', { intake: intake(procedure, [], fullFacts(procedure)) }, '2026-03-02T09:30')
    .does(acceptor, 'accept', procedure.commitment === undefined ? {} : { commitment: { sha256: 'c'.repeat(64) } }, '2026-03-02T10:00');
}

function reviewed(procedure: Procedure, from: ACase): ACase {
  const decision = decisionStep(procedure)!.id;
  let kase = from;
  let hour = 10;
  for (let open = nextReview(kase, decision); open !== undefined; open = nextReview(kase, decision)) {
    const step = stepById(procedure, open)!;
    const staff = Array.from({ length: step.needs?.siteVerification ?? 0 }, (_, index) => (index === 0 ? `at-${open}` : `helps-${open}`));
    kase = kase.does(
      atStep(procedure, open),
      'passOn',
      { stepId: open, opinion: '同意', ...(staff.length > 0 ? { staff } : {}) },
      `2026-03-02T${++hour}:00`,
    );
  }
  return kase;
}
const nextReview = (kase: ACase, decision: string): string | undefined =>
  kase.state.openSteps.map(({ stepId }) => stepId).find((id) => id !== decision);

function heard(procedure: Procedure, from: ACase): ACase {
  let kase = from;
  if (procedure.hearing === 'TELL') {
    kase = kase
      .does(clerk('teller', 'HANDLER'), 'tellHearingRight', { parties: ['party-li'], noticeNo: '听告1' }, '2026-03-03T09:00')
      .does(msLi, 'waiveHearing', {}, '2026-03-03T10:00');
  }
  if (procedure.respondent !== undefined) {
    const asker = clerk('asker', 'HANDLER');
    kase = kase
      .does(asker, 'askRespondent', { respondent: { partyId: employer.partyId!, kind: 'ENTERPRISE' }, noticeNo: '举1' }, '2026-03-03T09:00')
      .does(asker, 'recordAnswer', { summary: '无异议' }, '2026-03-03T11:00');
  }
  return kase;
}

function delivered(procedure: Procedure, from: ACase): ACase {
  let kase = from.does(
    atStep(procedure, decisionStep(procedure)!.id),
    'decide',
    { decision: 'GRANT', opinion: '准予', feePaid: true },
    '2026-03-03T15:00',
  );
  const issuer = atStep(procedure, procedure.steps.find(({ phase }) => phase === 'ISSUANCE')!.id);
  const licenceNo = procedure.result?.licence === undefined ? {} : { licenceNo: LICENCE };
  kase = kase.does(issuer, 'issue', { ...licenceNo, documentSha256: 'b'.repeat(64), sealId: 'seal-1' }, '2026-03-04T09:00');
  const parties = ['party-li', ...(procedure.respondent === undefined ? [] : [employer.partyId!])];
  const receipts = parties.map((partyId) => ({ partyId, receivedAt: when('2026-03-04T10:00') }));
  return kase.does(issuer, 'deliver', { means: 'WINDOW', receipts }, '2026-03-04T11:00');
}

describe('every procedure runs from receipt to delivery', () => {
  for (const procedure of PROCEDURES.filter(({ children }) => children === undefined)) {
    test(`${procedure.code} (${procedure.name.zh})`, () => {
      const kase = delivered(procedure, heard(procedure, reviewed(procedure, accepted(procedure))));
      expect(kase.state.state).toBe('DELIVERED');
      expect(kase.state.decision).toBe('GRANT');
      const before = procedure.steps.filter(({ phase }) => phase !== 'AFTER_GRANT').map(({ id }) => id);
      expect(before.filter((id) => !kase.state.doneSteps.includes(id))).toEqual([]);
    });
  }

  test('fire-safety: the commitment is verified by two persons within twenty working days of the grant', () => {
    const procedure = PROCEDURES.find(({ code }) => code === 'fire-safety')!;
    const kase = delivered(procedure, accepted(procedure));
    expect(kase.state.openSteps.map(({ stepId }) => stepId)).toEqual(['verify']);
    expect(kase.clock('VERIFY', '2026-03-05').dueOn).toBe('2026-03-31');
    const verified = kase.does(
      atStep(procedure, 'verify'),
      'recordVerification',
      { result: 'KEPT', staff: ['at-verify', 'helps-verify'], findings: '与承诺一致' },
      '2026-03-20',
    );
    expect(verified.state.openSteps).toEqual([]);
    expect(verified.state.verification?.result).toBe('KEPT');
  });
});
