/** Who looked at a case: readings of personal data and of its trail, and exports, as they were recorded. */
import type { EntryContent } from '../../domain/audit/entry.ts';
import type { Pool } from '../context.ts';

const MOST = 200;

export async function readLooks(pool: Pool, caseNo: string): Promise<readonly EntryContent[]> {
  const { rows } = await pool.query(
    `select convert_from(e.canon, 'UTF8') as canon from audit.looked_at k join audit.entry e using (entry_id)
     where k.case_no = $1 order by k.entry_id desc limit ${MOST}`,
    [caseNo],
  );
  return (rows as { readonly canon: string }[]).map(({ canon }) => JSON.parse(canon) as EntryContent);
}
