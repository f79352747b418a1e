/** Small demands that several acts make: texts that must say something, materials that must be there, dates within reason. */
import { addDays, isInstant, localDateOf } from '../../clocks/local-date.ts';
import { law, policy } from '../../law/basis.ts';
import type { Basis } from '../../law/basis.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import type { ActContext } from '../act.ts';
import type { CaseState } from '../case-state.ts';
import type { Facts, MaterialGiven } from '../commands.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';

const INPUT = policy('输入校验');

/** A text an official must have written: reasons, opinions, remedies (38, 72(7)). */
export function said(field: string, text: string | undefined, basis: Basis = INPUT): readonly Refusal[] {
  return text === undefined || text.trim() === '' ? [refusal('FIELD_MISSING', basis, { field }, { field })] : [];
}

export const knownMaterials = (procedure: Procedure, given: readonly MaterialGiven[]): readonly Refusal[] =>
  given.flatMap((one, index) => {
    const material = procedure.materials.find(({ id }) => id === one.id);
    if (material === undefined) {
      const known = procedure.materials.map(({ id }) => id);
      return [refusal('UNKNOWN_MATERIAL', INPUT, { material: one.id, known }, { field: `materials.${index}.id` })];
    }
    if (material.trust !== undefined && one.trust !== undefined && !material.trust.includes(one.trust)) {
      return [
        refusal(
          'MATERIAL_NOT_TRUSTED',
          policy('国办函〔2016〕108号 材料可信等级'),
          { material: one.id, trust: one.trust, needs: [...material.trust] },
          { field: `materials.${index}.trust` },
        ),
      ];
    }
    return [];
  });

/** Answers that conditions may ask: fields of the form, and none that is personal, since facts stand in the trail. */
export const knownFacts = (procedure: Procedure, facts: Facts): readonly Refusal[] =>
  Object.keys(facts).flatMap((key) => {
    const asked = procedure.fields.find(({ id }) => id === key);
    return asked !== undefined && asked.personal === undefined
      ? []
      : [refusal('FIELD_INVALID', INPUT, { field: `facts.${key}` }, { field: `facts.${key}` })];
  });

/** Mandatory materials neither given nor fetched by sharing. */
export function missingMaterials(procedure: Procedure, state: CaseState): readonly string[] {
  return procedure.materials
    .filter((material) => material.mandatory && material.source !== 'SHARED')
    .filter((material) => state.materials.find(({ id }) => id === material.id)?.status !== 'GIVEN')
    .map(({ id }) => id);
}

/** An occurrence told by people lies neither in the future nor more than a year back; it stands beside the server's time. */
export function plausibleOccurrence({ command, at }: ActContext): readonly Refusal[] {
  const told = command.occurredAt;
  if (told === undefined) return [];
  const oldest = addDays(localDateOf(at), -366);
  return !isInstant(told) || told > at || localDateOf(told) < oldest
    ? [
        refusal(
          'DATE_OUT_OF_RANGE',
          law('行政许可法 第三十二条'),
          { occurredAt: told, earliest: oldest, latest: at },
          { field: 'occurredAt' },
        ),
      ]
    : [];
}

export const documentNo = (state: CaseState, kind: string, n = 1): string => `${state.caseNo}-${kind}${n}`;
