/**
 * Simulated officers and applicants: they act on open simulated cases through real updates, one act every few seconds, and new
 * applications come in now and then. What lies on the desk of a log-in they leave alone. Run by `npm start` as a process.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { Client, Connection, WithStartWorkflowOperation, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure, WorkflowIdConflictPolicy } from '@temporalio/common';
import type { Actor } from '../domain/case/actor.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import type { Command, CommandType, Intake } from '../domain/case/commands.ts';
import { barredFrom } from '../domain/case/separation-of-duties.ts';
import { calendarAround } from '../domain/clocks/calendar-window.ts';
import { makeCaseNo } from '../domain/identifiers/case-no.ts';
import { makeLicenceNo } from '../domain/identifiers/licence-no.ts';
import type { Role, StaffRole } from '../domain/law/roles.ts';
import type { Procedure } from '../domain/procedures/procedure.ts';
import { openPool } from '../schema/database.ts';
import { announceReady, onStop } from '../settings/parent-process.ts';
import { dataConverterOf } from '../payloads/data-converter.ts';
import { readServerSettings, temporalConnection } from '../settings/settings.ts';
import type { CaseWorkflowInput, CommandAnswer } from '../workflows/messages.ts';
import { CASES_TASK_QUEUE, caseWorkflowId, openingAttributes, REFUSED, updateOf } from '../workflows/messages.ts';
import { usccOf } from './city/bodies.ts';
import { regionsOf, unitsFor } from './city/jurisdiction.ts';
import { isLogin } from './city/logins.ts';
import type { PartyRow } from './city/parties.ts';
import { formDigest, sha256 } from './digests.ts';
import type { Catalogue, LiveContext } from './live.ts';
import { childrenOf, readCatalogue, startOpenCases } from './live.ts';
import { PARAMS } from './params.ts';
import { storeBulletins } from './past-bulletins.ts';
import type { Random } from './random.ts';
import { randomOf } from './random.ts';
import type { Doer, Move, Situation } from './simulate/agenda.ts';
import { agenda } from './simulate/agenda.ts';
import type { Fate } from './simulate/fate.ts';
import { drawFate } from './simulate/fate.ts';
import { fillForm } from './simulate/filling.ts';
import type { OfficeTime } from './simulate/office-time.ts';
import { localDate, localDay, officeTime } from './simulate/office-time.ts';
import { versionAt } from './simulate/run.ts';

interface Officer {
  readonly id: string;
  readonly unitId: string;
  readonly region: string;
  readonly roles: readonly Role[];
}

interface Town extends LiveContext {
  readonly catalogue: Catalogue;
  readonly office: OfficeTime;
  readonly officers: readonly Officer[];
  readonly random: Random;
}

export interface Act {
  readonly caseNo: string;
  readonly command: CommandType;
  readonly outcome: 'done' | 'refused' | 'gone';
  /** Why, if it was refused. */
  readonly codes?: readonly string[];
}

/** Acts until `signal` is aborted. An outage of PostgreSQL or Temporal is waited for. */
export async function runOfficers(
  context: LiveContext & { readonly pauseMs?: number; readonly arrivalsPerMinute?: number; readonly told?: (act: Act) => void },
): Promise<void> {
  const { arrivalsPerMinute = PARAMS.liveArrivalsPerMinute, log, pauseMs = 4_000, signal, told = () => {} } = context;
  let town: Town | undefined;
  let arrivalsOwed = 0;
  while (!signal.aborted) {
    try {
      town ??= await openTown(context);
      arrivalsOwed += (arrivalsPerMinute * pauseMs) / 60_000;
      if (arrivalsOwed >= 1) {
        arrivalsOwed -= 1;
        told(await newApplication(town));
      } else {
        const act = await oneAct(town);
        if (act !== undefined) told(act);
      }
    } catch (error) {
      if (signal.aborted) return;
      log(`simulated officers wait: ${error instanceof Error ? error.message : String(error)}`);
      await delay(10_000, undefined, { signal }).catch(() => undefined);
    }
    await delay(pauseMs * (town === undefined ? 1 : 0.75 + town.random.next() / 2), undefined, { signal }).catch(() => undefined);
  }
}

async function openTown(context: LiveContext): Promise<Town> {
  const catalogue = await readCatalogue(context.pool);
  const { rows } = await context.pool.query<Officer>(
    `select p.id, p.unit_id as "unitId", u.region, p.roles from tongban.person p join tongban.unit u on u.id = p.unit_id
     where p.provenance = 'SIMULATED' and not p.is_demo_login order by p.id`,
  );
  const hours = catalogue.procedures[0]?.definition.businessHours ?? { opens: '09:00', closes: '17:00' };
  const today = localDay(Date.now());
  return {
    ...context,
    catalogue,
    office: officeTime(catalogue.calendar, hours, today - 30, 430),
    officers: rows,
    // Live acts are not meant to be repeated.
    random: randomOf(Date.now(), 'officers'),
  };
}

/** One lawful next act on one open case, chosen by chance. */
async function oneAct(town: Town): Promise<Act | undefined> {
  const { rows } = await town.pool.query<{ snapshot: CaseState }>(
    `select c.snapshot from tongban.application_case c
     where c.provenance = 'SIMULATED'
       and (c.closed_at is null or exists (select from tongban.case_task t where t.case_no = c.case_no))
       and not exists (select from tongban.case_task t join tongban.person p on p.id = t.assignee and p.is_demo_login where t.case_no = c.case_no)
     order by random() limit 12`,
  );
  for (const { snapshot: state } of rows) {
    const published = town.catalogue.procedures.find(({ hash, code }) => hash === state.procedureHash && code === state.procedureCode);
    if (published === undefined) continue;
    const procedure = published.definition;
    const now = Date.now();
    const moves = agenda(situationOf(town, state, procedure, now)).filter((move) => isTimely(town, state, move, now));
    const move = moves.length === 0 ? undefined : town.random.pick(moves);
    const actor = move && actorFor(town, state, procedure, move.by);
    if (move === undefined || actor === undefined) continue;
    const { type, data } = move.request(actor.personId, now);
    const command = {
      type,
      data,
      requestId: town.random.uuid(),
      actor,
      receivedAt: new Date(now).toISOString(),
      channel: actor.partyId === undefined ? 'WINDOW' : (state.channel ?? 'WEB'),
      expectedActSeq: state.actSeq,
    } as Command;
    return { caseNo: state.caseNo, command: type, ...(await send(town.temporal, state.caseNo, command)) };
  }
  return undefined;
}

/** The wall clock counts here: hearings are held on their day, and a special procedure lasts most of the days that were announced. */
function isTimely({ office, random }: Town, state: CaseState, move: Move, now: number): boolean {
  if (move.key.startsWith('withdraw')) return random.chance(0.05);
  if (state.special !== undefined && move.key.startsWith('endSpecial')) {
    const days = (office.minutesAt(now) - office.minutesAt(Date.parse(state.special.startedAt))) / office.minutesPerDay;
    return state.special.kind === 'HEARING' || days >= state.special.days * 0.7;
  }
  const wait = move.wait();
  return !('at' in wait) || wait.at <= now;
}

async function send(temporal: Client, caseNo: string, command: Command): Promise<Pick<Act, 'outcome' | 'codes'>> {
  const handle = temporal.workflow.getHandle(caseWorkflowId(caseNo));
  try {
    await handle.executeUpdate<CommandAnswer, [Command]>(updateOf<CommandType>(command.type), {
      updateId: command.requestId,
      args: [command],
    });
    return { outcome: 'done' };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { outcome: 'gone' };
    // A log-in was quicker, or time passed: refused, as anybody would be.
    if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure && error.cause.type === REFUSED) {
      const refusals = (error.cause.details?.[0] ?? []) as readonly { readonly code: string }[];
      return { outcome: 'refused', codes: refusals.map(({ code }) => code) };
    }
    throw error;
  }
}

/** The fate of a case that is already under way: what the record shows, and for the rest a draw of its own. */
function fateOf(state: CaseState, procedure: Procedure): Fate {
  const drawn = drawFate(procedure, PARAMS, randomOf(PARAMS.seed, `live/${state.caseNo}`));
  const missing = state.materials.filter(({ status }) => status === 'MISSING').map(({ id }) => id);
  const lacking = procedure.materials.filter(({ id, mandatory, source }) => mandatory && source !== 'SHARED' && missing.includes(id));
  const filed = state.seq > 0;
  return {
    ...drawn,
    channel: state.channel ?? drawn.channel,
    turnedAway: null,
    windowSilent: false,
    supplementNeverComes: false,
    forgotten: filed ? lacking.filter(({ deferrable }) => deferrable !== true).map(({ id }) => id) : drawn.forgotten,
    deferred: filed ? lacking.filter(({ deferrable }) => deferrable === true).map(({ id }) => id) : drawn.deferred,
  };
}

function situationOf(town: Town, state: CaseState, procedure: Procedure, now: number): Situation {
  const { random } = town;
  const give = (ids: readonly string[]): Intake['materials'] =>
    ids.map((id) => ({
      id,
      trust: procedure.materials.find((one) => one.id === id)?.trust?.at(-1) ?? 'C',
      sha256: sha256(`${state.caseNo}/${id}/${state.seq}`),
    }));
  const fate = fateOf(state, procedure);
  return {
    state,
    procedure,
    fate,
    params: PARAMS,
    random,
    office: town.office,
    now,
    intake: () => ({
      applicant: state.applicant ?? { partyId: DEFAULT_RESPONDENT, kind: 'ENTERPRISE' },
      form: state.form ?? { formId: '', digest: '' },
      facts: state.facts,
      materials: give(procedure.materials.filter(({ source }) => source !== 'SHARED').map(({ id }) => id)),
    }),
    give,
    people: (role, unitId, stepId) => holders(town, state, procedure, role, unitId, stepId).map(({ id }) => id),
    sha256: () => sha256(`${state.caseNo}/${state.seq}`),
    respondent: () => (state.applicant?.partyId === DEFAULT_RESPONDENT ? 'e-00003' : DEFAULT_RESPONDENT),
    licenceNo: () =>
      makeLicenceNo({
        type: procedure.result?.licenceTypeCode ?? '',
        issuer: usccOf(state.unitId),
        serial: state.caseNo.replaceAll('-', '').slice(6, 21),
        version: '001',
      }),
  };
}

const DEFAULT_RESPONDENT = 'e-00002';

function holders(
  { officers }: Town,
  state: CaseState,
  procedure: Procedure,
  role: StaffRole,
  unitId?: string,
  stepId?: string,
): readonly Officer[] {
  const barred = stepId === undefined ? [] : barredFrom(state, procedure, stepId).map(({ personId }) => personId);
  return officers.filter(
    ({ id, roles, unitId: own }) => roles.includes(role) && (unitId === undefined || own === unitId) && !barred.includes(id),
  );
}

function actorFor(town: Town, state: CaseState, procedure: Procedure, by: Doer): Actor | undefined {
  if (by.kind === 'APPLICANT') {
    const partyId = state.applicant?.partyId;
    if (partyId === undefined) return undefined;
    return { personId: partyId, kind: 'SIMULATOR', roles: ['APPLICANT'], partyId, authLevel: 3 };
  }
  if (by.person !== undefined && isLogin(by.person)) return undefined;
  const free = holders(town, state, procedure, by.role, by.unitId, by.stepId);
  const officer =
    by.person === undefined ? (free.length === 0 ? undefined : town.random.pick(free)) : town.officers.find(({ id }) => id === by.person);
  if (officer === undefined) return undefined;
  return { personId: officer.id, kind: 'SIMULATOR', roles: officer.roles, unitId: officer.unitId, region: officer.region, authLevel: 3 };
}

/** Somebody files: a party of the demo, a procedure by its weight, a region of its own. */
async function newApplication(town: Town): Promise<Act> {
  const { catalogue, pool, random, taskQueue = CASES_TASK_QUEUE, temporal } = town;
  const now = Date.now();
  const today = localDate(now);
  const codes = [...new Set(catalogue.procedures.map(({ code }) => code))];
  const online = codes.flatMap((code) => {
    const published = versionAt(catalogue.procedures, code, today);
    return published !== undefined && published.definition.channels.some((channel) => channel === 'WEB' || channel === 'MOBILE')
      ? [published]
      : [];
  });
  const published = random.weighted(online.map((one) => [one, PARAMS.weights[one.code] ?? 1] as const));
  const procedure = published.definition;
  const region = random.weighted(regionsOf(procedure).map((code) => [code, PARAMS.regions[code] ?? 0.08] as const));
  const place = unitsFor(procedure, region, random);
  const party = await someParty(town, procedure);
  const drawn = drawFate(procedure, PARAMS, random);
  const filled = fillForm(procedure, party, today, random);
  const salt = random.hex(64);
  const form = { formId: random.uuid(), digest: formDigest(salt, filled.content) };
  await pool.query(
    `insert into tongban.form (id, owner, procedure_code, content, salt, digest) values ($1, $2, $3, $4, decode($5, 'hex'), $6)`,
    [form.formId, party.id, procedure.code, JSON.stringify(filled.content), salt, form.digest],
  );
  const { rows } = await pool.query<{ serial: number }>(`select nextval('tongban.case_serial') as serial`);
  const caseNo = makeCaseNo({ region, on: today, kind: procedure.kind, serial: Number(rows[0]?.serial) });
  const children = childrenOf(catalogue, procedure, region, today);
  const requestId = random.uuid();
  const command: Command<'submit'> = {
    type: 'submit',
    requestId,
    actor: { personId: party.id, kind: 'SIMULATOR', roles: ['APPLICANT'], partyId: party.id, authLevel: 3 },
    receivedAt: new Date(now).toISOString(),
    channel: procedure.channels.includes('MOBILE') && random.chance(0.3) ? 'MOBILE' : procedure.channels.includes('WEB') ? 'WEB' : 'MOBILE',
    data: {
      applicant: { partyId: party.id, kind: party.kind },
      form,
      facts: filled.facts,
      materials: procedure.materials
        .filter(({ id, source }) => source !== 'SHARED' && !drawn.forgotten.includes(id) && !drawn.deferred.includes(id))
        .map(({ id, trust }) => ({ id, trust: trust?.at(-1) ?? 'C', sha256: sha256(`${caseNo}/${id}`) })),
    },
  };
  const input: CaseWorkflowInput = {
    caseNo,
    procedure: published,
    calendar: calendarAround(catalogue.calendar, today),
    region,
    unitId: place.unitId,
    units: place.units,
    origin: 'NATIVE',
    provenance: 'SIMULATED',
    ...(children.length === 0 ? {} : { children }),
  };
  await temporal.workflow.executeUpdateWithStart(updateOf('submit'), {
    updateId: requestId,
    args: [command],
    startWorkflowOperation: new WithStartWorkflowOperation('caseWorkflow', {
      workflowId: caseWorkflowId(caseNo),
      taskQueue,
      workflowIdConflictPolicy: WorkflowIdConflictPolicy.FAIL,
      args: [input],
      typedSearchAttributes: openingAttributes(input),
    }),
  });
  return { caseNo, command: 'submit', outcome: 'done' };
}

async function someParty({ pool }: Town, procedure: Procedure): Promise<PartyRow> {
  const kinds = (procedure.serves ?? ['PERSON', 'ENTERPRISE']).filter((kind) => ['PERSON', 'ENTERPRISE', 'ORGAN'].includes(kind));
  const { rows } = await pool.query<PartyRow>(
    `select id, kind, name, document_no as "documentNo", phone, address from tongban.party
     where provenance = 'SIMULATED' and kind = any($1) order by random() limit 1`,
    [kinds],
  );
  const party = rows[0];
  if (party === undefined) throw new Error('the simulated city has no such applicant');
  return party;
}

if (import.meta.main) {
  const settings = readServerSettings();
  const stop = new AbortController();
  const pool = openPool(settings.databaseUrl, { applicationName: 'tongban-demo', max: 2 });
  const connection = await Connection.connect(temporalConnection(settings.temporal));
  const temporal = new Client({ connection, namespace: settings.temporal.namespace, dataConverter: dataConverterOf(settings) });
  const context = { pool, temporal, signal: stop.signal, log: (line: string): void => console.log(line) };
  // Officers begin at once: a case whose workflow is still to be started is passed over.
  const bulletins = storeBulletins(pool, new Date(), stop.signal).catch((error: unknown) => console.log(`no bulletins: ${String(error)}`));
  const work = Promise.all([startOpenCases(context), runOfficers(context), bulletins]);
  onStop(async () => {
    stop.abort();
    await work;
    await connection.close();
    await pool.end();
  });
  announceReady();
  await work;
}
