/** Which running cases a new version or calendar would touch, flattened for a list: case, clock, due day before and after. */
import type { CaseState } from '../../domain/case/case-state.ts';
import type { CalendarData } from '../../domain/clocks/clock.ts';
import { previewCalendar, previewVersion, type RunningCase, type TouchedCase } from '../../domain/procedures/preview-publication.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { CatalogueDoneSource } from '../../schema/graphql/sources.ts';
import type { ApiContext } from '../context.ts';

/** The office: an administrator learns which due days would move, and reads no case. */
type Reach = Pick<ApiContext, 'office' | 'catalogue' | 'now'>;

/** More running cases than this are not recomputed while somebody waits. */
const CASES_MAX = 5_000;
const SHOWN_MAX = 100;

export interface Preview {
  readonly running: number;
  readonly cases: readonly TouchedCase[];
}

export async function touchedByVersion(reach: Reach, next: Procedure): Promise<Preview> {
  const calendar = await reach.catalogue.newestCalendar();
  const running = await runningCases(reach, next.code);
  return { running: running.length, cases: calendar === null ? [] : previewVersion(running, next, calendar.data, reach.now()) };
}

export async function touchedByCalendar(reach: Reach, before: CalendarData, after: CalendarData): Promise<Preview> {
  const running = await runningCases(reach, null);
  return { running: running.length, cases: previewCalendar(running, before, after, reach.now()) };
}

export const flattened = (cases: readonly TouchedCase[]): CatalogueDoneSource['touched'] =>
  cases
    .flatMap(({ caseNo, clocks }) =>
      clocks.map(({ clock, before, after }) => ({ caseNo, clockId: clock, before: before?.dueOn ?? null, after: after?.dueOn ?? null })),
    )
    .slice(0, SHOWN_MAX);

async function runningCases({ office, catalogue }: Reach, code: string | null): Promise<readonly RunningCase[]> {
  const { rows } = await office.query(
    `select procedure_code as code, procedure_version as version, snapshot as state from tongban.application_case
       where closed_at is null and origin = 'NATIVE' and ($1::text is null or procedure_code = $1) order by case_no limit ${CASES_MAX}`,
    [code],
  );
  const found = await Promise.all(
    (rows as { code: string; version: number; state: CaseState }[]).map(async ({ code: of, version, state }) => {
      const pinned = await catalogue.version(of, version);
      return pinned === null ? [] : [{ state, procedure: pinned.definition }];
    }),
  );
  return found.flat();
}

/** Running cases that are still counted by another calendar. */
export async function runningUnder({ office }: Reach, newest: string): Promise<readonly { readonly caseNo: string }[]> {
  const { rows } = await office.query(
    `select case_no as "caseNo" from tongban.application_case
       where closed_at is null and origin = 'NATIVE' and snapshot ->> 'calendarVersion' <> $1 order by case_no limit ${CASES_MAX}`,
    [newest],
  );
  return rows as { caseNo: string }[];
}
