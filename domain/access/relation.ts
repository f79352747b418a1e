/** Does this person stand in this relation to this case? The meaning of each relation, once; `scopeOf` says the same as data. */
import { inRange, regionRange } from './region-range.ts';
import type { CaseResource, Relation, Viewer } from './viewer.ts';

export function standsIn(relation: Relation, viewer: Viewer, resource: CaseResource): boolean {
  switch (relation) {
    case 'OWN':
      return viewer.partyId !== undefined && resource.ownPartyIds.includes(viewer.partyId);
    case 'CONCERNED':
      return viewer.partyId !== undefined && resource.concernedPartyIds.includes(viewer.partyId);
    case 'ASSIGNED':
      return resource.assignees.includes(viewer.personId);
    case 'HOSTING':
      return viewer.personId === resource.hearingHost;
    case 'UNIT':
      return viewer.unitId !== undefined && resource.unitIds.includes(viewer.unitId);
    case 'REGION':
      return viewer.region !== undefined && inRange(resource.region, regionRange(viewer.region));
    case 'ALL':
      return true;
  }
}
