/** Saved alerts, their notices, and cards and orders as they change. */
import { inRange, regionRange } from '../../domain/access/region-range.ts';
import { can } from '../../domain/access/can.ts';
import type { BoardFilter, Resolvers } from '../../schema/generated/resolvers.ts';
import type { AlertNoticeSource, MatterChangeSource } from '../../schema/graphql/saved-alert-sources.ts';
import type { ApiContext } from '../context.ts';
import type { AlertRaised, MatterChange } from '../live/case-changes.ts';
import { found } from '../resolvers/found.ts';
import { forget, gathered, stream, unchanged } from '../resolvers/subscriptions.ts';
import { readAlertNotices, removeAlert, saveAlert } from './alerts.ts';
import { myAlert, myAlerts, myNotices } from './alerts.reader.ts';
import { matterResource, readCard, readOrder } from './matter.reader.ts';

type Own = Resolvers<ApiContext>;

const DEFAULT_FIRST = 50;

export const alertQueries = {
  savedAlerts: (_root, _args, { pool, viewer }) => myAlerts(pool, viewer.personId),
  alertNotices: (_root, { first, unread }, { pool, viewer }) => myNotices(pool, viewer.personId, unread ?? false, first ?? DEFAULT_FIRST),
} satisfies Own['Query'];

export const alertMutations = {
  saveAlert: (_root, { input }, context) => saveAlert(context, input),
  removeAlert: (_root, { input }, context) => removeAlert(context, input),
  readAlertNotices: (_root, { input }, context) => readAlertNotices(context, input),
} satisfies Own['Mutation'];

const alertRaised = (context: ApiContext): AsyncIterable<AlertNoticeSource> =>
  stream<AlertNoticeSource, AlertRaised>(
    context,
    async (feed, push) => {
      const { personId } = context.viewer;
      let told = (await myNotices(context.pool, personId, false, 1))[0]?.id ?? 0;
      for (;;) {
        const heard = await feed.next();
        if (heard === null) return;
        if (heard !== 'reload' && heard.owner !== personId) continue;
        if (!(await unchanged(context))) return;
        forget(context);
        // After a break the ones missed come first; each once.
        const fresh = (await myNotices(context.pool, personId, true, DEFAULT_FIRST)).filter(({ id }) => id > told).toReversed();
        for (const notice of fresh) await push(notice);
        told = fresh.at(-1)?.id ?? told;
      }
    },
    () => context.changes.alerts(),
  );

async function readMatter({ kind, no }: MatterChange, context: ApiContext): Promise<MatterChangeSource | null> {
  const card = kind === 'CARD' ? await readCard(context.pool, no) : null;
  const order = kind === 'ORDER' ? await readOrder(context.pool, no) : null;
  const row = card ?? order;
  return row !== null && can(context.viewer, 'SUPERVISION_READ', matterResource(row)).allow ? { card, order, reload: false } : null;
}

const concerns = ({ region, unitId }: MatterChange, filter: BoardFilter): boolean =>
  (filter.unit == null || filter.unit === unitId) && (filter.region == null || inRange(region, regionRange(filter.region)));

const matterChanged = (filter: BoardFilter, context: ApiContext): AsyncIterable<MatterChangeSource> =>
  stream<MatterChangeSource, MatterChange>(
    context,
    async (feed, push) => {
      for await (const changes of gathered(feed, context)) {
        const newest = new Map(changes.flatMap((change) => (change === 'reload' ? [] : [[`${change.kind}/${change.no}`, change]])));
        for (const change of newest.values()) {
          const told = concerns(change, filter) ? await readMatter(change, context) : null;
          if (told !== null) await push(told);
        }
        if (changes.includes('reload')) await push({ card: null, order: null, reload: true });
      }
    },
    () => context.changes.matters(),
  );

export const alertSubscriptions: NonNullable<Own['Subscription']> = {
  alertRaised: { subscribe: (_root, _args, context) => alertRaised(context), resolve: (notice: AlertNoticeSource) => notice },
  matterChanged: {
    subscribe: (_root, { filter }, context) => matterChanged(filter, context),
    resolve: (change: MatterChangeSource) => change,
  },
};

export const alerts = {
  SavedAlert: {
    alertId: ({ id }) => id,
    unit: ({ unitId }, _args, { loaders }) => (unitId === null ? null : loaders.unit.load(unitId)),
  },
  AlertNotice: {
    noticeId: ({ id }) => String(id),
    alert: ({ alertId }, _args, { pool, viewer }) => found(myAlert(pool, viewer.personId, alertId), 'alert', alertId),
  },
} satisfies Partial<Own>;
