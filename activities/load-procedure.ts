/** Reads a published version back, by number or by the day it is asked for. What was stored must still be what was hashed. */
import { createHash } from 'node:crypto';
import { withPlainNumbers } from '../domain/audit/canonical.ts';
import type { Json } from '../domain/case/refusal.ts';
import type { LocalDate } from '../domain/clocks/clock.ts';
import { hashOfText } from '../domain/procedures/content-hash.ts';
import type { Procedure, PublishedProcedure } from '../domain/procedures/procedure.ts';
import type { Queryable } from '../schema/audit-trail.ts';

export interface StoredVersion {
  readonly code: string;
  readonly version: number;
  readonly hash: string;
  /** Canonical JSON, the exact text that was hashed. */
  readonly definition: string;
}

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** A stored definition whose text no longer has its hash: somebody wrote past the application. */
export class StoredDefinitionAltered extends Error {
  override readonly name = 'StoredDefinitionAltered';

  constructor({ code, version, hash }: StoredVersion, found: string) {
    super(
      `procedure ${code} version ${version} was altered in the database: its hash is ${hash}, its text now has ${found}. ` +
        'Restore tongban.procedure_version from a backup, then run npm run verify.',
    );
  }
}

/** @throws StoredDefinitionAltered */
export function asPublished(stored: StoredVersion): PublishedProcedure {
  const found = hashOfText(stored.definition, sha256);
  if (found !== stored.hash) throw new StoredDefinitionAltered(stored, found);
  const { code, version, hash } = stored;
  // Checked when it was published; nothing else may insert.
  const definition = withPlainNumbers(JSON.parse(stored.definition) as Json) as unknown as Procedure;
  return { code, version, hash, definition };
}

/** That version, or null. @throws StoredDefinitionAltered */
export async function loadVersion(db: Queryable, code: string, version: number): Promise<PublishedProcedure | null> {
  const { rows } = await db.query<StoredVersion>({
    name: 'procedure-version',
    text: 'select code, version, hash, definition from tongban.procedure_version where code = $1 and version = $2',
    values: [code, version],
  });
  return rows[0] === undefined ? null : asPublished(rows[0]);
}

/** The version in force on a day: the newest whose validity has begun; null before the first. @throws StoredDefinitionAltered */
export async function loadInForce(db: Queryable, code: string, on: LocalDate): Promise<PublishedProcedure | null> {
  const { rows } = await db.query<StoredVersion>({
    name: 'procedure-in-force',
    text: `select code, version, hash, definition from tongban.procedure_version
           where code = $1 and valid_from <= $2::date order by version desc limit 1`,
    values: [code, on],
  });
  return rows[0] === undefined ? null : asPublished(rows[0]);
}
