/** Every refusal says in both languages what is wrong and what to do, whatever facts it carries, and names fields as people do. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, isInputObjectType, parse, type GraphQLInputType, type GraphQLNamedType } from 'graphql';
import { expect, test } from 'vitest';
import { FIELD_NAMES, fieldName } from '../../../domain/case/field-names.ts';
import { REFUSAL_CODES } from '../../../domain/case/refusal.ts';
import { refusalText } from '../../../domain/case/refusal-texts.ts';

for (const code of REFUSAL_CODES) {
  test(`${code} has a sentence and a remedy in both languages, with and without facts`, () => {
    const spoken = refusalText({ code, facts: {}, field: 'gaps.2.remedy' });
    expect(spoken.message.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(spoken.remedy.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(spoken.message.en).toMatch(/^[A-Z“—].*\.$/);
    expect(spoken.remedy.en).toMatch(/^[A-Z“—].*\.$/);
    expect(spoken.message.zh).toContain('第 3 项补正内容的如何补正');
    expect(spoken.message.en).toContain('gaps 3: remedy');
    expect(`${spoken.message.zh}${spoken.message.en}`).not.toMatch(/undefined|\[object/);
  });
}

/** Every field of every input of every mutation. */
function inputFields(): ReadonlySet<string> {
  const folder = new URL('../../../schema/graphql/', import.meta.url);
  const sdl = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const schema = buildASTSchema(parse(sdl.join('\n')));
  const bare = (type: GraphQLInputType): GraphQLNamedType => ('ofType' in type ? bare(type.ofType) : type);
  const names = new Set<string>();
  const seen = new Set<string>();
  const walk = (type: GraphQLNamedType): void => {
    if (!isInputObjectType(type) || seen.has(type.name)) return;
    seen.add(type.name);
    for (const field of Object.values(type.getFields())) {
      names.add(field.name);
      walk(bare(field.type));
    }
  };
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) for (const { type } of mutation.args) walk(bare(type));
  return names;
}

test('every field that a mutation takes has a name in Chinese and in English, and no other has', () => {
  const taken = inputFields();
  expect(taken.size).toBeGreaterThan(100);
  expect([...taken].filter((name) => !Object.hasOwn(FIELD_NAMES, name))).toEqual([]);
  expect(Object.keys(FIELD_NAMES).filter((name) => !taken.has(name))).toEqual([]);
  for (const [name, [zh, en]] of Object.entries(FIELD_NAMES)) {
    expect([name, zh]).toEqual([name, expect.stringMatching(/[\u4e00-\u9fff]/)]);
    expect([name, en]).toEqual([name, expect.stringMatching(/^[A-Za-z][A-Za-z ,-]+$/)]);
  }
});

/** `expectedActSeq`, `stepId`: a word of the program. */
const OF_THE_PROGRAM = /[a-z]+[A-Z]\w*/;

for (const code of REFUSAL_CODES) {
  test(`${code} shows no word of the program, whichever field it is about`, () => {
    for (const field of [...inputFields(), 'intake.applicant.new.documentNo', 'materials.0.materialId']) {
      const { message, remedy } = refusalText({ code, facts: {}, field });
      for (const said of [message.zh, message.en, remedy.zh, remedy.en]) expect(said).not.toMatch(OF_THE_PROGRAM);
    }
  });
}

test('the path of a field is read as people would say it', () => {
  expect(fieldName('stepId')).toEqual({ zh: '环节', en: 'step' });
  expect(fieldName('intake.applicant.new.documentNo')).toEqual({
    zh: '纸质申请的申请人的证件号码',
    en: 'paper filing: applicant: document number',
  });
  expect(fieldName('materials.1.sha256')).toEqual({ zh: '第 2 项材料的文件的摘要值', en: 'materials 2: digest of the file' });
});

test('a field of a procedure is called as the procedure calls it', () => {
  const facts = { fieldZh: '联系电话', fieldEn: 'telephone' };
  expect(refusalText({ code: 'FIELD_MISSING', facts, field: 'answers.contactPhone' }).message).toEqual({
    zh: '必填项“联系电话”没有填写。',
    en: '“telephone” is required.',
  });
});

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
