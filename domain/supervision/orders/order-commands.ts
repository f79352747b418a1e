/** Everything that can be asked of a supervision order, and what it says to itself. */
import type { CalendarData, Instant } from '../../clocks/clock.ts';
import type { Evidence, MatterCommand } from '../matters/matter.ts';
import type { MatterOffice } from '../matters/matter-checks.ts';
import type { OrderSubject } from './order-state.ts';

export interface OrderCommandData {
  /** 督办; `termDays` in working days. */
  issueOrder: { readonly subject: OrderSubject; readonly demand: string; readonly termDays: number };
  /** 回复. */
  replyOrder: { readonly text: string; readonly evidence: readonly Evidence[] };
  /** 核查; not satisfied: replied again within `termDays` working days. */
  checkOrder: { readonly satisfied: boolean; readonly findings: string; readonly termDays?: number };
  /** 办结. */
  closeOrder: { readonly note: string };
  /** 上报. */
  escalateOrder: { readonly reason: string };
  termPassed: { readonly term: string; readonly dueAt: Instant };
  changeCalendar: { readonly calendar: CalendarData; readonly notice: string };
}

export type OrderCommandType = keyof OrderCommandData;
export type OrderCommandOf<T extends OrderCommandType> = MatterCommand<T, OrderCommandData[T]>;
export type OrderCommand = { [T in OrderCommandType]: OrderCommandOf<T> }[OrderCommandType];

export const HUMAN_ORDER_COMMANDS = [
  'issueOrder',
  'replyOrder',
  'checkOrder',
  'closeOrder',
  'escalateOrder',
] as const satisfies readonly OrderCommandType[];
export type HumanOrderCommand = (typeof HUMAN_ORDER_COMMANDS)[number];

/** Who does it. */
export const ORDER_OFFICES: Readonly<Record<OrderCommandType, MatterOffice>> = {
  issueOrder: 'SUPERVISION',
  replyOrder: 'UNIT',
  checkOrder: 'SUPERVISION',
  closeOrder: 'SUPERVISION',
  escalateOrder: 'SUPERVISION',
  termPassed: 'SYSTEM',
  changeCalendar: 'SYSTEM',
};
