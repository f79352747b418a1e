/** 修改留痕: what a new filing changed in the form, field by field, personal values masked. */
import type { Json } from '../case/refusal.ts';
import type { FieldChange } from './entry.ts';
import { canonicalJson, withExactNumbers } from './canonical.ts';
import { mask, type PersonalKind } from './mask.ts';

/** The procedure's personal fields: field id → kind. */
export type PersonalFields = Readonly<Record<string, PersonalKind>>;

export type FormContent = { readonly [field: string]: Json };

/** Entries have a ceiling of 64 KiB: a longer text appears by its beginning and its length; the form itself keeps the whole. */
const LONGEST_TEXT = 120;

/** Fields of `after` that differ from `before`, and fields that went; ordered by field id. First filings compare with `{}`. */
export function fieldChanges(before: FormContent, after: FormContent, personal: PersonalFields): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort((a, b) => (a < b ? -1 : 1));
  return fields
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({
      path: `form.${field}`,
      before: shown(before[field], personal[field]),
      after: shown(after[field], personal[field]),
    }));
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return canonicalJson(withExactNumbers(a ?? null)) === canonicalJson(withExactNumbers(b ?? null));
}

function shown(value: Json | undefined, kind: PersonalKind | undefined): Json {
  if (value === undefined || value === null) return null;
  if (kind !== undefined) return mask(kind, typeof value === 'string' ? value : canonicalJson(withExactNumbers(value)));
  const text = typeof value === 'string' ? value : typeof value === 'object' ? canonicalJson(withExactNumbers(value)) : null;
  if (text === null || text.length <= LONGEST_TEXT) return value;
  const characters = Array.from(text);
  return `${characters.slice(0, LONGEST_TEXT).join('')}… (${characters.length})`;
}
