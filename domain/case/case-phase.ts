/** The three phases of a case's life, acceptance (受理) → approval (审批) → issuance (办结发证), and its end: which state lies in which. */
import type { CaseStateName } from './case-state.ts';

export const CASE_PHASES = {
  ACCEPTANCE: { zh: '受理', en: 'acceptance' },
  APPROVAL: { zh: '审批', en: 'approval' },
  ISSUANCE: { zh: '办结发证', en: 'issuance' },
  CLOSED: { zh: '办结', en: 'closed' },
} as const;
export type CasePhase = keyof typeof CASE_PHASES;

const PHASES: Readonly<Record<CaseStateName, CasePhase>> = {
  DRAFT: 'ACCEPTANCE',
  SUBMITTED: 'ACCEPTANCE',
  RECEIVED: 'ACCEPTANCE',
  CORRECTION: 'ACCEPTANCE',
  ACCEPTED: 'APPROVAL',
  REVIEW: 'APPROVAL',
  SPECIAL: 'APPROVAL',
  DECIDED_APPROVED: 'ISSUANCE',
  DECIDED_DENIED: 'ISSUANCE',
  ISSUED: 'ISSUANCE',
  DELIVERED: 'CLOSED',
  NOT_REQUIRED: 'CLOSED',
  NOT_ACCEPTED: 'CLOSED',
  WITHDRAWN: 'CLOSED',
  LAPSED: 'CLOSED',
  TERMINATED: 'CLOSED',
  FORWARDED: 'CLOSED',
  VOIDED: 'CLOSED',
};

export const phaseOf = (state: CaseStateName): CasePhase => PHASES[state];
