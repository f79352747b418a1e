/** Feeds of due dates: made and revoked by their person, answered by token alone, without names or parties. */
import { createHash, randomBytes } from 'node:crypto';
import { calendarOf, type DueEntry } from '../../domain/calendar-feed/ical.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import { scopeOf } from '../../domain/access/scope.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { Role } from '../../domain/law/roles.ts';
import { scopeSql, Values } from '../scope-sql.ts';
import { can } from '../../domain/access/can.ts';
import { refused } from '../commands/answer.ts';
import { accessRefusal, invalid } from '../commands/refusals.ts';
import type { ApiContext, Pool } from '../context.ts';

type Own = Resolvers<ApiContext>;
const sha256 = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Entries of one answer; nobody looks further ahead than this. */
const MOST = 2_000;
const PATH = /^\/calendar\/([A-Za-z0-9_-]{43})\.ics$/;

interface Feed {
  readonly whose: 'MINE' | 'UNIT';
  readonly person_id: string;
  readonly unit_id: string | null;
  readonly roles: readonly Role[];
  readonly party_id: string | null;
  readonly region: string | null;
}

const viewerOf = ({ party_id, person_id, region, roles, unit_id }: Feed): Viewer => ({
  personId: person_id,
  roles,
  ...(unit_id === null ? {} : { unitId: unit_id }),
  ...(region === null ? {} : { region }),
  ...(party_id === null ? {} : { partyId: party_id }),
});

/** null: not the address of a feed, or of none that is still good. */
export async function calendarFeed(pool: Pool, path: string, now: Instant): Promise<string | null> {
  const token = PATH.exec(path)?.[1];
  if (token === undefined) return null;
  const { rows: feeds } = await pool.query(
    `select f.whose, f.person_id, p.unit_id, p.roles, p.party_id, u.region from tongban.calendar_feed f join tongban.person p on p.id = f.person_id
     left join tongban.unit u on u.id = p.unit_id where f.token_hash = $1 and f.revoked_at is null`,
    [sha256(token)],
  );
  const feed = (feeds as Feed[])[0];
  if (feed === undefined) return null;
  const mine = feed.whose === 'MINE';
  // By the rule table as the person stands today: whoever lost the office has an empty calendar.
  const values = new Values();
  const whose = values.add(mine ? feed.person_id : feed.unit_id);
  const within = scopeSql(scopeOf(viewerOf(feed), 'CASE_READ'), values);
  const { rows } = await pool.query(
    `select c.case_no || '/' || k.clock_id as uid, to_char(k.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "on",
       c.case_no || ' ' || k.clock_id as summary
     from tongban.application_case c join tongban.case_clock k using (case_no)
     where k.status = 'RUNNING' and k.due_at is not null and c.closed_at is null
       and ${mine ? `exists (select 1 from tongban.case_task t where t.case_no = c.case_no and t.assignee = ${whose})` : `c.unit_id = ${whose}`} and ${within}
     order by k.due_at, uid limit ${MOST}`,
    values.list,
  );
  return calendarOf(mine ? '我的到期办件' : '本部门到期办件', rows as DueEntry[], now);
}

export const feedQueries = {
  calendarFeeds: async (_root, _args, { pool, viewer }) => {
    const { rows } = await pool.query(
      `select id as "feedId", whose, created_at as "createdAt" from tongban.calendar_feed
       where person_id = $1 and revoked_at is null order by created_at`,
      [viewer.personId],
    );
    return rows as { feedId: string; whose: 'MINE' | 'UNIT'; createdAt: string }[];
  },
} satisfies Pick<NonNullable<Own['Query']>, 'calendarFeeds'>;

export const feedMutations = {
  createCalendarFeed: async (_root, { input: { requestId, whose } }, { now, pool, viewer }) => {
    // A feed shows numbers of cases: whoever may not read them has none, the administrators among them.
    const decision = can(viewer, 'CASE_READ', {
      region: viewer.region ?? '',
      unitIds: viewer.unitId === undefined ? [] : [viewer.unitId],
      ownPartyIds: [],
      concernedPartyIds: [],
      assignees: [viewer.personId],
    });
    if (!decision.allow) return refused(requestId, null, [accessRefusal(viewer, 'CASE_READ', decision)]);
    const token = randomBytes(32).toString('base64url');
    // Sent again, the feed gets a new address: the first was shown and not kept.
    const { rows } = await pool.query(
      `insert into tongban.calendar_feed as f (token_hash, person_id, whose, created_at, request_id) values ($1, $2, $3, $4, $5)
       on conflict (person_id, request_id) do update set token_hash = excluded.token_hash where f.whose = excluded.whose and f.revoked_at is null
       returning id`,
      [sha256(token), viewer.personId, whose, now(), requestId],
    );
    if (rows.length === 0)
      return refused(requestId, null, [
        invalid(
          'requestId',
          '此编号已用于另一订阅，或其订阅已停用：请换一个编号',
          'this number was used for another feed, or its feed is revoked: take a new one',
        ),
      ]);
    return {
      __typename: 'CalendarFeedDone' as const,
      requestId,
      feedId: (rows as { id: string }[])[0]!.id,
      path: `/calendar/${token}.ics`,
    };
  },
  revokeCalendarFeed: async (_root, { input: { feedId, requestId } }, { now, pool, viewer }) => {
    const { rowCount } = await pool.query(
      'update tongban.calendar_feed set revoked_at = $3 where id::text = $1 and person_id = $2 and revoked_at is null',
      [feedId, viewer.personId, now()],
    );
    return rowCount === 1
      ? { __typename: 'CalendarFeedDone' as const, requestId, feedId, path: null }
      : refused(requestId, null, [invalid('feedId', '没有这个您的、仍有效的订阅', 'you have no such feed that is still good')]);
  },
} satisfies Pick<NonNullable<Own['Mutation']>, 'createCalendarFeed' | 'revokeCalendarFeed'>;
