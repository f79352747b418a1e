/** Who applies for what, where and when: windows only while they are open, online filings at any hour, fewer at weekends. */
import type { CalendarData } from '../../domain/clocks/clock.ts';
import { isWorkingDayNumber } from '../../domain/clocks/working-calendar.ts';
import type { StaffRole } from '../../domain/law/roles.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { possibleUnits, regionsOf, unitOfStep } from '../city/jurisdiction.ts';
import { DEMO_ENTERPRISE, DEMO_PERSON, loginFor } from '../city/logins.ts';
import type { PartyRow } from '../city/parties.ts';
import type { Params } from '../params.ts';
import { randomOf } from '../random.ts';
import type { Fate } from './fate.ts';
import { drawFate } from './fate.ts';
import { CITY } from '../city/regions.ts';
import { localDay, startOfDay } from './office-time.ts';

export interface Arrival {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Names the case's own stream of chance. */
  readonly name: string;
  readonly procedure: Procedure;
  readonly region: string;
  readonly party: PartyRow;
  readonly fate: Fate;
  /** Office whose log-in will find the case on the desk. */
  readonly desk: StaffRole | null;
}

export interface ArrivalsInput {
  readonly seed: number;
  readonly params: Params;
  readonly procedures: readonly Procedure[];
  readonly parties: readonly PartyRow[];
  readonly calendar: CalendarData;
  readonly from: number;
  readonly until: number;
}

/** All arrivals in order of time. Procedures that only ever open inside a package still arrive on their own. */
export function drawArrivals(input: ArrivalsInput): readonly Arrival[] {
  const { seed, params, procedures, parties, calendar, from, until } = input;
  const weightOf = (procedure: Procedure): number => params.weights[procedure.code] ?? 1;
  const total = procedures.reduce((sum, procedure) => sum + weightOf(procedure), 0);
  const firstDay = localDay(from);
  const days = Array.from({ length: localDay(until) - firstDay + 1 }, (_, index) => firstDay + index);
  const recentFrom = localDay(until) - Math.round(params.recentWorkingDays * 1.4);
  const busier = (day: number): number => (day >= recentFrom ? params.recentFactor : 1);
  const ofKind = (kind: PartyRow['kind']): readonly PartyRow[] => parties.filter((party) => party.kind === kind);
  const byKind: PartiesByKind = { PERSON: ofKind('PERSON'), ENTERPRISE: ofKind('ENTERPRISE'), ORGAN: ofKind('ORGAN') };
  const arrivals: Arrival[] = [];
  for (const procedure of procedures) {
    const random = randomOf(seed, `arrivals/${procedure.code}`);
    const wanted = Math.round((params.casesWanted * weightOf(procedure)) / total);
    const regions = regionsOf(procedure).map((code) => [code, params.regions[code] ?? 0.08] as const);
    const openDays = days.filter((day) => isWorkingDayNumber(calendar, day)).map((day) => [day, busier(day)] as const);
    const weekdays = days.map((day) => [day, (params.weekday[(day + 4) % 7] ?? 1) * busier(day)] as const);
    for (let n = 1; n <= wanted; n += 1) {
      const name = `case/${procedure.code}/${n}`;
      const fate = drawFate(procedure, params, randomOf(seed, `${name}/fate`));
      const online = fate.channel === 'WEB' || fate.channel === 'MOBILE';
      const day = online ? random.weighted(weekdays) : random.weighted(openDays);
      const hour = random.weighted(params.hour.map((weight, index) => [index, weight] as const));
      const minutes = online ? hour * 60 + random.next() * 60 : 545 + random.next() * 440;
      const at = startOfDay(day) + Math.round(minutes * 60_000);
      const region = random.weighted(regions);
      const party = partyFor(procedure, byKind, n, random.next(), random.next());
      if (at < from || at >= until) continue;
      arrivals.push({ at, name, procedure, region, party, fate, desk: null });
    }
  }
  arrivals.push(...forTheDesks(input, byKind));
  return arrivals.sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
}

/** The two log-ins of the public have a few cases of their own. */
type PartiesByKind = Readonly<Record<PartyRow['kind'], readonly PartyRow[]>>;

function partyFor(procedure: Procedure, parties: PartiesByKind, n: number, kind: number, which: number): PartyRow {
  const serves = (one: PartyRow['kind']): boolean => procedure.serves === undefined || procedure.serves.includes(one);
  const business = !serves('PERSON') || (serves('ENTERPRISE') && kind < 0.45);
  const sort = !serves('PERSON') && !serves('ENTERPRISE') ? 'ORGAN' : business ? 'ENTERPRISE' : 'PERSON';
  const own = parties[sort].find(({ id }) => id === (sort === 'ENTERPRISE' ? DEMO_ENTERPRISE : DEMO_PERSON));
  if (sort !== 'ORGAN' && n % 40 === 7 && own !== undefined) return own;
  const all = parties[sort];
  const party = all[Math.floor(which * all.length)];
  if (party === undefined) throw new Error('no parties');
  return party;
}

/** How many cases lie on the desk of each log-in, and how many working days ago they came in. */
const DESKS: readonly (readonly [StaffRole, number, number, number])[] = [
  ['WINDOW', 9, 0, 2],
  ['HOTLINE_AGENT', 9, 0, 2],
  ['HANDLER', 10, 1, 7],
  ['CHECKER', 9, 3, 12],
  ['APPROVER', 14, 3, 14],
  ['ISSUER', 8, 4, 16],
];

/** Ordinary cases of the city's own units that stop at the log-in of an office. */
function forTheDesks({ calendar, params, procedures, seed, until }: ArrivalsInput, parties: PartiesByKind): readonly Arrival[] {
  const openDays: number[] = [];
  for (let day = localDay(until); openDays.length < 30; day -= 1) if (isWorkingDayNumber(calendar, day)) openDays.push(day);
  return DESKS.flatMap(([role, count, earliest, latest]) => {
    const random = randomOf(seed, `desk/${role}`);
    const suited = procedures.filter((procedure) => reaches(procedure, role));
    if (suited.length === 0) return [];
    return Array.from({ length: count }, (_, index): Arrival => {
      const procedure = random.weighted(suited.map((one) => [one, params.weights[one.code] ?? 1] as const));
      const name = `desk/${role}/${index + 1}`;
      const drawn = drawFate(procedure, params, randomOf(seed, `${name}/fate`));
      const day = openDays[random.int(earliest, latest)] ?? localDay(until);
      const at = startOfDay(day) + Math.round((545 + random.next() * 300) * 60_000);
      return {
        at: at < until ? at : until - random.int(20, 100) * 60_000,
        name,
        procedure,
        region: CITY,
        party: partyFor(procedure, parties, 0, random.next(), random.next()),
        fate: { ...drawn, ...ORDINARY, pace: role === 'WINDOW' ? 1 : 0.5 },
        desk: role,
      };
    });
  });
}

const ORDINARY = {
  turnedAway: null,
  windowSilent: false,
  forgotten: [],
  deferred: [],
  ends: 'DECIDED',
  decision: 'GRANT',
  special: null,
  sentBackAt: null,
  releasedAt: null,
  delegatedAt: null,
} as const satisfies Partial<Fate>;

/** Does a step of this office lie with a unit that has a log-in for it? Instant matters are over too soon. */
function reaches(procedure: Procedure, role: StaffRole): boolean {
  const units = possibleUnits(procedure, CITY)[0];
  if (units === undefined || procedure.form === 'INSTANT' || procedure.children !== undefined) return false;
  return procedure.steps.some((step) => step.role === role && loginFor(role, unitOfStep(units, step)) !== undefined);
}
