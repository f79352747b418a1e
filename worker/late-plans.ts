/** Looks at the plan's dates once an hour: they are calendar days, so nothing is told later than the hour after midnight. */
import { tellLatePlans } from '../activities/tell-late-plans.ts';
import type { Queryable } from '../schema/audit-trail.ts';
import type { Follower } from './follow.ts';

const EVERY_MS = 3_600_000;

export function latePlans(pool: Queryable, now: () => string, onTold: (findings: number) => void): Follower {
  let lookedAt = 0;
  return {
    name: 'plan',
    step: async () => {
      const at = now();
      if (Date.parse(at) - lookedAt < EVERY_MS) return 0;
      const told = await tellLatePlans(pool, at);
      lookedAt = Date.parse(at);
      if (told > 0) onTold(told);
      return 0;
    },
  };
}
