/** Who acts: a person (or machine) with offices, a unit and a region; on whose behalf, if delegated. */
import type { Role } from '../law/roles.ts';

export interface Actor {
  /** Pseudonymous id of the person, e.g. `p-0012`; `system` for the case's own timer. */
  readonly personId: string;
  readonly kind: 'HUMAN' | 'SYSTEM' | 'SIMULATOR';
  readonly roles: readonly Role[];
  /** Unit of a member of staff; absent for applicants. */
  readonly unitId?: string;
  /** Region code of that unit. */
  readonly region?: string;
  /** Party the person stands for: himself, or the principal of an agent. */
  readonly partyId?: string;
  /** Identity level 0-3 (domain.md 2.3). */
  readonly authLevel?: 0 | 1 | 2 | 3;
  /** How the person proved who they are, where that is known: the provider's word, or the second factor just given. */
  readonly acr?: string;
}

export const SYSTEM_ACTOR: Actor = { personId: 'system', kind: 'SYSTEM', roles: ['SYSTEM'] };
