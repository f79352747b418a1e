/** That an appeal was decided by somebody other than who issued the card, shown from the trail alone (anchors items 2, 9). */
import type { MatterEntry } from '../matters/matter-entry.ts';
import type { CardEvent } from './card-events.ts';

export interface SameHand {
  readonly cardNo: string;
  readonly personId: string;
  /** Numbers of the entries in which the two acts stand. */
  readonly issuedIn: number;
  readonly decidedIn: number;
}

/** Decisions made by who had issued the card or decided on the appeal before; `entries` of one card, oldest first. Empty: kept. */
export function sameHands(entries: readonly Pick<MatterEntry, 'actor' | 'events' | 'matter' | 'outcome'>[]): readonly SameHand[] {
  const hands = new Map<string, number>();
  const found: SameHand[] = [];
  for (const { actor, events = [], matter, outcome } of entries) {
    if (outcome !== 'ok') continue;
    const seq = matter.seq ?? 0;
    for (const event of events as readonly CardEvent[]) {
      if (event.type !== 'CardIssued' && event.type !== 'AppealDecided') continue;
      const before = hands.get(actor.personId);
      if (event.type === 'AppealDecided' && before !== undefined) {
        found.push({ cardNo: matter.no, personId: actor.personId, issuedIn: before, decidedIn: seq });
      }
      if (actor.kind !== 'SYSTEM') hands.set(actor.personId, seq);
    }
  }
  return found;
}
