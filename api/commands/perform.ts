/**
 * One command, from the door to its answer: check the input, find the case, ask the rule table, store what it cites, send it.
 * Every refusal is in the trail before it is answered (decision 6); a request sent again gets its first answer.
 */
import { recordRefusal } from '../../activities/record-refusal.ts';
import { ACTION_OF } from '../../domain/access/actions.ts';
import { can, rolesThrough } from '../../domain/access/can.ts';
import type { CaseResource } from '../../domain/access/viewer.ts';
import { admit } from '../../domain/case/admit.ts';
import type { Command, CommandData, HumanCommandType } from '../../domain/case/commands.ts';
import { contextOf, type CaseDesk } from '../../domain/case/decide.ts';
import { refusal, type Refusal } from '../../domain/case/refusal.ts';
import { policy } from '../../domain/law/basis.ts';
import type { AnswerSource, CaseSource } from '../../schema/graphql/sources.ts';
import { caseResource } from '../cases/case-resource.ts';
import { readCaseForCommand } from '../cases/case.reader.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { done, pending, refused } from './answer.ts';
import type { InputOf } from './command-data.ts';
import type { GatewayAnswer } from './gateway.ts';
import { inputRefusals } from './input-checks.ts';
import { commandOf, prepare, store } from './prepared.ts';
import { accessRefusal, invalid, missing, unknownCase } from './refusals.ts';
import { resultOf } from './result.ts';
import { takeIn } from './take-in.ts';

/** A command as far as it was understood when it was refused. */
type Attempt<T extends HumanCommandType> = { readonly type: T; readonly input: InputOf[T]; readonly caseNo: string | null };

export async function perform<T extends HumanCommandType>(context: ApiContext, type: T, input: InputOf[T]): Promise<AnswerSource> {
  const caseNo = input.caseNo ?? null;
  const attempt: Attempt<T> = { type, input, caseNo };
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, attempt, faults);
  if (caseNo === null) {
    if (type === 'submit' || type === 'receive') return takeIn(context, type, input as InputOf['submit'] | InputOf['receive'], (refusals) => refuse(context, attempt, refusals));
    return refuse(context, attempt, [missing('caseNo')]);
  }

  const row = await readCaseForCommand(context.pool, caseNo);
  if (row === null || !can(context.viewer, 'CASE_READ', caseResource(row)).allow) return refuse(context, attempt, [unknownCase()]);
  const first = await sentBefore(context, row, type, input.requestId);
  if (first !== null) return first.kind === 'answer' ? first.answer : refuse(context, attempt, [first.refusal]);
  const denied = accessRefusals(context, type, caseResource(row));
  if (denied.length > 0) return refuse(context, attempt, denied);

  const version = await context.catalogue.version(row.procedure_code, row.procedure_version);
  const calendar = await context.catalogue.calendar(row.snapshot.calendarVersion);
  if (version === null || calendar === null) throw new Error(`case ${caseNo} cites a version that is not published`);
  const prepared = await prepare(context, type, input, version.definition, row);
  if ('refusals' in prepared) return refuse(context, attempt, prepared.refusals);
  const command = commandOf(context, type, input, prepared.data);
  const desk = { state: row.snapshot, procedure: version.definition, calendar: calendar.data };
  if (prepared.forms.length > 0 || prepared.parties.length > 0) {
    // Personal data is stored only for what would be admitted; the workflow's validator decides nevertheless.
    const inadmissible = wouldRefuse(desk, command);
    if (inadmissible.length > 0) return refuse(context, attempt, inadmissible, command);
    await store(context.pool, prepared);
  }
  const answer = await sent(() => context.gateway.send(caseNo, command));
  return answered(context, attempt, command, answer, row);
}

export function accessRefusals(context: Pick<ApiContext, 'viewer'>, type: HumanCommandType, resource: CaseResource): readonly Refusal[] {
  const action = ACTION_OF[type];
  const decision = can(context.viewer, action, resource);
  return decision.allow ? [] : [accessRefusal(context.viewer, action, decision)];
}

export const wouldRefuse = <T extends HumanCommandType>(desk: CaseDesk, command: Command<T>): readonly Refusal[] => admit(contextOf(desk, command));

/** The answer to a request that is on record; a refused one may be tried again. */
async function sentBefore(
  context: ApiContext,
  row: CaseSource,
  type: HumanCommandType,
  requestId: string,
): Promise<{ readonly kind: 'answer'; readonly answer: AnswerSource } | { readonly kind: 'refusal'; readonly refusal: Refusal } | null> {
  const { rows } = await context.pool.query(
    `select actor, convert_from(canon, 'UTF8')::jsonb ->> 'command' as command from audit.entry where idem = $1`,
    [`case/${row.case_no}/${requestId}`],
  );
  const entry = (rows as { actor: string; command: string }[])[0];
  if (entry === undefined) return null;
  if (entry.actor !== context.viewer.personId || entry.command !== type) {
    return { kind: 'refusal', refusal: invalid('requestId', '这个请求编号已用于另一个命令', 'this request id was used for another command') };
  }
  const answer = await resultOf(context, row, requestId);
  return answer === null ? null : { kind: 'answer', answer };
}

/** Temporal out of reach is an outage, told as such: the same request may be sent again. */
export async function sent(send: () => Promise<GatewayAnswer>): Promise<GatewayAnswer> {
  try {
    return await send();
  } catch (error) {
    if (isOutage(error)) {
      throw userError('UNAVAILABLE', '办理引擎暂时无法连接，请稍后用同一请求编号重试', 'the engine cannot be reached; try again with the same request id');
    }
    throw error;
  }
}

function isOutage(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ServiceError' || /UNAVAILABLE|ECONNREFUSED/.test(error.message));
}

export async function answered<T extends HumanCommandType>(
  context: ApiContext,
  attempt: Attempt<T>,
  command: Command<T>,
  answer: GatewayAnswer,
  row: CaseSource | null,
): Promise<AnswerSource> {
  const { requestId } = command;
  const caseNo = attempt.caseNo ?? '';
  switch (answer.kind) {
    case 'done':
      return done(requestId, answer.answer);
    case 'pending':
      return pending(requestId, caseNo);
    case 'refused':
      return refuse(context, attempt, answer.refusals, command);
    case 'notRunning':
      return refuse(context, attempt, [notRunning(row)], command);
  }
}

function notRunning(row: CaseSource | null): Refusal {
  if (row === null || row.closed_at !== null) return refusal('CASE_CLOSED', policy('办结后不再办理'), { state: row?.state ?? null });
  return refusal('WRONG_STATE', policy('外部系统办理的办件由该系统推进'), { state: row.state, origin: row.origin });
}

/** Records the refusal, then answers it. What cannot be recorded is an outage, never a silent No. */
export async function refuse<T extends HumanCommandType>(
  context: ApiContext,
  { type, input, caseNo }: Attempt<T>,
  refusals: readonly Refusal[],
  command: Command<T> = commandOf(context, type, input, withoutPersonalData(input)),
): Promise<AnswerSource> {
  const role = rolesThrough(context.viewer, ACTION_OF[type])[0];
  await recordRefusal(context.pool, {
    caseNo: caseNo ?? '-',
    command,
    refusals,
    ...(role === undefined ? {} : { role }),
    recordedAt: context.now(),
  });
  return refused(input.requestId, caseNo, refusals);
}

/** Of a command that was never understood the trail keeps the names of its fields, not what stood in them. */
function withoutPersonalData<T extends HumanCommandType>(input: InputOf[T]): CommandData[T] {
  return { given: Object.keys(input).sort() } as unknown as CommandData[T];
}
