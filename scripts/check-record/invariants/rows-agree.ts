/** I7: entries, rows and workflows tell the same, in both directions. */
import type { Invariant } from '../evidence.ts';
import { stateDifferences } from '../../../domain/case/refold.ts';

export const rowsAgree: Invariant = {
  id: 'I7',
  promise: 'entries, rows and workflows agree, both ways · 留痕、台账、流程三者一致',
  look({ committed, evidence, found, record }) {
    const { workflows } = evidence;
    const { entries, rows, tasks } = record;
    const known = new Set(rows.map(({ caseNo }) => `case/${caseNo}`));
    const committedStreams = entries.filter(({ content, stream }) => content.caseSeq !== undefined && stream.startsWith('case/'));
    for (const stream of new Set(committedStreams.map((entry) => entry.stream)))
      if (!known.has(stream)) found(`${stream} has entries and no row`);
    for (const { actSeq, caseNo, seq, snapshot, state } of rows) {
      const steps = committed(caseNo);
      if (seq !== steps.length) found(`the row of case ${caseNo} stands at step ${seq}, the record has ${steps.length}`);
      if (snapshot.seq !== seq || snapshot.actSeq !== actSeq || snapshot.state !== state)
        found(`the row of case ${caseNo} differs from its own snapshot`);
      const open = snapshot.openSteps.map(({ stepId }) => stepId).sort();
      const waiting = tasks.get(caseNo) ?? [];
      if (open.join() !== waiting.join())
        found(`case ${caseNo} has the steps [${open.join(', ')}] open, and tasks for [${waiting.join(', ')}]`);
      const workflow = workflows?.get(caseNo);
      const apart = workflow === undefined ? [] : stateDifferences(workflow, snapshot);
      if (workflow !== undefined && apart.length > 0)
        found(
          `the workflow of case ${caseNo} stands at step ${workflow.seq} (${workflow.state}), the record at ${seq} (${state}); they differ in ${apart.join(', ')}`,
        );
    }
    if (workflows !== undefined)
      for (const caseNo of workflows.keys()) if (!known.has(`case/${caseNo}`)) found(`case ${caseNo} runs and has no row`);
  },
};
