/** Procedure versions and calendars that entries cite, read once each: published versions never change. */
import type pg from 'pg';
import type { EntryContent } from '../domain/audit/entry.ts';
import type { Cited } from '../domain/assessment/derive-fact.ts';
import type { CalendarData } from '../domain/clocks/clock.ts';
import type { Procedure } from '../domain/procedures/procedure.ts';
import { asPublished, type StoredVersion } from './load-procedure.ts';

export class CitedVersions implements Cited {
  readonly #procedures = new Map<string, Procedure>();
  readonly #calendars = new Map<string, CalendarData>();

  /** Reads what these entries cite and is not known yet. @throws StoredDefinitionAltered */
  async bring(db: Pick<pg.ClientBase, 'query'>, entries: readonly EntryContent[]): Promise<void> {
    const versions = new Set<string>();
    const calendars = new Set<string>();
    for (const { calendarVersion, events, procedure } of entries) {
      if (procedure !== undefined && !this.#procedures.has(`${procedure.code}/${procedure.version}`))
        versions.add(`${procedure.code}/${procedure.version}`);
      for (const version of [
        calendarVersion,
        ...(events ?? []).map((event) => ('calendarVersion' in event ? event.calendarVersion : undefined)),
      ])
        if (version !== undefined && !this.#calendars.has(version)) calendars.add(version);
    }
    if (versions.size > 0) {
      const { rows } = await db.query<StoredVersion>(
        `select code, version, hash, definition from tongban.procedure_version where code || '/' || version = any($1::text[])`,
        [[...versions]],
      );
      for (const row of rows) this.#procedures.set(`${row.code}/${row.version}`, asPublished(row).definition);
    }
    if (calendars.size > 0) {
      const { rows } = await db.query<{ version: string; data: string }>(
        'select version, data from tongban.calendar_version where version = any($1::text[])',
        [[...calendars]],
      );
      for (const row of rows) this.#calendars.set(row.version, JSON.parse(row.data) as CalendarData);
    }
  }

  /** @throws TypeError when no such version is published */
  procedure(code: string, version: number): Procedure {
    const found = this.#procedures.get(`${code}/${version}`);
    if (found === undefined) throw new TypeError(`procedure ${code} version ${version} is not published`);
    return found;
  }

  /** @throws TypeError when no such calendar was imported */
  calendar(version: string): CalendarData {
    const found = this.#calendars.get(version);
    if (found === undefined) throw new TypeError(`calendar ${version} was not imported`);
    return found;
  }
}
