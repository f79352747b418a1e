/** What may be done next on a card or an order, and why not by me: the same rules that admit the command. */
import type { Actor } from '../../case/actor.ts';
import type { Refusal, WhoMay } from '../../case/refusal.ts';
import type { Instant } from '../../clocks/clock.ts';
import { CARD_FROM, foreseenOnCard } from '../cards/admit-card.ts';
import { CARD_OFFICES, HUMAN_CARD_COMMANDS } from '../cards/card-commands.ts';
import type { CardState } from '../cards/card-state.ts';
import { foreseenOnOrder, ORDER_FROM } from '../orders/admit-order.ts';
import { HUMAN_ORDER_COMMANDS, ORDER_OFFICES } from '../orders/order-commands.ts';
import type { OrderState } from '../orders/order-state.ts';
import type { MatterDesk } from './matter.ts';
import { rolesOf, type MatterOffice } from './matter-checks.ts';

export interface MatterAction {
  readonly command: string;
  readonly allowed: boolean;
  readonly refusals: readonly Refusal[];
  readonly whoMay: readonly WhoMay[];
}

const answer = (command: string, office: MatterOffice, unitId: string, refusals: readonly Refusal[]): MatterAction => ({
  command,
  allowed: refusals.length === 0,
  refusals,
  whoMay: rolesOf(office).map((role) => ({ role, ...(office === 'UNIT' ? { unitId } : {}), except: [] })),
});

/** Acts whose state does not fit at all are left out: nobody could do them now. */
export const cardActions = (desk: MatterDesk<CardState>, actor: Actor, now: Instant): readonly MatterAction[] =>
  HUMAN_CARD_COMMANDS.filter((command) => CARD_FROM[command].includes(desk.state.state))
    .map((command) => answer(command, CARD_OFFICES[command], desk.state.unitId, foreseenOnCard(desk, command, actor, now)))
    .filter(({ refusals }) => !refusals.some(({ code }) => code === 'WRONG_MATTER_STATE'));

export const orderActions = (desk: MatterDesk<OrderState>, actor: Actor): readonly MatterAction[] =>
  HUMAN_ORDER_COMMANDS.filter((command) => ORDER_FROM[command].includes(desk.state.state)).map((command) =>
    answer(command, ORDER_OFFICES[command], desk.state.unitId, foreseenOnOrder(desk, command, actor)),
  );
