/**
 * The simulated city at work: a discrete-event run on a clock of its own. Every act is a command that the domain admits and
 * decides, exactly as in a workflow; whatever the domain refuses here is a mistake of the conduct and is reported.
 */
import { admit } from '../../domain/case/admit.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import { isTerminal } from '../../domain/case/case-state.ts';
import { nextDuePoint } from '../../domain/case/case-clocks.ts';
import type { Command, Intake, MaterialGiven } from '../../domain/case/commands.ts';
import { contextOf, decide } from '../../domain/case/decide.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import { childOutcome, packagePlan } from '../../domain/case/package-plan.ts';
import type { Refusal } from '../../domain/case/refusal.ts';
import { barredFrom } from '../../domain/case/separation-of-duties.ts';
import type { EntryContent } from '../../domain/audit/entry.ts';
import type { FormContent } from '../../domain/audit/field-changes.ts';
import { fieldChanges } from '../../domain/audit/field-changes.ts';
import { procedureFacts } from '../../domain/case/read-model.ts';
import { commandContent } from '../../domain/case/step-content.ts';
import type { CalendarData, DuePoint } from '../../domain/clocks/clock.ts';
import { makeCaseNo } from '../../domain/identifiers/case-no.ts';
import type { Channel } from '../../domain/law/code-lists.ts';
import type { StaffRole } from '../../domain/law/roles.ts';
import { makeLicenceNo } from '../../domain/identifiers/licence-no.ts';
import type { Procedure, PublishedProcedure } from '../../domain/procedures/procedure.ts';
import { usccOf } from '../city/bodies.ts';
import { unitsFor } from '../city/jurisdiction.ts';
import { isLogin, loginFor } from '../city/logins.ts';
import type { PartyRow } from '../city/parties.ts';
import type { StaffRow } from '../city/staff.ts';
import type { Params } from '../params.ts';
import type { Random } from '../random.ts';
import { randomOf } from '../random.ts';
import type { Doer, Move, Request, Situation, Wait } from './agenda.ts';
import { agenda } from './agenda.ts';
import type { Arrival } from './arrivals.ts';
import { drawArrivals } from './arrivals.ts';
import type { Fate } from './fate.ts';
import { drawFate } from './fate.ts';
import { fillForm } from './filling.ts';
import { appointments } from './heap.ts';
import { localDate, localDay, officeTime } from './office-time.ts';
import { TEXTS } from './texts.ts';

export interface SimulatedForm {
  readonly id: string;
  readonly owner: string;
  readonly content: FormContent;
  /** Hex. */
  readonly salt: string;
  readonly digest: string;
  readonly createdAt: string;
}

export interface SimulatedCase {
  readonly published: PublishedProcedure;
  readonly state: CaseState;
  /** In order: committed entries, the nth of them with caseSeq n, and refused ones between them. */
  readonly entries: readonly EntryContent[];
  readonly forms: readonly SimulatedForm[];
  readonly createdAt: string;
}

export interface Simulation {
  readonly cases: readonly SimulatedCase[];
  /** Commands the domain refused: none, if the conduct is lawful. */
  readonly refused: readonly { readonly caseNo: string; readonly command: string; readonly refusals: readonly Refusal[] }[];
  /** Offices nobody could fill without breaking the separation of duties. */
  readonly unmanned: readonly { readonly caseNo: string; readonly move: string }[];
  readonly lastSerial: number;
}

export interface SimulationInput {
  readonly seed: number;
  readonly now: number;
  readonly params: Params;
  readonly calendar: CalendarData;
  /** Every version that was in force some time; the one in force at arrival is taken. */
  readonly procedures: readonly PublishedProcedure[];
  readonly staff: readonly StaffRow[];
  readonly parties: readonly PartyRow[];
  readonly sha256: (text: string) => string;
  /** SHA-256(salt || canonical content) as the API makes it, hex. */
  readonly formDigest: (salt: string, content: FormContent) => string;
}

interface Running {
  readonly name: string;
  readonly published: PublishedProcedure;
  readonly party: PartyRow;
  readonly fate: Fate;
  readonly random: Random;
  readonly region: string;
  readonly entries: EntryContent[];
  readonly forms: SimulatedForm[];
  readonly parent?: Running;
  readonly intake: Intake;
  state: CaseState;
  planned: Map<string, { at: number; move: Move }>;
  /** Office whose log-in will find this case on the desk. */
  readonly desk: StaffRole | null;
  /** The case's own timer, as it stands since the last act. */
  due: { readonly ms: number; readonly clock: string; readonly point: DuePoint; readonly at: string } | null;
  /** Which appointment counts; older ones are void. */
  turn: number;
}

interface NewRunning extends Pick<Running, 'name' | 'published' | 'party' | 'fate' | 'region' | 'intake' | 'desk'> {
  readonly caseNo: string;
  readonly form?: SimulatedForm;
  readonly parent?: Running;
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** Runs the city from `historyWorkingDays` before `now` until `now`. Deterministic: equal input, equal output. */
export function simulate(input: SimulationInput): Simulation {
  const { seed, now, params, calendar, parties } = input;
  const hours = input.procedures[0]?.definition.businessHours ?? { opens: '09:00', closes: '17:00' };
  const firstDay = localDay(now) - Math.ceil(params.historyWorkingDays * 1.6) - 10;
  const office = officeTime(calendar, hours, firstDay, localDay(now) - firstDay + 400);
  const from = office.workingDay(now, -params.historyWorkingDays);

  const current = latestAt(input.procedures, localDate(now));
  const arrivals = drawArrivals({ seed, params, procedures: current, parties, calendar, from, until: now });
  const agendaOf = appointments<{ readonly arrival: Arrival } | { readonly kase: Running; readonly turn: number }>();
  const all: Running[] = [];
  const refused: { caseNo: string; command: string; refusals: readonly Refusal[] }[] = [];
  const unmanned: { caseNo: string; move: string }[] = [];
  const busy = new Map<string, number>();
  const byOffice = new Map<string, StaffRow[]>();
  for (const person of input.staff) {
    for (const role of person.roles) {
      for (const key of [`${role}/${person.unitId}`, `${role}/`]) byOffice.set(key, [...(byOffice.get(key) ?? []), person]);
    }
  }
  const persons = new Map(input.staff.map((person) => [person.id, person]));
  const facts = new Map(input.procedures.map((published) => [published.hash, procedureFacts(published.definition)]));
  let serial = 0;

  for (const arrival of arrivals) agendaOf.add(arrival.at, { arrival });
  for (let due = agendaOf.take(); due !== undefined && due.at <= now; due = agendaOf.take()) {
    if ('arrival' in due.what) arrive(due.what.arrival);
    else turn(due.what, due.at);
  }

  return { cases: all.map(finished), refused, unmanned, lastSerial: serial };

  function arrive({ at, desk, fate, name, party, procedure, region }: Arrival): void {
    const published = versionAt(input.procedures, procedure.code, localDate(at));
    if (published === undefined) return;
    serial += 1;
    const caseNo = makeCaseNo({ region, on: localDate(at), kind: procedure.kind, serial });
    const random = randomOf(seed, `${name}/form`);
    const filled = fillForm(published.definition, party, localDate(at), random);
    const salt = random.hex(32);
    const digest = input.formDigest(salt, filled.content);
    const form: SimulatedForm = { id: random.uuid(), owner: party.id, content: filled.content, salt, digest, createdAt: iso(at) };
    const intake: Intake = {
      applicant: { partyId: party.id, kind: party.kind },
      form: { formId: form.id, digest: form.digest },
      facts: filled.facts,
      materials: [],
    };
    replan(open({ name, published, region, party, fate, caseNo, intake, form, desk }), at);
  }

  function open({ caseNo, desk, fate, form, intake, name, parent, party, published, region }: NewRunning): Running {
    const procedure = published.definition;
    const units = unitsFor(procedure, region, randomOf(seed, `${name}/dispatch`));
    const kase: Running = {
      name,
      published,
      party,
      fate,
      random: randomOf(seed, name),
      region,
      entries: [],
      forms: form === undefined ? [] : [form],
      ...(parent === undefined ? {} : { parent }),
      intake,
      state: initialState({
        caseNo,
        procedure,
        procedureHash: published.hash,
        calendarVersion: calendar.version,
        origin: 'NATIVE',
        provenance: 'SIMULATED',
        region,
        unitId: units.unitId,
        units: units.units,
        ...(parent === undefined ? {} : { parentCaseNo: parent.state.caseNo }),
      }),
      planned: new Map(),
      desk,
      due: null,
      turn: 0,
    };
    all.push(kase);
    return kase;
  }

  /** Materials an applicant brings: all that are asked of him, but for those left out. */
  function given(kase: Running, without: readonly string[]): readonly MaterialGiven[] {
    return kase.published.definition.materials
      .filter(({ id, source }) => source !== 'SHARED' && !without.includes(id))
      .map((material) => give(kase, material.id));
  }

  function give(kase: Running, id: string): MaterialGiven {
    const material = kase.published.definition.materials.find((one) => one.id === id);
    return { id, trust: material?.trust?.at(-1) ?? 'C', sha256: input.sha256(`${kase.name}/${id}/${kase.entries.length}`) };
  }

  function situationOf(kase: Running, at: number): Situation {
    const procedure = kase.published.definition;
    return {
      state: kase.state,
      procedure,
      fate: kase.fate,
      params,
      random: kase.random,
      office,
      now: at,
      intake: (complete) => ({
        ...kase.intake,
        materials: given(kase, [...(complete ? [] : kase.fate.forgotten), ...kase.fate.deferred]),
      }),
      give: (ids) => ids.map((id) => give(kase, id)),
      people: (role, unitId, stepId) =>
        candidates(kase, {
          kind: 'OFFICE',
          role,
          ...(unitId === undefined ? {} : { unitId }),
          ...(stepId === undefined ? {} : { stepId }),
        }),
      sha256: () => input.sha256(`${kase.name}/${kase.entries.length}`),
      respondent: () => {
        const others = parties.filter((party) => party.kind === 'ENTERPRISE' && party.id !== kase.party.id);
        return kase.random.pick(others).id;
      },
      licenceNo: () =>
        makeLicenceNo({
          type: procedure.result?.licenceTypeCode ?? '',
          issuer: usccOf(kase.state.unitId),
          serial: kase.state.caseNo.slice(6, 21),
          version: '001',
        }),
    };
  }

  /** Holders of an office who may act on the step, the least busy first. */
  function candidates(kase: Running, by: Doer & { kind: 'OFFICE' }): readonly string[] {
    const holders = byOffice.get(`${by.role}/${by.unitId ?? ''}`) ?? [];
    const barred =
      by.stepId === undefined ? [] : barredFrom(kase.state, kase.published.definition, by.stepId).map(({ personId }) => personId);
    return holders
      .filter(({ id }) => !barred.includes(id))
      .map(({ id }) => id)
      .sort((a, b) => (busy.get(a) ?? 0) - (busy.get(b) ?? 0) || (a < b ? -1 : 1));
  }

  function instantOf(wait: Wait, at: number): number {
    if ('at' in wait) return Math.max(at, wait.at);
    if ('hours' in wait) return at + Math.round(wait.hours * 3_600_000);
    return office.at(office.minutesAt(at) + wait.minutes);
  }

  /** Looks at the case anew: what may happen next keeps or gets its time, and the earliest of it is the next appointment. */
  function replan(kase: Running, at: number): void {
    const moves = agenda(situationOf(kase, at));
    const planned = new Map<string, { at: number; move: Move }>();
    for (const move of moves) {
      // What lies on the desk of a log-in is left for whoever chooses it.
      if (move.by.kind === 'OFFICE' && move.by.person !== undefined && isLogin(move.by.person)) continue;
      const before = kase.planned.get(move.key);
      planned.set(move.key, before === undefined ? { at: instantOf(move.wait(), at), move } : { at: Math.max(before.at, at), move });
    }
    kase.planned = planned;
    kase.due = dueOf(kase, at);
    appoint(kase, at);
  }

  function appoint(kase: Running, at: number): void {
    kase.turn += 1;
    let earliest = Infinity;
    for (const { at: when } of kase.planned.values()) earliest = Math.min(earliest, when);
    const { due } = kase;
    if (due !== null) earliest = Math.min(earliest, Math.max(due.ms, at));
    if (earliest < Infinity) agendaOf.add(earliest, { kase, turn: kase.turn });
  }

  function dueOf(kase: Running, at: number): Running['due'] {
    const point = nextDuePoint(kase.state, kase.published.definition, calendar, iso(at));
    return point === null ? null : { ...point, ms: Date.parse(point.at) };
  }

  function turn({ kase, turn: which }: { readonly kase: Running; readonly turn: number }, at: number): void {
    if (which !== kase.turn) return;
    const { due } = kase;
    if (due !== null && due.ms <= at) {
      perform(
        kase,
        machine(),
        { type: 'timePassed', data: { clock: due.clock, point: due.point, dueAt: due.at } },
        at,
        `time/${due.clock}/${due.point}/${due.at}`,
      );
      return;
    }
    const chosen = [...kase.planned.entries()].filter(([, one]) => one.at <= at).sort(([, a], [, b]) => a.at - b.at)[0];
    if (chosen === undefined) return appoint(kase, at);
    const [key, { move }] = chosen;
    if (move.by.kind === 'APPLICANT') {
      kase.planned.delete(key);
      return perform(kase, applicant(kase), move.request(kase.party.id, at), at);
    }
    const person = move.by.person ?? candidates(kase, move.by)[0];
    const member = person === undefined ? undefined : persons.get(person);
    if (member === undefined) {
      unmanned.push({ caseNo: kase.state.caseNo, move: key });
      kase.planned.set(key, { at: Infinity, move });
      return appoint(kase, at);
    }
    if (layOnDesk(kase, move.by, at)) return;
    if (kase.random.chance(params.shares.overreach)) overreach(kase, move, at);
    const free = office.nextOpen(Math.max(at, busy.get(member.id) ?? 0));
    if (free > at) {
      kase.planned.set(key, { at: free, move });
      return appoint(kase, at);
    }
    busy.set(member.id, at + Math.round(params.service.touchMinutes * 60_000 * kase.random.logNormal(1, 0.4)));
    kase.planned.delete(key);
    perform(kase, officer(member), move.request(member.id, at), at);
  }

  /** A colleague who may not tries first, and is refused: that, too, is written down. */
  function overreach(kase: Running, move: Move, at: number): void {
    const { state } = kase;
    const hands = state.hands.map(({ personId }) => personId);
    const colleagues = input.staff.filter(({ unitId }) => unitId === state.unitId);
    const curious = colleagues.filter(({ id }) => hands.includes(id));
    const person = kase.random.pick(curious.length > 0 ? curious : colleagues);
    const command = commandOf(kase, officer(person), move.request(person.id, at), at, kase.random.uuid());
    const refusals = admit(contextOf({ state, procedure: kase.published.definition, calendar }, command));
    if (refusals.length === 0) return;
    kase.entries.push({
      v: 1,
      log: 'tongban',
      type: 'CASE',
      outcome: 'denied',
      caseNo: state.caseNo,
      unitId: state.unitId,
      region: state.region,
      requestId: command.requestId,
      actor: command.actor,
      role: null,
      command: command.type,
      data: command.data as NonNullable<EntryContent['data']>,
      refusals,
      channel: command.channel,
      receivedAt: command.receivedAt,
      recordedAt: command.receivedAt,
    });
  }

  function commandOf(kase: Running, actor: Actor, request: Request, at: number, requestId: string): Command {
    return { ...request, requestId, actor, receivedAt: iso(at), channel: channelOf(kase, actor) };
  }

  /** The unit's administrator gives the open step to the log-in of that office; from then on only time and the applicant move it. */
  function layOnDesk(kase: Running, by: Doer & { kind: 'OFFICE' }, at: number): boolean {
    if (kase.desk === null || by.role !== kase.desk || by.stepId === undefined) return false;
    const login = loginFor(kase.desk, by.unitId);
    const admin = candidates(kase, { kind: 'OFFICE', role: 'UNIT_ADMIN', unitId: by.unitId ?? kase.state.unitId })[0];
    const member = admin === undefined ? undefined : persons.get(admin);
    const step = kase.state.openSteps.find(({ stepId }) => stepId === by.stepId);
    if (login?.unitId === undefined || member === undefined || step === undefined || isLogin(step.assignee ?? '')) return false;
    const data = { stepId: step.stepId, to: login.id, toRoles: login.roles, toUnitId: login.unitId, reason: TEXTS.reassigned };
    perform(kase, officer(member), { type: 'reassign', data }, at);
    return true;
  }

  function perform(kase: Running, actor: Actor, request: Request, at: number, requestId = kase.random.uuid()): void {
    const command = commandOf(kase, actor, request, at, requestId);
    const desk = { state: kase.state, procedure: kase.published.definition, calendar };
    const refusals = admit(contextOf(desk, command));
    if (refusals.length > 0) {
      refused.push({ caseNo: kase.state.caseNo, command: command.type, refusals });
      kase.planned.clear();
      kase.turn += 1;
      return;
    }
    const { events, next: after } = decide(desk, command);
    if (events.length === 0) {
      refused.push({ caseNo: kase.state.caseNo, command: `${command.type} without events`, refusals: [] });
      kase.turn += 1;
      return;
    }
    kase.state = after;
    kase.entries.push(entryOf(kase, desk.state, command, events, after));
    follow(kase, at);
    replan(kase, at);
  }

  function entryOf(
    kase: Running,
    before: CaseState,
    command: Command,
    events: EntryContent['events'] & object,
    after: CaseState,
  ): EntryContent {
    const filed = events.some((event) => event.type === 'Submitted' || (event.type === 'Received' && event.intake !== undefined));
    const form = kase.forms[0];
    const first = filed && kase.entries.every((entry) => entry.changes === undefined);
    const changes = first && form !== undefined ? fieldChanges({}, form.content, facts.get(kase.published.hash)?.personalFields ?? {}) : [];
    return {
      v: 1,
      log: 'tongban',
      outcome: 'ok',
      caseNo: after.caseNo,
      caseSeq: after.seq,
      unitId: after.unitId,
      region: after.region,
      ...commandContent({ state: before, procedure: kase.published.definition, calendar }, command, after.updatedAt ?? command.receivedAt),
      events,
      ...(changes.length > 0 ? { changes } : {}),
    };
  }

  /** Packages: children open as their plan allows, and tell their parent when they have ended. */
  function follow(kase: Running, at: number): void {
    const { parent, published } = kase;
    const accepted = kase.state.acceptedAt !== undefined && kase.state.decidedAt === undefined && !isTerminal(kase.state.state);
    if (published.definition.children !== undefined && accepted) {
      // Opening a child is an act on the parent and asks this question again: what it finds to open is then already open.
      for (;;) {
        const code = packagePlan(published.definition, kase.state).toOpen[0];
        if (code === undefined) break;
        openChild(kase, code, at);
      }
    }
    if (parent !== undefined && isTerminal(kase.state.state)) {
      const told = parent.state.children.find((child) => child.caseNo === kase.state.caseNo);
      if (told !== undefined && told.outcome === undefined) {
        perform(
          parent,
          machine(),
          { type: 'childClosed', data: { caseNo: kase.state.caseNo, outcome: childOutcome(kase.state) } },
          at,
          `child-closed/${kase.state.caseNo}`,
        );
      }
    }
  }

  /** As the workflow does it: the child takes of the parent's intake what it asks for, and its number is the parent's with its place. */
  function openChild(parent: Running, code: string, at: number): void {
    const published = versionAt(input.procedures, code, localDate(at));
    if (published === undefined) throw new Error(`package child ${code} is not published`);
    const { applicant, facts: answers, form, materials, acceptedAt } = parent.state;
    const siblings = parent.published.definition.children ?? [];
    const place = siblings.findIndex(({ procedure }) => procedure === code);
    if (applicant === undefined || form === undefined) throw new Error(`package ${parent.state.caseNo} was accepted without an intake`);
    const name = `${parent.name}/${code}`;
    const drawn = drawFate(published.definition, params, randomOf(seed, `${name}/fate`));
    const fate: Fate = {
      ...drawn,
      channel: parent.fate.channel,
      turnedAway: null,
      windowSilent: false,
      forgotten: [],
      deferred: [],
      ends: 'DECIDED',
    };
    const wanted = published.definition.materials.map(({ id }) => id);
    const intake: Intake = {
      applicant,
      form,
      facts: answers,
      materials: materials.flatMap(({ id, sha256, status, trust }) =>
        status === 'GIVEN' && wanted.includes(id)
          ? [{ id, ...(trust === undefined ? {} : { trust }), ...(sha256 === undefined ? {} : { sha256 }) }]
          : [],
      ),
    };
    const caseNo = `${parent.state.caseNo}-${String(place + 1).padStart(2, '0')}`;
    const child = open({ name, published, region: parent.region, party: parent.party, fate, caseNo, intake, parent, desk: null });
    const first = siblings[place]?.after?.length ? at : Date.parse(acceptedAt ?? iso(at));
    const opened = { type: 'openFromPackage', data: { parentCaseNo: parent.state.caseNo, intake } } as const;
    perform(child, machine(), opened, first, 'open');
    perform(parent, machine(), { type: 'childOpened', data: { caseNo, procedure: code } }, at, `child-opened/${caseNo}`);
  }

  function channelOf(kase: Running, actor: Actor): Channel {
    if (actor.roles.includes('SYSTEM') && kase.parent === undefined) return 'OTHER';
    return actor.roles.includes('APPLICANT') || kase.state.channel === undefined ? kase.fate.channel : 'WINDOW';
  }
  function machine(): Actor {
    return { personId: 'system', kind: 'SIMULATOR', roles: ['SYSTEM'] };
  }
  function applicant(kase: Running): Actor {
    return { personId: kase.party.id, kind: 'SIMULATOR', roles: ['APPLICANT'], partyId: kase.party.id, authLevel: 3 };
  }
  function officer(person: StaffRow): Actor {
    return { personId: person.id, kind: 'SIMULATOR', roles: person.roles, unitId: person.unitId, region: person.region, authLevel: 3 };
  }
}

const finished = (kase: Running): SimulatedCase => ({
  published: kase.published,
  state: kase.state,
  entries: kase.entries,
  forms: kase.forms,
  createdAt: kase.entries[0]?.recordedAt ?? '',
});

/** The version of a procedure in force on a day. */
export function versionAt(procedures: readonly PublishedProcedure[], code: string, on: string): PublishedProcedure | undefined {
  return procedures.filter((one) => one.code === code && one.definition.validFrom <= on).sort((a, b) => b.version - a.version)[0];
}

function latestAt(procedures: readonly PublishedProcedure[], on: string): readonly Procedure[] {
  const codes = [...new Set(procedures.map(({ code }) => code))];
  return codes.map((code) => versionAt(procedures, code, on)?.definition).filter((one) => one !== undefined);
}
