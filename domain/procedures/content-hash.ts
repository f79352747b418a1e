/** What identifies a published version: SHA-256 over the canonical JSON of its definition. The hash function is passed in. */
import { canonicalJson } from '../audit/canonical.ts';
import type { Sha256 } from '../audit/entry-hash.ts';
import type { Procedure, PublishedProcedure } from './procedure.ts';

/**
 * The exact text that is hashed and stored: the same for the same content, whatever the order of its keys.
 * @throws TypeError naming the path of what has no canonical form, e.g. a number that is not whole.
 */
export const definitionText = (definition: Procedure): string => canonicalJson(definition);

/** SHA-256 of the definition, 64 hex digits. */
export const contentHash = (definition: Procedure, sha256: Sha256): string => hashOfText(definitionText(definition), sha256);

/** The same for a text that was stored. */
export const hashOfText = (text: string, sha256: Sha256): string =>
  [...sha256(new TextEncoder().encode(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A definition as a published version; what cases are pinned to. */
export const published = (definition: Procedure, sha256: Sha256): PublishedProcedure => ({
  code: definition.code,
  version: definition.version,
  hash: contentHash(definition, sha256),
  definition,
});
