/** Appends entries to the trail through audit.append, the only way in. */
import { canonicalBytes, withExactNumbers } from '../domain/audit/canonical.ts';
import { entryColumns, type AnyEntry } from '../domain/audit/entry-columns.ts';
import type { Receipt } from '../domain/audit/entry.ts';

/** A pool, or a client within a transaction of the caller's. */
export interface Queryable {
  query<Row>(query: {
    readonly name?: string;
    readonly text: string;
    readonly values: readonly unknown[];
  }): Promise<{ readonly rows: Row[] }>;
}

/** SQLSTATE of audit.append and tongban.commit_step when an idempotency key was used for other content. */
export const SQLSTATE_AUDIT_CONFLICT = 'TB001';
/** SQLSTATE of tongban.commit_step when an earlier step of the case is missing. */
export const SQLSTATE_STEP_MISSING = 'TB002';

interface Place {
  readonly stream: string;
  readonly seq: number | string;
  readonly hash: string;
}

const asReceipt = (place: Place): Receipt => ({ stream: place.stream, seq: Number(place.seq), hash: place.hash });

/**
 * Appends one entry; the same `idem` with the same content answers with the first entry.
 * @throws DatabaseError with code TB001 when `idem` stands for other content; TypeError when the content has no canonical form.
 */
export async function appendEntry(db: Queryable, stream: string, idem: string, content: AnyEntry): Promise<Receipt> {
  const { type, actor, org, region, outcome, at } = entryColumns(content);
  const canon = Buffer.from(canonicalBytes(withExactNumbers(content)));
  const { rows } = await db.query<Place>({
    name: 'audit-append',
    text: `select $1::text as stream, seq, encode(hash, 'hex') as hash from audit.append($1, $2, $3::bytea, $4, $5, $6, $7, $8, $9)`,
    values: [stream, idem, canon, type, actor, org, region, outcome, at],
  });
  return asReceipt(rows[0]!);
}

/**
 * As `appendEntry`, for acts whose key says all that matters (a refusal, a read): sent again a second later, the first entry
 * stands, whatever time the repetition bears.
 */
export async function appendOnce(db: Queryable, stream: string, idem: string, content: AnyEntry): Promise<Receipt> {
  try {
    return await appendEntry(db, stream, idem, content);
  } catch (error) {
    if ((error as { readonly code?: string }).code !== SQLSTATE_AUDIT_CONFLICT) throw error;
    const { rows } = await db.query<Place>({
      name: 'audit-by-idem',
      text: `select stream, seq, encode(hash, 'hex') as hash from audit.entry where idem = $1`,
      values: [idem],
    });
    return asReceipt(rows[0]!);
  }
}
