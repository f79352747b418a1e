/** May this be done to a supervision order? Asked by the workflow's validator and by every screen; never replayed. */
import type { Actor } from '../../case/actor.ts';
import type { Refusal } from '../../case/refusal.ts';
import { refusal } from '../../case/refusal.ts';
import { policy } from '../../law/basis.ts';
import type { MatterDesk } from '../matters/matter.ts';
import { evidenceFaults, isStale, notYours, textNeeded, wrongState } from '../matters/matter-checks.ts';
import type { OrderCommand, OrderCommandType } from './order-commands.ts';
import { ORDER_OFFICES } from './order-commands.ts';
import type { OrderState, OrderStateName } from './order-state.ts';
import { ORDER_STATES } from './order-state.ts';

const HANDLING = policy('督办办理办法：限期回复、核查、办结或上报');

export const ORDER_FROM: Readonly<Record<OrderCommandType, readonly OrderStateName[]>> = {
  issueOrder: ['NEW'],
  replyOrder: ['ISSUED', 'REPORTED'],
  checkOrder: ['REPLIED'],
  closeOrder: ['CHECKED', 'REPORTED'],
  escalateOrder: ['ISSUED', 'REPLIED', 'CHECKED'],
  termPassed: ['ISSUED', 'REPLIED', 'CHECKED', 'REPORTED'],
  changeCalendar: ['ISSUED', 'REPLIED', 'CHECKED', 'REPORTED'],
};

export const LONGEST_ORDER_TERM = 60;

export function admitOrder(desk: MatterDesk<OrderState>, command: OrderCommand): readonly Refusal[] {
  const foreseen = foreseenOnOrder(desk, command.type, command.actor);
  if (foreseen.length > 0) return foreseen;
  const stale = isStale(command, desk.state);
  return stale.length > 0 ? stale : factsOf(command);
}

export function foreseenOnOrder({ state }: MatterDesk<OrderState>, type: OrderCommandType, actor: Actor): readonly Refusal[] {
  if (!ORDER_FROM[type].includes(state.state)) return [wrongState(type, state, ORDER_FROM[type], ORDER_STATES, HANDLING)];
  return notYours(ORDER_OFFICES[type], actor, state);
}

function factsOf(command: OrderCommand): readonly Refusal[] {
  switch (command.type) {
    case 'issueOrder': {
      const { demand, subject, termDays } = command.data;
      return [...textNeeded('title', subject.title), ...textNeeded('demand', demand), ...termFaults(termDays)];
    }
    case 'replyOrder':
      return [...textNeeded('text', command.data.text), ...evidenceFaults('evidence', command.data.evidence, false)];
    case 'checkOrder': {
      const { findings, satisfied, termDays } = command.data;
      return [...textNeeded('findings', findings), ...(satisfied || termDays === undefined ? [] : termFaults(termDays))];
    }
    case 'closeOrder':
      return textNeeded('note', command.data.note);
    case 'escalateOrder':
      return textNeeded('reason', command.data.reason);
    default:
      return [];
  }
}

const termFaults = (days: number): readonly Refusal[] =>
  Number.isInteger(days) && days >= 1 && days <= LONGEST_ORDER_TERM
    ? []
    : [refusal('FIELD_INVALID', HANDLING, { field: 'termDays', problem: `1 至 ${LONGEST_ORDER_TERM} 个工作日` }, { field: 'termDays' })];
