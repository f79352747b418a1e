/** Every refusal says in both languages what is wrong and what to do, whatever facts it carries. */
import { expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../../domain/case/refusal.ts';
import { refusalText } from '../../../domain/case/refusal-texts.ts';

for (const code of REFUSAL_CODES) {
  test(`${code} has a sentence and a remedy in both languages, with and without facts`, () => {
    const spoken = refusalText({ code, facts: {}, field: 'gaps.2.remedy' });
    expect(spoken.message.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(spoken.remedy.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(spoken.message.en).toMatch(/^[A-Z“—].*\.$/);
    expect(spoken.remedy.en).toMatch(/^[A-Z“—].*\.$/);
    expect(spoken.message.zh).toContain('gaps.2.remedy');
    expect(spoken.message.en).toContain('gaps.2.remedy');
    expect(`${spoken.message.zh}${spoken.message.en}`).not.toMatch(/undefined|\[object/);
  });
}

test('a missing material is named', () => {
  const { message } = refusalText({ code: 'MATERIALS_MISSING', facts: { missing: ['site-plan', 'id-card'] } });
  expect(message.zh).toBe('缺少材料：site-plan、id-card。');
  expect(message.en).toBe('Materials are missing: site-plan, id-card.');
});

test('a wrong state is called by its name', () => {
  expect(refusalText({ code: 'WRONG_STATE', facts: { state: 'RECEIVED' } }).message).toEqual({
    zh: '办件目前处于“收件”，不能做这件事。',
    en: 'The case is “received”; this cannot be done now.',
  });
});
