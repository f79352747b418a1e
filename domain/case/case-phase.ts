/** The three phases of a case's life, acceptance (受理) → approval (审批) → issuance (办结发证), and its end: which state lies in which. */
import type { CaseStateName } from './case-state.ts';
import { isTerminal } from './case-state.ts';

export const CASE_PHASES = {
  ACCEPTANCE: { zh: '受理', en: 'acceptance' },
  APPROVAL: { zh: '审批', en: 'approval' },
  ISSUANCE: { zh: '办结发证', en: 'issuance' },
  CLOSED: { zh: '已结束', en: 'closed' },
} as const;

export type CasePhase = keyof typeof CASE_PHASES;

export function phaseOf(state: CaseStateName): CasePhase {
  if (isTerminal(state)) return 'CLOSED';
  switch (state) {
    case 'ACCEPTED':
    case 'REVIEW':
    case 'SPECIAL':
      return 'APPROVAL';
    case 'DECIDED_APPROVED':
    case 'DECIDED_DENIED':
    case 'ISSUED':
      return 'ISSUANCE';
    default:
      return 'ACCEPTANCE';
  }
}
