/** What a workflow sleeps for, as it answers the proof of coverage. */
import type { Instant } from '../domain/clocks/clock.ts';
import { now } from './case-lane.ts';
import type { Coverage } from './matter-messages.ts';

export class Alarm {
  #armed: Instant | null = null;

  /** Given to the timer, which says what it is set for. */
  readonly tell = (at: Instant | null): void => {
    this.#armed = at;
  };

  coverage(seq: number, due: Instant | null): Coverage {
    return { armed: this.#armed, due, seq, now: now() };
  }
}
