/** Which step may open when (环节流转): the order of a procedure's steps, read from its data and the facts of the form. */
import type { Facts } from '../case/commands.ts';
import { conditionHolds } from './condition.ts';
import type { Procedure, Step } from './procedure.ts';

export const PHASE_ORDER = ['ACCEPTANCE', 'REVIEW', 'DECISION', 'ISSUANCE', 'AFTER_GRANT'] as const;

/** What the functions here read of a procedure. */
export type Steps = Pick<Procedure, 'steps'>;

export function stepById(procedure: Steps, id: string): Step | undefined {
  return procedure.steps.find((step) => step.id === id);
}

/** 受理: the first step of the acceptance phase. Every published procedure has one. */
export function acceptanceStep(procedure: Steps): Step | undefined {
  return procedure.steps.find((step) => step.phase === 'ACCEPTANCE');
}

/** 决定: absent for filings and matters that are only passed up. */
export function decisionStep(procedure: Steps): Step | undefined {
  return procedure.steps.find((step) => step.phase === 'DECISION');
}

export function stepsOfPhase(procedure: Steps, phase: Step['phase']): readonly Step[] {
  return procedure.steps.filter((step) => step.phase === phase);
}

/** Ids written in `after`, or else the step listed before; the first step waits for none. */
export function predecessorsOf(procedure: Steps, id: string): readonly string[] {
  const index = procedure.steps.findIndex((step) => step.id === id);
  const step = procedure.steps[index];
  if (step === undefined) return [];
  if (step.after !== undefined) return step.after;
  const before = procedure.steps[index - 1];
  return before === undefined ? [] : [before.id];
}

/** Whether the form calls for this step at all. */
export function isApplicable(step: Step, facts: Facts): boolean {
  return conditionHolds(step.when, facts);
}

/** The steps this form calls for, in listed order. */
export function applicableSteps(procedure: Steps, facts: Facts): readonly Step[] {
  return procedure.steps.filter((step) => isApplicable(step, facts));
}

/**
 * Steps that really have to be done before this one: a predecessor the form does not call for is replaced by its own
 * predecessors, so that leaving a step out never opens the next one too early.
 */
export function effectivePredecessors(procedure: Steps, id: string, facts: Facts): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = [...predecessorsOf(procedure, id)];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const step = stepById(procedure, next);
    if (step === undefined) continue;
    if (isApplicable(step, facts)) found.add(next);
    else waiting.push(...predecessorsOf(procedure, next));
  }
  return [...found];
}

/** Steps open at the beginning: those that wait for none. */
export function firstSteps(procedure: Steps, facts: Facts): readonly Step[] {
  return nextSteps(procedure, [], facts);
}

/**
 * Steps that may be open when `doneStepIds` are done: called for by the form, not done, all predecessors done. In listed order.
 * Says nothing of the decision: the case opens ISSUANCE steps only after a grant, AFTER_GRANT steps only after delivery.
 */
export function nextSteps(procedure: Steps, doneStepIds: readonly string[], facts: Facts): readonly Step[] {
  const done = new Set(doneStepIds);
  return applicableSteps(procedure, facts).filter(
    (step) => !done.has(step.id) && effectivePredecessors(procedure, step.id, facts).every((id) => done.has(id)),
  );
}

/** Every step that directly or indirectly waits for this one: what sending back to it undoes. In listed order. */
export function stepsAfter(procedure: Steps, id: string): readonly Step[] {
  const later = new Set<string>();
  let grew = true;
  while (grew) {
    grew = false;
    for (const step of procedure.steps) {
      if (later.has(step.id) || step.id === id) continue;
      if (predecessorsOf(procedure, step.id).some((before) => before === id || later.has(before))) {
        later.add(step.id);
        grew = true;
      }
    }
  }
  return procedure.steps.filter((step) => later.has(step.id));
}
