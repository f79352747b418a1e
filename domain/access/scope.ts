/** How far an action reaches, as data that SQL can ask by: the same table as `can`, seen from the side of a list. */
import type { Action } from './actions.ts';
import { rulesFor } from './can.ts';
import { inRange, regionRange, type RegionRange } from './region-range.ts';
import { ACCESS_RULES, type AccessRule } from './rules.ts';
import type { CaseResource, Viewer } from './viewer.ts';

/** A case is within the scope when any part says so; all parts empty: none. */
export interface Scope {
  readonly all: boolean;
  readonly ranges: readonly RegionRange[];
  readonly unitIds: readonly string[];
  /** As applicant or agent. */
  readonly ownPartyId: string | null;
  readonly concernedPartyId: string | null;
  readonly assignee: string | null;
  readonly hearingHost: string | null;
}

export function scopeOf(viewer: Viewer, action: Action, rules: readonly AccessRule[] = ACCESS_RULES): Scope {
  const relations = new Set(rulesFor(viewer, action, rules).map(({ relation }) => relation));
  return {
    all: relations.has('ALL'),
    ranges: relations.has('REGION') && viewer.region !== undefined ? [regionRange(viewer.region)] : [],
    unitIds: relations.has('UNIT') && viewer.unitId !== undefined ? [viewer.unitId] : [],
    ownPartyId: (relations.has('OWN') && viewer.partyId) || null,
    concernedPartyId: (relations.has('CONCERNED') && viewer.partyId) || null,
    assignee: relations.has('ASSIGNED') ? viewer.personId : null,
    hearingHost: relations.has('HOSTING') ? viewer.personId : null,
  };
}

export function inScope(scope: Scope, resource: CaseResource): boolean {
  return (
    scope.all ||
    scope.ranges.some((range) => inRange(resource.region, range)) ||
    scope.unitIds.some((unitId) => resource.unitIds.includes(unitId)) ||
    (scope.ownPartyId !== null && resource.ownPartyIds.includes(scope.ownPartyId)) ||
    (scope.concernedPartyId !== null && resource.concernedPartyIds.includes(scope.concernedPartyId)) ||
    (scope.assignee !== null && resource.assignees.includes(scope.assignee)) ||
    (scope.hearingHost !== null && scope.hearingHost === resource.hearingHost)
  );
}

export const isEmptyScope = (scope: Scope): boolean =>
  !scope.all &&
  scope.ranges.length === 0 &&
  scope.unitIds.length === 0 &&
  [scope.ownPartyId, scope.concernedPartyId, scope.assignee, scope.hearingHost].every((part) => part === null);
