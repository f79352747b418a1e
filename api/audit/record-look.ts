/** Readings beyond one's own work are entries: the trail of a case, and a bundle that is carried away. */
import { recordRead, type ReadAct } from '../../activities/record-refusal.ts';
import { can, rolesThrough } from '../../domain/access/can.ts';
import { ACCESS_RULES } from '../../domain/access/rules.ts';
import { standsIn } from '../../domain/access/relation.ts';
import type { CaseSource } from '../../schema/graphql/sources.ts';
import { caseResource } from '../cases/case-resource.ts';
import type { ApiContext } from '../context.ts';

/** Own, in hand, or of one's unit: the daily work list. */
const AT_WORK = ['OWN', 'ASSIGNED', 'HOSTING', 'UNIT'] as const;

export const isOwnWork = ({ viewer }: ApiContext, row: CaseSource): boolean =>
  AT_WORK.some((relation) => standsIn(relation, viewer, caseResource(row)));

/** Its own applicant, or whoever may read the trail. */
export const maySeeLooks = ({ viewer }: ApiContext, row: CaseSource): boolean => {
  const resource = caseResource(row);
  return can(viewer, 'TRAIL_READ', resource).allow || can(viewer, 'CASE_READ', resource, OWN_RULES).allow;
};

const OWN_RULES = ACCESS_RULES.filter(({ relation }) => relation === 'OWN');

/** Before anything is handed over; by the office, since an entry of the reading belongs to no row that the viewer sees. */
export async function recordLook(context: ApiContext, row: CaseSource, type: ReadAct['type'], data: ReadAct['data']): Promise<void> {
  const { viewer, office, traceId, now } = context;
  await recordRead(office, {
    type,
    requestId: traceId,
    actor: viewer,
    role: rolesThrough(viewer, 'TRAIL_READ', caseResource(row))[0] ?? null,
    caseNo: row.case_no,
    data,
    receivedAt: now(),
    recordedAt: now(),
  });
}
