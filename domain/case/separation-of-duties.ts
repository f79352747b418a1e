/**
 * 职责分离: whoever had a hand in a step may not act on one that must be different (行政许可法 34, 48; policy R-P08).
 * Hands are kept for ever, so parallel branches, delegation, sending back and taking back change nothing.
 */
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseState, Hand } from './case-state.ts';

/** Steps that must be in other hands than `stepId`, read in both directions. */
export function stepsApart(procedure: Procedure, stepId: string): readonly string[] {
  const own = procedure.steps.find((step) => step.id === stepId)?.differentFrom ?? [];
  const others = procedure.steps.filter((step) => step.differentFrom?.includes(stepId) === true).map((step) => step.id);
  return [...new Set([...own, ...others])].filter((id) => id !== stepId);
}

/** A bare claim counts only while it is held; everything else counts for ever. */
function counts(state: CaseState, hand: Hand): boolean {
  if (hand.how !== 'CLAIMED') return true;
  return state.openSteps.some((open) => open.stepId === hand.stepId && open.assignee === hand.personId);
}

/** Persons who may not act on this step, each with the step that bars them. */
export function barredFrom(
  state: CaseState,
  procedure: Procedure,
  stepId: string,
): readonly { readonly personId: string; readonly because: string }[] {
  const apart = stepsApart(procedure, stepId);
  const barred = new Map<string, string>();
  for (const hand of state.hands) {
    if (apart.includes(hand.stepId) && counts(state, hand) && !barred.has(hand.personId)) barred.set(hand.personId, hand.stepId);
  }
  return [...barred].map(([personId, because]) => ({ personId, because }));
}

/** 听证主持人: must not have reviewed the case in any step (48(3)). */
export const hasReviewed = (state: CaseState, personId: string): boolean =>
  state.hands.some((hand) => hand.personId === personId && counts(state, hand) && hand.how !== 'PRESIDED');

/** Is this person, or the party he stands for, on the other side of the counter? */
export const isOwnApplication = (state: CaseState, partyId: string | undefined): boolean =>
  partyId !== undefined && [state.applicant?.partyId, state.agent?.partyId, state.respondent?.partyId].includes(partyId);
