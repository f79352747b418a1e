/** What Temporal's own tools show of a case: search attributes and current details. Ids and states only, no personal data. */
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { NextDuePoint } from '../domain/case/case-clocks.ts';
import { CASE_PHASES, phaseOf } from '../domain/case/case-phase.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import { CASE_STATES, isOver } from '../domain/case/case-state.ts';
import { OVERDUE } from './messages.ts';

/**
 * The phase of a case changes at most of its steps and stands in its details, which cost nothing: an attribute would cost an event and
 * two rows each time. Attributes are what a case begins with, and that it is late.
 */
export function createOperatorsView(): (state: CaseState, due: NextDuePoint | null) => void {
  let overdue = workflowInfo().typedSearchAttributes.get(OVERDUE) ?? false;
  return (state, due) => {
    const late = Object.values(state.clocks).some((clock) => clock.stoppedAt === undefined && clock.fired.includes('DUE'));
    // A case that is over ends its workflow now, which says more than an attribute.
    if (late !== overdue && !isOver(state)) {
      overdue = late;
      upsertSearchAttributes([{ key: OVERDUE, value: overdue }]);
    }
    setCurrentDetails(details(state, due));
  };
}

function details(state: CaseState, due: NextDuePoint | null): string {
  const { en, zh } = CASE_STATES[state.state];
  const phase = CASE_PHASES[phaseOf(state.state)];
  const steps = state.openSteps.map(({ assignee, stepId }) => `- ${stepId}: ${assignee ?? '待认领 unclaimed'}`);
  return [
    `**${state.caseNo}** ${state.procedureCode} v${state.procedureVersion}`,
    `${phase.zh} · ${phase.en}: ${zh} · ${en} (seq ${state.seq})`,
    due === null ? '无运行中的期限 · no running clock' : `${due.clock} ${due.point} ${due.at}`,
    ...steps,
  ].join('\n\n');
}
