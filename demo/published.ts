/** The procedure versions and the calendar the demo works with: published where they are missing, then read back as stored. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { canonicalJson } from '../domain/audit/canonical.ts';
import type { CalendarData } from '../domain/clocks/clock.ts';
import { definitionText, hashOfText } from '../domain/procedures/content-hash.ts';
import { PROCEDURES } from '../domain/procedures/items/index.generated.ts';
import type { Procedure, PublishedProcedure } from '../domain/procedures/procedure.ts';
import { CALENDAR_2026 } from '../schema/calendar/calendar-data.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

type Db = Pick<pg.ClientBase, 'query'>;

export async function publishMissing(db: Db): Promise<void> {
  for (const definition of PROCEDURES) {
    const text = definitionText(definition);
    await db.query(
      `insert into tongban.procedure_version (code, version, hash, definition, valid_from, published_by, confirmed_by)
       values ($1, $2, $3, $4, $5, 'shipped', 'shipped') on conflict do nothing`,
      [definition.code, definition.version, hashOfText(text, sha256), text, definition.validFrom],
    );
  }
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
  const versions = await db.query<{ code: string; version: number; hash: string; definition: string }>(
    'select code, version, hash, definition from tongban.procedure_version order by code, version',
  );
  const calendars = await db.query<{ data: string }>(
    'select data from tongban.calendar_version order by known_until desc, version desc limit 1',
  );
  const calendar = calendars.rows[0];
  if (calendar === undefined) throw new Error('no calendar is published');
  return {
    procedures: versions.rows.map(({ code, version, hash, definition }) => ({
      code,
      version,
      hash,
      definition: JSON.parse(definition) as Procedure,
    })),
    calendar: JSON.parse(calendar.data) as CalendarData,
  };
}
