/** Clocks with their proof, as they stand, as they stood on a day, and as they would have stood (anchors items 1 and 17). */
import { explainCaseClock, readCaseClock } from '../../domain/case/case-clocks.ts';
import { CLOCK_NAMES } from '../../domain/clocks/clock-names.ts';
import type { ClockReading, Instant, LocalDate } from '../../domain/clocks/clock.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import type { CaseClockArgs, Resolvers, Supposition } from '../../schema/generated/resolvers.ts';
import type { CaseSource, ClockSource } from '../../schema/graphql/sources.ts';
import { endOfDay, foldCase, type Suppositions } from '../cases/history.ts';
import { readCommitted } from '../cases/trail.reader.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { deskOf } from './desk.ts';

const LONGEST_SUPPOSITION = 20;

export async function caseClocks(
  row: CaseSource,
  context: ApiContext,
  asOf: Instant = context.now(),
): Promise<readonly (ClockSource & { readonly reading: ClockReading })[]> {
  const desk = await deskOf(row, context);
  return Object.values(row.snapshot.clocks).map((clock) => ({
    case: row,
    clock,
    asOf,
    reading: readCaseClock(desk.state, desk.procedure, desk.calendar, clock, asOf),
  }));
}

/** null: the case had no such clock then, or would have none. */
export async function caseClock(
  row: CaseSource,
  { id, asOf, suppose = [] }: CaseClockArgs,
  context: ApiContext,
): Promise<ClockSource | null> {
  const at = asOf == null ? context.now() : pastDay(asOf, 'asOf', context);
  if (asOf == null && suppose.length === 0) {
    const clock = row.snapshot.clocks[id];
    return clock === undefined ? null : { case: row, clock, asOf: at };
  }
  const { procedure } = await deskOf(row, context);
  // By the office: whoever may read the case may have its clock explained, without reading the entries it is computed from.
  const entries = await readCommitted(context.office, row.case_no);
  const snapshot = foldCase(row.snapshot, procedure, entries, at, suppositions(suppose, entries.length));
  const clock = snapshot.clocks[id];
  return clock === undefined ? null : { case: { ...row, snapshot }, clock, asOf: at };
}

/** The end of a day that has begun. */
export function pastDay(day: LocalDate, field: string, { now }: ApiContext): Instant {
  const at = endOfDay(day);
  if (at > now() && localDateOf(at) !== localDateOf(now()))
    throw userError('BAD_INPUT', `${field} 不能晚于今天`, `${field} may not lie after today`, { field });
  return at;
}

function suppositions(list: readonly Supposition[], entries: number): Suppositions {
  if (list.length > LONGEST_SUPPOSITION) {
    throw userError('BAD_INPUT', `至多 ${LONGEST_SUPPOSITION} 项假设`, `at most ${LONGEST_SUPPOSITION} suppositions`, { field: 'suppose' });
  }
  const known = (caseSeq: number): number => {
    if (caseSeq >= 1 && caseSeq <= entries) return caseSeq;
    throw userError('BAD_INPUT', `没有第 ${caseSeq} 条记录`, `there is no entry ${caseSeq}`, { field: 'suppose.caseSeq' });
  };
  return {
    moved: new Map(list.flatMap(({ moveEntry }) => (moveEntry == null ? [] : [[known(moveEntry.caseSeq), moveEntry.to]]))),
    omitted: new Set(list.flatMap(({ omitEntry }) => (omitEntry == null ? [] : [known(omitEntry.caseSeq)]))),
    pauses: list.flatMap(({ addPause }) => {
      if (addPause == null) return [];
      if (addPause.to != null && addPause.to < addPause.from) {
        throw userError('BAD_INPUT', '停计结束日早于开始日', 'the pause ends before it begins', { field: 'suppose.addPause.to' });
      }
      return [{ ground: addPause.ground, from: addPause.from, to: addPause.to ?? null }];
    }),
  };
}

async function derivationOf({ case: row, clock, asOf }: ClockSource, context: ApiContext) {
  const desk = await deskOf(row, context);
  const derivation = explainCaseClock(row.snapshot, desk.procedure, desk.calendar, clock.id, asOf);
  if (derivation === undefined) throw new Error(`case ${row.case_no} has lost clock ${clock.id}`);
  return derivation;
}

export const clocks = {
  CaseClock: {
    clockId: ({ clock }) => clock.id,
    kind: ({ clock }) => clock.kind,
    name: ({ clock }) => CLOCK_NAMES[clock.kind],
    reading: async (source: ClockSource & { readonly reading?: ClockReading }, _args, context) => {
      if (source.reading !== undefined) return source.reading;
      const { case: row, clock, asOf } = source;
      const desk = await deskOf(row, context);
      return readCaseClock(row.snapshot, desk.procedure, desk.calendar, clock, asOf);
    },
    derivation: async (source, _args, context) => {
      const derivation = await derivationOf(source, context);
      return {
        ...derivation,
        rule: { zh: derivation.rule, en: derivation.ruleEn ?? derivation.rule },
        extension: derivation.extension ?? null,
        stops: derivation.stops.map(({ pause, excluded }) => ({
          pauseId: pause.id,
          ground: pause.ground,
          from: pause.from,
          to: laterThan(pause.to, source.asOf) ? null : (pause.to ?? null),
          noticeNo: pause.noticeNo ?? null,
          basis: pause.basis ?? null,
          excluded,
        })),
      };
    },
  },
} satisfies Pick<Resolvers<ApiContext>, 'CaseClock'>;

const laterThan = (at: Instant | undefined, asOf: Instant): boolean => at !== undefined && at > asOf;
