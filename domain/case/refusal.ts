/** The system's lawful No: a value with its rule, its facts and who could say yes. Never an exception, never a bug in disguise. */
import type { Basis } from '../law/basis.ts';
import type { Role } from '../law/roles.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const REFUSAL_CODES = [
  'WRONG_STATE',
  'WRONG_ROLE',
  'WRONG_UNIT',
  'NOT_A_PARTY',
  'AUTH_LEVEL_TOO_LOW',
  'STEP_UP_NEEDED',
  'AGENT_WITHOUT_MANDATE',
  'STALE_CASE',
  'SAME_PERSON',
  'OWN_APPLICATION',
  'NOT_ASSIGNED_TO_YOU',
  'ALREADY_CLAIMED',
  'UNKNOWN_STEP',
  'STEP_NOT_OPEN',
  'STEPS_UNFINISHED',
  'UNKNOWN_MATERIAL',
  'MATERIALS_MISSING',
  'MATERIAL_NOT_TRUSTED',
  'MATERIAL_NOT_DEFERRABLE',
  'GAPS_MISSING',
  'CORRECTION_TWICE',
  'CORRECTION_AFTER_ACCEPTANCE',
  'NOTICE_CLOCK_EXPIRED',
  'NO_CORRECTION_POSSIBLE',
  'DEFERRED_OPEN',
  'PROMISE_TOO_LATE',
  'COMMITMENT_MISSING',
  'SPECIAL_KIND_NOT_ALLOWED',
  'SPECIAL_DAYS_OUT_OF_RANGE',
  'CLOCK_STOPPED',
  'NO_OPEN_SPECIAL',
  'EXTENSION_NOT_ALLOWED',
  'EXTENSION_TWICE',
  'EXTENSION_TOO_LATE',
  'HEARING_RIGHT_NOT_TOLD',
  'HEARING_RECORD_MISSING',
  'HEARING_NOT_ASKED',
  'HEARING_REQUEST_TOO_LATE',
  'HEARING_NOTICE_TOO_SHORT',
  'HOST_NOT_INDEPENDENT',
  'RESPONDENT_NOT_HEARD',
  'SITE_VERIFICATION_SHORT',
  'FEE_UNPAID',
  'REASONS_MISSING',
  'LICENCE_NO_INVALID',
  'RECEIPT_MISSING',
  'PROPOSAL_UNKNOWN',
  'PROPOSER_MAY_NOT_APPROVE',
  'TARGET_NOT_QUALIFIED',
  'DATE_OUT_OF_RANGE',
  'TEXT_INVALID',
  'FIELD_MISSING',
  'FIELD_INVALID',
  'CHILD_OPEN',
  'UNKNOWN_CASE',
  'CASE_CLOSED',
  'WRONG_MATTER_STATE',
  'APPEALED_BEFORE',
  'APPEAL_TOO_LATE',
  'UNKNOWN_MATTER',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Who could do it instead, by the same rules. */
export interface WhoMay {
  readonly role: Role;
  readonly unitId?: string;
  /** Persons of that office who may not, because of the step they had a hand in. */
  readonly except: readonly { readonly personId: string; readonly because: string }[];
}

export interface Refusal {
  readonly code: RefusalCode;
  readonly basis: Basis;
  /** What the rule saw: names the field, the limit, the step. */
  readonly facts: { readonly [key: string]: Json };
  /** Input field to mend, dotted path. */
  readonly field?: string;
  readonly whoMay: readonly WhoMay[];
}

export function refusal(
  code: RefusalCode,
  basis: Basis,
  facts: Refusal['facts'] = {},
  more: Partial<Pick<Refusal, 'field' | 'whoMay'>> = {},
): Refusal {
  return { code, basis, facts, whoMay: [], ...more };
}
