/** How a command ends: sent or refused, and if refused, on record first (decision 6). */
import { recordRefusal } from '../../activities/record-refusal.ts';
import { ACTION_OF } from '../../domain/access/actions.ts';
import { can, rolesThrough } from '../../domain/access/can.ts';
import type { CaseResource } from '../../domain/access/viewer.ts';
import { admit } from '../../domain/case/admit.ts';
import type { Command, CommandData, HumanCommandType } from '../../domain/case/commands.ts';
import { contextOf, type CaseDesk } from '../../domain/case/decide.ts';
import { refusal, type Refusal, type WhoMay } from '../../domain/case/refusal.ts';
import { policy } from '../../domain/law/basis.ts';
import type { AnswerSource, CaseSource } from '../../schema/graphql/sources.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { done, pending, refused } from './answer.ts';
import type { InputOf } from './command-data.ts';
import type { GatewayAnswer } from './gateway.ts';
import { commandOf } from './prepared.ts';
import { accessRefusal } from './refusals.ts';

/** A command as far as it was understood when it was refused. */
export type Attempt<T extends HumanCommandType> = { readonly type: T; readonly input: InputOf[T]; readonly caseNo: string | null };

/** `whoMay`: who could do it instead, where the case can say so. */
export function accessRefusals(
  context: Pick<ApiContext, 'viewer'>,
  type: HumanCommandType,
  resource: CaseResource,
  whoMay: () => readonly WhoMay[] = () => [],
): readonly Refusal[] {
  const action = ACTION_OF[type];
  const decision = can(context.viewer, action, resource);
  return decision.allow ? [] : [accessRefusal(context.viewer, action, decision, whoMay())];
}

export const wouldRefuse = <T extends HumanCommandType>(desk: CaseDesk, command: Command<T>): readonly Refusal[] =>
  admit(contextOf(desk, command));

/** Temporal out of reach is an outage, told as such: the same request may be sent again. */
export async function sent<A>(send: () => Promise<A>): Promise<A> {
  try {
    return await send();
  } catch (error) {
    if (isOutage(error)) {
      throw userError(
        'UNAVAILABLE',
        '办理引擎暂时无法连接，请稍后用同一请求编号重试',
        'the engine cannot be reached; try again with the same request id',
      );
    }
    throw error;
  }
}

const OUTAGES = ['ServiceError', 'NamespaceNotFoundError'];

/** A Temporal server whose own database is away does not even find its namespace. */
function isOutage(error: unknown): boolean {
  return (
    error instanceof Error && (OUTAGES.includes(error.name) || /UNAVAILABLE|ECONNREFUSED|Namespace .* is not found/.test(error.message))
  );
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
  // By the office: a refusal is put on record with its case also where the person may not see that case.
  await recordRefusal(context.office, {
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
