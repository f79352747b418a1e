/** Ways to tamper with a bundle or an export: what a forger can do who has the file, and for some of them his own keys. */
import { canonicalJson } from '../../domain/audit/canonical.ts';
import { entryHash } from '../../domain/audit/entry-hash.ts';
import type { Bundle, BundledEntry } from '../../domain/audit/log/bundle.ts';
import { fromHex, hex, utf8 } from '../../domain/audit/log/bytes.ts';
import { headText, readCheckpoint } from '../../domain/audit/log/checkpoint.ts';
import { readStatement, statementText } from '../../domain/audit/log/head-statement.ts';
import { entrySm3, leafData } from '../../domain/audit/log/leaf.ts';
import { folded, inclusionRanges, leafHash, nodesOf } from '../../domain/audit/log/merkle.ts';
import { base64 } from '../../domain/audit/log/bytes.ts';
import { signatureLine } from '../../domain/audit/log/signed-note.ts';
import { rootOf } from '../../domain/audit/log/tiles.ts';
import { nodeCrypto } from '../../schema/log-crypto.ts';
import { signedNote, type Signer } from '../../worker/sequencer/key-file.ts';
import type { Chance } from './chance.ts';

const { sha256, sm3 } = nodeCrypto;
type Entry = { -readonly [K in keyof BundledEntry]: BundledEntry[K] };

/** Another character in the place of one, so that the file stays readable. */
export function flipped(text: string, at: number): string {
  const one = text[at] ?? '0';
  const other = /[0-9]/.test(one) ? String((Number(one) + 1) % 10) : /[a-z]/i.test(one) ? (one.toLowerCase() === 'a' ? 'b' : 'a') : '7';
  return text.slice(0, at) + other + text.slice(at + 1);
}

/** Hashes, links and SM3 of all entries computed anew, from the start of the stream. */
export function rechained(stream: string, entries: readonly BundledEntry[]): BundledEntry[] {
  let head: Uint8Array = new Uint8Array(32);
  return entries.map((entry, at) => {
    const place = { stream, seq: at + 1, prev: head, canon: utf8(entry.canon) };
    const hash = entryHash(sha256, stream, place.seq, head, place.canon);
    const made = { ...entry, seq: place.seq, prev: hex(head), hash: hex(hash), sm3: hex(entrySm3(sm3, place)) };
    head = hash;
    return made;
  });
}

const forgedContent = (canon: string): string => canonicalJson({ ...(JSON.parse(canon) as object), reason: 'forged' });

const below = (chance: Chance, count: number): number => chance.between(0, count - 1);

type Mutation = (bundle: Bundle, chance: Chance) => Bundle | Promise<Bundle>;

const edit = (bundle: Bundle, at: number, change: (entry: Entry) => void): Bundle => {
  const entries = bundle.entries.map((entry) => ({ ...entry })) as Entry[];
  change(entries[at]!);
  return { ...bundle, entries };
};
const pick = (bundle: Bundle, chance: Chance): number => below(chance, bundle.entries.length);

/** `keys`: the forger's own. */
export const bundleMutations = (keys: Signer): Readonly<Record<string, Mutation>> => ({
  'a character of the content flipped': (bundle, chance) =>
    edit(bundle, pick(bundle, chance), (entry) => {
      const letters = [...entry.canon.matchAll(/[a-z0-9]/g)].map(({ index }) => index);
      entry.canon = flipped(entry.canon, letters[below(chance, letters.length)]!);
    }),
  'a digit of a hash, a link or an SM3 flipped': (bundle, chance) =>
    edit(bundle, pick(bundle, chance), (entry) => {
      const field = (['hash', 'prev', 'sm3'] as const)[below(chance, 3)]!;
      const at = below(chance, 64);
      entry[field] = entry[field].slice(0, at) + (entry[field][at] === 'f' ? '0' : 'f') + entry[field].slice(at + 1);
    }),
  'a hash of a proof changed': (bundle, chance) =>
    edit(bundle, pick(bundle, chance), (entry) => {
      entry.proof = entry.proof.map((one, at) => (at === 0 ? base64(sha256(utf8(one))) : one));
    }),
  'the place in the log changed': (bundle, chance) =>
    edit(bundle, pick(bundle, chance), (entry) => void (entry.index += 1 + below(chance, 3))),
  'a proof shortened': (bundle, chance) => edit(bundle, pick(bundle, chance), (entry) => void (entry.proof = entry.proof.slice(1))),
  'a copied column changed': (bundle, chance) =>
    edit(bundle, pick(bundle, chance), (entry) => {
      const column = (['type', 'actor', 'org', 'region', 'outcome', 'at'] as const)[below(chance, 6)]!;
      entry[column] = `${entry[column]}x`;
    }),
  'the idempotency key changed': (bundle, chance) => edit(bundle, pick(bundle, chance), (entry) => void (entry.idem += 'x')),
  'two entries swapped': (bundle, chance) => {
    const at = below(chance, bundle.entries.length - 1);
    const entries = [...bundle.entries];
    [entries[at], entries[at + 1]] = [entries[at + 1]!, entries[at]!];
    return { ...bundle, entries };
  },
  'the contents of two entries swapped': (bundle, chance) => {
    const at = below(chance, bundle.entries.length - 1);
    const entries = bundle.entries.map((entry) => ({ ...entry })) as Entry[];
    [entries[at]!.canon, entries[at + 1]!.canon] = [entries[at + 1]!.canon, entries[at]!.canon];
    return { ...bundle, entries };
  },
  'an entry dropped': (bundle, chance) => ({ ...bundle, entries: bundle.entries.toSpliced(pick(bundle, chance), 1) }),
  'an entry dropped and the rest chained anew': (bundle, chance) => {
    const gone = below(chance, bundle.entries.length - 1);
    return {
      ...bundle,
      entries: rechained(
        bundle.stream,
        bundle.entries.filter((_, at) => at !== gone),
      ),
    };
  },
  'an entry inserted and the rest chained anew': (bundle, chance) => {
    const at = pick(bundle, chance);
    const copy = { ...bundle.entries[at]!, canon: forgedContent(bundle.entries[at]!.canon) };
    return { ...bundle, entries: rechained(bundle.stream, bundle.entries.toSpliced(at, 0, copy)) };
  },
  'the tail cut off': (bundle, chance) => ({ ...bundle, entries: bundle.entries.slice(0, 1 + below(chance, bundle.entries.length - 1)) }),
  'all entries removed': (bundle) => ({ ...bundle, entries: [] }),
  'an entry rewritten and the stream chained anew': (bundle, chance) => {
    const at = pick(bundle, chance);
    return {
      ...bundle,
      entries: rechained(
        bundle.stream,
        bundle.entries.map((entry, place) => (place === at ? { ...entry, canon: forgedContent(entry.canon) } : entry)),
      ),
    };
  },
  'another case in its place': (bundle) => ({
    ...bundle,
    stream: 'case/32060220260302L999999',
    entries: rechained('case/32060220260302L999999', bundle.entries),
  }),
  'the root of the checkpoint changed': (bundle) => {
    const lines = bundle.checkpoint.split('\n');
    lines[2] = base64(sha256(utf8(lines[2]!)));
    return { ...bundle, checkpoint: lines.join('\n') };
  },
  'the size of the checkpoint changed': (bundle) => {
    const lines = bundle.checkpoint.split('\n');
    lines[1] = String(Number(lines[1]) + 1);
    return { ...bundle, checkpoint: lines.join('\n') };
  },
  'the log written anew around a forged entry, and signed with another key': async (bundle, chance) => forgedLog(bundle, chance, keys),
  'the same, with the true key’s name and number on the signature': async (bundle, chance) => {
    const { signatures } = readCheckpoint(bundle.checkpoint).note;
    const real = signatures[0]!;
    const impostor: Signer = { key: { ...keys.key, name: real.name, id: real.id }, sign: (message) => keys.sign(message) };
    return forgedLog(bundle, chance, impostor);
  },
  'the word on the length signed with another key': async (bundle) => {
    const entries = bundle.entries.slice(0, -1);
    const { size, origin } = readStatement(bundle.head!);
    const last = entries.at(-1)!;
    const text = statementText({ origin, size, stream: bundle.stream, seq: last.seq, hash: fromHex(last.hash) });
    return { ...bundle, entries, head: await signedNote(text, [keys], signatureLine) };
  },
});

/** A log of its own that holds the forged stream alone, whole in itself: every proof leads to the root, only the signatures are wrong. */
async function forgedLog(bundle: Bundle, chance: Chance, signer: Signer): Promise<Bundle> {
  const at = pick(bundle, chance);
  const entries = rechained(
    bundle.stream,
    bundle.entries.map((entry, place) => (place === at ? { ...entry, canon: forgedContent(entry.canon) } : entry)),
  );
  const leaves = entries.map(({ seq, hash, sm3: third }) =>
    leafHash(sha256, leafData({ stream: bundle.stream, seq, hash: fromHex(hash), sm3: fromHex(third) })),
  );
  const hashOf = (range: { readonly from: number; readonly to: number }): Uint8Array =>
    folded(
      sha256,
      nodesOf(range).map(({ level, index }) => rootOf(sha256, leaves.slice(index * 2 ** level, (index + 1) * 2 ** level))),
    );
  const size = leaves.length;
  const head = headText({ origin: bundle.origin, size, root: hashOf({ from: 0, to: size }) });
  const last = entries.at(-1)!;
  const statement = statementText({ origin: bundle.origin, size, stream: bundle.stream, seq: last.seq, hash: fromHex(last.hash) });
  return {
    ...bundle,
    entries: entries.map((entry, index) => ({ ...entry, index, proof: inclusionRanges(size, index).map(hashOf).map(base64) })),
    checkpoint: await signedNote(head, [signer], signatureLine),
    head: await signedNote(statement, [signer], signatureLine),
  };
}
