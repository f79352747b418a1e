/** The quick look says yes only where the thorough one finds nothing, and to every ordinary entry. */
import fc from 'fast-check';
import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../../domain/audit/canonical.ts';
import { checkEntry, STREAM_START, type StoredEntry } from '../../../../domain/audit/check-entry.ts';
import { entryHash } from '../../../../domain/audit/entry-hash.ts';
import { utf8 } from '../../../../domain/audit/log/bytes.ts';
import { QuickCheck } from '../../../../domain/audit/log/quick-check.ts';
import { entrySm3 } from '../../../../domain/audit/log/leaf.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
const sm3 = (bytes: Uint8Array): Uint8Array => hash('sm3', bytes, 'buffer');
const STREAM = 'case/32060220260302L000042';

function entryOf(canon: Uint8Array): StoredEntry {
  const prev = STREAM_START.hash;
  return {
    entryId: 1,
    stream: STREAM,
    seq: 1,
    prev,
    hash: entryHash(sha256, STREAM, 1, prev, canon),
    idem: 'case/32060220260302L000042/r-1',
    canon,
    type: 'CASE',
    actor: 'p-zhao',
    org: 'u-water',
    region: '320602',
    outcome: 'ok',
    at: '2026-03-02T01:00:00.000Z',
  };
}
const CONTENT = {
  v: 1,
  log: 'tongban',
  type: 'CASE',
  outcome: 'ok',
  caseNo: '32060220260302L000042',
  caseSeq: 1,
  unitId: 'u-water',
  region: '320602',
  requestId: 'r-1',
  actor: { personId: 'p-zhao', kind: 'HUMAN', roles: ['HANDLER'], unitId: 'u-water' },
  recordedAt: '2026-03-02T01:00:00.000Z',
};
const quick = new QuickCheck(sha256, sm3);
const agree = (entry: StoredEntry): boolean => {
  const next = quick.check({ sha256: sha256(utf8(entry.stream)), sm3: sm3(utf8(entry.stream)) }, STREAM_START, entry);
  const thorough = checkEntry(sha256, STREAM_START, entry);
  expect(quick.sm3).toEqual(entrySm3(sm3, entry));
  if (next === null) return false;
  expect(thorough.faults).toEqual([]);
  expect(next).toEqual(thorough.next);
  return true;
};

it('takes an ordinary entry in, Chinese text and all', () => {
  expect(
    agree(
      entryOf(
        utf8(
          canonicalJson({
            ...CONTENT,
            data: { opinion: '经现场踏勘，符合条件（见附件《踏勘记录》）。“同意”', n: -12, list: [0, true, null, {}] },
          }),
        ),
      ),
    ),
  ).toBe(true);
});

it('never says yes where the thorough check finds a fault: any bytes changed, inserted or left out', () => {
  const json = fc
    .jsonValue({ maxDepth: 3 })
    .map((value) => JSON.parse(JSON.stringify(value).replace(/-?\d+\.?\d*(e[+-]?\d+)?/gi, '7')) as unknown);
  let taken = 0;
  fc.assert(
    fc.property(json, fc.nat(), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 3 }), (data, place, byte, act) => {
      let text: string;
      try {
        text = canonicalJson({ ...CONTENT, data });
      } catch {
        return; // lone surrogates
      }
      const canon = [...utf8(text)];
      const at = place % canon.length;
      if (act === 1) canon[at] = byte;
      if (act === 2) canon.splice(at, 0, byte);
      if (act === 3) canon.splice(at, 1);
      if (agree(entryOf(Uint8Array.from(canon)))) taken++;
    }),
    { numRuns: 2_000 },
  );
  expect(taken).toBeGreaterThan(200);
});

it('never says yes to another column, number, link or key', () => {
  const entry = entryOf(utf8(canonicalJson(CONTENT)));
  expect(agree(entry)).toBe(true);
  const wrong: Partial<StoredEntry>[] = [
    ...(['type', 'actor', 'org', 'region', 'outcome', 'at', 'idem'] as const).map((column) => ({ [column]: `${entry[column]}x` })),
    { seq: 2 },
    { entryId: 0 },
    { stream: 'case/other' },
    { prev: new Uint8Array(32).fill(1) },
    { hash: new Uint8Array(32) },
  ];
  for (const change of wrong) expect(agree({ ...entry, ...change })).toBe(false);
});

it('leaves spellings that are not canonical to the thorough check', () => {
  const text = canonicalJson(CONTENT);
  for (const other of [
    text.replace('{', '{ '),
    text.replace('"ok"', '"\\u006fk"'),
    text.replace('1', '01'),
    text.replace('"v":1', '"v":1e0'),
    `${text} `,
    text.replace('tongban', 'tongban\u0301'),
  ])
    expect(agree(entryOf(utf8(other)))).toBe(false);
});
