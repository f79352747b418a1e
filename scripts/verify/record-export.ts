/** A full export of the trail is an entry, written before the first byte leaves: by whom of the machine, under which role, how far, and why. */
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { ClientBase } from 'pg';
import { actEntry } from '../../domain/audit/act-entry.ts';
import { canonicalBytes, withExactNumbers } from '../../domain/audit/canonical.ts';

export interface TrailExport {
  readonly size: number;
  readonly now: string;
  readonly reason?: string;
}

/** A copy that only reads, a role without the right, a schema of before. */
const CANNOT = new Map([
  ['25006', 'the database only reads · 数据库为只读'],
  ['42501', 'the role may not append to the trail · 该角色无权追加留痕'],
  ['42883', 'the schema is older than this program · 数据库结构版本较旧'],
]);

/** @returns null, or why there can be no entry */
export async function recordTrailExport(db: ClientBase, { now, reason, size }: TrailExport): Promise<string | null> {
  const { rows } = await db.query<{ role: string }>('select session_user as role');
  const entry = actEntry({
    type: 'EXPORT',
    requestId: `export/${randomUUID()}`,
    actor: { personId: 'operator', kind: 'SYSTEM', roles: ['SYSTEM_ADMIN'] },
    role: 'SYSTEM_ADMIN',
    data: { act: 'exportTrail', account: userInfo().username, databaseRole: rows[0]!.role, entries: size },
    ...(reason === undefined ? {} : { reason }),
    at: now,
  });
  try {
    await db.query('select audit.note_trail_export($1)', [Buffer.from(canonicalBytes(withExactNumbers(entry)))]);
    return null;
  } catch (error) {
    const why = CANNOT.get((error as { readonly code?: string }).code ?? '');
    if (why === undefined) throw error;
    return why;
  }
}
