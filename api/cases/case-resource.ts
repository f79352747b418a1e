/** A case row as the rule table sees it; the same facts that `scopeSql` asks the database for. */
import type { CaseResource } from '../../domain/access/viewer.ts';
import type { CaseSource } from '../../schema/graphql/sources.ts';

export function caseResource({ snapshot, region, unit_id, applicant_party }: CaseSource): CaseResource {
  const told = snapshot.hearing?.told ?? [];
  return {
    region,
    unitIds: [unit_id, ...snapshot.openSteps.map((step) => step.unitId ?? snapshot.unitId)],
    ...(applicant_party === null ? {} : { applicantPartyId: applicant_party }),
    concernedPartyIds: snapshot.respondent === undefined ? told : [snapshot.respondent.partyId, ...told],
    assignees: snapshot.openSteps.flatMap((step) => step.assignee ?? []),
    ...(snapshot.hearing?.host === undefined ? {} : { hearingHost: snapshot.hearing.host }),
  };
}
