/** The record is away: the case waits, and goes on where it was. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import waterIntake from '../../domain/procedures/items/water-intake.ts';
import { LiveCase, openStage } from '../support/case-stage.ts';
import type { Stage } from '../support/case-stage.ts';
import { lin } from '../support/people.ts';

let stage: Stage;
let failures = 0;
let lostAnswers = 0;

beforeAll(async () => {
  stage = await openStage((made) => ({
    ...made,
    commitStep: async (input) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error('connect ECONNREFUSED');
      }
      const receipt = await made.commitStep(input);
      if (lostAnswers > 0) {
        lostAnswers -= 1;
        throw new Error('the connection broke after the commit');
      }
      return receipt;
    },
  }));
});
afterAll(() => stage.close());

test('while PostgreSQL is away the command waits, and is done once when it is back', async () => {
  const kase = new LiveCase(stage, waterIntake);
  await kase.start();
  failures = 5;
  const answer = await kase.does(lin, 'accept', {});
  expect(failures).toBe(0);
  expect(answer.state).toBe('ACCEPTED');
  expect((await kase.trail()).map(({ seq }) => seq)).toEqual([1, 2]);
});

test('an answer lost after the commit is found again, not written twice', async () => {
  const kase = new LiveCase(stage, waterIntake);
  await kase.start();
  lostAnswers = 2;
  const answer = await kase.does(lin, 'accept', {});
  expect(lostAnswers).toBe(0);
  expect(answer.receipt).toMatchObject({ stream: `case/${kase.caseNo}`, seq: 2 });
  expect((await kase.trail()).length).toBe(2);
});
