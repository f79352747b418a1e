/** The watch that needs no Temporal: says aloud when a clock ran out and that is not on record. An alarm, not a remedy. */
import { setTimeout as delay } from 'node:timers/promises';
import { missedTerms } from '../activities/prove-coverage.ts';
import type { CoverageException } from '../domain/supervision/coverage.ts';
import type { Queryable } from '../schema/audit-trail.ts';

const EVERY_MS = 60_000;

export interface TermWatch {
  readonly stop: () => Promise<void>;
}

/** `onMissed` is told what is newly missed, each clock once for as long as it stays missed. */
export function watchTerms(
  pool: Queryable,
  onMissed: (missed: readonly CoverageException[]) => void,
  onTrouble: (error: unknown) => void,
  everyMs: number = EVERY_MS,
): TermWatch {
  const stopping = new AbortController();
  let known = new Set<string>();
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      try {
        const missed = await missedTerms(pool, new Date().toISOString());
        const fresh = missed.filter((one) => !known.has(keyOf(one)));
        known = new Set(missed.map(keyOf));
        if (fresh.length > 0) onMissed(fresh);
      } catch (error) {
        onTrouble(error);
      }
      await delay(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
}

const keyOf = ({ clock, due, kind, no }: CoverageException): string => `${kind}/${no}/${clock}/${due}`;
