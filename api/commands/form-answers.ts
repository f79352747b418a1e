/** 表单: answers checked field by field against the procedure; personal ones stay in the form, the rest become facts of the case. */
import type { Facts } from '../../domain/case/commands.ts';
import type { Json, Refusal } from '../../domain/case/refusal.ts';
import type { FormContent } from '../../domain/audit/field-changes.ts';
import { faultOfCitizenId } from '../../domain/identifiers/citizen-id.ts';
import { faultOfUscc } from '../../domain/identifiers/uscc.ts';
import type { FormField, Procedure } from '../../domain/procedures/procedure.ts';
import { LONGEST_TEXT } from '../text-check.ts';
import { invalid, missing } from './refusals.ts';

export interface AnswerGiven {
  readonly field: string;
  readonly text?: string | null | undefined;
  readonly number?: number | null | undefined;
  readonly flag?: boolean | null | undefined;
  readonly date?: string | null | undefined;
}

export interface CheckedForm {
  readonly content: FormContent;
  readonly facts: Facts;
  readonly refusals: readonly Refusal[];
}

/** `before`: the form as it stood, for a supplement that changes some answers. Every fault is told at once. */
export function checkAnswers(procedure: Pick<Procedure, 'fields'>, answers: readonly AnswerGiven[], before: FormContent = {}): CheckedForm {
  const refusals: Refusal[] = [];
  const content: Record<string, Json> = { ...before };
  const seen = new Set<string>();
  answers.forEach((answer, index) => {
    const field = procedure.fields.find(({ id }) => id === answer.field);
    if (field === undefined) {
      refusals.push(invalid(`answers.${index}.field`, `本事项没有“${answer.field}”这个字段`, `this matter has no field “${answer.field}”`));
    } else if (seen.has(field.id)) {
      refusals.push(invalid(`answers.${field.id}`, '填了两次', 'it is answered twice'));
    } else {
      seen.add(field.id);
      const value = valueOf(field, answer);
      if (typeof value === 'object') refusals.push(value);
      else if (value !== undefined) content[field.id] = value;
      else delete content[field.id];
    }
  });
  for (const field of procedure.fields) {
    if (field.required === true && content[field.id] === undefined && !refusals.some((one) => one.field === `answers.${field.id}`)) {
      refusals.push(missing(`answers.${field.id}`));
    }
  }
  const facts = Object.fromEntries(
    procedure.fields.flatMap((field) => {
      const value = content[field.id];
      return field.personal !== undefined || value === undefined ? [] : [[field.id, value as string | number | boolean]];
    }),
  );
  return { content, facts, refusals: refusals.map((one) => called(procedure, one)) };
}

/** By the words of the procedure, where the fault is in one of its fields. */
function called({ fields }: Pick<Procedure, 'fields'>, refusal: Refusal): Refusal {
  const field = fields.find(({ id }) => refusal.field === `answers.${id}`);
  return field === undefined ? refusal : { ...refusal, facts: { ...refusal.facts, fieldZh: field.name.zh, fieldEn: field.name.en } };
}

/** The value in the field's own type; undefined: left empty. */
function valueOf(field: FormField, answer: AnswerGiven): string | number | boolean | undefined | Refusal {
  const path = `answers.${field.id}`;
  const given = [answer.text, answer.number, answer.flag, answer.date].filter((value) => value != null);
  if (given.length === 0) return undefined;
  if (given.length > 1) return invalid(path, '只能填一种值', 'give one value only');
  switch (field.type) {
    case 'NUMBER':
      return answer.number == null ? invalid(path, '应填数', 'give a number') : numberOf(field, answer.number, path);
    case 'BOOLEAN':
      return answer.flag ?? invalid(path, '应填是否', 'give yes or no');
    case 'DATE':
      return answer.date ?? invalid(path, '应填日期', 'give a day');
    case 'CHOICE': {
      const choices = field.choices?.map(({ value }) => value) ?? [];
      if (answer.text == null) return invalid(path, '应填选项', 'give a choice');
      return choices.includes(answer.text)
        ? answer.text
        : invalid(path, `可选：${choices.join('、')}`, `choose one of ${choices.join(', ')}`);
    }
    case 'TEXT':
    case 'LONG_TEXT':
      return answer.text == null ? invalid(path, '应填文字', 'give a text') : textOf(field, answer.text, path);
  }
}

function numberOf(field: FormField, value: number, path: string): number | Refusal {
  const low = field.min !== undefined && value < field.min;
  const high = field.max !== undefined && value > field.max;
  if (!low && !high) return value;
  return invalid(
    path,
    `应在 ${field.min ?? '−∞'} 至 ${field.max ?? '∞'} 之间`,
    `it must lie between ${field.min ?? '−∞'} and ${field.max ?? '∞'}`,
  );
}

function textOf(field: FormField, value: string, path: string): string | undefined | Refusal {
  const text = value.trim();
  if (text === '') return undefined;
  const longest = Math.min(field.maxLength ?? LONGEST_TEXT, LONGEST_TEXT);
  const length = Array.from(text).length;
  if (length > longest) return invalid(path, `长 ${length} 个字，最多 ${longest} 个`, `${length} characters; at most ${longest}`);
  const fault = field.check === 'USCC' ? faultOfUscc(text) : field.check === 'CITIZEN_ID' ? faultOfCitizenId(text) : null;
  return fault === null ? text : invalid(path, fault.zh, fault.en);
}
