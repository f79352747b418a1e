/** Saving and removing one's own alerts. They ask for counts the person may read, so the right is that of statistics; refusals are on the trail. */
import { can } from '../../domain/access/can.ts';
import type { Refusal } from '../../domain/case/refusal.ts';
import { admitAlert } from '../../domain/supervision/saved-alert.ts';
import type { AlertNoticesDone, ReadAlertNoticesInput, RemoveAlertInput, SaveAlertInput } from '../../schema/generated/resolvers.ts';
import type { SavedAlertDoneSource } from '../../schema/graphql/saved-alert-sources.ts';
import type { RefusedSource } from '../../schema/graphql/sources.ts';
import { refuse, shortId, type Act } from '../commands/office-trail.ts';
import { inputRefusals } from '../commands/input-checks.ts';
import { accessRefusal, invalid } from '../commands/refusals.ts';
import type { ApiContext } from '../context.ts';
import { myAlert, myAlerts } from './alerts.reader.ts';

type Answer = SavedAlertDoneSource | RefusedSource;

const actOf = (act: string, requestId: string): Act => ({
  act,
  action: 'STATISTICS_READ',
  requestId,
  stream: 'supervision/alerts',
  type: 'CONFIG',
  place: null,
});

function denied({ viewer }: ApiContext, input: { readonly requestId: string }): readonly Refusal[] {
  const faults = inputRefusals(input);
  if (faults.length > 0) return faults;
  const decision = can(viewer, 'STATISTICS_READ');
  return decision.allow ? [] : [accessRefusal(viewer, 'STATISTICS_READ', decision)];
}

export async function saveAlert(context: ApiContext, input: SaveAlertInput): Promise<Answer> {
  const { loaders, pool, viewer } = context;
  const act = actOf('saveAlert', input.requestId);
  const no = denied(context, input);
  if (no.length > 0) return refuse(context, act, no);
  const id = shortId('AL', viewer.personId, input.requestId);
  const before = await myAlert(pool, viewer.personId, id);
  if (before !== null) return { __typename: 'SavedAlertDone', requestId: input.requestId, alert: before };
  const { moreThan, name, procedure = null, region = null, unit = null, watches, workingDays = null } = input;
  const wrong = [
    ...admitAlert({ name, watches, workingDays, moreThan }, (await myAlerts(pool, viewer.personId)).length),
    ...(region !== null && (await loaders.region.load(region)) === null ? [invalid('region', '没有这个行政区划', 'no such region')] : []),
    ...(unit !== null && (await loaders.unit.load(unit)) === null ? [invalid('unit', '没有这个单位', 'no such unit')] : []),
  ];
  if (wrong.length > 0) return refuse(context, act, wrong);
  await pool.query(
    `insert into tongban.saved_alert (id, owner, name, watches, working_days, more_than, region, unit_id, procedure, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
    [id, viewer.personId, name, watches, workingDays, moreThan, region, unit, procedure, context.now()],
  );
  return { __typename: 'SavedAlertDone', requestId: input.requestId, alert: (await myAlert(pool, viewer.personId, id))! };
}

export async function removeAlert(context: ApiContext, input: RemoveAlertInput): Promise<Answer> {
  const { pool, viewer } = context;
  const act = actOf('removeAlert', input.requestId);
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, act, faults);
  const alert = await myAlert(pool, viewer.personId, input.alertId);
  if (alert === null) return refuse(context, act, [invalid('alertId', '您没有这条关注提醒', 'you have no such alert')]);
  await pool.query('update tongban.saved_alert set removed_at = $2 where id = $1 and removed_at is null', [alert.id, context.now()]);
  return { __typename: 'SavedAlertDone', requestId: input.requestId, alert };
}

type Marked = Omit<AlertNoticesDone, '__typename'> & { readonly __typename: 'AlertNoticesDone' };

export async function readAlertNotices(context: ApiContext, input: ReadAlertNoticesInput): Promise<Marked | RefusedSource> {
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, actOf('readAlertNotices', input.requestId), faults);
  const ids = input.noticeIds.flatMap((id) => (/^\d{1,15}$/.test(id) ? [Number(id)] : []));
  const { rows } = await context.pool.query(
    'update tongban.alert_notice set read_at = $3 where owner = $1 and id = any($2::bigint[]) and read_at is null returning id',
    [context.viewer.personId, ids, context.now()],
  );
  return { __typename: 'AlertNoticesDone', requestId: input.requestId, marked: rows.length };
}
