/** The common course of a card or an order: wait for a command or for a term to run out, until nothing more is expected. */
import { allHandlersFinished, condition, workflowInfo } from '@temporalio/workflow';
import { SYSTEM_ACTOR } from '../domain/case/actor.ts';
import type { AnyMatter } from '../domain/supervision/matters/matter-rows.ts';
import type { MatterCommand, MatterEvent } from '../domain/supervision/matters/matter.ts';
import type { Alarm } from './alarm.ts';
import { now } from './case-lane.ts';
import { waitForDue } from './due-timer.ts';
import type { MatterLane } from './matter-lane.ts';

/** @returns whether it is over; false: its history is full, continue as new */
export async function liveMatter<S extends AnyMatter, C extends MatterCommand, E extends MatterEvent>(
  lane: MatterLane<S, C, E>,
  alarm: Alarm,
  isOver: (state: S) => boolean,
  historyLengthLimit = Infinity,
): Promise<boolean> {
  const over = (): boolean => isOver(lane.state);
  const full = (): boolean => workflowInfo().continueAsNewSuggested || workflowInfo().historyLength > historyLengthLimit;
  for (;;) {
    if (over() || full()) {
      await condition(allHandlersFinished);
      if (over()) return true;
      if (full()) return false;
    }
    const reached = await waitForDue(
      () => lane.due,
      () => over() || full(),
      alarm.tell,
    );
    const due = lane.due;
    if (reached && due !== null && Date.parse(due.at) <= Date.now()) {
      await lane.act(said('termPassed', `time/${due.clock}/${due.at}`, { term: due.clock, dueAt: due.at }) as MatterCommand as C);
    }
  }
}

/** Said by the matter itself. */
export const said = <T extends string, D>(type: T, requestId: string, data: D): MatterCommand<T, D> => ({
  type,
  requestId,
  actor: SYSTEM_ACTOR,
  receivedAt: now(),
  data,
});
