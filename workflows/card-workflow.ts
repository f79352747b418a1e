/** One card (红黄牌) from its finding to its end: issued or confirmed, answered, appealed, reviewed, each within its term. */
import { continueAsNew, setHandler } from '@temporalio/workflow';
import { CARD_LAW } from '../domain/supervision/cards/card-law.ts';
import type { CardCommand, CardCommandType } from '../domain/supervision/cards/card-commands.ts';
import { HUMAN_CARD_COMMANDS } from '../domain/supervision/cards/card-commands.ts';
import { isCardOver, newCard } from '../domain/supervision/cards/card-state.ts';
import { Alarm } from './alarm.ts';
import { liveMatter, said } from './matter-life.ts';
import { MatterLane } from './matter-lane.ts';
import type { CardWorkflowInput, MatterAnswer } from './matter-messages.ts';
import { cardStateQuery, cardUpdateOf, coverageQuery } from './matter-messages.ts';
import { answered } from './matter-answer.ts';

export async function cardWorkflow(input: CardWorkflowInput): Promise<{ readonly cardNo: string; readonly state: string }> {
  const { calendar, cardNo, carried, cause, level, mode } = input;
  const lane = new MatterLane(CARD_LAW, newCard(cardNo, level, mode, cause, calendar.version), calendar, () => cause.caseNo, carried);
  const alarm = new Alarm();
  for (const type of [...HUMAN_CARD_COMMANDS, 'replaceCard', 'changeCalendar'] as const) {
    const handle = async (command: CardCommand): Promise<MatterAnswer> => answered(lane, await lane.act(command));
    setHandler(cardUpdateOf<CardCommandType>(type), handle as never, {
      validator: ((command: CardCommand) => lane.validate(command)) as never,
    });
  }
  setHandler(cardStateQuery, () => lane.state);
  setHandler(coverageQuery, () => alarm.coverage(lane.state.seq, lane.due?.at ?? null));

  if (lane.state.seq === 0) await lane.act(said('openCard', 'open', {}));
  if (!(await liveMatter(lane, alarm, isCardOver, input.historyLengthLimit))) {
    await continueAsNew<typeof cardWorkflow>({ ...input, calendar: lane.calendar, carried: lane.carried });
  }
  return { cardNo, state: lane.state.state };
}
