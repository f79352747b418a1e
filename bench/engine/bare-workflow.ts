/** The baseline: a workflow with four updates that each run an empty local activity, and nothing else. */
import { condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';

export const STEPS = ['receive', 'accept', 'passOn', 'decide'] as const;

const { nothing } = proxyLocalActivities<{ nothing: () => Promise<void> }>({ startToCloseTimeout: '3s', retry: { maximumAttempts: 3 } });

export async function bareWorkflow(): Promise<void> {
  let done = 0;
  for (const name of STEPS) {
    setHandler(defineUpdate<number, []>(name), async () => {
      await nothing();
      done += 1;
      return done;
    });
  }
  await condition(() => done === STEPS.length);
}
