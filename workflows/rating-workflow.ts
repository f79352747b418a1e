/** One rating (好差评) from the applicant's word to its end: verified, put right, fed back, called back, each within its term. */
import { ApplicationFailure, condition, continueAsNew, setHandler } from '@temporalio/workflow';
import type { RatingCommand, RatingCommandType } from '../domain/ratings/rating-commands.ts';
import { HUMAN_RATING_COMMANDS } from '../domain/ratings/rating-commands.ts';
import { RATING_LAW } from '../domain/ratings/rating-law.ts';
import { isRatingOver, newRating } from '../domain/ratings/rating-state.ts';
import { Alarm } from './alarm.ts';
import { answered } from './matter-answer.ts';
import { liveMatter } from './matter-life.ts';
import { MatterLane } from './matter-lane.ts';
import type { MatterAnswer, RatingWorkflowInput } from './matter-messages.ts';
import { coverageQuery, ratingStateQuery, ratingUpdateOf } from './matter-messages.ts';

export async function ratingWorkflow(input: RatingWorkflowInput): Promise<{ readonly caseNo: string; readonly state: string }> {
  const { calendar, carried, caseNo } = input;
  const lane = new MatterLane(RATING_LAW, newRating({ ...input, calendarVersion: calendar.version }), calendar, ({ no }) => no, carried);
  const alarm = new Alarm();
  for (const type of [...HUMAN_RATING_COMMANDS, 'changeCalendar'] as const) {
    const handle = async (command: RatingCommand): Promise<MatterAnswer> => answered(lane, await lane.act(command));
    setHandler(ratingUpdateOf<RatingCommandType>(type), handle as never, {
      validator: ((command: RatingCommand) => lane.validate(command)) as never,
    });
  }
  setHandler(ratingStateQuery, () => lane.state);
  setHandler(coverageQuery, () => alarm.coverage(lane.state.seq, lane.due?.at ?? null));

  // A rating that was refused leaves none behind.
  if (!(await condition(() => lane.state.seq > 0, '10 minutes', { summary: 'nothing rated' })) && !(await lane.readUp())) {
    throw ApplicationFailure.nonRetryable('nothing was rated under this number', 'NothingIssued');
  }
  if (!(await liveMatter(lane, alarm, isRatingOver, input.historyLengthLimit))) {
    await continueAsNew<typeof ratingWorkflow>({ ...input, calendar: lane.calendar, carried: lane.carried });
  }
  return { caseNo, state: lane.state.state };
}
