/** Lives a story in memory: the same admit, decide and evolve as in the workflow, with the due points going off in order. */
import { readCaseClock } from '../../domain/case/case-clocks.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import { aCase, when } from './a-case.ts';
import type { ACase } from './a-case.ts';
import type { Story } from './stories.ts';

const MINUTE = 60_000;
const later = (instant: Instant, millis: number): Instant => new Date(Date.parse(instant) + millis).toISOString();

export function lived(story: Story, from: string): ACase {
  let kase = aCase(story.procedure);
  let now = when(from);
  for (const scene of story.scenes) {
    if ('runsOut' in scene) {
      now = later(dueAt(kase, scene.runsOut, now), MINUTE);
      kase = kase.until(now);
    } else if ('passes' in scene) {
      now = later(now, scene.passes);
      kase = kase.until(now);
    } else {
      now = later(now, MINUTE);
      kase = kase.does(scene.by, scene.does, scene.with({ state: kase.state, now }), now);
    }
  }
  return kase;
}

function dueAt({ desk, state }: ACase, id: string, now: Instant): Instant {
  const clock = state.clocks[id];
  if (clock === undefined) throw new Error(`no clock ${id}; there are ${Object.keys(state.clocks).join(', ')}`);
  const { dueAt: due } = readCaseClock(state, desk.procedure, desk.calendar, clock, now);
  if (due === null) throw new Error(`clock ${id} stands still and is never due`);
  return due;
}
