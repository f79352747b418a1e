/** A case lived in memory and then put on record entry by entry, by the same commit the workflow calls. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { commitStepOn } from '../../activities/commit-step.ts';
import { canonicalJson } from '../../domain/audit/canonical.ts';
import { readCaseClocks } from '../../domain/case/case-clocks.ts';
import { folded } from '../../domain/case/as-of.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import { procedureFacts } from '../../domain/case/read-model.ts';
import { commandContent } from '../../domain/case/step-content.ts';
import type { CalendarData, Instant } from '../../domain/clocks/clock.ts';
import { makeCaseNo } from '../../domain/identifiers/case-no.ts';
import { definitionText, published } from '../../domain/procedures/content-hash.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import type { ACase } from './a-case.ts';
import { REGION } from './people.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

export const caseNoOf = (procedure: Procedure, serial: number): string =>
  makeCaseNo({ region: REGION, on: '2026-03-02', kind: procedure.kind, serial });

/** The calendar and the versions that the cases of a test run on. */
export async function storeCatalogue(
  pool: Pick<pg.Pool, 'query'>,
  procedures: readonly Procedure[],
  calendar: CalendarData = CALENDAR_2026,
): Promise<void> {
  await pool.query(
    `insert into tongban.calendar_version (version, known_from, known_until, notice, data, imported_by)
     values ($1, $2, $3, 'test', $4, 'test') on conflict do nothing`,
    [calendar.version, calendar.knownFrom, calendar.knownUntil, canonicalJson(calendar as never)],
  );
  for (const definition of procedures) {
    const { code, hash, version } = published(definition, sha256);
    await pool.query(
      `insert into tongban.procedure_version (code, version, hash, definition, valid_from, published_by, confirmed_by)
       values ($1, $2, $3, $4, $5, 'test', 'test') on conflict do nothing`,
      [code, version, hash, definitionText(definition), definition.validFrom],
    );
  }
}

/** Commits the entries from number `from` (1: all) up to the last, or up to `upTo`. */
export async function recordCase(
  pool: pg.Pool,
  kase: ACase,
  {
    from = 1,
    upTo = Infinity,
    recordedAt,
  }: { readonly from?: number; readonly upTo?: number; readonly recordedAt?: (at: Instant) => Instant } = {},
): Promise<void> {
  const { calendar, procedure } = kase.desk;
  const { caseNo, origin, provenance, region, unitId, units } = kase.state;
  let state = initialState({
    caseNo,
    procedure,
    procedureHash: published(procedure, sha256).hash,
    calendarVersion: calendar.version,
    origin,
    provenance,
    region,
    unitId,
    units,
  });
  for (const { command, events } of kase.told) {
    const before = state;
    state = folded(state, procedure, { command, events });
    if (state.seq < from || state.seq > upTo) continue;
    const at = state.updatedAt!;
    await storeForms(pool, procedure, events);
    await commitStepOn(pool, {
      ...procedureFacts(procedure),
      state,
      events,
      content: {
        ...commandContent({ state: before, procedure, calendar }, command, recordedAt?.(at) ?? at),
        workflow: { workflowId: `case/${caseNo}`, runId: 'test' },
      },
      readings: readCaseClocks(state, procedure, calendar, at),
      ...(before.form === undefined ? {} : { previousFormId: before.form.formId }),
    });
  }
}

async function storeForms(pool: pg.Pool, procedure: Procedure, events: ACase['events']): Promise<void> {
  for (const event of events) {
    const form = 'form' in event ? event.form : 'intake' in event ? event.intake?.form : undefined;
    if (form === undefined) continue;
    await pool.query(
      `insert into tongban.form (id, owner, procedure_code, content, salt, digest) values ($1, 'lin', $2, '{}', '\\x00', $3) on conflict do nothing`,
      [form.formId, procedure.code, form.digest],
    );
  }
}
