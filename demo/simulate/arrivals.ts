/** Who applies for what, where and when: windows only while they are open, online filings at any hour, fewer at weekends. */
import type { CalendarData } from '../../domain/clocks/clock.ts';
import { isWorkingDayNumber } from '../../domain/clocks/working-calendar.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { regionsOf } from '../city/jurisdiction.ts';
import { DEMO_ENTERPRISE, DEMO_PERSON } from '../city/logins.ts';
import type { PartyRow } from '../city/parties.ts';
import type { Params } from '../params.ts';
import { randomOf } from '../random.ts';
import type { Fate } from './fate.ts';
import { drawFate } from './fate.ts';
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
export function drawArrivals({ seed, params, procedures, parties, calendar, from, until }: ArrivalsInput): readonly Arrival[] {
  const weightOf = (procedure: Procedure): number => params.weights[procedure.code] ?? 1;
  const total = procedures.reduce((sum, procedure) => sum + weightOf(procedure), 0);
  const firstDay = localDay(from);
  const days = Array.from({ length: localDay(until) - firstDay + 1 }, (_, index) => firstDay + index);
  const recentFrom = localDay(until) - Math.round(params.recentWorkingDays * 1.4);
  const busier = (day: number): number => (day >= recentFrom ? params.recentFactor : 1);
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
      const party = partyFor(procedure, parties, n, random.next(), random.next());
      if (at < from || at >= until) continue;
      arrivals.push({ at, name, procedure, region, party, fate });
    }
  }
  return arrivals.sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
}

/** The two log-ins of the public have a few cases of their own. */
function partyFor(procedure: Procedure, parties: readonly PartyRow[], n: number, kind: number, which: number): PartyRow {
  const serves = (one: PartyRow['kind']): boolean => procedure.serves === undefined || procedure.serves.includes(one);
  const business = !serves('PERSON') || (serves('ENTERPRISE') && kind < 0.45);
  const sort = !serves('PERSON') && !serves('ENTERPRISE') ? 'ORGAN' : business ? 'ENTERPRISE' : 'PERSON';
  const own = parties.find(({ id }) => id === (sort === 'ENTERPRISE' ? DEMO_ENTERPRISE : DEMO_PERSON));
  if (sort !== 'ORGAN' && n % 40 === 7 && own !== undefined) return own;
  const all = parties.filter((party) => party.kind === sort);
  const party = all[Math.floor(which * all.length)];
  if (party === undefined) throw new Error('no parties');
  return party;
}
