/** The written promise: fresh types, words in both languages on everything, code lists equal to the domain's, one answer for every command. */
import { readFileSync } from 'node:fs';
import { executeCodegen } from '@graphql-codegen/cli';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, type GraphQLEnumType } from 'graphql';
import { expect, test } from 'vitest';
import codegen from '../../codegen.ts';
import { mutationOf } from '../../api/resolvers/mutations.ts';
import { createSchema } from '../../api/schema.ts';
import { ACTIONS } from '../../domain/access/actions.ts';
import { RELATIONS } from '../../domain/access/viewer.ts';
import { CASE_STATES } from '../../domain/case/case-state.ts';
import { HUMAN_COMMANDS } from '../../domain/case/commands.ts';
import { REFUSAL_CODES } from '../../domain/case/refusal.ts';
import { CLOCK_NAMES } from '../../domain/clocks/clock-names.ts';
import * as lists from '../../domain/law/code-lists.ts';
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import { APPEAL_GROUNDS, APPEAL_OUTCOMES, CARD_LEVELS, CARD_STATES } from '../../domain/supervision/cards/card-state.ts';
import { COVERAGE_FAULTS } from '../../domain/supervision/coverage.ts';
import { ORDER_STATES } from '../../domain/supervision/orders/order-state.ts';

const schema = createSchema();
const own = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

test('schema/generated is fresh: run npm run generate', async () => {
  const { result } = await executeCodegen({ ...codegen, silent: true });
  for (const { filename, content } of result) expect(readFileSync(filename, 'utf8') === content, `${filename} is stale`).toBe(true);
  expect(result.length).toBe(1);
});

test('every type, field, argument and value is described in Chinese and English', () => {
  const bare: string[] = [];
  const look = (name: string, description: string | null | undefined): void => {
    if (!/[\u4e00-\u9fff]/.test(description ?? '') || !/[A-Za-z]{2}/.test(description ?? '')) bare.push(name);
  };
  for (const type of own) {
    if (builtIn.has(type.name)) continue;
    look(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field.description);
        for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
    }
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field.description);
  }
  expect(bare).toEqual([]);
});

test('code lists are the domain’s, value for value', () => {
  const values = (name: string): string[] => (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
  const pairs: [string, readonly string[]][] = [
    ['Role', Object.keys(ROLE_NAMES)],
    ['CaseStateName', Object.keys(CASE_STATES)],
    ['CommandType', HUMAN_COMMANDS],
    ['RefusalCode', REFUSAL_CODES],
    ['ClockKind', Object.keys(CLOCK_NAMES)],
    ['ItemKind', Object.keys(lists.ITEM_KINDS)],
    ['Channel', Object.keys(lists.CHANNELS)],
    ['CaseForm', Object.keys(lists.CASE_FORMS)],
    ['SubjectKind', Object.keys(lists.SUBJECT_KINDS)],
    ['SpecialKind', [...Object.keys(lists.SPECIAL_KINDS_ART_45), ...Object.keys(lists.SPECIAL_KINDS_BY_SPECIAL_LAW)]],
    ['AccessAction', ACTIONS],
    ['AccessRelation', ['NONE', ...RELATIONS]],
    ['CardStateName', Object.keys(CARD_STATES)],
    ['CardLevel', CARD_LEVELS],
    ['AppealGround', Object.keys(APPEAL_GROUNDS)],
    ['AppealOutcome', Object.keys(APPEAL_OUTCOMES)],
    ['OrderStateName', Object.keys(ORDER_STATES)],
    ['CoverageFault', Object.keys(COVERAGE_FAULTS)],
  ];
  for (const [name, expected] of pairs) expect([name, ...values(name).sort()]).toEqual([name, ...[...expected].sort()]);
});

test('every command has one mutation, and every mutation answers with a union that holds the refusal', () => {
  const fields = schema.getMutationType()!.getFields();
  expect(HUMAN_COMMANDS.filter((type) => fields[mutationOf(type)] === undefined)).toEqual([]);
  for (const field of Object.values(fields)) {
    const type = schema.getType(String(field.type).replace('!', ''));
    expect(isUnionType(type) && type.getTypes().some(({ name }) => name === 'CommandRefused'), field.name).toBe(true);
    expect(field.args.map(({ name }) => name)).toEqual(['input']);
    expect(field.resolve, `${field.name} has no resolver`).toBeTypeOf('function');
  }
});
