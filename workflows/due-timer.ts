/** One live timer per case. It is only the alarm: the due date is computed, and what follows from it is decided elsewhere. */
import { condition } from '@temporalio/workflow';
import { SYSTEM_ACTOR } from '../domain/case/actor.ts';
import type { NextDuePoint } from '../domain/case/case-clocks.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import type { Command } from '../domain/case/commands.ts';
import { now } from './case-lane.ts';

/** What an alarm is set for; a case's due point, or the end of a term of supervision. */
type Due = Pick<NextDuePoint, 'point' | 'at'> & { readonly clock: string };

/**
 * Waits until the due point or until `woken`. A timer armed for an earlier point is left to fire and look again:
 * one early alarm costs less than cancelling and arming at every step; only a due point that moved forward re-arms.
 * `tell` hears what the one live timer is set for, and null while there is none.
 * @returns whether the alarm went off
 */
export async function waitForDue(due: () => Due | null, woken: () => boolean, tell: (armed: Instant | null) => void): Promise<boolean> {
  const armed = due();
  if (armed === null) {
    await condition(() => woken() || due() !== null);
    return false;
  }
  const earlier = (): boolean => (due()?.at ?? armed.at) < armed.at;
  tell(armed.at);
  const wentOff = !(await condition(() => woken() || earlier(), Math.max(1, Date.parse(armed.at) - Date.now()), {
    summary: `${armed.clock} ${armed.point} ${armed.at}`,
  }));
  tell(null);
  return wentOff;
}

export function timePassed({ at, clock, point }: NextDuePoint): Command<'timePassed'> {
  return {
    type: 'timePassed',
    requestId: `time/${clock}/${point}/${at}`,
    actor: SYSTEM_ACTOR,
    receivedAt: now(),
    channel: 'OTHER',
    data: { clock, point, dueAt: at },
  };
}
