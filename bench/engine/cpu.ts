/** Processor time of everything that takes part in a case, by /proc; steadier than the clock on a machine that others use too. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Stack } from '../../scripts/stack/stack.ts';

export const PARTS = ['Postgres', 'Temporal', 'Worker', 'Client'] as const;
/** Milliseconds. */
export type CpuMs = Readonly<Record<(typeof PARTS)[number], number>>;

/** A clock tick of the kernel, which tells processor time in hundredths of a second. */
const TICK_MS = 10;

interface Stat {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended. */
  readonly ended: number;
}

function statOf(pid: number | string): Stat | undefined {
  try {
    // After the name, which may hold anything: state, parent, …, user and system time, the same of ended children.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ').map(Number);
    const at = (index: number): number => fields[index] ?? 0;
    return { parent: at(1), own: (at(11) + at(12)) * TICK_MS, ended: (at(13) + at(14)) * TICK_MS };
  } catch {
    return undefined; // it has ended
  }
}

const alone = (pid: number): number => statOf(pid)?.own ?? 0;

/** With its children, those that have ended included. */
function withChildren(pid: number): number {
  const self = statOf(pid);
  const children = readdirSync('/proc')
    .filter((entry) => /^\d+$/u.test(entry))
    .map(statOf)
    .filter((stat) => stat?.parent === pid);
  return children.reduce((sum, stat) => sum + (stat?.own ?? 0), (self?.own ?? 0) + (self?.ended ?? 0));
}

/** Since each of them began. */
export function cpuNow(stack: Stack, workers: readonly number[]): CpuMs {
  const { system, user } = process.cpuUsage();
  return {
    Postgres: withChildren(stack.postgres.child().pid),
    Temporal: alone(stack.temporal()!.child().pid),
    Worker: workers.reduce((sum, pid) => sum + alone(pid), 0),
    Client: (user + system) / 1_000,
  };
}
