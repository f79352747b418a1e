/** Refusals that the door itself gives, before any workflow is asked. */
import type { Decision } from '../../domain/access/can.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { refusal, type Json, type Refusal, type WhoMay } from '../../domain/case/refusal.ts';
import { policy } from '../../domain/law/basis.ts';
import { PARTY_ROLES, type Role } from '../../domain/law/roles.ts';
import { textFault } from '../text-check.ts';

const INPUT = policy('输入校验');
const ACCESS = policy('岗位权限表');

export const missing = (field: string): Refusal => refusal('FIELD_MISSING', INPUT, { field }, { field });

export const invalid = (field: string, zh: string, en: string, facts: Readonly<Record<string, Json>> = {}): Refusal =>
  refusal('FIELD_INVALID', INPUT, { field, problem: zh, problemEn: en, ...facts }, { field });

export const unknownCase = (): Refusal => refusal('UNKNOWN_CASE', policy('只见权限之内的办件'), {}, { field: 'caseNo' });

/** The first text of the input that cannot be taken. */
export function textRefusals(input: unknown, longest?: number): readonly Refusal[] {
  const fault = textFault(input, longest);
  return fault === null
    ? []
    : [refusal('TEXT_INVALID', INPUT, { field: fault.path, problem: fault.zh, problemEn: fault.en }, { field: fault.path })];
}

const REQUEST_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{7,63}$/;

export const requestIdRefusals = (requestId: string): readonly Refusal[] =>
  REQUEST_ID.test(requestId)
    ? []
    : [invalid('requestId', '应为 8 到 64 个字母、数字或 . _ : -', 'give 8 to 64 letters, digits or . _ : -')];

const isParty = (role: Role): boolean => (PARTY_ROLES as readonly Role[]).includes(role);

/** Why the rule table says no: the office lacks the act, or holds it for other cases only. */
export function accessRefusal(
  viewer: Viewer,
  action: string,
  decision: Decision & { allow: false },
  whoMay: readonly WhoMay[] = [],
): Refusal {
  const facts = { action, roles: [...viewer.roles] };
  if (!decision.byRole) return refusal('WRONG_ROLE', ACCESS, facts, { whoMay });
  return refusal(viewer.roles.every(isParty) ? 'NOT_A_PARTY' : 'WRONG_UNIT', ACCESS, { ...facts, unit: viewer.unitId ?? null }, { whoMay });
}
