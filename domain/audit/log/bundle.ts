/** A case's trail to be carried away: entries with their proofs, the checkpoint they lead to, and the log's word that none is left out. */
import type { EntryColumns } from '../entry-columns.ts';
import { base64, fromBase64, fromHex, hex, utf8 } from './bytes.ts';
import type { StoredEntry } from '../check-entry.ts';

/** One entry, as JSON carries it. Its content stands as text, so that people can read it. */
export interface BundledEntry extends EntryColumns {
  readonly entryId: number;
  readonly seq: number;
  readonly idem: string;
  /** Hex. */
  readonly prev: string;
  readonly hash: string;
  readonly sm3: string;
  /** The exact text that was hashed. */
  readonly canon: string;
  /** Place in the log, and the hashes that lead to its roots, base64. */
  readonly index: number;
  readonly proof: readonly string[];
  readonly proofSm3: readonly string[];
}

export interface Bundle {
  readonly tongban: 'bundle';
  readonly v: 1;
  readonly origin: string;
  readonly stream: string;
  readonly madeAt: string;
  /** Whether the case is simulated; said for people, proved by the entries. */
  readonly simulated: boolean;
  readonly checkpoint: string;
  readonly checkpointSm3: string;
  /** The log's word on the length of the stream; null when it could not be had. */
  readonly head: string | null;
  /** The policy of the house that made the bundle. Whoever verifies in earnest brings his own. */
  readonly policy: string | null;
  readonly entries: readonly BundledEntry[];
}

/** The file is no bundle at all: nothing can be said. */
export class BundleUnreadable extends Error {
  override readonly name: string = 'BundleUnreadable';
}

/** It is a bundle, and a part of it is not what was written: that is damage, not a mistake of whoever verifies. */
export class BundleDamaged extends BundleUnreadable {
  override readonly name = 'BundleDamaged';
}

const TEXTS = ['idem', 'prev', 'hash', 'sm3', 'canon', 'type', 'actor', 'org', 'region', 'outcome', 'at'] as const;

/** @throws BundleUnreadable, BundleDamaged naming what is missing */
export function readBundle(text: string): Bundle {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BundleUnreadable('the file is no JSON');
  }
  const bundle = value as Partial<Record<keyof Bundle, unknown>> | null;
  if (typeof bundle !== 'object' || bundle === null || bundle.tongban !== 'bundle' || bundle.v !== 1)
    throw new BundleUnreadable('the file is no bundle of version 1');
  for (const key of ['origin', 'stream', 'madeAt', 'checkpoint', 'checkpointSm3'] as const)
    if (typeof bundle[key] !== 'string') throw new BundleDamaged(`${key} is missing`);
  for (const key of ['head', 'policy'] as const)
    if (bundle[key] !== null && typeof bundle[key] !== 'string') throw new BundleDamaged(`${key} is neither text nor null`);
  if (!Array.isArray(bundle.entries)) throw new BundleDamaged('entries are missing');
  for (const [at, one] of bundle.entries.entries()) {
    const entry = one as Partial<Record<keyof BundledEntry, unknown>> | null;
    const wrong = (what: string): BundleDamaged => new BundleDamaged(`entries[${at}].${what}`);
    if (typeof entry !== 'object' || entry === null) throw new BundleDamaged(`entries[${at}] is no entry`);
    for (const key of TEXTS) if (typeof entry[key] !== 'string') throw wrong(`${key} is no text`);
    for (const key of ['entryId', 'seq', 'index'] as const) if (!Number.isSafeInteger(entry[key])) throw wrong(`${key} is no whole number`);
    for (const key of ['proof', 'proofSm3'] as const) if (!isTexts(entry[key])) throw wrong(`${key} is no list of texts`);
    for (const key of ['prev', 'hash', 'sm3'] as const)
      if (!/^[0-9a-f]{64}$/.test(String(entry[key]))) throw wrong(`${key} is no hash in hex`);
  }
  return value as Bundle;
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

export const asStored = (stream: string, entry: BundledEntry): StoredEntry => ({
  ...entry,
  stream,
  prev: fromHex(entry.prev),
  hash: fromHex(entry.hash),
  canon: utf8(entry.canon),
});

export const bundled = (
  entry: StoredEntry,
  place: {
    readonly index: number;
    readonly sm3: Uint8Array;
    readonly proof: readonly Uint8Array[];
    readonly proofSm3: readonly Uint8Array[];
  },
): BundledEntry => {
  const { entryId, seq, idem, type, actor, org, region, outcome, at } = entry;
  return {
    entryId,
    seq,
    idem,
    prev: hex(entry.prev),
    hash: hex(entry.hash),
    sm3: hex(place.sm3),
    canon: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(entry.canon),
    type,
    actor,
    org,
    region,
    outcome,
    at,
    index: place.index,
    proof: place.proof.map(base64),
    proofSm3: place.proofSm3.map(base64),
  };
};

/** null when one of them is no hash. */
export function hashesFrom(texts: readonly string[]): readonly Uint8Array[] | null {
  try {
    const hashes = texts.map(fromBase64);
    return hashes.every(({ length }) => length === 32) ? hashes : null;
  } catch {
    return null;
  }
}
