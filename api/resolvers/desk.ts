/** The case with the procedure and calendar it is pinned to: what the rules of the domain ask for. */
import type { CaseDesk } from '../../domain/case/decide.ts';
import type { CaseSource } from '../../schema/graphql/sources.ts';
import type { ApiContext } from '../context.ts';
import { found } from './found.ts';

export async function deskOf(row: CaseSource, { catalogue }: Pick<ApiContext, 'catalogue'>): Promise<CaseDesk> {
  const [version, calendar] = await Promise.all([
    found(
      catalogue.version(row.procedure_code, row.procedure_version),
      'procedure version',
      `${row.procedure_code}/${row.procedure_version}`,
    ),
    found(catalogue.calendar(row.snapshot.calendarVersion), 'calendar', row.snapshot.calendarVersion),
  ]);
  return { state: row.snapshot, procedure: version.definition, calendar: calendar.data };
}
