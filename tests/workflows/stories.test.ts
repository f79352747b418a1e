/** Every story, lived on a real Temporal server: timers, updates and the record tell what the pure engine tells. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readCaseClock } from '../../domain/case/case-clocks.ts';
import type { CommandType } from '../../domain/case/commands.ts';
import { LiveCase, openStage } from '../support/case-stage.ts';
import type { Stage } from '../support/case-stage.ts';
import { lived } from '../support/live-in-memory.ts';
import { recordHistory } from '../support/record-history.ts';
import { STORIES } from '../support/stories.ts';
import type { Scene, Story } from '../support/stories.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function live(story: Story): Promise<LiveCase> {
  const kase = new LiveCase(stage, story.procedure);
  for (const [index, scene] of story.scenes.entries()) await play(kase, scene, index === 0);
  return kase;
}

async function play(kase: LiveCase, scene: Scene, first: boolean): Promise<void> {
  if ('passes' in scene) return kase.moveTo(new Date(Date.parse(await kase.now()) + scene.passes).toISOString());
  if ('runsOut' in scene) {
    const state = await kase.state();
    const { dueAt } = readCaseClock(
      state,
      kase.input.procedure.definition,
      kase.input.calendar,
      state.clocks[scene.runsOut]!,
      await kase.now(),
    );
    await kase.moveTo(new Date(Date.parse(dueAt!) + 60_000).toISOString());
    return vi.waitFor(async () => expect((await kase.state()).clocks[scene.runsOut]!.fired).toContain('DUE'), { timeout: 10_000 });
  }
  const by = scene.by;
  if (first) {
    await kase.file(by, scene.does as 'submit' | 'receive', (scene.with as () => never)());
    return;
  }
  const now = await kase.now();
  await kase.does<CommandType>(by, scene.does, scene.with({ state: await kase.state(), now }), { receivedAt: now });
}

/** Where in the week a story begins decides which warnings come before which step; what must be told is told either way. */
describe('stories', () => {
  for (const [index, story] of STORIES.entries()) {
    test.concurrent(story.name, async () => {
      const kase = await live(story);
      const state = await kase.state();
      expect(state.state).toBe(story.ends);
      const told = await kase.eventTypes();
      expect(told).toEqual(expect.arrayContaining([...story.tells]));
      const trail = await kase.trail();
      expect(trail.map(({ content }) => content.caseSeq)).toEqual(Array.from({ length: state.seq }, (_, index) => index + 1));
      // The same acts, in the same order, as the pure engine told them.
      const acts = trail.flatMap(({ content }) => (content.command === 'timePassed' ? [] : [content.command]));
      const inMemory = lived(story, state.submittedAt ?? state.receivedAt!).told.map(({ command }) => command.type);
      expect(acts).toEqual(inMemory.filter((type) => type !== 'timePassed'));
      await recordHistory(kase, index);
    });
  }
});
