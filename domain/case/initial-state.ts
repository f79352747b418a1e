/** A case before anything has happened to it. */
import type { CaseOrigin, Provenance } from '../law/code-lists.ts';
import type { Procedure, StepUnit } from '../procedures/procedure.ts';
import type { CaseState } from './case-state.ts';

export interface NewCase {
  readonly caseNo: string;
  readonly procedure: Procedure;
  readonly procedureHash: string;
  readonly calendarVersion: string;
  readonly origin: CaseOrigin;
  readonly provenance: Provenance;
  readonly region: string;
  readonly unitId: string;
  readonly units?: Readonly<Partial<Record<StepUnit, string>>>;
  readonly parentCaseNo?: string;
}

export function initialState(input: NewCase): CaseState {
  return {
    caseNo: input.caseNo,
    procedureCode: input.procedure.code,
    procedureVersion: input.procedure.version,
    procedureHash: input.procedureHash,
    calendarVersion: input.calendarVersion,
    origin: input.origin,
    provenance: input.provenance,
    region: input.region,
    unitId: input.unitId,
    units: input.units ?? {},
    ...(input.parentCaseNo === undefined ? {} : { parentCaseNo: input.parentCaseNo }),
    state: 'DRAFT',
    seq: 0,
    actSeq: 0,
    recentActs: [],
    facts: {},
    materials: input.procedure.materials.map(({ id }) => ({ id, status: 'MISSING' })),
    deemedAccepted: false,
    clear: false,
    committed: false,
    revoked: false,
    corrections: 0,
    gaps: [],
    supplied: false,
    openSteps: [],
    doneSteps: [],
    hands: [],
    proposals: [],
    clocks: {},
    stops: [],
    specials: 0,
    children: [],
  };
}
