/** How cards live, in one piece: for the workflow, the screens, and whoever computes a card again from its trail. */
import type { MatterLaw } from '../matters/matter.ts';
import { officeHeld } from '../matters/matter-checks.ts';
import { admitCard } from './admit-card.ts';
import type { CardCommand } from './card-commands.ts';
import { CARD_OFFICES } from './card-commands.ts';
import type { CardEvent } from './card-events.ts';
import type { CardState } from './card-state.ts';
import { isCardOver } from './card-state.ts';
import { decideCard } from './decide-card.ts';
import { evolveCard } from './evolve-card.ts';

export const CARD_LAW: MatterLaw<CardState, CardCommand, CardEvent> = {
  admit: admitCard,
  decide: decideCard,
  evolve: evolveCard,
  isOver: isCardOver,
  officeOf: ({ actor, type }) => officeHeld(CARD_OFFICES[type], actor),
};
