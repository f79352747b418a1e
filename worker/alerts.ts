/** When saved alerts are asked: soon after the board's counts have moved, not more often than every two seconds, and once a minute anyway. */
import type { Pool } from 'pg';
import { watchAlerts } from '../activities/watch-alerts.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import type { Follower } from './follow.ts';

const GATHER_MS = 2_000;
const ANYWAY_MS = 60_000;

export function savedAlerts(pool: Pool, now: () => Instant, onRaised: (notices: number) => void): Follower {
  let lookedAt = 0;
  let moved = '';
  return {
    name: 'alerts',
    step: async () => {
      const at = Date.parse(now());
      if (at - lookedAt < GATHER_MS) return 0;
      // The newest changes of cases and cards: as long as they are the same, only time can have moved a count.
      const { rows } = await pool.query<{ mark: string }>(
        `select concat((select max(updated_at) from tongban.application_case), (select max(updated_at) from tongban.card)) as mark`,
      );
      const mark = rows[0]?.mark ?? '';
      if (mark === moved && at - lookedAt < ANYWAY_MS) return 0;
      const begun = new Date(at).toISOString();
      for (let batch = await watchAlerts(pool, begun, begun); batch.asked > 0; batch = await watchAlerts(pool, begun, begun))
        if (batch.raised > 0) onRaised(batch.raised);
      lookedAt = at;
      moved = mark;
      return 0;
    },
  };
}
