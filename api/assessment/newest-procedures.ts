/** The newest published version of each item: what is promised today. */
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { Pool } from '../context.ts';

export async function newestProcedures(pool: Pool): Promise<readonly Procedure[]> {
  const { rows } = await pool.query('select distinct on (code) definition from tongban.procedure_version order by code, version desc');
  return (rows as { definition: string }[]).map(
    ({ definition }) => withPlainNumbers(JSON.parse(definition) as Json) as unknown as Procedure,
  );
}
