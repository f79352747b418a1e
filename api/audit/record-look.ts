/** Readings beyond one's own work are entries: the trail of a case or of what hangs on it, one entry of it, and a bundle that is carried away. */
import { recordRead, type ReadAct } from '../../activities/record-refusal.ts';
import { can, rolesThrough } from '../../domain/access/can.ts';
import { ACCESS_RULES } from '../../domain/access/rules.ts';
import type { CaseResource } from '../../domain/access/viewer.ts';
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

/** The trail of a card, an order or a rating: of a unit in a place, about a case or none. */
export async function recordMatterLook(
  context: ApiContext,
  matter: { readonly kind: 'CARD' | 'ORDER' | 'RATING'; readonly no: string; readonly caseNo: string | null },
  resource: CaseResource,
): Promise<void> {
  const { viewer, office, traceId, now } = context;
  if (AT_WORK.some((relation) => standsIn(relation, viewer, resource))) return;
  const { caseNo, kind, no } = matter;
  await recordRead(office, {
    type: 'AUDIT_READ',
    requestId: traceId,
    actor: viewer,
    role: rolesThrough(viewer, kind === 'RATING' ? 'RATING_READ' : 'SUPERVISION_READ', resource)[0] ?? null,
    ...(caseNo === null ? {} : { caseNo }),
    data: { act: 'trail', kind, no },
    receivedAt: now(),
    recordedAt: now(),
  });
}

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
