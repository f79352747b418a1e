/**
 * Verifies a case's bundle on the browser's own cryptography: every content against its hash, every hash against the one before, every
 * entry's proof against the root that was signed. Whose signature that is, is for the page at /verify, which needs no word of ours.
 */

export interface BundleVerdict {
  readonly entries: number;
  /** Entries of the whole log under the signed root. */
  readonly size: number;
  readonly faults: readonly { readonly seq: number; readonly what: 'GAP' | 'LINK' | 'CONTENT' | 'PROOF' | 'SHOWN' }[];
}

interface Entry {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
  readonly sm3: string;
  readonly canon: string;
  readonly index: number;
  readonly proof: readonly string[];
}

interface Bundle {
  readonly stream: string;
  readonly checkpoint: string;
  readonly entries: readonly Entry[];
}

const utf8 = new TextEncoder();
const ZERO = '00'.repeat(32);

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const unhex = (text: string): Uint8Array => Uint8Array.from(text.match(/../gu) ?? [], (pair) => parseInt(pair, 16));
const unbase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const sha256 = async (...parts: readonly Uint8Array[]): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', joined(...parts)));

/** @param shown hashes as they stand on the screen, by their number in the stream */
export async function verifyBundle(content: string, shown: ReadonlyMap<number, string>): Promise<BundleVerdict> {
  const { checkpoint, entries, stream } = JSON.parse(content) as Bundle;
  const [, size = '0', root = ''] = checkpoint.split('\n');
  const signedRoot = hex(unbase64(root));
  const faults: BundleVerdict['faults'][number][] = [];
  const of = await sha256(utf8.encode(stream));
  let before = { seq: 0, hash: ZERO };
  for (const entry of entries) {
    const fault = (what: BundleVerdict['faults'][number]['what']): void => void faults.push({ seq: entry.seq, what });
    if (entry.seq !== before.seq + 1) fault('GAP');
    if (entry.prev !== before.hash) fault('LINK');
    const place = new Uint8Array(8);
    new DataView(place.buffer).setBigInt64(0, BigInt(entry.seq));
    if (hex(await sha256(utf8.encode('gov-audit/1\n'), of, place, unhex(entry.prev), utf8.encode(entry.canon))) !== entry.hash)
      fault('CONTENT');
    const leaf = await sha256(Uint8Array.of(0), utf8.encode(`tongban-leaf/1\n${stream}\n${entry.seq}\n${entry.hash}\n${entry.sm3}\n`));
    if ((await rootFrom(Number(size), entry.index, leaf, entry.proof.map(unbase64))) !== signedRoot) fault('PROOF');
    const here = shown.get(entry.seq);
    if (here !== undefined && here !== entry.hash) fault('SHOWN');
    before = { seq: entry.seq, hash: entry.hash };
  }
  return { entries: entries.length, size: Number(size), faults };
}

/** The root that an inclusion proof of RFC 9162 (2.1.3.2) leads to; null: the proof has the wrong length. */
async function rootFrom(size: number, index: number, leaf: Uint8Array, proof: readonly Uint8Array[]): Promise<string | null> {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return null;
  let [node, last] = [index, size - 1];
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return null;
    if (node % 2 === 1 || node === last) {
      hash = await sha256(Uint8Array.of(1), sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else hash = await sha256(Uint8Array.of(1), hash, sibling);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hex(hash) : null;
}
