/** What a case holds, now or at a past moment: its steps, materials and form as people read them. */
import { recordRead } from '../../activities/record-refusal.ts';
import type { Action } from '../../domain/access/actions.ts';
import { can, rolesThrough } from '../../domain/access/can.ts';
import { mask } from '../../domain/audit/mask.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { Procedure, Step } from '../../domain/procedures/procedure.ts';
import { isApplicable, nextSteps } from '../../domain/procedures/step-order.ts';
import type { CaseSource, StepSource } from '../../schema/graphql/sources.ts';
import { caseResource } from '../cases/case-resource.ts';
import { keptForm, storedForm } from '../commands/personal-data.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { deskOf } from './desk.ts';

export const may = (context: ApiContext, action: Action, row: CaseSource): boolean => can(context.viewer, action, caseResource(row)).allow;

export const materialsOf = ({ snapshot }: CaseSource, procedure: Procedure) =>
  snapshot.materials.map((material) => {
    const defined = procedure.materials.find(({ id }) => id === material.id);
    return {
      materialId: material.id,
      name: defined?.name ?? { zh: material.id, en: material.id },
      mandatory: defined?.mandatory ?? false,
      deferrable: defined?.deferrable ?? false,
      status: material.status,
      trust: material.trust ?? null,
      sha256: material.sha256 ?? null,
      promisedOn: material.promisedOn ?? null,
    };
  });

export function stepsOf(row: CaseSource, procedure: Procedure, asOf?: Instant): readonly StepSource[] {
  const { snapshot } = row;
  const next = new Set(nextSteps(procedure, snapshot.doneSteps, snapshot.facts).map(({ id }) => id));
  const statusOf = (step: Step): StepSource['status'] =>
    snapshot.openSteps.some(({ stepId }) => stepId === step.id)
      ? 'OPEN'
      : snapshot.doneSteps.includes(step.id) && !next.has(step.id)
        ? 'DONE'
        : 'NEXT';
  return procedure.steps
    .filter((step) => isApplicable(step, snapshot.facts))
    .map((step) => ({
      case: row,
      step,
      status: statusOf(step),
      open: snapshot.openSteps.find(({ stepId }) => stepId === step.id),
      ...(asOf === undefined ? {} : { asOf }),
    }));
}

/** The same rule by which the open step's row names its unit. */
export function unitOfStep({ case: { snapshot }, step, open }: StepSource): string {
  return open?.unitId ?? (step.unit === undefined ? undefined : snapshot.units[step.unit]) ?? snapshot.unitId;
}

export async function filledForm(row: CaseSource, unmasked: boolean, context: ApiContext) {
  const { form } = row.snapshot;
  const resource = caseResource(row);
  const action = unmasked ? 'FORM_READ' : 'FORM_READ_MASKED';
  if (!can(context.viewer, action, resource).allow) {
    if (unmasked) throw userError('FORBIDDEN', '您无权查看完整表单', 'you may not read this form in full');
    return null;
  }
  if (form === undefined) return null;
  const { procedure } = await deskOf(row, context);
  if (unmasked) {
    await recordRead(context.pool, {
      type: 'ViewedSensitive',
      requestId: context.traceId,
      actor: context.viewer,
      role: rolesThrough(context.viewer, 'FORM_READ', resource)[0] ?? null,
      caseNo: row.case_no,
      data: { formId: form.formId, fields: procedure.fields.filter(({ personal }) => personal !== undefined).map(({ id }) => id) },
      receivedAt: context.now(),
      recordedAt: context.now(),
    });
  }
  const content = await (unmasked ? storedForm(context, form.formId) : keptForm(context.pool, form.formId));
  if (content === null) throw new Error(`case ${row.case_no} cites form ${form.formId}, which is not stored`);
  return {
    formId: form.formId,
    digest: form.digest,
    masked: !unmasked,
    answers: procedure.fields.map((field) => {
      const value = content[field.id] ?? null;
      const hidden = field.personal !== undefined && !unmasked && value !== null;
      return {
        field: field.id,
        name: field.name,
        personal: field.personal !== undefined,
        value: hidden ? mask(field.personal, String(value)) : value,
        choice: hidden ? null : (field.choices?.find((choice) => choice.value === value)?.name ?? null),
      };
    }),
  };
}
