/** The guide of a procedure that only another system knows: what its mapping says, no limit, no material, no condition of ours. */
import { ITEM_KINDS } from '../law/code-lists.ts';
import type { Procedure, Step } from '../procedures/procedure.ts';
import type { Mapping } from './mapping.ts';

/** Steps are those the mapping names, in its order, each under the first activity that leads to it. */
export function learnedProcedure(mapping: Mapping, version: number): Procedure {
  const steps = new Map<string, Step>();
  for (const [activity, id] of Object.entries(mapping.steps)) {
    if (steps.has(id)) continue;
    const acceptance = id === 'accept';
    steps.set(id, {
      id,
      name: { zh: activity, en: activity },
      phase: acceptance ? 'ACCEPTANCE' : 'REVIEW',
      role: acceptance ? 'WINDOW' : 'HANDLER',
    });
  }
  return {
    code: mapping.procedure,
    version,
    validFrom: '1949-10-01',
    name: mapping.procedureName,
    kind: mapping.kind,
    form: 'PROMISED',
    level: 'CITY',
    // The synthetic organ of the shipped set; department 99: none of the catalogue.
    itemCode: `11320600TBMN000101332${ITEM_KINDS[mapping.kind].code}99001000`,
    limits: {},
    counting: 'DAY_END',
    businessHours: { opens: '09:00', closes: '17:00' },
    silence: 'NONE',
    supplyExpiry: { then: 'WAIT', basis: { text: '外部系统自行掌握 · kept by the other system', certainty: 'P' } },
    afterSupply: 'NEW_NOTICE',
    special: [],
    hearing: 'NONE',
    outcome: 'DECISION',
    steps: [...steps.values()],
    materials: [],
    fields: [],
    auth: { person: 0, organisation: 0 },
    channels: ['WINDOW', 'WEB', 'MOBILE', 'POST', 'OTHER'],
    visitsMax: 9,
    deciding: mapping.source,
    regulating: mapping.source,
    notes: [{ zh: '由导入学得，非本平台办理。', en: 'Learned from an import; not handled here.' }],
  };
}
