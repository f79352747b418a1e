/** Saved alerts and their notices: each person's own, nobody else's. */
import type { AlertNoticeSource, SavedAlertSource } from '../../schema/graphql/saved-alert-sources.ts';
import type { Pool } from '../context.ts';

const ALERT = `a.id, a.name, a.watches, a.working_days as "workingDays", a.more_than as "moreThan", a.region, a.unit_id as "unitId", a.procedure,
  a.created_at as "createdAt", a.firing_since as "firingSince", a.last_count as "lastCount", a.looked_at as "lookedAt"`;
const NOTICE = `n.id, n.alert_id as "alertId", n.raised_at as "raisedAt", n.counted, n.more_than as "moreThan", n.about, n.read_at as "readAt"`;

export async function myAlerts(pool: Pool, owner: string): Promise<readonly SavedAlertSource[]> {
  const { rows } = await pool.query(
    `select ${ALERT} from tongban.saved_alert a where a.owner = $1 and a.removed_at is null order by a.created_at desc, a.id`,
    [owner],
  );
  return rows as SavedAlertSource[];
}

/** Removed ones too: their notices stay. */
export async function myAlert(pool: Pool, owner: string, id: string): Promise<SavedAlertSource | null> {
  const { rows } = await pool.query(`select ${ALERT} from tongban.saved_alert a where a.owner = $1 and a.id = $2`, [owner, id]);
  return (rows as SavedAlertSource[])[0] ?? null;
}

export async function myNotices(pool: Pool, owner: string, unread: boolean, first: number): Promise<readonly AlertNoticeSource[]> {
  const { rows } = await pool.query(
    `select ${NOTICE} from tongban.alert_notice n where n.owner = $1 ${unread ? 'and n.read_at is null' : ''} order by n.id desc limit ${first}`,
    [owner],
  );
  return rows as AlertNoticeSource[];
}
