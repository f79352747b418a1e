/** How often a wrong check may be tried: counted per case and per address for all API processes, forgotten after a while. */
import { createHash } from 'node:crypto';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { Pool } from '../context.ts';

export interface AttemptLimit {
  readonly max: number;
  readonly withinMs: number;
}

export interface Attempt {
  /** Seconds until the next try; 0: it may be made now, and counts until it is forgiven. */
  readonly wait: number;
  /** It was right: it does not count. */
  readonly forgive: () => Promise<void>;
}

export class Attempts {
  readonly #pool: Pool;
  readonly #name: string;
  readonly #limit: AttemptLimit;

  constructor(pool: Pool, name: string, limit: AttemptLimit) {
    this.#pool = pool;
    this.#name = name;
    this.#limit = limit;
  }

  async begin(key: string, now: Instant): Promise<Attempt> {
    const { max, withinMs } = this.#limit;
    const digest = createHash('sha256').update(`${this.#name}/${key}`).digest('base64url');
    const { rows } = await this.#pool.query(
      `select wait, id from tongban.begin_attempt($1, $2, $3 * interval '1 millisecond', $4::timestamptz)`,
      [digest, max, withinMs, now],
    );
    const { id, wait } = (rows as { wait: number; id: number | null }[])[0]!;
    return {
      wait,
      forgive: async () => {
        if (id !== null) await this.#pool.query('select tongban.forgive_attempt($1)', [id]);
      },
    };
  }
}
