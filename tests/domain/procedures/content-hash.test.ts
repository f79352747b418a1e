import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentHash, definitionText, hashOfText, published } from '../../../domain/procedures/content-hash.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import { PROCEDURES } from '../../../domain/procedures/shipped.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

describe('the hash of a definition', () => {
  test('is the SHA-256 of its canonical text, as any other tool computes it', () => {
    const text = definitionText(waterIntake);
    expect(contentHash(waterIntake, sha256)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(hashOfText(text, sha256)).toBe(contentHash(waterIntake, sha256));
    expect(published(waterIntake, sha256)).toMatchObject({ code: 'water-intake', version: 1, hash: contentHash(waterIntake, sha256) });
  });

  test('does not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(waterIntake).toReversed()) as unknown as Procedure;
    expect(Object.keys(turned)).not.toEqual(Object.keys(waterIntake));
    expect(contentHash(turned, sha256)).toBe(contentHash(waterIntake, sha256));
  });

  test('changes with a single day of a limit', () => {
    const { statutory } = waterIntake.limits;
    const changed = { ...waterIntake, limits: { ...waterIntake.limits, statutory: { ...statutory!, n: 44 } } };
    expect(contentHash(changed, sha256)).not.toBe(contentHash(waterIntake, sha256));
  });

  for (const procedure of PROCEDURES) {
    test(`${procedure.code} comes back from its text as it went in`, () => {
      expect(JSON.parse(definitionText(procedure))).toEqual(procedure);
    });
  }
});
