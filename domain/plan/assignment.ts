/** A task of the plan given to one unit, from its assignment to its closing: reports with evidence, checked by another person. */
import type { Actor } from '../case/actor.ts';
import { withPlainNumbers } from '../audit/canonical.ts';
import type { Json, Refusal } from '../case/refusal.ts';
import { refusal } from '../case/refusal.ts';
import type { Instant, LocalDate } from '../clocks/clock.ts';
import { localDateOf } from '../clocks/local-date.ts';
import { policy } from '../law/basis.ts';
import type { Provenance } from '../law/code-lists.ts';
import type { MatterOffice } from '../supervision/matters/matter-checks.ts';
import { evidenceFaults, isStale, notYours, officeHeld, textNeeded, wrongState } from '../supervision/matters/matter-checks.ts';
import type { MatterEntry } from '../supervision/matters/matter-entry.ts';
import type { Evidence, MatterCommand, MatterDesk, MatterLaw, MatterState } from '../supervision/matters/matter.ts';
import { afterEntry } from '../supervision/matters/matter.ts';
import type { EventsOf } from '../supervision/matters/term-events.ts';
import type { Milestone, PlanTask } from './plan-task.ts';
import { dueOn, isPast, isReached } from './plan-task.ts';

export const ASSIGNMENT_STATES = {
  NEW: { zh: '待交办', en: 'being assigned' },
  ASSIGNED: { zh: '已交办', en: 'assigned' },
  PLANNED: { zh: '已制定计划', en: 'planned' },
  REPORTED: { zh: '推进中', en: 'reported on' },
  SELF_DECLARED_DONE: { zh: '自报完成·待核查', en: 'declared done, to be checked' },
  CHECKED: { zh: '核查通过·待销号', en: 'checked, to be closed' },
  CLOSED: { zh: '已销号', en: 'closed' },
} as const;
export type AssignmentStateName = keyof typeof ASSIGNMENT_STATES;

export interface ProgressReport {
  readonly at: Instant;
  readonly by: string;
  readonly milestone: string;
  /** Whole numbers: `done` of `total`. */
  readonly done: number;
  readonly total: number;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export interface AssignmentState extends MatterState {
  readonly kind: 'PLAN';
  readonly state: AssignmentStateName;
  readonly task: PlanTask;
  readonly assignedAt?: Instant;
  readonly plan?: string;
  readonly reports: readonly ProgressReport[];
  readonly declaredBy?: string;
  /** 自报完成, each time, oldest first. */
  readonly declarations?: readonly Instant[];
  readonly checks: readonly { readonly at: Instant; readonly by: string; readonly result: CheckResult; readonly findings: string }[];
  /** Day of the event that event-relative milestones wait for. */
  readonly happenedOn?: LocalDate;
  readonly eventNotedAt?: Instant;
  readonly closedAt?: Instant;
}

export type CheckResult = 'DONE' | 'RETURNED';

export interface AssignmentCommandData {
  assignTask: { readonly taskNo: string };
  submitPlan: { readonly text: string };
  reportProgress: Omit<ProgressReport, 'at' | 'by'>;
  declareDone: { readonly text: string; readonly evidence: readonly Evidence[] };
  /** 核查, by another person than who declared. */
  checkTask: { readonly result: CheckResult; readonly findings: string };
  closeTask: { readonly note: string };
  /** 省系统建成 and the like. */
  noteEvent: { readonly on: LocalDate };
}
export type AssignmentCommandType = keyof AssignmentCommandData;
export type AssignmentCommandOf<T extends AssignmentCommandType> = MatterCommand<T, AssignmentCommandData[T]>;
export type AssignmentCommand = { [T in AssignmentCommandType]: AssignmentCommandOf<T> }[AssignmentCommandType];

export interface AssignmentEventData {
  TaskAssigned: { readonly by: string; readonly task: PlanTask };
  PlanSubmitted: { readonly by: string; readonly text: string };
  ProgressReported: Omit<ProgressReport, 'at'>;
  DoneDeclared: { readonly by: string; readonly text: string; readonly evidence: readonly Evidence[] };
  TaskChecked: { readonly by: string; readonly result: CheckResult; readonly findings: string };
  TaskClosed: { readonly by: string; readonly note: string };
  EventNoted: { readonly by: string; readonly on: LocalDate };
}
export type AssignmentEvent = EventsOf<AssignmentEventData>;

export const ASSIGNMENT_OFFICES: Readonly<Record<AssignmentCommandType, Exclude<MatterOffice, 'SYSTEM'>>> = {
  assignTask: 'SUPERVISION',
  submitPlan: 'UNIT',
  reportProgress: 'UNIT',
  declareDone: 'UNIT',
  checkTask: 'SUPERVISION',
  closeTask: 'SUPERVISION',
  noteEvent: 'SUPERVISION',
};

const FROM: Readonly<Record<AssignmentCommandType, readonly AssignmentStateName[]>> = {
  assignTask: ['NEW'],
  submitPlan: ['ASSIGNED'],
  reportProgress: ['PLANNED', 'REPORTED'],
  declareDone: ['REPORTED'],
  checkTask: ['SELF_DECLARED_DONE'],
  closeTask: ['CHECKED'],
  noteEvent: ['ASSIGNED', 'PLANNED', 'REPORTED'],
};
const HANDLING = policy('任务督查办法：交办、计划、报告、自报完成、核查、销号');

export interface NewAssignment {
  readonly no: string;
  readonly region: string;
  readonly unitId: string;
  readonly provenance: Provenance;
  readonly task: PlanTask;
  readonly calendarVersion: string;
}
export const newAssignment = ({ calendarVersion, no, provenance, region, task, unitId }: NewAssignment): AssignmentState => ({
  kind: 'PLAN',
  no,
  state: 'NEW',
  region,
  unitId,
  provenance,
  calendarVersion,
  seq: 0,
  actSeq: 0,
  terms: {},
  forBulletin: false,
  recentActs: [],
  task,
  reports: [],
  checks: [],
});

/** One record per task and unit. */
export const assignmentNo = (taskNo: string, unitId: string): string => `${taskNo}-${unitId}`;

function admit({ state }: MatterDesk<AssignmentState>, command: AssignmentCommand): readonly Refusal[] {
  const foreseen = foreseenOnAssignment(state, command.type, command.actor);
  if (foreseen.length > 0) return foreseen;
  const stale = isStale(command, state);
  return stale.length > 0 ? stale : factsOf(state, command);
}

export function foreseenOnAssignment(state: AssignmentState, type: AssignmentCommandType, actor: Actor): readonly Refusal[] {
  if (!FROM[type].includes(state.state)) return [wrongState(type, state, FROM[type], ASSIGNMENT_STATES, HANDLING)];
  const office = notYours(ASSIGNMENT_OFFICES[type], actor, state);
  if (office.length > 0) return office;
  const hands = [state.declaredBy, ...state.reports.map(({ by }) => by)];
  return type === 'checkTask' && hands.includes(actor.personId)
    ? [refusal('SAME_PERSON', policy('报告人不得自行核查'), { otherAct: 'reportProgress', by: actor.personId })]
    : [];
}

const invalid = (field: string, zh: string, en: string): Refusal =>
  refusal('FIELD_INVALID', HANDLING, { field, problem: zh, problemEn: en }, { field });

function factsOf(state: AssignmentState, command: AssignmentCommand): readonly Refusal[] {
  switch (command.type) {
    case 'submitPlan':
      return textNeeded('text', command.data.text);
    case 'reportProgress': {
      const { done, evidence, milestone, text, total } = command.data;
      const whole = [done, total].every((n) => Number.isInteger(n) && n >= 0) && done <= total;
      return [
        ...(state.task.milestones.some(({ id }) => id === milestone)
          ? []
          : [invalid('milestone', '没有这个节点', 'the task has no such milestone')]),
        ...(whole ? [] : [invalid('done', '完成数应为不大于总数的非负整数', 'whole numbers, done not above total')]),
        ...textNeeded('text', text),
        ...evidenceFaults('evidence', evidence, false),
      ];
    }
    case 'declareDone': {
      const short = state.task.milestones.filter((one) => !milestoneReached(state, one)).map(({ id }) => id);
      return [
        ...textNeeded('text', command.data.text),
        ...(command.data.evidence.length === 0
          ? [refusal('FIELD_MISSING', HANDLING, { field: 'evidence', problem: '自报完成须附佐证' }, { field: 'evidence' })]
          : evidenceFaults('evidence', command.data.evidence, false)),
        ...(short.length === 0
          ? []
          : [invalid('milestone', `节点 ${short.join('、')} 尚未达标`, `milestone ${short.join(', ')} is not reached yet`)]),
      ];
    }
    case 'checkTask':
      return textNeeded('findings', command.data.findings);
    case 'closeTask':
      return textNeeded('note', command.data.note);
    case 'noteEvent':
      return command.data.on <= localDateOf(command.receivedAt) ? [] : [invalid('on', '不得晚于今天', 'not later than today')];
    case 'assignTask':
      return [];
  }
}

function decide({ state }: MatterDesk<AssignmentState>, command: AssignmentCommand, at: Instant): readonly AssignmentEvent[] {
  const by = command.actor.personId;
  switch (command.type) {
    case 'assignTask':
      return [{ type: 'TaskAssigned', at, by, task: state.task }];
    case 'submitPlan':
      return [{ type: 'PlanSubmitted', at, by, ...command.data }];
    case 'reportProgress':
      return [{ type: 'ProgressReported', at, by, ...command.data }];
    case 'declareDone':
      return [{ type: 'DoneDeclared', at, by, ...command.data }];
    case 'checkTask':
      return [{ type: 'TaskChecked', at, by, ...command.data }];
    case 'closeTask':
      return [{ type: 'TaskClosed', at, by, ...command.data }];
    case 'noteEvent':
      return [{ type: 'EventNoted', at, by, ...command.data }];
  }
}

function evolve(state: AssignmentState, event: AssignmentEvent): AssignmentState {
  const { at } = event;
  switch (event.type) {
    case 'TaskAssigned':
      return { ...state, state: 'ASSIGNED', task: event.task, assignedAt: at };
    case 'PlanSubmitted':
      return { ...state, state: 'PLANNED', plan: event.text };
    case 'ProgressReported': {
      const { by, done, evidence, milestone, text, total } = event;
      return { ...state, state: 'REPORTED', reports: [...state.reports, { at, by, milestone, done, total, text, evidence }] };
    }
    case 'DoneDeclared':
      return { ...state, state: 'SELF_DECLARED_DONE', declaredBy: event.by, declarations: [...(state.declarations ?? []), at] };
    case 'TaskChecked': {
      const { by, findings, result } = event;
      return {
        ...state,
        state: result === 'DONE' ? 'CHECKED' : 'REPORTED',
        checks: [...state.checks, { at, by, result, findings }],
      };
    }
    case 'TaskClosed':
      return { ...state, state: 'CLOSED', closedAt: at };
    case 'EventNoted':
      return { ...state, happenedOn: event.on, eventNotedAt: at };
  }
}

export const ASSIGNMENT_LAW: MatterLaw<AssignmentState, AssignmentCommand, AssignmentEvent> = {
  admit,
  decide,
  evolve,
  isOver: ({ state }) => state === 'CLOSED',
  officeOf: ({ actor, type }) => officeHeld(ASSIGNMENT_OFFICES[type], actor),
};

/** An assignment folded again from the committed entries of its stream, oldest first. `provenance` is taken from the row. @throws TypeError */
export function refoldAssignment(
  entries: readonly Pick<MatterEntry, 'actor' | 'command' | 'events' | 'matter' | 'unitId' | 'region' | 'calendarVersion'>[],
  { provenance }: { readonly provenance: Provenance },
): AssignmentState {
  const plain = (events: unknown): readonly AssignmentEvent[] => withPlainNumbers(events as Json) as unknown as readonly AssignmentEvent[];
  const [opening] = entries;
  const assigned = plain(opening?.events ?? [])[0];
  if (opening === undefined || assigned?.type !== 'TaskAssigned') throw new TypeError('the stream does not begin with an assignment');
  return entries.reduce<AssignmentState>(
    (state, { actor, command, events = [] }) => afterEntry(ASSIGNMENT_LAW, state, { type: command, actor }, plain(events)),
    newAssignment({
      no: opening.matter.no,
      region: opening.region ?? '',
      unitId: opening.unitId ?? '',
      provenance,
      task: assigned.task,
      calendarVersion: opening.calendarVersion ?? '',
    }),
  );
}

const lastReport = (state: AssignmentState, id?: string): ProgressReport | undefined =>
  state.reports.findLast(({ milestone }) => id === undefined || milestone === id);

export const milestoneReached = (state: AssignmentState, milestone: Milestone): boolean => reachedBefore(state, milestone, null);

/** By the last report before an instant; null: by the last of all. */
export function reachedBefore(state: AssignmentState, { id, measure }: Milestone, before: Instant | null): boolean {
  const last = state.reports.findLast(({ at, milestone }) => milestone === id && (before === null || at < before));
  return last !== undefined && isReached(measure, last.done, last.total);
}

export interface MilestoneStanding {
  readonly milestone: Milestone;
  readonly done: number | null;
  readonly total: number | null;
  readonly reached: boolean;
  readonly dueOn: LocalDate | null;
  readonly overdue: boolean;
}

/** How each milestone stands on a day. A standing one is late when no report came in its period, whatever the last one said. */
export function standingOf(state: AssignmentState, today: LocalDate): readonly MilestoneStanding[] {
  const assignedOn = localDateOf(state.assignedAt ?? '1970-01-01T00:00:00.000Z');
  return state.task.milestones.map((milestone) => {
    const last = lastReport(state, milestone.id);
    const reached = milestoneReached(state, milestone);
    const due = dueOn(milestone.due, {
      assignedOn,
      happenedOn: state.happenedOn ?? null,
      reportedOn: last === undefined ? null : localDateOf(last.at),
    });
    const settled = state.state === 'CLOSED' || (reached && milestone.due.type !== 'STANDING');
    return {
      milestone,
      done: last?.done ?? null,
      total: last?.total ?? null,
      reached,
      dueOn: due,
      overdue: !settled && due !== null && isPast(due, today),
    };
  });
}

/**
 * How a task stands over all its assignments together (各部门和全市): the shares of the units added up, not averaged. Not reached while a
 * unit has not reported, since its total is unknown; due where the plan names a date.
 */
export function standingTogether(task: PlanTask, states: readonly AssignmentState[], today: LocalDate): readonly MilestoneStanding[] {
  return task.milestones.map((milestone) => {
    const last = states.flatMap((state) => lastReport(state, milestone.id) ?? []);
    const [done, total] = [sumOf(last, 'done'), sumOf(last, 'total')];
    const reached = states.length > 0 && last.length === states.length && isReached(milestone.measure, done, total);
    const due = milestone.due.type === 'DATE' ? milestone.due.on : null;
    return {
      milestone,
      done: last.length === 0 ? null : done,
      total: last.length === 0 ? null : total,
      reached,
      dueOn: due,
      overdue: states.length > 0 && !reached && due !== null && isPast(due, today),
    };
  });
}

const sumOf = (reports: readonly ProgressReport[], of: 'done' | 'total'): number => reports.reduce((sum, report) => sum + report[of], 0);
