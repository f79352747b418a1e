/** Follows the findings and issues cards, for as long as the process lives; any number of processes may do so at once. */
import { setTimeout as delay } from 'node:timers/promises';
import { dispatchFindings, replaceEscalated, type DispatchDeps } from '../activities/dispatch-findings.ts';

export interface CardIssuer {
  readonly stop: () => Promise<void>;
}

const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** `onTrouble`: PostgreSQL or Temporal is away; it is tried again, ever more patiently. */
export function issueCards(deps: DispatchDeps, onTrouble: (error: unknown) => void): CardIssuer {
  const stopping = new AbortController();
  const rest = (ms: number): Promise<void> => delay(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
  const following = (async () => {
    let pause = PAUSE_MS;
    while (!stopping.signal.aborted) {
      try {
        const { findings } = await dispatchFindings(deps);
        const replaced = await replaceEscalated(deps);
        pause = PAUSE_MS;
        if (findings + replaced === 0) await rest(pause);
      } catch (error) {
        onTrouble(error);
        await rest(pause);
        pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
      }
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await following;
    },
  };
}
