/** How a procedure file is written: `defineProcedure` and small builders that let it read like an implementation list (实施清单). */
import type { Limit } from '../clocks/clock.ts';
import { type Basis, policy } from '../law/basis.ts';
import type {
  Condition,
  FormField,
  LimitStart,
  LimitsWhen,
  Material,
  PackageChild,
  Procedure,
  ProcedureLimit,
  Step,
  Words,
} from './procedure.ts';

/** A condition that can only ask fields the form has. */
type Asks<FieldId extends string> = Omit<Condition, 'field'> & { readonly field: NoInfer<FieldId> };

type DefinedStep<StepId extends string, FieldId extends string> = Omit<Step<StepId>, 'after' | 'differentFrom' | 'when'> & {
  readonly after?: readonly NoInfer<StepId>[];
  readonly differentFrom?: readonly NoInfer<StepId>[];
  readonly when?: Asks<FieldId>;
};

type Definition<StepId extends string, MaterialId extends string, FieldId extends string> = Omit<
  Procedure,
  'steps' | 'materials' | 'fields' | 'children' | 'limitsWhen'
> & {
  readonly steps: readonly DefinedStep<StepId, FieldId>[];
  readonly materials: readonly Material<MaterialId>[];
  readonly fields: readonly (FormField & { readonly id: FieldId })[];
  readonly children?: readonly (Omit<PackageChild, 'when'> & { readonly when?: Asks<FieldId> })[];
  readonly limitsWhen?: readonly (Omit<LimitsWhen, 'when'> & { readonly when: Asks<FieldId> })[];
};

/**
 * Returns the definition unchanged. Its use is in the types: an id in `after` or `differentFrom` that is no step,
 * and a condition on a field the form lacks, do not compile. What types cannot see, `checkProcedure` says.
 */
export function defineProcedure<const StepId extends string, const MaterialId extends string, const FieldId extends string>(
  definition: Definition<StepId, MaterialId, FieldId>,
): Procedure<StepId, MaterialId> {
  return definition;
}

export const words = (zh: string, en: string): Words => ({ zh, en });

export const workingDays = (n: number, startsAt: LimitStart, basis: Basis): ProcedureLimit => ({ n, unit: 'WORKING_DAY', startsAt, basis });
export const calendarDays = (n: number, startsAt: LimitStart, basis: Basis): ProcedureLimit => ({
  n,
  unit: 'CALENDAR_DAY',
  startsAt,
  basis,
});
export const hours = (n: number, startsAt: LimitStart, basis: Basis): ProcedureLimit => ({ n, unit: 'HOUR', startsAt, basis });

/** 环节时限 in working days: always the office's own arrangement. */
export const stepDays = (n: number): Limit => ({ n, unit: 'WORKING_DAY', basis: policy('环节时限（示例政策）') });
export const stepHours = (n: number): Limit => ({ n, unit: 'HOUR', basis: policy('环节时限（示例政策）') });

type MoreOfMaterial = Omit<Material, 'id' | 'name' | 'mandatory' | 'deferrable' | 'source' | 'resource'>;

/** 必备材料, brought by the applicant. */
export const required = <const Id extends string>(id: Id, zh: string, en: string, more: MoreOfMaterial = {}): Material<Id> => ({
  id,
  name: { zh, en },
  mandatory: true,
  ...more,
});

/** 非必备材料. */
export const optional = <const Id extends string>(id: Id, zh: string, en: string, more: MoreOfMaterial = {}): Material<Id> => ({
  id,
  name: { zh, en },
  mandatory: false,
  ...more,
});

/** 容缺材料: mandatory, but may be promised in writing and filled later. */
export const deferrable = <const Id extends string>(id: Id, zh: string, en: string, more: MoreOfMaterial = {}): Material<Id> => ({
  id,
  name: { zh, en },
  mandatory: true,
  deferrable: true,
  ...more,
});

/** 共享材料: fetched from the named resource of the data exchange, never asked of the applicant (国令716 第七条). */
export const shared = <const Id extends string>(id: Id, zh: string, en: string, resource: string): Material<Id> => ({
  id,
  name: { zh, en },
  mandatory: true,
  source: 'SHARED',
  resource,
});

type MoreOfField = Omit<FormField, 'id' | 'name' | 'type'>;

export const field = <const Id extends string>(
  id: Id,
  type: FormField['type'],
  zh: string,
  en: string,
  more: MoreOfField = {},
): FormField & { readonly id: Id } => ({ id, type, name: { zh, en }, ...more });

/** A field with a closed list of answers, each given as value → names. */
export const choice = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  choices: Readonly<Record<string, Words>>,
  more: MoreOfField = {},
): FormField & { readonly id: Id } => ({
  id,
  type: 'CHOICE',
  name: { zh, en },
  choices: Object.entries(choices).map(([value, name]) => ({ value, name })),
  ...more,
});
