/** What the reader of a draft is told when its shape is wrong, in both languages, with the remedy. */
import type { z } from 'zod';
import type { Words } from '../../domain/procedures/procedure.ts';

export interface ShapeWords {
  readonly code: string;
  readonly message: Words;
  readonly remedy: Words;
}

const told = (code: string, message: readonly [zh: string, en: string], remedy: readonly [zh: string, en: string]): ShapeWords => ({
  code,
  message: { zh: message[0], en: message[1] },
  remedy: { zh: remedy[0], en: remedy[1] },
});

const TYPE_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字', 'text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['true 或 false', 'true or false'],
  array: ['列表', 'a list'],
  object: ['若干字段', 'a group of fields'],
};
const typeName = (type: string): readonly [zh: string, en: string] => TYPE_NAMES[type] ?? [type, type];

function shown(input: unknown): string {
  const text =
    typeof input === 'object' && input !== null ? (Array.isArray(input) ? '[…]' : '{…}') : (JSON.stringify(input) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Words for one issue of the shape, at the path it is told for. */
export function wordsForIssue(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): ShapeWords {
  const name = path.length === 0 ? '' : String(path.at(-1));
  const missing = issue.input === undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return told(
        'FIELD_UNKNOWN',
        [`没有名为“${name}”的字段`, `there is no field "${name}"`],
        [
          '核对拼写，或删去；编辑器可用 schema/procedure.schema.json 提示',
          'check the spelling or take it out; schema/procedure.schema.json helps in an editor',
        ],
      );
    case 'invalid_type': {
      const [zh, en] = typeName(issue.expected);
      return missing
        ? told('FIELD_MISSING', [`缺少“${name}”`, `"${name}" is missing`], [`补上：${zh}`, `add it: ${en}`])
        : told('TYPE_WRONG', [`${shown(issue.input)} 不是${zh}`, `${shown(issue.input)} is not ${en}`], [`改为${zh}`, `write ${en}`]);
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return missing
        ? told('FIELD_MISSING', [`缺少“${name}”`, `"${name}" is missing`], [`补上，可用：${values}`, `add it, one of: ${values}`])
        : told(
            'VALUE_UNKNOWN',
            [`没有 ${shown(issue.input)} 这个值`, `${shown(issue.input)} is none of the values`],
            [`可用：${values}`, `one of: ${values}`],
          );
    }
    case 'invalid_union':
      return missing
        ? told('FIELD_MISSING', [`缺少“${name}”`, `"${name}" is missing`], ['补上', 'add it'])
        : told(
            'VALUE_UNKNOWN',
            [`${shown(issue.input)} 不合要求`, `${shown(issue.input)} does not fit`],
            ['见 docs/procedures.md 的字段表', 'see the fields in docs/procedures.md'],
          );
    case 'too_small':
      return told(
        'TOO_SMALL',
        [`${shown(issue.input)} 太小或太少`, `${shown(issue.input)} is too small or too few`],
        [`至少 ${issue.minimum}`, `at least ${issue.minimum}`],
      );
    case 'too_big':
      return told(
        'TOO_BIG',
        [`${shown(issue.input)} 太大或太长`, `${shown(issue.input)} is too large or too long`],
        [`至多 ${issue.maximum}`, `at most ${issue.maximum}`],
      );
    case 'invalid_format':
      return told(
        'TEXT_MALFORMED',
        [`“${name}”的写法不对：${shown(issue.input)}`, `"${name}" is malformed: ${shown(issue.input)}`],
        [
          '编号用字母、数字、连字符，以字母开头；文字不得含控制字符',
          'ids take letters, digits and hyphens and begin with a letter; texts hold no control characters',
        ],
      );
    default:
      return told(
        'SHAPE_WRONG',
        [`不合要求：${issue.message}`, `it does not fit: ${issue.message}`],
        ['见 docs/procedures.md 的字段表', 'see the fields in docs/procedures.md'],
      );
  }
}
