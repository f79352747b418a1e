/** What Temporal's own tools show of a case: search attributes and current details. Ids and states only, no personal data. */
import { defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { NextDuePoint } from '../domain/case/case-clocks.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import { CASE_STATES } from '../domain/case/case-state.ts';

const CASE_STATUS = defineSearchAttributeKey('CaseStatus', 'KEYWORD');
const CASE_SEQ = defineSearchAttributeKey('CaseSeq', 'INT');
const DUE_AT = defineSearchAttributeKey('DueAt', 'DATETIME');
const OVERDUE = defineSearchAttributeKey('Overdue', 'BOOL');

/** Written when the state or lateness changes, not at every step: each write is an event and an index row. */
export function createOperatorsView(): (state: CaseState, due: NextDuePoint | null) => void {
  let shown = '';
  return (state, due) => {
    const overdue = Object.values(state.clocks).some((clock) => clock.stoppedAt === undefined && clock.fired.includes('DUE'));
    const key = `${state.state}/${overdue}`;
    if (key !== shown) {
      shown = key;
      upsertSearchAttributes([
        { key: CASE_STATUS, value: state.state },
        { key: CASE_SEQ, value: state.seq },
        { key: OVERDUE, value: overdue },
        { key: DUE_AT, value: due === null ? null : new Date(due.at) },
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
