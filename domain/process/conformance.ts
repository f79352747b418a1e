/**
 * Whether a case went as its procedure says (流程符合性): our own cases against the version they ran on, another system's against what
 * its closed cases taught. A departure is something to look at, not a breach: a step sent back and done again is lawful and is told.
 */
import type { Procedure } from '../procedures/procedure.ts';
import { effectivePredecessors, stepById, stepsAfter } from '../procedures/step-order.ts';
import type { LearnedGuide } from '../supervision/learned-guide.ts';
import type { ToldCase } from './told-case.ts';

export const DEPARTURES = ['SKIPPED', 'OUT_OF_ORDER', 'REPEATED', 'UNKNOWN'] as const;
export type DepartureKind = (typeof DEPARTURES)[number];

export interface Departure {
  readonly kind: DepartureKind;
  /** Step id, or the other system's activity. */
  readonly step: string;
}

/** Each kind and step once per case, in the order of DEPARTURES' names and steps. */
export const departuresFrom = (procedure: Procedure, told: ToldCase): readonly Departure[] => once(nativeDepartures(procedure, told));

function nativeDepartures(procedure: Procedure, { facts, moves }: ToldCase): Departure[] {
  const found: Departure[] = [];
  const done = new Set<string>();
  const ever = new Set<string>();
  for (const [index, move] of moves.entries()) {
    if ('back' in move) {
      done.delete(move.back);
      for (const { id } of stepsAfter(procedure, move.back)) done.delete(id);
      continue;
    }
    const step = move.done;
    if (stepById(procedure, step) === undefined) {
      found.push({ kind: 'UNKNOWN', step });
      continue;
    }
    if (ever.has(step)) found.push({ kind: 'REPEATED', step });
    for (const before of effectivePredecessors(procedure, step, facts)) {
      if (done.has(before)) continue;
      const later = moves.slice(index + 1).some((one) => 'done' in one && one.done === before);
      found.push(later ? { kind: 'OUT_OF_ORDER', step } : { kind: 'SKIPPED', step: before });
    }
    done.add(step);
    ever.add(step);
  }
  return found;
}

/**
 * Against a learned guide, in the order of the case's own times. It names only what is usual, so an activity it does not name is no
 * departure; what an open case lacks may still come.
 */
export const departuresFromUsual = (guide: LearnedGuide, told: ToldCase): readonly Departure[] => {
  const acts = told.acts.toSorted((a, b) => a.at - b.at);
  const first = new Map<string, number>();
  const completed = new Set<string>();
  const found: Departure[] = [];
  for (const [index, { activity, completes }] of acts.entries()) {
    if (!first.has(activity)) first.set(activity, index);
    if (!completes) continue;
    if (completed.has(activity)) found.push({ kind: 'REPEATED', step: activity });
    completed.add(activity);
  }
  if (told.closed) for (const { activity } of guide.usual) if (!first.has(activity)) found.push({ kind: 'SKIPPED', step: activity });
  for (const { first: one, then } of guide.order) {
    const [before, after] = [first.get(one), first.get(then)];
    if (before !== undefined && after !== undefined && after < before) found.push({ kind: 'OUT_OF_ORDER', step: then });
  }
  return once(found);
};

const rank = ({ kind }: Departure): number => DEPARTURES.indexOf(kind);

function once(found: readonly Departure[]): readonly Departure[] {
  const distinct = new Map(found.map((one) => [`${one.kind} ${one.step}`, one]));
  return [...distinct.values()].toSorted((a, b) => rank(a) - rank(b) || (a.step < b.step ? -1 : 1));
}

export interface DepartureCount extends Departure {
  readonly procedure: string;
  readonly cases: readonly string[];
}

export interface Conformance {
  /** Cases that could be judged. */
  readonly judged: number;
  /** Of these, without any departure. */
  readonly conforming: readonly string[];
  readonly departing: readonly string[];
  /** Neither a version nor a learned guide to hold them against. */
  readonly notJudged: readonly string[];
  /** Most frequent first. */
  readonly departures: readonly DepartureCount[];
}

export interface ConformanceGatherer {
  /** @param departures null: nothing to hold the case against */
  add(one: Pick<ToldCase, 'caseNo' | 'procedure'>, departures: readonly Departure[] | null): void;
  conformance(): Conformance;
}

export function gatherConformance(): ConformanceGatherer {
  const conforming: string[] = [];
  const departing: string[] = [];
  const notJudged: string[] = [];
  const counts = new Map<string, Departure & { procedure: string; cases: string[] }>();
  return {
    add({ caseNo, procedure }, departures) {
      if (departures === null) {
        notJudged.push(caseNo);
        return;
      }
      (departures.length === 0 ? conforming : departing).push(caseNo);
      for (const one of departures) {
        const key = `${procedure}\n${one.kind}\n${one.step}`;
        const count = counts.get(key);
        if (count === undefined) counts.set(key, { ...one, procedure, cases: [caseNo] });
        else count.cases.push(caseNo);
      }
    },
    conformance: () => ({
      judged: conforming.length + departing.length,
      conforming,
      departing,
      notJudged,
      departures: [...counts]
        .toSorted(([a, one], [b, other]) => other.cases.length - one.cases.length || (a < b ? -1 : 1))
        .map(([, count]) => count),
    }),
  };
}
