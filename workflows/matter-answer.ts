/** The answer to a command that changed nothing: the matter as it stands. */
import { ApplicationFailure } from '@temporalio/workflow';
import type { MatterAnswer } from './matter-messages.ts';

export function answered(lane: { readonly lastAnswer: MatterAnswer | undefined }, answer: MatterAnswer | null): MatterAnswer {
  const last = answer ?? lane.lastAnswer;
  if (last === undefined) throw ApplicationFailure.nonRetryable('nothing has been recorded of this yet', 'NothingRecorded');
  return last;
}
