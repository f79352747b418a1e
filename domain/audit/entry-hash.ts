/** The hash that links an entry to the one before it; the database computes the same in audit.append. */

/** SHA-256 of the bytes, 32 bytes long. Passed in: the workflow sandbox has no crypto. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** What the first entry of a stream is linked to. */
export const GENESIS: Uint8Array = new Uint8Array(32);

const DOMAIN = new TextEncoder().encode('gov-audit/1\n');

/** SHA-256("gov-audit/1\n" ‖ SHA-256(stream) ‖ int8_be(seq) ‖ prev ‖ canon). `seq` counts the stream's entries from 1. */
export function entryHash(sha256: Sha256, stream: string, seq: number, prev: Uint8Array, canon: Uint8Array): Uint8Array {
  const place = new Uint8Array(8);
  new DataView(place.buffer).setBigInt64(0, BigInt(seq));
  return sha256(join(DOMAIN, sha256(new TextEncoder().encode(stream)), place, prev, canon));
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
