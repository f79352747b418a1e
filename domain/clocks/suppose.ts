/** A clock with an event that did not happen, or happened otherwise: "had the notice gone out on day 3". Nothing here is recorded. */
import type { Clock, Instant, Pause } from './clock.ts';
import type { KnownClock } from './known-at.ts';

export type Supposition =
  | { readonly startedAt: Instant }
  | { readonly stoppedAt: Instant }
  | { readonly pause: Pause }
  | { readonly withoutPause: string }
  | { readonly extension: NonNullable<Clock['extension']> }
  | { readonly restartedAt: Instant; readonly reason: string };

/** The clock and pauses as they would be; read or explain them like real ones. A pause with the id of a real one takes its place. */
export function suppose(clock: Clock, pauses: readonly Pause[], supposition: Supposition): KnownClock {
  if ('startedAt' in supposition) return { clock: { ...clock, startedAt: supposition.startedAt }, pauses };
  if ('stoppedAt' in supposition) return { clock: { ...clock, stoppedAt: supposition.stoppedAt }, pauses };
  if ('pause' in supposition) {
    return { clock, pauses: [...pauses.filter((pause) => pause.id !== supposition.pause.id), supposition.pause] };
  }
  if ('withoutPause' in supposition) return { clock, pauses: pauses.filter((pause) => pause.id !== supposition.withoutPause) };
  if ('extension' in supposition) return { clock: { ...clock, extension: supposition.extension }, pauses };
  const { restartedAt, reason } = supposition;
  return {
    clock: { ...clock, startedAt: restartedAt, restarts: [...clock.restarts, { from: clock.startedAt, to: restartedAt, reason }] },
    pauses,
  };
}
