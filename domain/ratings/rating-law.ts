/** How ratings live, in one piece: for the workflow, the screens, and whoever computes one again from its trail. */
import type { Actor } from '../case/actor.ts';
import type { Role } from '../law/roles.ts';
import { withPlainNumbers } from '../audit/canonical.ts';
import type { Json } from '../case/refusal.ts';
import type { MatterEntry } from '../supervision/matters/matter-entry.ts';
import { officeHeld } from '../supervision/matters/matter-checks.ts';
import { afterEntry, type MatterLaw } from '../supervision/matters/matter.ts';
import { admitRating } from './admit-rating.ts';
import { decideRating } from './decide-rating.ts';
import { evolveRating } from './evolve-rating.ts';
import type { RatingCommand, RatingCommandType } from './rating-commands.ts';
import { RATING_OFFICES } from './rating-commands.ts';
import type { RatingEvent } from './rating-events.ts';
import type { RatingState } from './rating-state.ts';
import { isRatingOver, newRating } from './rating-state.ts';

export function ratingOfficeHeld(type: RatingCommandType, actor: Actor): Role | null {
  const office = RATING_OFFICES[type];
  if (office === 'PARTY') return actor.roles.find((role) => role === 'APPLICANT' || role === 'AGENT') ?? null;
  return office === 'EITHER' ? (officeHeld('UNIT', actor) ?? officeHeld('SUPERVISION', actor)) : officeHeld(office, actor);
}

export const RATING_LAW: MatterLaw<RatingState, RatingCommand, RatingEvent> = {
  admit: admitRating,
  decide: decideRating,
  evolve: evolveRating,
  isOver: isRatingOver,
  officeOf: ({ actor, type }) => ratingOfficeHeld(type, actor),
};

/** A rating folded again from the committed entries of its stream, oldest first. `provenance` is taken from the row. @throws TypeError */
export function refoldRating(
  entries: readonly Pick<MatterEntry, 'actor' | 'command' | 'events' | 'matter' | 'unitId' | 'region' | 'calendarVersion'>[],
  { provenance }: Pick<RatingState, 'provenance'>,
): RatingState {
  const plain = (events: unknown): readonly RatingEvent[] => withPlainNumbers(events as Json) as unknown as readonly RatingEvent[];
  const [opening] = entries;
  const rated = plain(opening?.events ?? [])[0];
  if (opening === undefined || rated?.type !== 'Rated') throw new TypeError('the stream does not begin with a rating');
  return entries.reduce<RatingState>(
    (state, { actor, command, events = [] }) => afterEntry(RATING_LAW, state, { type: command, actor }, plain(events)),
    newRating({
      caseNo: opening.matter.no,
      region: opening.region ?? '',
      unitId: opening.unitId ?? '',
      provenance,
      rated: rated.rated,
      calendarVersion: opening.calendarVersion ?? '',
    }),
  );
}
