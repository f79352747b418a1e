/** Whether a database holds cases that the demo made: a production system refuses to serve it unless the demo is wanted (decision 9). */

interface Queryable {
  query(text: string): Promise<{ readonly rows: unknown[] }>;
}

/** True when at least one case bears the mark SIMULATED. Needs read rights on `tongban.application_case` only. */
export async function hasSimulatedRows(db: Queryable): Promise<boolean> {
  const { rows } = await db.query(`select exists (select from tongban.application_case where provenance = 'SIMULATED') as found`);
  return (rows[0] as { readonly found: boolean } | undefined)?.found ?? false;
}
