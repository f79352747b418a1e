/** 一件事: which children of a package may open now, and which never will because the one before them was not granted. */
import { conditionHolds } from '../procedures/condition.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseState } from './case-state.ts';

/** How a child ended, as its parent counts it. */
export const CHILD_GRANTED = 'GRANTED';

export interface PackagePlan {
  /** Procedure codes, in the package's order. */
  readonly toOpen: readonly string[];
  readonly running: readonly string[];
  readonly ended: readonly string[];
  /** Will not be opened: a predecessor ended without a grant. */
  readonly givenUp: readonly string[];
}

export function packagePlan(
  procedure: Pick<Procedure, 'children'>,
  { children, facts }: Pick<CaseState, 'children' | 'facts'>,
): PackagePlan {
  const called = (procedure.children ?? []).filter((child) => conditionHolds(child.when, facts));
  const opened = new Map(children.map((child) => [child.procedure, child]));
  const givenUp = new Set<string>();
  const toOpen: string[] = [];
  for (const child of called) {
    if (opened.has(child.procedure)) continue;
    // A predecessor the form does not call for is not waited for.
    const before = (child.after ?? []).filter((code) => called.some((one) => one.procedure === code));
    const failed = before.some((code) => givenUp.has(code) || (opened.get(code)?.outcome ?? CHILD_GRANTED) !== CHILD_GRANTED);
    if (failed) givenUp.add(child.procedure);
    else if (before.every((code) => opened.get(code)?.outcome === CHILD_GRANTED)) toOpen.push(child.procedure);
  }
  return {
    toOpen,
    running: children.filter(({ outcome }) => outcome === undefined).map((child) => child.procedure),
    ended: children.filter(({ outcome }) => outcome !== undefined).map((child) => child.procedure),
    givenUp: [...givenUp],
  };
}

/** What a child tells its parent when it ends. */
export function childOutcome(state: CaseState): string {
  if (state.decision === 'GRANT' && (state.state === 'DELIVERED' || state.state === 'ISSUED' || state.state === 'DECIDED_APPROVED'))
    return CHILD_GRANTED;
  return state.decision === 'DENY' ? 'DENIED' : state.state;
}
