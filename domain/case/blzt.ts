/**
 * 办理状态 BLZT (工程建设项目审批数据标准, found in two vendors' public code) and finish kinds BJJGDM: mapped at the edge.
 * There is no national code set for the state of a case, so ours stays ours.
 */
import type { CaseState } from './case-state.ts';
import type { CaseEvent } from './events.ts';

export const BLZT = {
  1: '接件',
  2: '撤件',
  3: '受理',
  4: '不受理',
  5: '不予受理',
  6: '补正开始',
  7: '补正结束',
  8: '部门开始办理',
  9: '特别程序开始',
  10: '特别程序结束',
  11: '办结通过',
  12: '办结容缺通过',
  13: '办结不通过',
  14: '撤回',
  15: '撤销',
} as const;
export type BlztCode = keyof typeof BLZT;

/** 办结结果代码 (three code bases agree). */
export const FINISH_KINDS = {
  0: '出证办结',
  1: '退回办结',
  2: '作废办结',
  4: '转报办结',
  5: '补交不来办结',
  6: '办结',
} as const;
export type FinishKind = keyof typeof FINISH_KINDS;

/** What an event means in BLZT, given the case just before it; null: the set has no word for it. */
export function blztOfEvent(before: Pick<CaseState, 'state' | 'clocks' | 'receivedAt' | 'acceptedAt'>, event: CaseEvent): BlztCode | null {
  switch (event.type) {
    case 'Submitted':
    case 'Received':
      return before.receivedAt === undefined ? 1 : null;
    case 'Withdrawn':
      return before.acceptedAt === undefined ? 2 : 14;
    case 'Accepted':
    case 'AcceptedDeferred':
    case 'DeemedAccepted':
    case 'OpenedFromPackage':
      return 3;
    case 'NotRequired':
      return 4;
    case 'NotAccepted':
      return 5;
    case 'CorrectionRequested':
      return 6;
    case 'Supplied':
      return before.state === 'CORRECTION' ? 7 : null;
    case 'StepClaimed':
    case 'StepOpined':
    case 'StepPassed':
      return before.state === 'ACCEPTED' && before.acceptedAt !== undefined && before.acceptedAt < event.at ? 8 : null;
    case 'SpecialStarted':
      return 9;
    case 'SpecialEnded':
      return 10;
    case 'DecisionMade':
      return event.decision === 'DENY' ? 13 : hasDeferred(before) ? 12 : 11;
    case 'PackageClosed':
      return event.outcome === 'DENIED' ? 13 : 11;
    case 'LicenceRevoked':
      return 15;
    default:
      return null;
  }
}

/** The state a case is in, as the standard would name it; null where it has no word (draft, lapsed, forwarded, voided, terminated). */
export function blztOf(state: CaseState): BlztCode | null {
  if (state.revoked) return 15;
  switch (state.state) {
    case 'SUBMITTED':
    case 'RECEIVED':
      return state.supplied ? 7 : 1;
    case 'CORRECTION':
      return 6;
    case 'ACCEPTED':
      return 3;
    case 'REVIEW':
      return 8;
    case 'SPECIAL':
      return 9;
    case 'DECIDED_APPROVED':
    case 'ISSUED':
      return approved(state);
    case 'DECIDED_DENIED':
      return 13;
    case 'DELIVERED':
      return state.decision === 'DENY' ? 13 : approved(state);
    case 'NOT_REQUIRED':
      return 4;
    case 'NOT_ACCEPTED':
      return 5;
    case 'WITHDRAWN':
      return state.acceptedAt === undefined ? 2 : 14;
    case 'DRAFT':
    case 'LAPSED':
    case 'TERMINATED':
    case 'FORWARDED':
    case 'VOIDED':
      return null;
  }
}

/** How a case ended; null while it has not. */
export function finishKindOf(state: CaseState): FinishKind | null {
  switch (state.state) {
    case 'DELIVERED':
      return state.decision === 'GRANT' && state.licenceNo !== undefined ? 0 : 6;
    case 'NOT_REQUIRED':
    case 'NOT_ACCEPTED':
      return 1;
    case 'VOIDED':
      return 2;
    case 'FORWARDED':
      return 4;
    case 'LAPSED':
      return 5;
    case 'WITHDRAWN':
    case 'TERMINATED':
      return 6;
    default:
      return null;
  }
}

const approved = (state: CaseState): BlztCode => (hasDeferred(state) ? 12 : 11);

/** 容缺: accepted with gaps, whether or not they have been filled since. */
const hasDeferred = ({ clocks }: Pick<CaseState, 'clocks'>): boolean => Object.values(clocks).some(({ kind }) => kind === 'DEFERRED');
