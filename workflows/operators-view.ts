/** What Temporal's own tools show of a case: search attributes and current details. Ids and states only, no personal data. */
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { NextDuePoint } from '../domain/case/case-clocks.ts';
import { phaseOf } from '../domain/case/case-phase.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import { CASE_STATES, isOver } from '../domain/case/case-state.ts';
import { CASE_PHASE, OVERDUE } from './messages.ts';

/** Attributes are written when phase or lateness changes, not at every step: each write is an event and an index row. */
export function createOperatorsView(): (state: CaseState, due: NextDuePoint | null) => void {
  const found = workflowInfo().typedSearchAttributes;
  let phase = found.get(CASE_PHASE);
  let overdue = found.get(OVERDUE) ?? false;
  return (state, due) => {
    const late = Object.values(state.clocks).some((clock) => clock.stoppedAt === undefined && clock.fired.includes('DUE'));
    // A case that is over ends its workflow now, which says more than an attribute.
    if ((phaseOf(state.state) !== phase || late !== overdue) && !isOver(state)) {
      phase = phaseOf(state.state);
      overdue = late;
      upsertSearchAttributes([
        { key: CASE_PHASE, value: phase },
        { key: OVERDUE, value: overdue },
      ]);
    }
    setCurrentDetails(details(state, due));
  };
}

function details(state: CaseState, due: NextDuePoint | null): string {
  const { en, zh } = CASE_STATES[state.state];
  const steps = state.openSteps.map(({ assignee, stepId }) => `- ${stepId}: ${assignee ?? '待认领 unclaimed'}`);
  return [
    `**${state.caseNo}** ${state.procedureCode} v${state.procedureVersion}`,
    `${zh} · ${en} (seq ${state.seq})`,
    due === null ? '无运行中的期限 · no running clock' : `${due.clock} ${due.point} ${due.at}`,
    ...steps,
  ].join('\n\n');
}
