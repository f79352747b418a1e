/** What an honest witness does with each request, by the status codes of C2SP tlog-witness. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../../domain/audit/log/bytes.ts';
import { headText } from '../../../../domain/audit/log/checkpoint.ts';
import { consistencyRanges, folded, leafHash, nodesOf, type LeafRange } from '../../../../domain/audit/log/merkle.ts';
import { noteKey, signatureLine } from '../../../../domain/audit/log/signed-note.ts';
import { rootOf } from '../../../../domain/audit/log/tiles.ts';
import { judge, witnessRequest, type SeenHead } from '../../../../domain/audit/log/witness.ts';
import { nodeCrypto } from '../../../../schema/log-crypto.ts';

const { sha256 } = nodeCrypto;
const ORIGIN = 'log.test/a';
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = noteKey(sha256, ORIGIN, 'ED25519', new Uint8Array(Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url')));

const honest = Array.from({ length: 20 }, (_, at) => leafHash(sha256, utf8(`leaf ${at}`)));
const rewritten = honest.map((leaf, at) => (at === 3 ? sha256(leaf) : leaf));
const hashOf = (leaves: readonly Uint8Array[], range: LeafRange): Uint8Array =>
  folded(
    sha256,
    nodesOf(range).map(({ level, index }) => rootOf(sha256, leaves.slice(index * 2 ** level, (index + 1) * 2 ** level))),
  );
const rootAt = (size: number, leaves = honest): Uint8Array => hashOf(leaves, { from: 0, to: size });
const signed = (size: number, leaves = honest, origin = ORIGIN): string => {
  const text = headText({ origin, size, root: rootAt(size, leaves) });
  return `${text}\n${signatureLine(key, sign(null, utf8(text), privateKey))}`;
};
const proof = (old: number, size: number, leaves = honest): Uint8Array[] =>
  consistencyRanges(old, size).map((range) => hashOf(leaves, range));
const saw =
  (size: number): ((origin: string) => SeenHead | null) =>
  () =>
    size === 0 ? null : { size, root: rootAt(size) };
const asked = (body: string, seen = saw(8)) => judge(nodeCrypto, [key], seen, body);

describe('a witness', () => {
  it('cosigns what continues the head it saw, and remembers it', () => {
    const body = witnessRequest({ old: 8, proof: proof(8, 13), checkpoint: signed(13) });
    expect(asked(body)).toMatchObject({ status: 200, seen: { size: 13 } });
    expect(asked(witnessRequest({ old: 8, proof: [], checkpoint: signed(8) }))).toMatchObject({ status: 200, seen: { size: 8 } });
  });

  it('cosigns any first head of a log it knows, with an empty proof only', () => {
    expect(asked(witnessRequest({ old: 0, proof: [], checkpoint: signed(13) }), saw(0))).toMatchObject({ status: 200 });
    expect(asked(witnessRequest({ old: 0, proof: proof(8, 13), checkpoint: signed(13) }), saw(0))).toMatchObject({ status: 422 });
  });

  it('answers 409 with the size it saw when the client remembers another', () => {
    expect(asked(witnessRequest({ old: 5, proof: proof(5, 13), checkpoint: signed(13) }))).toMatchObject({
      status: 409,
      size: 8,
      evidence: false,
    });
  });

  it('keeps as evidence two roots for one size, and a head that does not continue the one it saw: a rewritten past', () => {
    expect(asked(witnessRequest({ old: 8, proof: [], checkpoint: signed(8, rewritten) }))).toMatchObject({ status: 409, evidence: true });
    expect(asked(witnessRequest({ old: 8, proof: proof(8, 13, rewritten), checkpoint: signed(13, rewritten) }))).toMatchObject({
      status: 422,
      evidence: true,
    });
    expect(asked(witnessRequest({ old: 8, proof: proof(8, 13, rewritten), checkpoint: signed(13, rewritten) }), saw(0))).toMatchObject({
      status: 409,
    });
  });

  it('knows no other log, no other key, and no head smaller than the one it is asked to continue', () => {
    expect(asked(witnessRequest({ old: 8, proof: [], checkpoint: signed(8, honest, 'log.test/b') }))).toMatchObject({ status: 404 });
    const forged = signed(13).replace(/(— \S+ \S{30})(.)/, (_, head: string, letter: string) => head + (letter === 'A' ? 'B' : 'A'));
    expect(asked(witnessRequest({ old: 8, proof: proof(8, 13), checkpoint: forged }))).toMatchObject({ status: 403 });
    expect(asked(witnessRequest({ old: 14, proof: [], checkpoint: signed(13) }))).toMatchObject({ status: 400 });
  });

  it('answers 400 to what is no request', () => {
    const body = witnessRequest({ old: 8, proof: proof(8, 13), checkpoint: signed(13) });
    for (const wrong of [
      '',
      body.replace('old 8', 'old 08'),
      body.replace('old 8', 'size 8'),
      body.slice(7),
      body.replace('\n\n', '\n'),
      `old 8\n${'AAAA\n'.repeat(64)}\nx`,
    ])
      expect(asked(wrong), wrong.slice(0, 40)).toMatchObject({ status: 400 });
  });
});
