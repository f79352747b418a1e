/** The shipped procedure versions and calendar: published where they are missing, and read back as stored. */
import type pg from 'pg';
import { canonicalJson } from '../domain/audit/canonical.ts';
import type { CalendarData, Instant } from '../domain/clocks/clock.ts';
import { PROCEDURES } from '../domain/procedures/items/index.generated.ts';
import type { PublishedProcedure } from '../domain/procedures/procedure.ts';
import { CALENDAR_2026 } from '../schema/calendar/calendar-data.ts';
import { asPublished, type StoredVersion } from './load-procedure.ts';
import { publishShipped } from './publish-procedures.ts';

type Db = Pick<pg.ClientBase, 'query'>;

/** `db`: a connection of its own, not within a transaction. @throws PublicationConflict when a shipped file differs from what is published. */
export async function publishMissing(db: pg.ClientBase, now: Instant = new Date().toISOString()): Promise<void> {
  await publishShipped(db, PROCEDURES, now);
  const { version, knownFrom, knownUntil } = CALENDAR_2026;
  await db.query(
    `insert into tongban.calendar_version (version, known_from, known_until, notice, data, imported_by)
     values ($1, $2, $3, $4, $5, 'shipped') on conflict do nothing`,
    [version, knownFrom, knownUntil, 'chinese-days 1.5.7', canonicalJson(CALENDAR_2026)],
  );
}

/** Every published version, and the newest calendar. */
export async function readPublished(
  db: Db,
): Promise<{ readonly procedures: readonly PublishedProcedure[]; readonly calendar: CalendarData }> {
  const versions = await db.query<StoredVersion>(
    'select code, version, hash, definition from tongban.procedure_version order by code, version',
  );
  const calendars = await db.query<{ data: string }>(
    'select data from tongban.calendar_version order by known_until desc, version desc limit 1',
  );
  const calendar = calendars.rows[0];
  if (calendar === undefined) throw new Error('no calendar is published');
  return {
    procedures: versions.rows.map(asPublished),
    calendar: JSON.parse(calendar.data) as CalendarData,
  };
}
