/** A case row as the rule table sees it; the same facts that `scopeSql` asks the database for. */
import type { CaseResource } from '../../domain/access/viewer.ts';
import type { CaseSource } from '../../schema/graphql/sources.ts';

export function caseResource({ snapshot, region, unit_id, task_units, applicant_party }: CaseSource): CaseResource {
  const told = snapshot.hearing?.told ?? [];
  return {
    region,
    unitIds: [unit_id, ...task_units],
    ownPartyIds: [applicant_party, snapshot.agent?.partyId].filter((party) => party != null),
    concernedPartyIds: snapshot.respondent === undefined ? told : [snapshot.respondent.partyId, ...told],
    assignees: snapshot.openSteps.flatMap((step) => step.assignee ?? []),
    ...(snapshot.hearing?.host === undefined ? {} : { hearingHost: snapshot.hearing.host }),
  };
}
