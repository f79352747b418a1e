/** Card numbers: worked out from the finding's key, so that one finding has one card, whatever is restarted or sent twice. */
import type { CardLevel } from './card-state.ts';

/** SHA-256 of a text, hex; the domain has none of its own. */
export type Digest = (text: string) => string;

/** `RT02-9f2c4d1e8a7b6c50`: the rule, and 64 bits of its key's digest. */
export const cardNoOf = (ruleId: string, dedupKey: string, digest: Digest): string =>
  `${ruleId.replace(/[^A-Za-z0-9]/g, '').toUpperCase()}-${digest(dedupKey).slice(0, 16)}`;

/** What of a finding becomes a card. A note is looked at by people and never carded by itself. */
export const isCarded = (level: string): level is CardLevel => level === 'WARN' || level === 'YELLOW' || level === 'RED';
