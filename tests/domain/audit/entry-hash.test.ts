/** The entry hash against a vector computed by other programs, and against each of its inputs. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { entryHash, GENESIS } from '../../../domain/audit/entry-hash.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it('is what sha256sum makes of the same bytes', () => {
  // { printf 'gov-audit/1\n'; printf 'case/1' | sha256sum | xxd -r -p; printf '\0\0\0\0\0\0\0\1'; head -c 32 /dev/zero; printf '{}'; } | sha256sum
  expect(hex(entryHash(sha256, 'case/1', 1, GENESIS, utf8('{}')))).toBe('d412844be8ee413b26f7ef01f69e3e93b22111999e06bfc1955c4919f13fe86d');
});

it('changes with the stream, the number, the link and the content', () => {
  const base = ['case/1', 1, GENESIS, utf8('{}')] as const;
  const variants = [
    base,
    ['case/2', 1, GENESIS, utf8('{}')],
    ['case/1', 2, GENESIS, utf8('{}')],
    ['case/1', 1, sha256(GENESIS), utf8('{}')],
    ['case/1', 1, GENESIS, utf8('{"a":1}')],
  ] as const;
  expect(new Set(variants.map(([stream, seq, prev, canon]) => hex(entryHash(sha256, stream, seq, prev, canon)))).size).toBe(
    variants.length,
  );
});

it('counts beyond 2^32', () => {
  const place = (seq: number): string =>
    hex(entryHash((bytes) => (bytes.length > 60 ? bytes : sha256(bytes)), 's', seq, GENESIS, utf8(''))).slice(88, 104);
  expect(place(1)).toBe('0000000000000001');
  expect(place(2 ** 40 + 5)).toBe('0000010000000005');
});
