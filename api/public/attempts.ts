/** How often a wrong check may be tried: counted per case and per address in this process, forgotten after a while. */
import type { Instant } from '../../domain/clocks/clock.ts';

export interface AttemptLimit {
  readonly max: number;
  readonly withinMs: number;
}

/** Keys remembered at once; beyond it the oldest go, so that a flood of made-up numbers fills no memory. */
const MOST_KEYS = 50_000;

export class Attempts {
  readonly #limit: AttemptLimit;
  readonly #failed = new Map<string, number[]>();

  constructor(limit: AttemptLimit) {
    this.#limit = limit;
  }

  /** Seconds until the next try; 0: it may be tried now. */
  waitFor(key: string, now: Instant): number {
    const at = Date.parse(now);
    const recent = this.#recent(key, at);
    const oldest = recent.at(-this.#limit.max);
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + this.#limit.withinMs - at) / 1000));
  }

  failed(key: string, now: Instant): void {
    const at = Date.parse(now);
    const recent = [...this.#recent(key, at), at];
    this.#failed.delete(key);
    this.#failed.set(key, recent.slice(-this.#limit.max));
    if (this.#failed.size <= MOST_KEYS) return;
    const [oldest] = this.#failed.keys();
    if (oldest !== undefined) this.#failed.delete(oldest);
  }

  #recent(key: string, at: number): readonly number[] {
    return (this.#failed.get(key) ?? []).filter((one) => one > at - this.#limit.withinMs);
  }
}
