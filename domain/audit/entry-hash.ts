/** The hash that links an entry to the one before it; the database computes the same in audit.append. */
import { int64, joined, utf8 } from './log/bytes.ts';

/** SHA-256 of the bytes, 32 bytes long. Passed in: the workflow sandbox has no crypto. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** What the first entry of a stream is linked to. */
export const GENESIS: Uint8Array = new Uint8Array(32);

const DOMAIN = utf8('gov-audit/1\n');

/** SHA-256("gov-audit/1\n" ‖ SHA-256(stream) ‖ int8_be(seq) ‖ prev ‖ canon). `seq` counts the stream's entries from 1. */
export function entryHash(sha256: Sha256, stream: string, seq: number, prev: Uint8Array, canon: Uint8Array): Uint8Array {
  return sha256(joined(DOMAIN, sha256(utf8(stream)), int64(seq), prev, canon));
}
