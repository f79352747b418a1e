/** Events that open steps once those before them are done; ISSUANCE waits for a grant. */
import type { Phase } from '../../procedures/procedure.ts';
import { applicableSteps, nextSteps } from '../../procedures/step-order.ts';
import type { ActContext } from '../act.ts';
import type { CaseState } from '../case-state.ts';
import type { CaseEvent } from '../events.ts';
import { event } from '../events.ts';
import { stepClock } from './clock-events.ts';

/** Opens what may now open in these phases, given what will be done after this act. */
export function stepsOpened(
  context: Pick<ActContext, 'state' | 'procedure' | 'at'>,
  phases: readonly Phase[],
  done: readonly string[],
  facts: CaseState['facts'] = context.state.facts,
  closing: readonly string[] = [],
): readonly CaseEvent[] {
  const open = new Set(context.state.openSteps.map((one) => one.stepId).filter((id) => !closing.includes(id)));
  return nextSteps(context.procedure, done, facts)
    .filter((step) => phases.includes(step.phase) && !open.has(step.id))
    .flatMap((step) => [event('StepStarted', context.at, { stepId: step.id }), ...stepClock(context, step)]);
}

/** The first step of a phase that follows the decision, whatever stands between. */
export function phaseOpened(context: Pick<ActContext, 'procedure' | 'at' | 'state'>, phase: Phase, after?: string): readonly CaseEvent[] {
  const steps = applicableSteps(context.procedure, context.state.facts).filter((step) => step.phase === phase);
  const step = steps[after === undefined ? 0 : steps.findIndex((one) => one.id === after) + 1];
  return step === undefined ? [] : [event('StepStarted', context.at, { stepId: step.id }), ...stepClock(context, step)];
}
