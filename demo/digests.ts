/** SHA-256 as the demo needs it: of a text, and of a form with its salt, as the API makes it. */
import { createHash } from 'node:crypto';
import { canonicalBytes, withExactNumbers } from '../domain/audit/canonical.ts';
import type { FormContent } from '../domain/audit/field-changes.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `salt` in hex. */
export const formDigest = (salt: string, content: FormContent): string =>
  createHash('sha256')
    .update(Buffer.from(salt, 'hex'))
    .update(canonicalBytes(withExactNumbers(content)))
    .digest('hex');
