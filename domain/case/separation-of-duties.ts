/**
 * 职责分离: whoever had a hand in a step may not act on one that must be different (行政许可法 34, 48; policy R-P08).
 * Hands are kept for ever, so parallel branches, delegation, sending back and taking back change nothing; merely holding a
 * step counts as long as it is held.
 */
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseState, Hand, OpenStep } from './case-state.ts';

/** Where a hearing's host lays his hand: no step of a procedure, apart from every step of the review (48(3)). */
const HEARING = 'hearing';

/** Steps that must be in other hands than `stepId`, read in both directions. */
export function stepsApart(procedure: Procedure, stepId: string): readonly string[] {
  const step = procedure.steps.find((one) => one.id === stepId);
  const own = step?.differentFrom ?? [];
  const others = procedure.steps.filter((one) => one.differentFrom?.includes(stepId) === true).map((one) => one.id);
  const heard = step?.phase === 'REVIEW' || step?.phase === 'DECISION' ? [HEARING] : [];
  return [...new Set([...own, ...others, ...heard])].filter((id) => id !== stepId);
}

/** Whoever holds an open step, or would again when a delegation ends. */
const holdersOf = ({ assignee, delegatedBy }: OpenStep): readonly string[] =>
  [assignee, delegatedBy].filter((personId) => personId !== undefined);

/** Who has had a hand in what, or holds it now. A bare claim that was given up leaves nothing behind. */
export function handsOn(state: CaseState): readonly Pick<Hand, 'stepId' | 'personId'>[] {
  const held = state.openSteps.flatMap((open) => holdersOf(open).map((personId) => ({ stepId: open.stepId, personId })));
  return [...state.hands, ...held];
}

/** Persons who may not act on this step, each with the step that bars them. */
export function barredFrom(
  state: CaseState,
  procedure: Procedure,
  stepId: string,
): readonly { readonly personId: string; readonly because: string }[] {
  const apart = stepsApart(procedure, stepId);
  const barred = new Map<string, string>();
  for (const hand of handsOn(state)) {
    if (apart.includes(hand.stepId) && !barred.has(hand.personId)) barred.set(hand.personId, hand.stepId);
  }
  return [...barred].map(([personId, because]) => ({ personId, because }));
}

/** 听证主持人: must not have reviewed the case in any step (48(3)). */
export const hasReviewed = (state: CaseState, personId: string): boolean =>
  handsOn(state).some((hand) => hand.personId === personId && hand.stepId !== HEARING);

/** Is this person, or the party he stands for, on the other side of the counter? */
export const isOwnApplication = (state: CaseState, partyId: string | undefined): boolean =>
  partyId !== undefined && [state.applicant?.partyId, state.agent?.partyId, state.respondent?.partyId].includes(partyId);

/** One hand more; the same hand laid on again is the same hand, so a thousand rounds leave one. */
export const withHands = (hands: readonly Hand[], ...more: readonly Hand[]): readonly Hand[] =>
  more.reduce<readonly Hand[]>(
    (all, hand) =>
      all.some((one) => one.stepId === hand.stepId && one.personId === hand.personId && one.how === hand.how) ? all : [...all, hand],
    hands,
  );
