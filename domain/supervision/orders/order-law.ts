/** How supervision orders live, in one piece: for the workflow, the screens, and whoever computes one again from its trail. */
import type { MatterLaw } from '../matters/matter.ts';
import { officeHeld } from '../matters/matter-checks.ts';
import { admitOrder } from './admit-order.ts';
import { decideOrder } from './decide-order.ts';
import { evolveOrder } from './evolve-order.ts';
import type { OrderCommand } from './order-commands.ts';
import { ORDER_OFFICES } from './order-commands.ts';
import type { OrderEvent } from './order-events.ts';
import type { OrderState } from './order-state.ts';
import { isOrderOver } from './order-state.ts';

export const ORDER_LAW: MatterLaw<OrderState, OrderCommand, OrderEvent> = {
  admit: admitOrder,
  decide: decideOrder,
  evolve: evolveOrder,
  isOver: isOrderOver,
  officeOf: ({ actor, type }) => officeHeld(ORDER_OFFICES[type], actor),
};
