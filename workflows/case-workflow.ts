/** One application from acceptance (受理) through approval (审批) to issuance (办结发证): the durable life of a case. */
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  getExternalWorkflowHandle,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { isOver, isTerminal } from '../domain/case/case-state.ts';
import type { Command, CommandType } from '../domain/case/commands.ts';
import { HUMAN_COMMANDS } from '../domain/case/commands.ts';
import { initialState } from '../domain/case/initial-state.ts';
import { childOutcome, packagePlan } from '../domain/case/package-plan.ts';
import { Alarm } from './alarm.ts';
import { CaseLane, now } from './case-lane.ts';
import { timePassed, waitForDue } from './due-timer.ts';
import type { CaseOutcome, CaseWorkflowInput, CommandAnswer } from './messages.ts';
import { caseWorkflowId, childClosedSignal, coverageQuery, readUpSignal, stateQuery, updateOf } from './messages.ts';
import { createOperatorsView } from './operators-view.ts';
import { openChildren, said } from './package-children.ts';

export async function caseWorkflow(input: CaseWorkflowInput): Promise<CaseOutcome> {
  // Everything a message needs exists before the first handler: an update may arrive with the first task.
  const { carried, procedure } = input;
  const lane = new CaseLane(carried?.state ?? newCase(input), procedure, carried?.calendar ?? input.calendar, carried?.answers);
  const closedChildren: { readonly caseNo: string; readonly outcome: string; readonly at: string }[] = [];
  let reported = carried?.reported ?? false;
  const show = createOperatorsView();
  const alarm = new Alarm();

  for (const type of [...HUMAN_COMMANDS, 'changeCalendar'] as const) {
    const handle = async (command: Command): Promise<CommandAnswer> => {
      const answer = await lane.act(command);
      show(lane.state, lane.due);
      return answer ?? unchanged(lane);
    };
    setHandler(updateOf<CommandType>(type), handle, { validator: (command: Command) => lane.validate(command) });
  }
  setHandler(childClosedSignal, (child) => void closedChildren.push(child));
  let toReadUp = false;
  setHandler(readUpSignal, () => {
    toReadUp = true;
  });
  setHandler(stateQuery, () => lane.state);
  setHandler(coverageQuery, () => alarm.coverage(lane.state.seq, lane.due?.at ?? null));

  if (input.opening !== undefined && lane.state.seq === 0) {
    const { at, intake, parentCaseNo } = input.opening;
    await lane.act<'openFromPackage'>({ ...said('openFromPackage', 'open', { parentCaseNo, intake }, at), channel: input.opening.channel });
    show(lane.state, lane.due);
  }

  if (lane.state.seq === 0) await firstEntry(lane);

  const childrenToOpen = (): boolean =>
    input.children !== undefined && isAccepted(lane) && packagePlan(procedure.definition, lane.state).toOpen.length > 0;
  const toReport = (): boolean => input.opening !== undefined && !reported && isTerminal(lane.state.state);
  const full = (): boolean =>
    workflowInfo().continueAsNewSuggested || workflowInfo().historyLength > (input.historyLengthLimit ?? Infinity);
  const over = (): boolean => isOver(lane.state);

  for (;;) {
    while (closedChildren.length > 0) {
      const { at: _endedAt, ...child } = closedChildren.shift()!;
      await lane.act<'childClosed'>(said('childClosed', `child-closed/${child.caseNo}`, child));
      show(lane.state, lane.due);
    }
    if (toReadUp) {
      toReadUp = false;
      await lane.readUp();
      show(lane.state, lane.due);
    }
    if (childrenToOpen()) await openChildren(input, lane);
    if (toReport()) {
      await reportToParent(input.opening!.parentCaseNo, input.caseNo, childOutcome(lane.state));
      reported = true;
    }
    if (over() || full()) {
      await condition(allHandlersFinished);
      if (toReadUp || closedChildren.length > 0 || childrenToOpen() || toReport()) continue;
      if (over()) break;
      await continueAsNew<typeof caseWorkflow>({
        ...input,
        carried: { state: lane.state, calendar: lane.calendar, answers: lane.answers, reported },
      });
    }
    const reached = await waitForDue(
      () => lane.due,
      () => toReadUp || closedChildren.length > 0 || childrenToOpen() || toReport() || over() || full(),
      alarm.tell,
    );
    if (reached && lane.due !== null && Date.parse(lane.due.at) <= Date.now()) {
      await lane.act(timePassed(lane.due));
      show(lane.state, lane.due);
    }
  }
  return { caseNo: input.caseNo, state: lane.state.state, seq: lane.state.seq };
}

/** A filing that is refused leaves no case behind: without a first entry the workflow ends, and the number is a hole that is explained. */
async function firstEntry(lane: CaseLane): Promise<void> {
  const filed = (): boolean => lane.state.seq > 0;
  for (;;) {
    await condition(() => filed() || !lane.busy);
    if (filed()) return;
    if (!(await condition(() => filed() || lane.busy, '10 minutes', { summary: 'nothing filed' }))) {
      if (await lane.readUp()) return; // filed and committed by a worker that died before it could say so
      throw ApplicationFailure.nonRetryable('nothing was filed under this number', 'NothingFiled');
    }
  }
}

const isAccepted = (lane: CaseLane): boolean => lane.state.state === 'ACCEPTED' || lane.state.state === 'REVIEW';

function newCase(input: CaseWorkflowInput) {
  return initialState({
    caseNo: input.caseNo,
    procedure: input.procedure.definition,
    procedureHash: input.procedure.hash,
    calendarVersion: input.calendar.version,
    origin: input.origin,
    provenance: input.provenance,
    region: input.region,
    unitId: input.unitId,
    ...(input.units === undefined ? {} : { units: input.units }),
    ...(input.opening === undefined ? {} : { parentCaseNo: input.opening.parentCaseNo }),
  });
}

/** The command changed nothing (a calendar already in force): the case as it stands is the answer. */
function unchanged(lane: CaseLane): CommandAnswer {
  const last = Object.values(lane.answers).at(-1);
  if (last === undefined) throw ApplicationFailure.nonRetryable('nothing has been recorded for this case yet', 'NothingRecorded');
  return { ...last, nextDueAt: lane.due?.at ?? null };
}

async function reportToParent(parent: string, caseNo: string, outcome: string): Promise<void> {
  try {
    await getExternalWorkflowHandle(caseWorkflowId(parent)).signal(childClosedSignal, { caseNo, outcome, at: now() });
  } catch {
    // The parent was withdrawn or voided and has ended: nobody is left to be told.
  }
}
