/** Signed notes, policies, proofs and statements as texts: against published vectors, and spelled in one way only. */
import fc from 'fast-check';
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { base64, fromBase64, fromHex, hex, utf8 } from '../../../../domain/audit/log/bytes.ts';
import { cosignature, cosignedMessage, headText, readCheckpoint, readHead, signedBy } from '../../../../domain/audit/log/checkpoint.ts';
import { readStatement, statementText } from '../../../../domain/audit/log/head-statement.ts';
import { leafData, leafOf, readLeaf } from '../../../../domain/audit/log/leaf.ts';
import { readPolicy, standingOf } from '../../../../domain/audit/log/policy.ts';
import { readReceiptCode, receiptCode } from '../../../../domain/audit/log/receipt-code.ts';
import { noteKey, readNote, readVkey, signatureLine, vkey, type NoteKey } from '../../../../domain/audit/log/signed-note.ts';
import { proofText, readProof } from '../../../../domain/audit/log/tlog-proof.ts';
import { nodeCrypto } from '../../../../schema/log-crypto.ts';

const { sha256 } = nodeCrypto;

describe('base64', () => {
  it('gives bytes back and knows one spelling only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(hex(fromBase64(base64(bytes)))).toBe(hex(bytes));
      }),
    );
    for (const wrong of ['AA', 'AA=', 'AAE=', 'AB==', 'A===', 'AA==AA==', 'AA-_', ' AAAA'])
      if (wrong !== 'AAE=') expect(() => fromBase64(wrong), wrong).toThrow(RangeError);
  });
});

describe('the published note', () => {
  const NEUMANN = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const NOTE =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  it('is by its key, and no longer when a letter is changed', () => {
    const key = readVkey(sha256, NEUMANN);
    expect(vkey(key)).toBe(NEUMANN);
    expect(signedBy(nodeCrypto, readNote(NOTE), key)).toEqual({ valid: true, time: null });
    expect(signedBy(nodeCrypto, readNote(NOTE.replace('your', 'the')), key)).toEqual({ valid: false, time: null });
    expect(signedBy(nodeCrypto, readNote(NOTE), noteKey(sha256, 'PeterNeumann', 'ED25519', new Uint8Array(32)))).toBeNull();
  });

  it('is refused with control characters, without signatures, or with a malformed line', () => {
    for (const wrong of [
      NOTE.replace('your', 'yo\tur'),
      NOTE.slice(0, -1),
      NOTE.replace('\n\n', '\n'),
      NOTE.replace('— ', '- '),
      NOTE.replace('x08g', 'x08*'),
      NOTE.replace('PeterNeumann x', 'PeterNeumann  x'),
    ])
      expect(() => readNote(wrong)).toThrow();
    expect(() => readVkey(sha256, NEUMANN.replace('c74f20a3', 'c74f20a4'))).toThrow(/its content is c74f20a3/);
  });
});

interface Pair {
  readonly key: NoteKey;
  readonly sign: (message: Uint8Array) => Uint8Array;
}
function pair(name: string, kind: 'ED25519' | 'COSIGNATURE'): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url');
  return { key: noteKey(sha256, name, kind, new Uint8Array(raw)), sign: (message) => sign(null, message, privateKey) };
}

const log = pair('log.test/a', 'ED25519');
const witnesses = ['w1', 'w2', 'w3'].map((name) => pair(`witness.test/${name}`, 'COSIGNATURE'));
const head = headText({ origin: 'log.test/a', size: 7, root: sha256(utf8('root')) });
const lineBy = ({ key, sign: by }: Pair, text: string, time = 1_800_000_000): string =>
  signatureLine(key, key.kind === 'COSIGNATURE' ? cosignature(time, by(cosignedMessage(time, text))) : by(utf8(text)));
const policyText = (quorum: string): string =>
  [
    '# 策略 · policy',
    `log ${vkey(log.key)}`,
    ...witnesses.map(({ key }, at) => `witness w${at + 1} ${vkey(key)} https://w${at + 1}.test`),
    'group two 2 w1 w2 w3',
    `quorum ${quorum}`,
    '',
  ].join('\n');

describe('a checkpoint before a policy', () => {
  const standing = (lines: string, quorum = 'two') =>
    standingOf(nodeCrypto, readPolicy(sha256, policyText(quorum)), readCheckpoint(`${head}\n${lines}`));

  it('stands when the log and two of three witnesses signed it, and tells when', () => {
    const lines = lineBy(log, head) + lineBy(witnesses[0]!, head, 1_800_000_000) + lineBy(witnesses[2]!, head, 1_800_000_060);
    expect(standing(lines)).toEqual({ signed: true, forged: [], cosigned: ['w1', 'w3'], quorum: true, witnessedAt: 1_800_000_060 });
  });

  it('lacks its quorum with one witness, or with one that signed twice', () => {
    const once = lineBy(log, head) + lineBy(witnesses[0]!, head);
    expect(standing(once)).toMatchObject({ signed: true, quorum: false });
    expect(standing(once + lineBy(witnesses[0]!, head, 1_800_000_001))).toMatchObject({ cosigned: ['w1'], quorum: false });
    expect(standing(once, 'none')).toMatchObject({ quorum: true });
    expect(standing(once, 'w1')).toMatchObject({ quorum: true });
    expect(standing(once, 'w2')).toMatchObject({ quorum: false });
  });

  it('tells a signature that does not hold, and passes over strangers', () => {
    const other = headText({ origin: 'log.test/a', size: 8, root: sha256(utf8('root')) });
    expect(standing(lineBy(log, other))).toMatchObject({ signed: false, forged: ['log.test/a'] });
    expect(standing(lineBy(log, head) + lineBy(witnesses[1]!, other))).toMatchObject({ forged: ['witness.test/w2'], cosigned: [] });
    expect(standing(lineBy(log, head) + lineBy(pair('stranger.test', 'COSIGNATURE'), head))).toMatchObject({ signed: true, forged: [] });
    const impostor: Pair = { ...pair('x', 'ED25519'), key: log.key };
    expect(standing(lineBy(impostor, head))).toMatchObject({ signed: false, forged: ['log.test/a'] });
  });

  it('of another origin is not the log’s, even when its key signed it', () => {
    const other = headText({ origin: 'log.test/b', size: 7, root: sha256(utf8('root')) });
    const checkpoint = readCheckpoint(`${other}\n${lineBy(log, other)}`);
    expect(standingOf(nodeCrypto, readPolicy(sha256, policyText('none')), checkpoint)).toMatchObject({ signed: false });
  });

  it('begins with origin, size and root in their only spelling', () => {
    for (const wrong of ['log.test/a\n07\n', 'log.test/a\n-1\n', '\n7\n', 'log.test/a\n9007199254740993\n'])
      expect(() => readHead(`${wrong}${base64(new Uint8Array(32))}\n`)).toThrow();
    expect(() => readHead(`log.test/a\n7\n${base64(new Uint8Array(31))}\n`)).toThrow(/32 bytes/);
  });
});

describe('a policy', () => {
  it('names the line that cannot be meant', () => {
    const text = policyText('two');
    const wrong: readonly (readonly [string, RegExp])[] = [
      [text.replace('quorum two', ''), /no quorum/],
      [text.replace('quorum two', 'quorum three'), /line 7.*three is not defined/],
      [text.replace('group two 2', 'group two 4'), /line 6.*of 3 members, 4/],
      [`${text}quorum none\n`, /quorum already/],
      [text.replace('w1 w2 w3', 'w1 w1 w3'), /member of two groups/],
      [text.replace(vkey(witnesses[1]!.key), vkey(witnesses[0]!.key)), /line 4.*named twice/],
      [text.replace(vkey(witnesses[1]!.key), vkey(log.key)), /kind ED25519/],
      [text.replace('witness w2', 'wittness w2'), /wittness is none of/],
    ];
    for (const [changed, why] of wrong) expect(() => readPolicy(sha256, changed)).toThrow(why);
  });
});

describe('texts read back as they were written', () => {
  const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
  const stream = fc.stringMatching(/^[a-z]{1,8}\/[A-Za-z0-9/]{1,30}$/);
  const seq = fc.integer({ min: 1, max: 2 ** 50 });

  it('proofs of one entry', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(hash, { maxLength: 40 }),
        fc.option(fc.uint8Array({ maxLength: 99 }), { nil: undefined }),
        (index, hashes, extra) => {
          const checkpoint = `${head}\n${lineBy(log, head)}`;
          const proof = { index, hashes, checkpoint, ...(extra === undefined ? {} : { extra }) };
          const text = proofText(proof);
          const read = readProof(text);
          expect(proofText(read)).toBe(text);
          expect(read).toMatchObject({ index, checkpoint });
        },
      ),
    );
    for (const wrong of [
      'c2sp.org/tlog-proof@v2\nindex 1\n\nx',
      'c2sp.org/tlog-proof@v1\nindex 01\n\nx',
      'c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\nx',
    ])
      expect(() => readProof(wrong)).toThrow();
  });

  it('leaves, which name place and digests', () => {
    fc.assert(
      fc.property(stream, seq, hash, fc.uint8Array({ maxLength: 50 }), (name, number, prev, canon) => {
        const leaf = leafOf(nodeCrypto.sha256, nodeCrypto.sm3, { stream: name, seq: number, prev, canon });
        expect(hex(leafData(readLeaf(leafData(leaf))!))).toBe(hex(leafData(leaf)));
      }),
    );
    const data = new TextDecoder().decode(leafData({ stream: 'case/1', seq: 1, hash: new Uint8Array(32), sm3: new Uint8Array(32) }));
    for (const wrong of [
      data.slice(0, -1),
      `${data}\n`,
      data.replace('\n1\n', '\n01\n'),
      data.replace('leaf/1', 'leaf/2'),
      data.replace('00', '0A'),
    ])
      expect(readLeaf(utf8(wrong))).toBeNull();
  });

  it('statements, which no checkpoint can pass for', () => {
    const text = statementText({ origin: 'log.test/a', size: 9, stream: 'case/1', seq: 3, hash: new Uint8Array(32) });
    expect(readStatement(`${text}\n${lineBy(log, text)}`)).toMatchObject({ size: 9, stream: 'case/1', seq: 3 });
    expect(() => readStatement(`${head}\n${lineBy(log, head)}`)).toThrow(/tongban-stream-head/);
    expect(() => readHead(text)).toThrow();
  });

  it('receipts, as they stand in a QR code', () => {
    fc.assert(
      fc.property(stream, seq, hash, (name, number, bytes) => {
        const receipt = { stream: name, seq: number, hash: hex(bytes) };
        expect(readReceiptCode(receiptCode('log.test/a', receipt))).toEqual({ origin: 'log.test/a', ...receipt });
      }),
    );
    expect(readReceiptCode('tongban-receipt/1 a case/1 1 abc')).toBeNull();
  });
});

describe('SM2 with SM3', () => {
  it('has the digest of the standard, GB/T 32905', () => {
    expect(hex(nodeCrypto.sm3(utf8('abc')))).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  });

  it('accepts the signature that OpenSSL made with the default id 1234567812345678, and no other', () => {
    const message = utf8('log.test/a/sm3\n7\nqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=\n');
    const publicKey = fromHex(
      '0459663a3bc38586ce4f941b726ca8f4718690ec1d5975a9d9a93d168a14cee787673b3e93571c270f1e071d3c18686c635d2e28281badf4d5572695' +
        '57b2a6bc30',
    );
    const signature = fromHex(
      'fe5218eda43fe076144db6b8342cf690d4f30ee4ce133b6e9dd7a604562162d7c1e596aa5a8058b31309ad703f18cc7891bc88c36083ad83c74fb09715' +
        '75543e',
    );
    expect(nodeCrypto.verifySm2(publicKey, message, signature)).toBe(true);
    expect(nodeCrypto.verifySm2(publicKey, utf8('another'), signature)).toBe(false);
    expect(
      nodeCrypto.verifySm2(
        publicKey,
        message,
        signature.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
      ),
    ).toBe(false);
    const key = noteKey(sha256, 'log.test/a/sm3', 'SM2', publicKey);
    expect(readVkey(sha256, vkey(key))).toEqual(key);
  });
});
