/** Rings the alarms of the plan as they come due, and at once after each step of an assignment (schema/migrations/0201-plan-alarms.sql). */
import type pg from 'pg';
import { ringPlanAlarms } from '../activities/tell-late-plans.ts';
import type { Follower } from './follow.ts';

export const latePlans = (pool: pg.Pool, now: () => string, onTold: (findings: number) => void): Follower => ({
  name: 'plan',
  step: async () => {
    const { rung, told } = await ringPlanAlarms(pool, now());
    if (told > 0) onTold(told);
    return rung;
  },
});
