/** Facts of a made-up city as rows for COPY: so many cases over three years, each unit with its own matters. The same seed, the same rows. */
import { UNITS } from '../../demo/city/bodies.ts';
import { PROCEDURES } from '../../domain/procedures/items/index.generated.ts';
import { addDays, dayNumber, weekdayOf } from '../../domain/clocks/local-date.ts';
import type { LocalDate } from '../../domain/clocks/clock.ts';
import { makeCaseNo } from '../../domain/identifiers/case-no.ts';
import { FACT_FIELDS } from '../../schema/fact-columns.ts';

export const FROM: LocalDate = '2024-01-01';
export const TO: LocalDate = '2026-12-01';

const UNITS_USED = UNITS.filter(({ region }) => region.length <= 6 && region !== '320000').slice(0, 80);
const MATTERS_PER_UNIT = 6;

/** Worked days of the three years, Monday to Friday: the calendar's exceptions do not change what a query costs. */
const DAYS: readonly LocalDate[] = Array.from({ length: dayNumber(TO) - dayNumber(FROM) }, (_, n) => addDays(FROM, n)).filter(
  (day) => weekdayOf(day) <= 5,
);

function* numbers(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}

const CHANNELS = ['WINDOW', 'WEB', 'MOBILE'] as const;

export interface GeneratedCase {
  readonly caseNo: string;
  readonly unitId: string;
  readonly region: string;
  readonly procedure: string;
  readonly kind: string;
  readonly channel: string;
  readonly receivedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  readonly dueAt: string | null;
  readonly row: string;
}

/** Cases `from` to `to`, in the order of their numbers; days rise with the number, as in life. */
export function* generatedCases(from: number, to: number, of: number): Generator<GeneratedCase> {
  for (let n = from; n < to; n++) {
    const next = numbers(n + 1);
    const chance = (): number => next.next().value;
    const at = Math.floor((n / of) * DAYS.length);
    const unitAt = Math.floor(chance() ** 1.6 * UNITS_USED.length);
    const unit = UNITS_USED[unitAt]!;
    const procedure = PROCEDURES[(unitAt * 3 + Math.floor(chance() ** 1.5 * MATTERS_PER_UNIT)) % PROCEDURES.length]!;
    const channel = CHANNELS[Math.floor(chance() * CHANNELS.length)]!;
    const limit = [5, 10, 15, 20][Math.floor(chance() * 4)]!;
    const used = Math.min(40, Math.floor(limit * (0.2 + chance() * 0.85)) + (chance() < 0.01 ? 5 : 0));
    const receivedOn = DAYS[at]!;
    const acceptedOn = DAYS[at + Math.floor(chance() * 3)] ?? null;
    const decidedOn = acceptedOn === null ? null : (DAYS[at + 2 + used] ?? null);
    const late = used > limit;
    const online = channel !== 'WINDOW';
    const corrections = chance() < 0.15 ? 1 : 0;
    const overdueOn = late ? (DAYS[at + 2 + limit] ?? null) : null;
    const done = decidedOn !== null;
    const fact: Readonly<Record<(typeof FACT_FIELDS)[number], unknown>> = {
      caseNo: makeCaseNo({ region: unit.region, on: receivedOn, kind: procedure.kind, serial: (n % 999_999) + 1 }),
      seq: 8,
      knownFrom: `${decidedOn ?? receivedOn}T02:00:00.000Z`,
      region: unit.region,
      unitId: unit.id,
      procedure: procedure.code,
      kind: procedure.kind,
      channel,
      provenance: 'SIMULATED',
      origin: 'NATIVE',
      form: procedure.form,
      procedureVersion: 1,
      calendarVersion: '2026',
      state: done ? 'DELIVERED' : 'REVIEW',
      decision: done ? (chance() < 0.95 ? 'GRANT' : 'DENY') : null,
      receivedOn,
      answeredOn: acceptedOn,
      acceptedOn,
      decidedOn,
      deliveredOn: decidedOn,
      closedOn: decidedOn,
      overdueOn,
      overdueEndedOn: overdueOn === null ? null : decidedOn,
      ratedOn: null,
      rectifyDueOn: null,
      calledBackOn: null,
      inPromise: done ? !late : null,
      inStatute: done ? true : null,
      early: done ? used < limit : null,
      appliedOnline: online,
      fullOnline: done ? online && chance() < 0.7 : null,
      deemed: chance() < 0.003,
      licenceOwed: done,
      licenceCollected: done && chance() < 0.98,
      deliveredInTerm: done ? true : null,
      ratingBad: null,
      ratingEffective: null,
      ratingNamed: null,
      rectifiedInTerm: null,
      satisfied: null,
      corrections,
      returns: 0,
      stops: chance() < 0.08 ? 1 : 0,
      stoppedDays: 0,
      extensions: 0,
      visits: online ? 0 : 1 + corrections,
      lateSteps: chance() < 0.05 ? 1 : 0,
      rework: chance() < 0.06 ? 1 : 0,
      misdispatched: 0,
      handovers: 3,
      usedPromised: done ? used : null,
      promisedLimit: done ? limit : null,
      promisedUnit: done ? 'WORKING_DAY' : null,
      usedStatutory: done ? used : null,
      statutoryLimit: done ? limit * 2 : null,
      statutoryUnit: done ? 'WORKING_DAY' : null,
      waitedDays: done ? used + 2 : null,
      dueAt: done ? null : `${DAYS[at + 2 + limit] ?? TO}T09:00:00.000Z`,
      paused: false,
      openSteps: done ? '{}' : '{handle}',
      assignees: '{}',
    };
    yield {
      caseNo: String(fact.caseNo),
      unitId: unit.id,
      region: unit.region,
      procedure: procedure.code,
      kind: procedure.kind,
      channel,
      receivedOn,
      decidedOn,
      dueAt: done ? null : String(fact.dueAt),
      row: FACT_FIELDS.map((field) => text(fact[field])).join('\t'),
    };
  }
}

const text = (value: unknown): string => (value === null ? '\\N' : value === true ? 't' : value === false ? 'f' : String(value));
