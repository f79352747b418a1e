/** The three phases of a case's life, acceptance (受理) → approval (审批) → issuance (办结发证), and its end: which state lies in which. */
import type { CaseStateName } from './case-state.ts';
import { isTerminal } from './case-state.ts';

export type CasePhase = 'ACCEPTANCE' | 'APPROVAL' | 'ISSUANCE' | 'CLOSED';

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
