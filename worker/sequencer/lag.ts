/** How long entries wait from the log's taking them in until a quorum has witnessed them. */

interface Batch {
  readonly at: number;
  readonly count: number;
  /** Leaves after the batch. */
  readonly size: number;
}

const KEPT = 10_000;

export class Lag {
  #waiting: Batch[] = [];
  #waited: { readonly ms: number; readonly count: number }[] = [];

  taken(at: number, count: number, size: number): void {
    this.#waiting.push({ at, count, size });
  }

  witnessed(at: number, size: number): void {
    for (const batch of this.#waiting.filter((waiting) => waiting.size <= size))
      this.#waited.push({ ms: at - batch.at, count: batch.count });
    this.#waited = this.#waited.slice(-KEPT);
    this.#waiting = this.#waiting.filter((waiting) => waiting.size > size);
  }

  oldestMs(now: number): number {
    const oldest = this.#waiting[0];
    return oldest === undefined ? 0 : now - oldest.at;
  }

  /** Of what was witnessed since the last asking; entries, not batches, are counted. */
  figures(): { readonly witnessedEntries: number; readonly lagMsP50: number | null; readonly lagMsP99: number | null } {
    const sorted = [...this.#waited].sort((a, b) => a.ms - b.ms);
    const all = sorted.reduce((sum, { count }) => sum + count, 0);
    const at = (q: number): number | null => {
      let left = Math.ceil(q * all);
      for (const { ms, count } of sorted) if ((left -= count) <= 0) return ms;
      return null;
    };
    this.#waited = [];
    return { witnessedEntries: all, lagMsP50: at(0.5), lagMsP99: at(0.99) };
  }
}
