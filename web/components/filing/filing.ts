/** A filing while it is being made: what was typed and brought, what is wrong with it, and how it is told to the API. */
import { faultOfCitizenId } from '../../../domain/identifiers/citizen-id.ts';
import { faultOfUscc } from '../../../domain/identifiers/uscc.ts';
import type { MaterialTrust } from '../../../domain/law/code-lists.ts';
import type { Said } from '../../app/say.ts';
import type { FieldOf, Guide, MaterialOf } from './guides.ts';

/** As typed: everything is a text until it is sent. */
export type Values = Readonly<Record<string, string>>;

export interface Brought {
  readonly trust?: MaterialTrust;
  readonly file?: string;
  readonly sha256?: string;
}
/** Materials that were brought, by id. */
export type BroughtAll = Readonly<Record<string, Brought>>;

/** Key of the words that say what is wrong, or words of the domain. */
export type Fault = { readonly key: string; readonly values?: Readonly<Record<string, unknown>> } | Said;
export type Faults = Readonly<Record<string, Fault>>;

export function faultOfField(field: FieldOf, typed: string | undefined): Fault | null {
  const value = (typed ?? '').trim();
  if (value === '')
    return field.required === true ? { key: field.type === 'CHOICE' || field.type === 'BOOLEAN' ? 'choose' : 'fillIn' } : null;
  if (field.type === 'NUMBER') {
    const number = Number(value);
    if (!Number.isFinite(number)) return { key: 'notNumber' };
    if ((field.min !== undefined && number < field.min) || (field.max !== undefined && number > field.max))
      return { key: 'outOfRange', values: { min: field.min ?? '−∞', max: field.max ?? '∞' } };
  }
  if (field.maxLength !== undefined && Array.from(value).length > field.maxLength)
    return { key: 'tooLong', values: { max: field.maxLength } };
  if (field.check === 'USCC') return faultOfUscc(value);
  if (field.check === 'CITIZEN_ID') return faultOfCitizenId(value);
  return null;
}

export function faultsOf(fields: readonly FieldOf[], values: Values): Faults {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const fault = faultOfField(field, values[field.id]);
      return fault === null ? [] : [[field.id, fault]];
    }),
  );
}

export interface AnswerOf {
  readonly field: string;
  readonly text?: string;
  readonly number?: number;
  readonly flag?: boolean;
  readonly date?: string;
}

export function answersOf(fields: readonly FieldOf[], values: Values): AnswerOf[] {
  return fields.flatMap((field): AnswerOf[] => {
    const value = (values[field.id] ?? '').trim();
    if (value === '') return [];
    switch (field.type) {
      case 'NUMBER':
        return [{ field: field.id, number: Number(value) }];
      case 'BOOLEAN':
        return [{ field: field.id, flag: value === 'true' }];
      case 'DATE':
        return [{ field: field.id, date: value }];
      default:
        return [{ field: field.id, text: value }];
    }
  });
}

/** The form of a case, read back. */
export const valuesOf = (answers: readonly { readonly field: string; readonly value?: unknown }[]): Values =>
  Object.fromEntries(
    answers.flatMap(({ field, value }) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[field, String(value)]] : [],
    ),
  );

export interface MaterialGivenOf {
  readonly materialId: string;
  readonly trust?: MaterialTrust;
  readonly sha256?: string;
}

export const materialsOf = (materials: readonly MaterialOf[], brought: BroughtAll): MaterialGivenOf[] =>
  materials.flatMap(({ id }) => {
    const one = brought[id];
    if (one === undefined) return [];
    const { sha256, trust } = one;
    return [{ materialId: id, ...(trust === undefined ? {} : { trust }), ...(sha256 === undefined ? {} : { sha256 }) }];
  });

/** 免提交: fetched by sharing, never asked of the applicant. */
export const isShared = ({ source }: MaterialOf): boolean => source === 'SHARED';

export const missingOf = (materials: readonly MaterialOf[], brought: BroughtAll): readonly MaterialOf[] =>
  materials.filter((material) => material.mandatory && !isShared(material) && brought[material.id] === undefined);

export interface OneForm {
  readonly fields: readonly FieldOf[];
  readonly materials: readonly MaterialOf[];
  /** Names of the items that ask for a field or a material, by its id in this form. */
  readonly askedBy: Readonly<Record<string, readonly Said[]>>;
}

interface Named {
  readonly id: string;
  readonly name: Said;
}

/** Of one item it is the item's own id; of several, things that only share the id stay apart. */
export function keyIn(guides: readonly Guide[], { code }: Guide, { id, name }: Named, of: 'fields' | 'materials'): string {
  const alike = guides.flatMap((guide) => (guide[of] as readonly Named[]).filter((one) => one.id === id));
  return alike.every((one) => one.name.zh === name.zh) ? id : `${code}/${id}`;
}

/** One form over several items: what two of them ask for is asked once; whoever demands more wins. */
export function oneForm(guides: readonly Guide[]): OneForm {
  const fields = new Map<string, FieldOf>();
  const materials = new Map<string, MaterialOf>();
  const askedBy: Record<string, readonly Said[]> = {};
  const note = (id: string, name: Said): void => void (askedBy[id] = [...(askedBy[id] ?? []), name]);
  for (const guide of guides) {
    for (const field of guide.fields) {
      const id = keyIn(guides, guide, field, 'fields');
      fields.set(id, { ...field, ...fields.get(id), id, required: field.required === true || fields.get(id)?.required === true });
      note(`field ${id}`, guide.name);
    }
    for (const material of guide.materials) {
      const id = keyIn(guides, guide, material, 'materials');
      const known = materials.get(id) ?? material;
      materials.set(id, {
        ...known,
        id,
        mandatory: known.mandatory || material.mandatory,
        deferrable: known.deferrable === true && material.deferrable === true,
      });
      note(`material ${id}`, guide.name);
    }
  }
  return { fields: [...fields.values()], materials: [...materials.values()], askedBy };
}

/** What was typed and brought, under the item's own ids. */
export function partOf(guides: readonly Guide[], guide: Guide, values: Values, brought: BroughtAll) {
  const own = <T>(of: 'fields' | 'materials', all: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      (guide[of] as readonly Named[]).flatMap((one) => {
        const value = all[keyIn(guides, guide, one, of)];
        return value === undefined ? [] : [[one.id, value]];
      }),
    );
  return { answers: answersOf(guide.fields, own('fields', values)), materials: materialsOf(guide.materials, own('materials', brought)) };
}

/** Fields a refusal names, as faults of the form: `answers.uscc`, `intake.answers.uscc`. */
export function faultsOfRefusals(refusals: readonly { readonly field: string | null; readonly message: Said }[]): Faults {
  return Object.fromEntries(
    refusals.flatMap(({ field, message }) => {
      const id = /^(?:intake\.)?answers\.([^.]+)$/u.exec(field ?? '')?.[1];
      return id === undefined ? [] : [[id, message]];
    }),
  );
}
