/**
 * Variants, map, rework, handovers and bottlenecks (流程变体、流程图、返工、交接、瓶颈), gathered case by case. Memory grows with cases and
 * with neighbouring acts, never with the content of entries: the reader's cap holds both.
 */
import type { Limit } from '../clocks/clock.ts';
import { spreadOf, type Spread } from './spread.ts';
import type { ToldCase } from './told-case.ts';

export interface Wait {
  /** Milliseconds that passed. */
  readonly calendar: Spread;
  /** Milliseconds within business hours of working days. */
  readonly working: Spread;
}

export interface MapNode {
  readonly activity: string;
  /** Times it was done. */
  readonly times: number;
  /** Cases that begin, and that end, with it so far. */
  readonly starts: number;
  readonly ends: number;
  readonly cases: readonly string[];
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly times: number;
  /** Times the one act and the other were two different people's. */
  readonly handovers: number;
  /** Times the second act lies before the first: another system's record; no waiting time. */
  readonly backwards: number;
  readonly wait: Wait;
  readonly cases: readonly string[];
}

export interface Variant {
  readonly activities: readonly string[];
  readonly cases: readonly string[];
}

export interface Bottleneck {
  /** Step of the procedure; of pushed cases the activity, and then `done` is the time since the act before. */
  readonly step: string;
  readonly procedure: string;
  /** Of several versions the limits may differ: each has its own row. */
  readonly limit: Limit | null;
  /** Stays that ended with the step done. */
  readonly stays: number;
  /** Stays, open ones too, whose step clock ran out; null where no limit was set. */
  readonly overLimit: number | null;
  /** Opened until somebody took it up. */
  readonly untouched: Wait | null;
  /** Opened until done. */
  readonly done: Wait;
  readonly casesOverLimit: readonly string[];
  readonly cases: readonly string[];
}

export interface Process {
  readonly cases: number;
  readonly acts: number;
  readonly handovers: number;
  /** Cases in which a step was completed more than once. */
  readonly rework: readonly string[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** Most frequent first; ties by their activities. */
  readonly variants: readonly Variant[];
  /** Longest median of working time first. */
  readonly bottlenecks: readonly Bottleneck[];
}

export interface ProcessGatherer {
  add(one: ToldCase): void;
  process(): Process;
}

class Waits {
  readonly #calendar: number[] = [];
  readonly #working: number[] = [];
  readonly #between: (from: number, to: number) => number;
  constructor(between: (from: number, to: number) => number) {
    this.#between = between;
  }
  add(from: number, to: number): void {
    this.#calendar.push(to - from);
    this.#working.push(this.#between(from, to));
  }
  spread(): Wait {
    return { calendar: spreadOf(this.#calendar), working: spreadOf(this.#working) };
  }
}

const SEPARATOR = '\n';

/** @param workingBetween working milliseconds between two instants: see `workingTime` */
export function gatherProcess(workingBetween: (from: number, to: number) => number): ProcessGatherer {
  const nodes = new Map<string, { times: number; starts: number; ends: number; cases: Set<string> }>();
  const edges = new Map<
    string,
    { from: string; to: string; times: number; handovers: number; backwards: number; waits: Waits; cases: Set<string> }
  >();
  const variants = new Map<string, { activities: readonly string[]; cases: string[] }>();
  const steps = new Map<string, StepTally>();
  const rework: string[] = [];
  const counts = { cases: 0, acts: 0, handovers: 0 };

  const stepOf = (procedure: string, step: string, limit: Limit | null, native: boolean): StepTally => {
    const key = [procedure, step, limit?.n ?? '', limit?.unit ?? ''].join(SEPARATOR);
    const found = steps.get(key);
    if (found !== undefined) return found;
    const made: StepTally = {
      procedure,
      step,
      limit,
      stays: 0,
      overLimit: 0,
      untouched: native ? new Waits(workingBetween) : null,
      done: new Waits(workingBetween),
      late: new Set(),
      cases: new Set(),
    };
    steps.set(key, made);
    return made;
  };

  return {
    add({ acts, caseNo, native, procedure, stays }) {
      counts.cases += 1;
      counts.acts += acts.length;
      const activities = acts.map(({ activity }) => activity);
      const key = activities.join(SEPARATOR);
      const variant = variants.get(key);
      if (variant === undefined) variants.set(key, { activities, cases: [caseNo] });
      else variant.cases.push(caseNo);

      const completed = new Set<string>();
      let again = false;
      for (const [index, act] of acts.entries()) {
        const node = nodes.get(act.activity) ?? { times: 0, starts: 0, ends: 0, cases: new Set() };
        nodes.set(act.activity, node);
        node.times += 1;
        node.cases.add(caseNo);
        if (index === 0) node.starts += 1;
        if (index === acts.length - 1) node.ends += 1;
        if (act.completes) {
          again ||= completed.has(act.activity);
          completed.add(act.activity);
        }
        const before = acts[index - 1];
        if (before === undefined) continue;
        const at = before.activity + SEPARATOR + act.activity;
        const edge = edges.get(at) ?? {
          from: before.activity,
          to: act.activity,
          times: 0,
          handovers: 0,
          backwards: 0,
          waits: new Waits(workingBetween),
          cases: new Set(),
        };
        edges.set(at, edge);
        edge.times += 1;
        edge.cases.add(caseNo);
        if (before.who !== undefined && act.who !== undefined && before.who !== act.who) {
          edge.handovers += 1;
          counts.handovers += 1;
        }
        if (act.at < before.at) {
          edge.backwards += 1;
          continue;
        }
        edge.waits.add(before.at, act.at);
        if (native) continue;
        const step = stepOf(procedure, act.activity, null, false);
        step.stays += 1;
        step.cases.add(caseNo);
        step.done.add(before.at, act.at);
      }
      if (again) rework.push(caseNo);

      for (const { doneAt, limit, openedAt, overLimit, step: id, touchedAt } of stays) {
        const step = stepOf(procedure, id, limit, true);
        step.cases.add(caseNo);
        if (overLimit) {
          step.overLimit += 1;
          step.late.add(caseNo);
        }
        if (touchedAt !== null) step.untouched?.add(openedAt, touchedAt);
        if (doneAt === null) continue;
        step.stays += 1;
        step.done.add(openedAt, doneAt);
      }
    },
    process() {
      return {
        ...counts,
        rework,
        nodes: [...nodes]
          .map(([activity, node]) => ({ ...node, activity, cases: [...node.cases] }))
          .toSorted((a, b) => b.times - a.times || byText(a.activity, b.activity)),
        edges: [...edges.values()]
          .map(({ cases, waits, ...edge }) => ({ ...edge, wait: waits.spread(), cases: [...cases] }))
          .toSorted((a, b) => b.times - a.times || byText(a.from, b.from) || byText(a.to, b.to)),
        variants: [...variants]
          .toSorted(([a, one], [b, other]) => other.cases.length - one.cases.length || byText(a, b))
          .map(([, variant]) => variant),
        bottlenecks: [...steps.values()]
          .map(({ cases, done, late, limit, overLimit, procedure, stays, step, untouched }) => ({
            step,
            procedure,
            limit,
            stays,
            overLimit: limit === null ? null : overLimit,
            untouched: untouched?.spread() ?? null,
            done: done.spread(),
            casesOverLimit: [...late],
            cases: [...cases],
          }))
          .toSorted((a, b) => (b.done.working.median ?? -1) - (a.done.working.median ?? -1) || byText(a.step, b.step)),
      };
    },
  };
}

interface StepTally {
  readonly procedure: string;
  readonly step: string;
  readonly limit: Limit | null;
  stays: number;
  overLimit: number;
  readonly untouched: Waits | null;
  readonly done: Waits;
  readonly late: Set<string>;
  readonly cases: Set<string>;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
