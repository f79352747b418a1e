/** Facts of any shape, lawful or not: what holds of sums must hold of all of them. */
import fc from 'fast-check';
import type { CaseFact } from '../../../domain/assessment/case-fact.ts';
import { CASE_STATES, type CaseStateName } from '../../../domain/case/case-state.ts';
import { addDays } from '../../../domain/clocks/local-date.ts';

const day = fc.option(
  fc.integer({ min: 0, max: 800 }).map((n) => addDays('2025-06-01', n)),
  { nil: null },
);
const answer = fc.option(fc.boolean(), { nil: null });
const number = fc.integer({ min: 0, max: 60 });
const maybe = fc.option(number, { nil: null });

export const anyFact = (caseNo: string): fc.Arbitrary<CaseFact> =>
  fc.record<CaseFact>({
    caseNo: fc.constant(caseNo),
    seq: fc.integer({ min: 1, max: 40 }),
    knownFrom: fc.constant('2026-03-02T01:00:00.000Z'),
    region: fc.constantFrom('320600', '320613', '320614', '320613004'),
    unitId: fc.constantFrom('u-1', 'u-2', 'u-3'),
    procedure: fc.constantFrom('outdoor-sign', 'data-share', 'hotline-consult'),
    kind: fc.constantFrom('LICENCE', 'HOTLINE', 'INTERNAL'),
    channel: fc.constantFrom('WINDOW', 'WEB', 'NONE'),
    provenance: fc.constantFrom('LIVE', 'SIMULATED'),
    origin: fc.constant('NATIVE'),
    form: fc.constantFrom('INSTANT', 'PROMISED'),
    procedureVersion: fc.constant(1),
    calendarVersion: fc.constant('2026'),
    state: fc.constantFrom(...(Object.keys(CASE_STATES) as CaseStateName[])),
    decision: fc.constantFrom('GRANT', 'DENY', null),
    receivedOn: day,
    answeredOn: day,
    acceptedOn: day,
    decidedOn: day,
    deliveredOn: day,
    closedOn: day,
    overdueOn: day,
    overdueEndedOn: day,
    ratedOn: day,
    rectifyDueOn: day,
    calledBackOn: day,
    inPromise: answer,
    inStatute: answer,
    early: answer,
    appliedOnline: answer,
    fullOnline: answer,
    deemed: fc.boolean(),
    licenceOwed: fc.boolean(),
    licenceCollected: fc.boolean(),
    deliveredInTerm: answer,
    ratingBad: answer,
    ratingEffective: answer,
    ratingNamed: answer,
    rectifiedInTerm: answer,
    satisfied: answer,
    corrections: maybe,
    returns: number,
    stops: number,
    stoppedDays: number,
    extensions: number,
    visits: maybe,
    lateSteps: number,
    rework: number,
    misdispatched: number,
    handovers: number,
    usedPromised: maybe,
    promisedLimit: maybe,
    promisedUnit: fc.constantFrom('WORKING_DAY', 'CALENDAR_DAY', null),
    usedStatutory: maybe,
    statutoryLimit: maybe,
    statutoryUnit: fc.constantFrom('WORKING_DAY', 'HOUR', null),
    waitedDays: maybe,
    dueAt: fc.constant(null),
    paused: fc.boolean(),
    openSteps: fc.constant([]),
    assignees: fc.constant([]),
  });

export const someFacts: fc.Arbitrary<readonly CaseFact[]> = fc
  .integer({ min: 1, max: 12 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, index) => anyFact(`case-${index}`))));
