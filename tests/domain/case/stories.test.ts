/** Every story, lived by the pure engine from the first working day of spring. */
import { describe, expect, test } from 'vitest';
import { HUMAN_COMMANDS } from '../../../domain/case/commands.ts';
import { STORIES } from '../../support/stories.ts';
import { lived } from '../../support/live-in-memory.ts';

describe('stories', () => {
  for (const story of STORIES) {
    test(story.name, () => {
      const kase = lived(story, '2026-03-02');
      expect(kase.state.state).toBe(story.ends);
      expect(kase.types()).toEqual(expect.arrayContaining([...story.tells]));
      expect(kase.told.map((_, index) => index + 1)).toEqual(Array.from({ length: kase.state.seq }, (_, index) => index + 1));
    });
  }
});

test('every command of people has its place in a story', () => {
  const told = new Set(STORIES.flatMap(({ scenes }) => scenes.flatMap((scene) => ('does' in scene ? [scene.does] : []))));
  // Waiving a hearing is told in the case journey, beside the grant it makes possible.
  expect(HUMAN_COMMANDS.filter((command) => !told.has(command))).toEqual(['waiveHearing']);
});
