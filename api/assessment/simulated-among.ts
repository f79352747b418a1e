/** Simulated data is labelled simulated wherever it shows: also where it is only part of a sum. */
import type { Question } from '../../schema/graphql/statistics-sources.ts';
import type { Pool } from '../context.ts';
import { Values } from '../scope-sql.ts';
import { filterSql } from './fact-filter.ts';

export async function isSimulatedAmong(pool: Pool, { filter }: Question): Promise<boolean> {
  const values = new Values();
  const where = filterSql(filter, values, 'u');
  const { rows } = await pool.query(
    `select exists (select from tongban.rollup u where u.cube = 'ALL' and u.grain = 'Y' and u.provenance = 'SIMULATED' and ${where}) as found`,
    values.list,
  );
  return (rows as { found: boolean }[])[0]!.found;
}
