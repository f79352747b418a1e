/**
 * Statements of several connections in an order that chance picks and a seed repeats: each waits at a gate until the scheduler lets it
 * through. Who waits for a lock inside PostgreSQL is seen there and passed by, so that no order is left out because it would hang.
 */
import { setImmediate as soon, setTimeout as delay } from 'node:timers/promises';
import type fc from 'fast-check';
import type pg from 'pg';
import { openPool } from '../../schema/database.ts';

type Query = (...args: unknown[]) => unknown;

export class Interleaving {
  readonly #scheduler: fc.Scheduler;
  /** Looks who waits; it stands at no gate. */
  readonly #looker: pg.Pool;
  readonly #underWay = new Set<number>();
  #atGate = 0;
  #alive = 0;
  /** Statements that went through while another was held up inside PostgreSQL. */
  overlapped = 0;

  constructor(scheduler: fc.Scheduler, looker: pg.Pool) {
    this.#scheduler = scheduler;
    this.#looker = looker;
  }

  /** A connection of its own whose every statement stands at the gate first. */
  async lane<T>(url: string, name: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
    const pool = openPool(url, { max: 1, applicationName: name });
    pool.on('connect', (client) => this.#gate(client, name));
    this.#alive += 1;
    try {
      return await work(pool);
    } finally {
      this.#alive -= 1;
      await pool.end();
    }
  }

  /** Until all lanes are through: one statement after the other, each once the ones before are answered or wait for a lock. */
  async run(lanes: readonly Promise<unknown>[]): Promise<void> {
    let [ended, failure] = [false, undefined as { readonly error: unknown } | undefined];
    void Promise.all(lanes).then(
      () => (ended = true),
      (error: unknown) => (failure = { error }),
    );
    while (!ended && failure === undefined) {
      const held = this.#atGate > 0 && this.#atGate + this.#underWay.size === this.#alive ? await this.#heldUp() : undefined;
      if (held === undefined || this.#atGate + held !== this.#alive) {
        await delay(0);
        continue;
      }
      if (held > 0) this.overlapped += 1;
      await this.#scheduler.waitNext(1);
      await soon();
    }
    if (failure === undefined) return;
    // The others must not be left standing at their gates.
    while (this.#alive > 0) {
      if (this.#scheduler.count() > 0) await this.#scheduler.waitNext(1);
      await delay(1);
    }
    throw failure.error;
  }

  /** How many of the statements under way wait for a lock; undefined: some still run. */
  async #heldUp(): Promise<number | undefined> {
    const pids = [...this.#underWay];
    if (pids.length === 0) return 0;
    const { rows } = await this.#looker.query<{ n: number }>(
      'select count(distinct pid)::int as n from pg_locks where not granted and pid = any($1::int[])',
      [pids],
    );
    return rows[0]!.n === pids.length && pids.every((pid) => this.#underWay.has(pid)) ? pids.length : undefined;
  }

  #gate(client: pg.PoolClient, name: string): void {
    const plain = client.query.bind(client) as unknown as Query;
    const { processID: pid } = client as unknown as { readonly processID: number };
    const gated: Query = (...args) => {
      const passed = async (): Promise<void> => {
        this.#atGate += 1;
        await this.#scheduler.schedule(Promise.resolve(), name);
        this.#atGate -= 1;
        this.#underWay.add(pid);
      };
      const last = args.at(-1);
      if (typeof last !== 'function')
        return passed().then(() => (plain(...args) as Promise<unknown>).finally(() => this.#underWay.delete(pid)));
      const answered = last as Query;
      const told: Query = (...answer) => {
        this.#underWay.delete(pid);
        answered(...answer);
      };
      void passed().then(() => plain(...args.slice(0, -1), told));
      return undefined;
    };
    Object.assign(client, { query: gated });
  }
}
