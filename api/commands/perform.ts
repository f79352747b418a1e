/**
 * One command, from the door to its answer: check the input, find the case, ask the rule table, store what it cites, send it.
 * Every refusal is in the trail before it is answered (decision 6); a request sent again gets its first answer.
 */
import { can } from '../../domain/access/can.ts';
import { availableActions } from '../../domain/case/available-actions.ts';
import type { HumanCommandType } from '../../domain/case/commands.ts';
import type { Refusal } from '../../domain/case/refusal.ts';
import type { AnswerSource, CaseSource } from '../../schema/graphql/sources.ts';
import { caseResource } from '../cases/case-resource.ts';
import { readCaseForCommand } from '../cases/case.reader.ts';
import type { ApiContext } from '../context.ts';
import type { InputOf } from './command-data.ts';
import { inputRefusals } from './input-checks.ts';
import { accessRefusals, answered, refuse, sent, wouldRefuse, type Attempt } from './outcome.ts';
import { commandOf, prepare, store } from './prepared.ts';
import { invalid, missing, unknownCase } from './refusals.ts';
import { resultOf } from './result.ts';
import { stepUpRefusals } from './step-up.ts';
import { takeIn } from './take-in.ts';

export async function perform<T extends HumanCommandType>(context: ApiContext, type: T, input: InputOf[T]): Promise<AnswerSource> {
  const caseNo = input.caseNo ?? null;
  const attempt: Attempt<T> = { type, input, caseNo };
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, attempt, faults);
  if (caseNo === null) {
    if (type === 'submit' || type === 'receive') return takeIn(context, type, input, (refusals) => refuse(context, attempt, refusals));
    return refuse(context, attempt, [missing('caseNo')]);
  }

  const row = await readCaseForCommand(context.pool, caseNo);
  if (row === null || !can(context.viewer, 'CASE_READ', caseResource(row)).allow) return refuse(context, attempt, [unknownCase()]);
  const first = await sentBefore(context, row, type, input.requestId);
  if (first !== null) return first.kind === 'answer' ? first.answer : refuse(context, attempt, [first.refusal]);

  const version = await context.catalogue.version(row.procedure_code, row.procedure_version);
  const calendar = await context.catalogue.calendar(row.snapshot.calendarVersion);
  if (version === null || calendar === null) throw new Error(`case ${caseNo} cites a version that is not published`);
  const desk = { state: row.snapshot, procedure: version.definition, calendar: calendar.data };
  const denied = accessRefusals(context, type, caseResource(row), () =>
    availableActions(desk, context.viewer, context.now())
      .filter(({ command }) => command === type)
      .flatMap(({ whoMay }) => whoMay),
  );
  if (denied.length > 0) return refuse(context, attempt, denied);
  const unproved = stepUpRefusals(context, type);
  if (unproved.length > 0) return refuse(context, attempt, unproved);

  const prepared = await prepare(context, type, input, version.definition, row);
  if ('refusals' in prepared) return refuse(context, attempt, prepared.refusals);
  const command = { ...commandOf(context, type, input, prepared.data), recordSeq: row.seq };
  if (prepared.forms.length > 0 || prepared.parties.length > 0) {
    // Personal data is stored only for what would be admitted; the workflow's validator decides nevertheless.
    const inadmissible = wouldRefuse(desk, command);
    if (inadmissible.length > 0) return refuse(context, attempt, inadmissible, command);
    // Its twin was quicker: prepared anew, this one cites the form that is stored.
    if (!(await store(context, prepared))) return perform(context, type, input);
  }
  const answer = await sent(() => context.gateway.send(caseNo, command));
  return answered(context, attempt, command, answer, row);
}

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
    return {
      kind: 'refusal',
      refusal: invalid('requestId', '这个请求编号已用于另一个命令', 'this request id was used for another command'),
    };
  }
  const answer = await resultOf(context, row, requestId);
  return answer === null ? null : { kind: 'answer', answer };
}
