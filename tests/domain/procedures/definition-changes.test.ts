/** Two versions of a procedure side by side: every difference is named once, and nothing that stayed. */
import { expect, test } from 'vitest';
import { definitionChanges } from '../../../domain/procedures/definition-changes.ts';
import { PROCEDURES } from '../../../domain/procedures/items/index.generated.ts';

const sign = PROCEDURES.find(({ code }) => code === 'outdoor-sign')!;

test('a version differs from itself in nothing', () => {
  for (const procedure of PROCEDURES) expect(definitionChanges(procedure, structuredClone(procedure))).toEqual([]);
});

test('a shorter promise is one line with both numbers', () => {
  const quicker = { ...sign, limits: { ...sign.limits, promised: { ...sign.limits.promised, n: 3 } } };
  expect(definitionChanges(sign, quicker)).toEqual([{ path: 'limits.promised.n', before: String(sign.limits.promised?.n), after: '3' }]);
});

test('a step keeps its name when another is put before it', () => {
  const [first, ...rest] = sign.steps;
  const longer = { ...sign, steps: [first, { ...first!, id: 'look', name: { zh: '踏勘', en: 'look' } }, ...rest] };
  const changes = definitionChanges(sign, longer);
  expect(changes.map(({ path }) => path)).toContain('steps.look.name');
  expect(changes.filter(({ path, before }) => path.startsWith('steps.') && before !== null)).toEqual([]);
  expect(changes.find(({ path }) => path === 'steps')).toMatchObject({ before: sign.steps.map(({ id }) => id).join(', ') });
});

test('a material that went away is told with all it held', () => {
  const [gone, ...rest] = sign.materials;
  const changes = definitionChanges(sign, { ...sign, materials: rest });
  expect(changes.find(({ path }) => path === `materials.${gone!.id}.name`)).toMatchObject({ after: null });
});

test('a legal basis is read as one text', () => {
  const [changed] = definitionChanges(
    { basis: { text: '行政许可法 第四十二条', certainty: 'L' } },
    { basis: { text: '行政许可法 第四十三条', certainty: 'L' } },
  );
  expect(changed).toEqual({ path: 'basis', before: '行政许可法 第四十二条 (L)', after: '行政许可法 第四十三条 (L)' });
});
