/**
 * When the sweep runs: once for each day, after two in the morning in China, by whichever supervisor process comes first (an advisory
 * lock, not a Temporal Schedule: supervision watches Temporal's cases and must not fall silent with Temporal).
 */
import type { Pool } from 'pg';
import { sweepRules } from '../activities/sweep-rules.ts';
import type { Instant, LocalDate } from '../domain/clocks/clock.ts';
import { localDateOf, millisOfLocalDay, millisOfTime } from '../domain/clocks/local-date.ts';
import type { Follower } from './follow.ts';

const FROM = millisOfTime('02:00');
/** How often to ask the table whether today's sweep was done. */
const ASK_EVERY_MS = 60_000;
/** Entries that wait this long say that the judging is behind. */
const BEHIND_SECONDS = 10;

export function nightlySweep(pool: Pool, now: () => Instant, onSwept: (result: object) => void): Follower {
  let askedAt = 0;
  return {
    name: 'sweep',
    step: async () => {
      const at = now();
      if (Date.parse(at) - askedAt < ASK_EVERY_MS) return 0;
      askedAt = Date.parse(at);
      const { rows } = await pool.query<{ upto: LocalDate | null }>('select max(upto) as upto from tongban.sweep_run');
      const last = rows[0]?.upto ?? null;
      const isDue = last === null || (last < localDateOf(at) && millisOfLocalDay(at) >= FROM);
      if (!isDue) return 0;
      // A city that was just brought in is judged case by case first: the sweep looks at acts, which come with that.
      const { rows: behind } = await pool.query(
        'select 1 from tongban.finding_pending where queued_at < clock_timestamp() - make_interval(secs => $1) limit 1',
        [BEHIND_SECONDS],
      );
      if (behind.length > 0) {
        askedAt = 0;
        return 0;
      }
      const swept = await sweepRules({ pool }, at);
      if (swept !== null) onSwept(swept);
      return 0;
    },
  };
}
