/** What was known of a clock at an earlier moment, so that the same question can be asked for any past day. */
import type { Clock, Instant, Pause } from './clock.ts';

export interface KnownClock {
  readonly clock: Clock;
  readonly pauses: readonly Pause[];
}

/** The clock without the extension, restarts and stop that came after `asOf`, and its pauses without later beginnings and ends. */
export function knownAt(clock: Clock, pauses: readonly Pause[], asOf: Instant): KnownClock {
  const { extension, stoppedAt, stoppedBy, restarts, startedAt, ...rest } = clock;
  const later = restarts.find((restart) => restart.to > asOf);
  return {
    clock: {
      ...rest,
      startedAt: later?.from ?? startedAt,
      restarts: restarts.filter((restart) => restart.to <= asOf),
      ...(extension !== undefined && extension.grantedAt <= asOf ? { extension } : {}),
      ...(stoppedAt !== undefined && stoppedAt <= asOf ? { stoppedAt, ...(stoppedBy === undefined ? {} : { stoppedBy }) } : {}),
    },
    pauses: pauses
      .filter((pause) => pause.from <= asOf)
      .map(({ to, ...pause }) => (to !== undefined && to <= asOf ? { ...pause, to } : pause)),
  };
}
