/** One supervision order (督办) from its issue to its end: reply, check, close or report, each within its term. */
import { ApplicationFailure, condition, continueAsNew, setHandler } from '@temporalio/workflow';
import { ORDER_LAW } from '../domain/supervision/orders/order-law.ts';
import type { OrderCommand, OrderCommandType } from '../domain/supervision/orders/order-commands.ts';
import { HUMAN_ORDER_COMMANDS } from '../domain/supervision/orders/order-commands.ts';
import { isOrderOver, newOrder } from '../domain/supervision/orders/order-state.ts';
import { answered } from './matter-answer.ts';
import { Alarm } from './alarm.ts';
import { liveMatter } from './matter-life.ts';
import { MatterLane } from './matter-lane.ts';
import type { MatterAnswer, OrderWorkflowInput } from './matter-messages.ts';
import { coverageQuery, orderStateQuery, orderUpdateOf } from './matter-messages.ts';

export async function orderWorkflow(input: OrderWorkflowInput): Promise<{ readonly orderNo: string; readonly state: string }> {
  const { calendar, carried, orderNo } = input;
  const lane = new MatterLane(
    ORDER_LAW,
    newOrder({ ...input, calendarVersion: calendar.version }),
    calendar,
    ({ subject }) => subject.caseNo,
    carried,
  );
  const alarm = new Alarm();
  for (const type of [...HUMAN_ORDER_COMMANDS, 'changeCalendar'] as const) {
    const handle = async (command: OrderCommand): Promise<MatterAnswer> => answered(lane, await lane.act(command));
    setHandler(orderUpdateOf<OrderCommandType>(type), handle as never, {
      validator: ((command: OrderCommand) => lane.validate(command)) as never,
    });
  }
  setHandler(orderStateQuery, () => lane.state);
  setHandler(coverageQuery, () => alarm.coverage(lane.state.seq, lane.due?.at ?? null));

  // An order that was refused leaves none behind.
  if (!(await condition(() => lane.state.seq > 0, '10 minutes', { summary: 'nothing issued' })) && !(await lane.readUp())) {
    throw ApplicationFailure.nonRetryable('nothing was issued under this number', 'NothingIssued');
  }
  if (!(await liveMatter(lane, alarm, isOrderOver, input.historyLengthLimit))) {
    await continueAsNew<typeof orderWorkflow>({ ...input, calendar: lane.calendar, carried: lane.carried });
  }
  return { orderNo, state: lane.state.state };
}
