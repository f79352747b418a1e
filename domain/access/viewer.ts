/** Who asks, about what: the two sides of every question of access. */
import type { Role } from '../law/roles.ts';

export interface Viewer {
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly unitId?: string;
  /** Region code of the unit. */
  readonly region?: string;
  /** Party the person stands for. */
  readonly partyId?: string;
}

/** A case as the rule table sees it. */
export interface CaseResource {
  readonly region: string;
  /** Units that work on it: the handling one, and those of open steps. */
  readonly unitIds: readonly string[];
  /** Applicant and agent. */
  readonly ownPartyIds: readonly string[];
  /** Respondent, and those told of their right to a hearing. */
  readonly concernedPartyIds: readonly string[];
  /** Persons who hold an open step. */
  readonly assignees: readonly string[];
  readonly hearingHost?: string;
}

/** How a person can stand to a case, widest last. */
export const RELATIONS = ['OWN', 'CONCERNED', 'ASSIGNED', 'HOSTING', 'UNIT', 'REGION', 'ALL'] as const;
export type Relation = (typeof RELATIONS)[number];
