/** 收件: a new case. Chooses the version in force and the handling unit, gives the number, starts the workflow with its first command. */
import { handlingUnit } from '../../activities/handling-unit.ts';
import type { CommandData, HumanCommandType } from '../../domain/case/commands.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import type { Refusal } from '../../domain/case/refusal.ts';
import { calendarAround } from '../../domain/clocks/calendar-window.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import { makeCaseNo } from '../../domain/identifiers/case-no.ts';
import { isRegionCode } from '../../domain/identifiers/region.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { AnswerSource } from '../../schema/graphql/sources.ts';
import type { CaseWorkflowInput } from '../../workflows/messages.ts';
import { readCaseForCommand } from '../cases/case.reader.ts';
import { packageChildren, published } from '../catalogue/package-children.ts';
import type { ApiContext } from '../context.ts';
import type { InputOf } from './command-data.ts';
import { accessRefusals, answered, sent, wouldRefuse } from './outcome.ts';
import { commandOf, prepare, store } from './prepared.ts';
import { invalid, missing } from './refusals.ts';
import { resultOf } from './result.ts';

type Opening = 'submit' | 'receive';
type Refuse = (refusals: readonly Refusal[]) => Promise<AnswerSource>;

export async function takeIn(context: ApiContext, type: Opening, input: InputOf[Opening], refuse: Refuse): Promise<AnswerSource> {
  const { catalogue, office, pool, viewer, now } = context;
  const filing =
    'region' in input
      ? { procedure: input.procedure, region: input.region }
      : { procedure: input.intake?.procedure, region: viewer.region };
  if (filing.procedure === undefined) return refuse([missing('intake')]);
  const path = type === 'submit' ? '' : 'intake.';
  const version = await catalogue.current(filing.procedure, localDateOf(now()));
  if (version === null)
    return refuse([invalid(`${path}procedure`, `没有“${filing.procedure}”这个事项`, `there is no procedure “${filing.procedure}”`)]);
  if (filing.region === undefined || !isRegionCode(filing.region))
    return refuse([invalid('region', '不是区划代码', 'not a code of a region')]);
  const place = await handlingUnit(pool, version.definition, filing.region);
  if (place === undefined) return refuse([invalid('region', '该区划没有办理本事项的部门', 'no unit handles this matter there')]);

  const before = await numberOf(context, input.requestId);
  const known = before === null ? null : await readCaseForCommand(office, before.caseNo);
  if (before !== null && before.personId !== viewer.personId)
    return refuse([invalid('requestId', '这个请求编号已被使用', 'this request id is taken')]);
  if (known !== null) {
    const result = await resultOf(context, known, input.requestId);
    if (result !== null) return result;
  }

  const prepared = await prepare(context, type, input, version.definition, known);
  if ('refusals' in prepared) return refuse(prepared.refusals);
  const calendar = await catalogue.newestCalendar();
  if (calendar === null) throw new Error('no working calendar has been imported');
  const command = commandOf(context, type, input, prepared.data);
  const ownPartyIds = partiesOf(prepared.data);
  const resource = { region: filing.region, unitIds: [place.unitId], ownPartyIds, concernedPartyIds: [], assignees: [] };
  const denied = accessRefusals(context, type, resource);
  if (denied.length > 0) return refuse(denied);

  const window = calendarAround(calendar.data, localDateOf(command.receivedAt));
  const opening = {
    procedure: published(version),
    calendar: window,
    region: filing.region,
    unitId: place.unitId,
    units: place.units,
    origin: 'NATIVE' as const,
    provenance: 'LIVE' as const,
  };
  const state = initialState({
    ...opening,
    procedure: version.definition,
    caseNo: before?.caseNo ?? '-',
    procedureHash: version.hash,
    calendarVersion: calendar.version,
  });
  const inadmissible = wouldRefuse<HumanCommandType>({ state, procedure: version.definition, calendar: window }, command);
  if (inadmissible.length > 0) return refuse(inadmissible);

  const caseNo =
    before?.caseNo ?? (await allotNumber(context, input.requestId, filing.region, version.definition, localDateOf(command.receivedAt)));
  // Its twin was quicker: prepared anew, this one cites the form that is stored.
  if (!(await store(context, prepared))) return takeIn(context, type, input, refuse);
  const children = await packageChildren(context, version.definition, filing.region);
  const workflow: CaseWorkflowInput = { caseNo, ...opening, ...(children.length === 0 ? {} : { children }) };
  const answer = await sent(() => context.gateway.open<HumanCommandType>(workflow, command));
  return answered(context, { type, input, caseNo }, command, answer, known);
}

function partiesOf(data: CommandData[Opening]): readonly string[] {
  const intake = 'applicant' in data ? data : data.intake;
  return [intake?.applicant.partyId, intake?.agent?.partyId].filter((party) => party !== undefined);
}

/** By the office: a request id that somebody else has used must be known as taken. */
async function numberOf({ office }: ApiContext, requestId: string): Promise<{ readonly caseNo: string; readonly personId: string } | null> {
  const { rows } = await office.query(
    'select case_no as "caseNo", person_id as "personId" from tongban.intake_request where request_id = $1',
    [requestId],
  );
  return (rows as { caseNo: string; personId: string }[])[0] ?? null;
}

/** The number of a request is given once; two attempts at the same moment agree on the first. */
async function allotNumber(context: ApiContext, requestId: string, region: string, procedure: Procedure, on: string): Promise<string> {
  const { rows } = await context.pool.query(`select nextval('tongban.case_serial') as serial`);
  const caseNo = makeCaseNo({ region, on, kind: procedure.kind, serial: (rows as { serial: number }[])[0]!.serial });
  await context.pool.query(
    'insert into tongban.intake_request (request_id, person_id, case_no) values ($1, $2, $3) on conflict (request_id) do nothing',
    [requestId, context.viewer.personId, caseNo],
  );
  const allotted = await numberOf(context, requestId);
  if (allotted === null) throw new Error(`no number was kept for request ${requestId}`);
  return allotted.caseNo;
}
