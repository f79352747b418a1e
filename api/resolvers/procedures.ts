/** The catalogue: procedures with their versions, and the working calendar. */
import { dateOfDayNumber, dayNumber, localDateOf } from '../../domain/clocks/local-date.ts';
import { dayLabel, isProvisional, isWorkingDay } from '../../domain/clocks/working-calendar.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import { versionFields } from '../administration/administration-resolvers.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { globalId } from '../global-id.ts';
import { found } from './found.ts';

const current = (code: string, { catalogue, now }: ApiContext) => found(catalogue.current(code, localDateOf(now())), 'procedure', code);

export const procedures = {
  Procedure: {
    id: ({ code }) => globalId('Procedure', code),
    name: async ({ code }, _args, context) => (await current(code, context)).definition.name,
    current: ({ code }, _args, context) => current(code, context),
    versions: ({ code }, _args, { catalogue }) => catalogue.versions(code),
  },
  ProcedureVersion: {
    ...versionFields,
    id: ({ code, version }) => globalId('ProcedureVersion', `${code}/${version}`),
    validFrom: (row) => row.valid_from,
    publishedAt: (row) => row.published_at,
    publishedBy: (row) => row.published_by,
    confirmedBy: (row) => row.confirmed_by,
    name: ({ definition }) => definition.name,
    kind: ({ definition }) => definition.kind,
    handling: ({ definition }) => definition.form,
    itemCode: ({ definition }) => definition.itemCode,
    outcome: ({ definition }) => definition.outcome,
    limits: ({ definition }) =>
      Object.entries(definition.limits).map(([id, { n, unit, startsAt, basis }]) => ({ id, n, unit, startsAt, basis })),
    extension: ({ definition }) => definition.extension ?? null,
    special: ({ definition }) =>
      definition.special.map(({ kind, basis, maxAnnounced }) => ({ kind, basis, maxAnnounced: maxAnnounced ?? null })),
    steps: ({ definition }) =>
      definition.steps.map((step) => ({
        stepId: step.id,
        name: step.name,
        phase: step.phase,
        role: step.role,
        limit: step.limit ?? null,
        after: step.after ?? null,
        differentFrom: step.differentFrom ?? [],
      })),
    materials: ({ definition }) =>
      definition.materials.map((material) => ({
        materialId: material.id,
        name: material.name,
        mandatory: material.mandatory,
        deferrable: material.deferrable ?? false,
        trust: material.trust ?? [],
        source: material.source ?? 'APPLICANT',
      })),
    fields: ({ definition }) =>
      definition.fields.map((field) => ({
        fieldId: field.id,
        name: field.name,
        type: field.type,
        required: field.required ?? false,
        personal: field.personal !== undefined,
        choices: field.choices ?? [],
        min: field.min ?? null,
        max: field.max ?? null,
        maxLength: field.maxLength ?? null,
      })),
    channels: ({ definition }) => definition.channels,
    visitsMax: ({ definition }) => definition.visitsMax,
    deciding: ({ definition }) => definition.deciding,
    regulating: ({ definition }) => definition.regulating,
    fee: ({ definition }) => definition.fee ?? null,
    children: ({ definition }) =>
      (definition.children ?? []).map(({ procedure, after, requires }) => ({ procedure, after: after ?? [], requires: requires ?? false })),
  },
  CalendarVersion: {
    id: ({ version }) => globalId('CalendarVersion', version),
    knownFrom: (row) => row.known_from,
    knownUntil: (row) => row.known_until,
    importedAt: (row) => row.imported_at,
    days: ({ data }, { year }) => {
      if (!Number.isInteger(year) || year < 1949 || year > 2200)
        throw userError('BAD_INPUT', '年份应为 1949 至 2200', 'a year from 1949 to 2200', { field: 'year' });
      const first = dayNumber(`${year}-01-01`);
      const count = dayNumber(`${year + 1}-01-01`) - first;
      return Array.from({ length: count }, (_, index) => {
        const on = dateOfDayNumber(first + index);
        return { on, working: isWorkingDay(data, on), label: dayLabel(data, on), provisional: isProvisional(data, on) };
      });
    },
  },
} satisfies Pick<Resolvers<ApiContext>, 'Procedure' | 'ProcedureVersion' | 'CalendarVersion'>;
