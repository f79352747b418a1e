import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROCEDURES, procedureByCode } from '../../../domain/procedures/shipped.ts';
import { REGISTRY_FILE, registrySource } from '../../../scripts/generate-registry.ts';

test('the registry lists every file of the folder (if this fails: npm run generate)', () => {
  expect(readFileSync(REGISTRY_FILE, 'utf8')).toBe(registrySource());
});

test('the code of a procedure is the name of its file, and no code is used twice', () => {
  const imported = [...registrySource().matchAll(/from '\.\/([a-z0-9-]+)\.ts'/g)].map((match) => match[1]);
  expect(PROCEDURES.map((procedure) => procedure.code)).toEqual(imported);
  expect(new Set(imported).size).toBe(imported.length);
});

test('a procedure is found by its code', () => {
  expect(procedureByCode('water-intake')?.name.zh).toBe('取水许可（首次）');
  expect(procedureByCode('no-such-procedure')).toBeUndefined();
});
