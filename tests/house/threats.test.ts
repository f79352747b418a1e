/** docs/threats.yaml is no prose: every row names tests that are there, and what is open is said in docs/security.md too. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const level = z.enum(['LOW', 'MEDIUM', 'HIGH']);
const rows = z
  .array(
    z.strictObject({
      id: z.string().regex(/^T\d+$/),
      kind: z.enum(['S', 'T', 'R', 'I', 'D', 'E']),
      threat: z.string().min(10),
      control: z.string().min(10),
      impact: level,
      likelihood: level,
      proofs: z.array(z.strictObject({ file: z.string(), test: z.string().min(8) })).min(1),
      open: z.string().optional(),
    }),
  )
  .parse(parse(readFileSync(`${root}docs/threats.yaml`, 'utf8')));

/** Titles as they stand in the source; quotes of either kind. */
const titlesOf = (source: string): string[] =>
  [...source.matchAll(/\b(?:it|test|describe)\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g)].map(([, , title = '']) => title);

const gone = (proof: { readonly file: string; readonly test: string }): boolean =>
  !existsSync(`${root}${proof.file}`) ||
  !titlesOf(readFileSync(`${root}${proof.file}`, 'utf8')).some((title) => title.includes(proof.test));

test('the threats are the thirty-two of the specification, each once', () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 32 }, (_, at) => `T${at + 1}`));
});

test('every test that a threat names is there', () => {
  expect(rows.flatMap(({ id, proofs }) => proofs.filter(gone).map(({ file, test: title }) => `${id}: ${file}: ${title}`))).toEqual([]);
});

test('a test that is gone would be noticed: by its name, and by its file', () => {
  expect(gone({ file: 'tests/house/threats.test.ts', test: 'every test that a threat names is there' })).toBe(false);
  expect(gone({ file: 'tests/house/threats.test.ts', test: ['no test', 'of this name'].join(' ') })).toBe(true);
  expect(gone({ file: 'tests/house/not-there.test.ts', test: 'every test that a threat names is there' })).toBe(true);
});

test('what is open is said to whoever reads docs/security.md', () => {
  const text = readFileSync(`${root}docs/security.md`, 'utf8');
  const section = text.slice(text.indexOf('## What is open'));
  expect(rows.filter(({ id, open }) => open !== undefined && !section.includes(`${id} `)).map(({ id }) => id)).toEqual([]);
});

test('every file that docs/security.md names as proof is there', () => {
  const named = [...readFileSync(`${root}docs/security.md`, 'utf8').matchAll(/\btests\/[\w/-]+(?:\.test\.ts)?/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
});
