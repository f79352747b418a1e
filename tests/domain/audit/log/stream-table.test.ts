/** The table of streams of a verifier: it knows what it was told, takes up where it was put down, and is small. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GENESIS } from '../../../../domain/audit/entry-hash.ts';
import { StreamTable } from '../../../../domain/audit/log/stream-table.ts';

const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest();

test('it gives back of every stream what it was last told, new ones begin at the start, and it goes on from what was kept', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(1_000), fc.boolean()), { minLength: 1, maxLength: 3_000 }), (acts) => {
      let table = new StreamTable();
      const known = new Map<number, number>();
      for (const [stream, seq, putDown] of acts) {
        if (putDown && stream % 50 === 0) table = StreamTable.from(table.dump().map((bytes) => bytes.slice()));
        const place = table.find(digest(`case/${stream}`));
        const before = known.get(stream);
        expect(table.at(place)).toMatchObject(before === undefined ? { seq: 0, hash: GENESIS } : { seq: before, caseSeq: before + 1 });
        table.set(place, { seq: seq + 1, hash: digest(`${stream}/${seq}`), caseSeq: seq + 2, entryId: seq });
        known.set(stream, seq + 1);
      }
      expect(table.count).toBe(known.size);
    }),
    { numRuns: 50 },
  );
});

test('four hundred thousand streams, those of ten million entries, are told apart in 29 MB', { timeout: 60_000 }, () => {
  const table = new StreamTable();
  for (let n = 0; n < 400_000; n++) {
    const key = digest(`case/${n}`);
    table.set(table.find(key), { seq: 1, hash: key, caseSeq: 1, entryId: n });
  }
  expect(table.count).toBe(400_000);
  for (let n = 0; n < 400_000; n += 997) expect(table.at(table.find(digest(`case/${n}`))).entryId).toBe(n);
  expect(table.dump().reduce((sum, { length }) => sum + length, 0)).toBe(400_000 * 72);
});

test('bytes that are no table are refused', () => {
  expect(() => StreamTable.from([new Uint8Array(71)])).toThrow(RangeError);
});
