/** One command on an assignment of the plan, from the door to its answer; refusals are in the trail before they are answered. */
import { commitPlan } from '../../activities/commit-plan.ts';
import { recordMatterRefusal } from '../../activities/record-matter-refusal.ts';
import type { Action } from '../../domain/access/actions.ts';
import { can, rolesThrough } from '../../domain/access/can.ts';
import { refusal, type Refusal } from '../../domain/case/refusal.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import { policy } from '../../domain/law/basis.ts';
import type { AssignmentCommand, AssignmentCommandOf, AssignmentCommandType, AssignmentState } from '../../domain/plan/assignment.ts';
import { ASSIGNMENT_LAW, ASSIGNMENT_OFFICES, assignmentNo, newAssignment } from '../../domain/plan/assignment.ts';
import { matterEntry } from '../../domain/supervision/matters/matter-entry.ts';
import { admitMatter, decideMatter } from '../../domain/supervision/matters/matter.ts';
import { SQLSTATE_AUDIT_CONFLICT } from '../../schema/audit-trail.ts';
import type { PlanDoneSource } from '../../schema/graphql/plan-sources.ts';
import type { RefusedSource } from '../../schema/graphql/sources.ts';
import { refused } from '../commands/answer.ts';
import { inputRefusals } from '../commands/input-checks.ts';
import { accessRefusal, invalid } from '../commands/refusals.ts';
import type { ApiContext } from '../context.ts';
import { matterResource, readMatterRequest } from '../supervision/matter.reader.ts';
import { readAssignment, readTasks } from './plan.reader.ts';

export type PlanAnswerSource = PlanDoneSource | RefusedSource;

interface Input {
  readonly requestId: string;
  readonly no: string;
  readonly expectedActSeq?: number | null | undefined;
}

const actionOf = (type: AssignmentCommandType): Action => (ASSIGNMENT_OFFICES[type] === 'UNIT' ? 'PLAN_REPORT' : 'PLAN_ACTS');

interface Asked {
  readonly no: string;
  readonly command: AssignmentCommand;
}

function ask<T extends AssignmentCommandType>(context: ApiContext, type: T, input: Input, data: AssignmentCommandOf<T>['data']): Asked {
  const command = {
    type,
    requestId: input.requestId,
    actor: context.viewer,
    receivedAt: context.now(),
    ...(input.expectedActSeq == null ? {} : { expectedActSeq: input.expectedActSeq }),
    data,
  } as AssignmentCommand;
  return { no: input.no, command };
}

export async function performOnAssignment<T extends Exclude<AssignmentCommandType, 'assignTask'>>(
  context: ApiContext,
  type: T,
  input: Input,
  data: AssignmentCommandOf<T>['data'],
): Promise<PlanAnswerSource> {
  const asked = ask(context, type, input, data);
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, asked, null, faults);
  const row = await readAssignment(context.pool, input.no);
  if (row === null || !can(context.viewer, 'PLAN_READ', matterResource(row)).allow) {
    return refuse(context, asked, null, [refusal('UNKNOWN_MATTER', policy('只见权限之内的任务'), {}, { field: 'no' })]);
  }
  return doOn(context, asked, row.snapshot, row.created_at);
}

export async function assignTask(
  context: ApiContext,
  input: { readonly requestId: string; readonly task: string; readonly unit: string },
): Promise<PlanAnswerSource> {
  const no = assignmentNo(input.task, input.unit);
  const asked = ask(context, 'assignTask', { requestId: input.requestId, no }, { taskNo: input.task });
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, asked, null, faults);
  const task = (await readTasks(context.pool)).find((one) => one.no === input.task);
  if (task === undefined) return refuse(context, asked, null, [invalid('task', '没有这项任务', 'no such task')]);
  const unit = await context.loaders.unit.load(input.unit);
  if (unit === null) return refuse(context, asked, null, [invalid('unit', '没有这个单位', 'no such unit')]);
  const calendar = await context.catalogue.newestCalendar();
  if (calendar === null) throw new Error('no calendar is published');
  const before = await readAssignment(context.pool, no);
  const fresh = newAssignment({
    no,
    region: unit.region,
    unitId: unit.id,
    provenance: 'LIVE',
    task,
    calendarVersion: calendar.data.version,
  });
  return doOn(context, asked, before?.snapshot ?? fresh, before?.created_at ?? context.now());
}

async function doOn(context: ApiContext, asked: Asked, state: AssignmentState, createdAt: Instant): Promise<PlanAnswerSource> {
  const { command } = asked;
  const { requestId } = command;
  const place = { region: state.region, unit_id: state.unitId };
  const first = await sentBefore(context, asked, state);
  if (first !== null) return first;
  const action = actionOf(command.type);
  const decision = can(context.viewer, action, matterResource(place));
  if (!decision.allow) return refuse(context, asked, state.seq === 0 ? null : state, [accessRefusal(context.viewer, action, decision)]);
  const desk = { state, calendar: (await context.catalogue.newestCalendar())!.data };
  const refusals = admitMatter(ASSIGNMENT_LAW, desk, command);
  if (refusals.length > 0) return refuse(context, asked, state, refusals);
  const { events, next } = decideMatter(ASSIGNMENT_LAW, desk, command);
  const entry = matterEntry(state, next, command, events, ASSIGNMENT_LAW.officeOf(command), context.now(), null);
  try {
    const receipt = await commitPlan(context.pool, next, entry, createdAt);
    return { __typename: 'PlanDone', requestId, no: next.no, state: next.state, receipt };
  } catch (error) {
    if ((error as { readonly code?: string }).code !== SQLSTATE_AUDIT_CONFLICT) throw error;
    return refuse(context, asked, state, [refusal('STALE_CASE', policy('先看到最新情况再办理'), { current: state.actSeq, changed: [] })]);
  }
}

/** The answer to a request that is on record; a refused one may be tried again. */
async function sentBefore(context: ApiContext, asked: Asked, state: AssignmentState): Promise<PlanAnswerSource | null> {
  const { requestId, type } = asked.command;
  const entry = (await readMatterRequest(context.pool, 'PLAN', asked.no, requestId)).find(({ content }) => content.outcome === 'ok');
  if (entry === undefined) return null;
  if (entry.content.actor.personId !== context.viewer.personId || String(entry.content.command) !== type) {
    return refuse(context, asked, null, [
      invalid('requestId', '这个请求编号已用于另一个命令', 'this request id was used for another command'),
    ]);
  }
  const { hash, seq, stream } = entry;
  return { __typename: 'PlanDone', requestId, no: asked.no, state: state.state, receipt: { stream, seq, hash } };
}

async function refuse(
  context: ApiContext,
  { command, no }: Asked,
  place: Pick<AssignmentState, 'unitId' | 'region'> | null,
  refusals: readonly Refusal[],
): Promise<RefusedSource> {
  await recordMatterRefusal(context.office, {
    kind: 'PLAN',
    no,
    place: place === null ? null : { unitId: place.unitId, region: place.region },
    command,
    refusals,
    role: rolesThrough(context.viewer, actionOf(command.type))[0] ?? null,
    recordedAt: context.now(),
  });
  return refused(command.requestId, null, refusals);
}
