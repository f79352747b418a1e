/** The record is away: the case waits, and goes on where it was. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import waterIntake from '../../domain/procedures/items/water-intake.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import { stateDifferences } from '../../domain/case/refold.ts';
import { LiveCase, openStage } from '../support/case-stage.ts';
import type { Stage } from '../support/case-stage.ts';
import { lin } from '../support/people.ts';

let stage: Stage;
let failures = 0;
let lostAnswers = 0;
/** The worker went by a request that was received a millisecond earlier than the one Temporal kept; `untold`: it does not say so. */
let earlier: 'no' | 'told' | 'untold' = 'no';

const earlierThan = (at: string): string => new Date(Date.parse(at) - 1).toISOString();

beforeAll(async () => {
  stage = await openStage((made) => ({
    ...made,
    commitStep: async (input) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error('connect ECONNREFUSED');
      }
      const { receivedAt } = input.content;
      const recordedAt = earlier === 'no' ? receivedAt : earlierThan(receivedAt);
      const recorded = JSON.parse(JSON.stringify(input).replaceAll(receivedAt, recordedAt)) as typeof input;
      const { receipt } = await made.commitStep(recorded);
      if (lostAnswers > 0) {
        lostAnswers -= 1;
        throw new Error('the connection broke after the commit');
      }
      return { receipt, receivedAt: earlier === 'untold' ? receivedAt : recordedAt };
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

/** Temporal forgets an update that was not accepted yet, and takes the one that is sent again for it: what was done first is what holds. */
async function differingFrom(told: 'told' | 'untold'): Promise<readonly string[]> {
  const kase = new LiveCase(stage, waterIntake);
  await kase.start();
  earlier = told;
  await kase.does(lin, 'accept', {}).finally(() => (earlier = 'no'));
  const { rows } = await stage.pool.query<{ snapshot: CaseState }>('select snapshot from tongban.application_case where case_no = $1', [
    kase.caseNo,
  ]);
  return stateDifferences(await kase.state(), rows[0]!.snapshot);
}

test('a command sent again while Temporal forgot it counts from when it first came, in the workflow as in the record', async () => {
  expect(await differingFrom('told')).toEqual([]);
});

test('control: a workflow that is not told when the recorded command came differs from its record', async () => {
  expect(await differingFrom('untold')).toContain('clocks');
});
