/**
 * Asks saved alerts again: when the board's counts have moved, and at least once a minute, since time moves them too. A count that rises
 * above its bound gives one notice; the next comes after it has been back. Each alert is asked by one process at a time, in one transaction
 * with its notice, so a notice is neither lost nor doubled.
 */
import type { Pool } from 'pg';
import { isEmptyScope, scopeOf } from '../domain/access/scope.ts';
import { regionRange } from '../domain/access/region-range.ts';
import type { CalendarData, Instant } from '../domain/clocks/clock.ts';
import type { Role } from '../domain/law/roles.ts';
import { dueBefore, type Watches } from '../domain/supervision/saved-alert.ts';
import type { Queryable } from '../schema/audit-trail.ts';
import { inTransaction } from '../schema/in-transaction.ts';
import { Catalogue } from './case-story.ts';

/** Channel on which notices are announced; payload `{"noticeId", "owner"}`. */
export const ALERT_CHANNEL = 'tongban_alert';

const BATCH = 100;
const NAMED = 20;

interface Asked {
  readonly id: string;
  readonly owner: string;
  readonly watches: Watches;
  readonly workingDays: number | null;
  readonly moreThan: number;
  readonly region: string | null;
  readonly unit: string | null;
  readonly procedure: string | null;
  readonly firing: boolean;
  readonly roles: readonly Role[] | null;
  readonly ownUnit: string | null;
  readonly ownRegion: string | null;
}

export interface Watched {
  readonly asked: number;
  readonly raised: number;
}

/** Those last asked before `unlessSince`, the longest waiting first. */
export async function watchAlerts(pool: Pick<Pool, 'connect'>, now: Instant, unlessSince: Instant): Promise<Watched> {
  return inTransaction(pool, async (db) => {
    const { rows } = await db.query<Asked>(
      `select a.id, a.owner, a.watches, a.working_days as "workingDays", a.more_than as "moreThan", a.region, a.unit_id as unit, a.procedure,
         a.firing_since is not null as firing, p.roles, p.unit_id as "ownUnit", u.region as "ownRegion"
       from tongban.saved_alert a left join tongban.person p on p.id = a.owner left join tongban.unit u on u.id = p.unit_id
       where a.removed_at is null and (a.looked_at is null or a.looked_at < $1) order by a.looked_at nulls first, a.id limit $2
       for update of a skip locked`,
      [unlessSince, BATCH],
    );
    if (rows.length === 0) return { asked: 0, raised: 0 };
    const catalogue = new Catalogue();
    await catalogue.loadCalendars(db);
    const calendar = catalogue.newestCalendar();
    let raised = 0;
    for (const alert of rows) if (await ask(db, alert, calendar, now)) raised += 1;
    return { asked: rows.length, raised };
  });
}

/** Whether a notice was given. */
async function ask(db: Queryable, alert: Asked, calendar: CalendarData | undefined, now: Instant): Promise<boolean> {
  const counted = await count(db, alert, calendar, now);
  const above = counted !== null && counted.n > alert.moreThan;
  await db.query({
    name: 'alert-looked-at',
    text: `update tongban.saved_alert set looked_at = $2, last_count = $3,
             firing_since = case when $4 then coalesce(firing_since, $2) end where id = $1`,
    values: [alert.id, now, counted?.n ?? null, above],
  });
  if (!above || alert.firing) return false;
  const { rows } = await db.query<{ id: number | string }>({
    name: 'raise-alert',
    text: `insert into tongban.alert_notice (alert_id, owner, raised_at, counted, more_than, about) values ($1, $2, $3, $4, $5, $6) returning id`,
    values: [alert.id, alert.owner, now, counted.n, alert.moreThan, counted.about],
  });
  await db.query({
    name: 'announce-alert',
    text: 'select pg_notify($1, $2)',
    values: [ALERT_CHANNEL, JSON.stringify({ noticeId: Number(rows[0]!.id), owner: alert.owner })],
  });
  return true;
}

interface Counted {
  readonly n: number;
  readonly about: readonly string[];
}

/** null: the owner's offices do not read counts any more. */
async function count(db: Queryable, alert: Asked, calendar: CalendarData | undefined, now: Instant): Promise<Counted | null> {
  const { ownRegion, ownUnit, procedure, region, roles, unit, watches, workingDays } = alert;
  const scope = scopeOf(
    {
      personId: alert.owner,
      roles: roles ?? [],
      ...(ownUnit === null ? {} : { unitId: ownUnit }),
      ...(ownRegion === null ? {} : { region: ownRegion }),
    },
    'STATISTICS_READ',
  );
  if (isEmptyScope(scope)) return null;
  const before = watches === 'DUE_WITHIN' && calendar !== undefined ? dueBefore(calendar, now, workingDays ?? 1) : null;
  const range = region === null ? null : regionRange(region);
  const { rows } = await db.query<Counted>({
    name: `alert-${watches === 'CARDS' ? 'cards' : 'cases'}`,
    text: `select count(*)::int as n, coalesce((array_agg(no order by due nulls last, no))[1:${NAMED}], '{}') as about from (
             ${watches === 'CARDS' ? CARDS : CASES}) m
           where ($1::boolean or m.unit_id = any($2) or exists (select from jsonb_to_recordset($3::jsonb) as r("from" text, "to" text)
               where m.region collate "C" >= r."from" and m.region collate "C" < r."to"))
             and ($4::text is null or (m.region collate "C" >= $4 and m.region collate "C" < $5))
             and ($6::text is null or m.unit_id = $6) and ($7::text is null or m.procedure = $7)
             and case $8 when 'DUE_WITHIN' then m.due < $9 and not m.paused when 'OVERDUE' then m.overdue or m.due < $10
               when 'PAUSED' then m.paused else true end`,
    values: [
      scope.all,
      scope.unitIds,
      JSON.stringify(scope.ranges),
      range?.from ?? null,
      range?.to ?? null,
      unit,
      procedure,
      watches,
      before,
      now,
    ],
  });
  return rows[0] ?? { n: 0, about: [] };
}

const CASES = `select c.case_no as no, c.region, c.unit_id, c.procedure_code as procedure, c.next_due_at as due, c.paused, c.overdue
  from tongban.application_case c where c.closed_at is null`;
/** Cards that a unit has to answer: warnings ask for nothing, drafts are not issued yet. */
const CARDS = `select c.card_no as no, c.region, c.unit_id, k.procedure_code as procedure, c.next_due_at as due, false as paused, false as overdue
  from tongban.card c left join tongban.application_case k on k.case_no = c.case_no
  where c.closed_at is null and c.state <> 'DRAFT' and c.level in ('YELLOW', 'RED')`;
