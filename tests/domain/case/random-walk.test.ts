/** Whatever anybody does, in whatever order: what must hold of every case of every shipped procedure. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PastEntry } from '../../../domain/case/as-of.ts';
import { stateAsOf } from '../../../domain/case/as-of.ts';
import { availableActions } from '../../../domain/case/available-actions.ts';
import { readCaseClocks } from '../../../domain/case/case-clocks.ts';
import type { CaseState, CaseStateName } from '../../../domain/case/case-state.ts';
import { isTerminal } from '../../../domain/case/case-state.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import { isPausable } from '../../../domain/clocks/pausable.ts';
import { PROCEDURES } from '../../../domain/procedures/shipped.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import type { ACase } from '../../support/a-case.ts';
import { aCase, when } from '../../support/a-case.ts';
import { CAST, walk } from '../../support/acts-at-random.ts';

const walks = fc.record({ seed: fc.nat(), steps: fc.integer({ min: 10, max: 90 }) });
const START = when('2026-03-02T09:00');

/** Drawn from the table of domain.md 1.1 by hand: where a case may go from where. */
const MAY_GO: Readonly<Record<CaseStateName, readonly CaseStateName[]>> = {
  DRAFT: ['SUBMITTED', 'RECEIVED', 'WITHDRAWN', 'TERMINATED', 'VOIDED'],
  SUBMITTED: ['DRAFT', 'RECEIVED', 'ACCEPTED', 'NOT_ACCEPTED', 'NOT_REQUIRED', 'WITHDRAWN', 'TERMINATED', 'VOIDED'],
  RECEIVED: ['CORRECTION', 'ACCEPTED', 'NOT_ACCEPTED', 'NOT_REQUIRED', 'WITHDRAWN', 'TERMINATED', 'VOIDED'],
  CORRECTION: ['RECEIVED', 'LAPSED', 'WITHDRAWN', 'TERMINATED', 'VOIDED'],
  ACCEPTED: ['REVIEW', 'SPECIAL', 'DECIDED_APPROVED', 'DECIDED_DENIED', 'LAPSED', 'FORWARDED', 'WITHDRAWN', 'TERMINATED', 'VOIDED'],
  REVIEW: ['SPECIAL', 'DECIDED_APPROVED', 'DECIDED_DENIED', 'LAPSED', 'FORWARDED', 'WITHDRAWN', 'TERMINATED', 'VOIDED'],
  SPECIAL: ['REVIEW', 'LAPSED', 'WITHDRAWN', 'TERMINATED', 'VOIDED'],
  DECIDED_APPROVED: ['ISSUED', 'TERMINATED'],
  DECIDED_DENIED: ['DELIVERED'],
  ISSUED: ['DELIVERED', 'TERMINATED'],
  DELIVERED: [],
  NOT_REQUIRED: [],
  NOT_ACCEPTED: [],
  WITHDRAWN: [],
  LAPSED: [],
  TERMINATED: [],
  FORWARDED: [],
  VOIDED: [],
};
/** What law lets run on after the end: the verification of a commitment, and the steps of it. */
const AFTER_THE_END = ['VERIFY', 'RECTIFY', 'RECHECK', 'STEP'];

const statesOf = (kase: ACase): readonly CaseState[] => {
  let state = aCase(kase.desk.procedure).state;
  return [state, ...kase.events.map((event) => (state = evolve(state, kase.desk.procedure, event)))];
};

/** The same walks serve every question. Another seed on every run; WALK_SEED repeats one. */
const SEED = Number(process.env['WALK_SEED'] ?? Date.now() % 1_000_000);
let taken: readonly { readonly kase: ACase; readonly procedure: Procedure }[] | undefined;
const everyWalk = (check: (kase: ACase, procedure: Procedure) => void): void => {
  taken ??= PROCEDURES.flatMap((procedure) =>
    fc.sample(walks, { numRuns: 12, seed: SEED }).map((one) => ({ procedure, kase: walk(aCase(procedure), one, START) })),
  );
  for (const { kase, procedure } of taken) check(kase, procedure);
};

const entriesOf = (kase: ACase): readonly PastEntry[] =>
  kase.told.map(({ command, events }, index) => ({ seq: index + 1, command, events, recordedAt: events[0]!.at }));

describe(`a case of any shipped procedure, whatever people do (walks of seed ${SEED})`, () => {
  test('goes only where the table of states lets it go', { timeout: 60_000 }, () => {
    const seen = new Set<string>();
    everyWalk((kase) => {
      const states = statesOf(kase).map(({ state }) => state);
      states.slice(1).forEach((to, index) => {
        const from = states[index]!;
        if (from !== to) expect(MAY_GO[from], `${from} → ${to}`).toContain(to);
        seen.add(to);
      });
    });
    // The walks are worth something only if they get about.
    expect([...seen]).toEqual(
      expect.arrayContaining(['CORRECTION', 'REVIEW', 'SPECIAL', 'DECIDED_APPROVED', 'DECIDED_DENIED', 'DELIVERED']),
    );
  });

  test('tells time only forwards: rule 8, from receipt to delivery', { timeout: 60_000 }, () => {
    everyWalk((kase) => {
      const times = kase.events.map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
      const { acceptedAt, decidedAt, deliveredAt, issuedAt, receivedAt } = kase.state;
      const order = [receivedAt, acceptedAt, decidedAt, issuedAt, deliveredAt].filter((at) => at !== undefined);
      expect(order).toEqual(order.toSorted());
    });
  });

  test('numbers its entries densely, and is nothing but the fold of them (oracles 1 and 6)', { timeout: 60_000 }, () => {
    everyWalk((kase, procedure) => {
      expect(kase.state.seq).toBe(kase.told.length);
      const again = stateAsOf(aCase(procedure).state, procedure, entriesOf(kase), '9999-01-01T00:00:00.000Z');
      expect(again).toEqual(kase.state);
      expect(JSON.parse(JSON.stringify(kase.state))).toEqual(kase.state);
    });
  });

  test('has clocks that are never below nothing, and none of the organ running after the end', { timeout: 60_000 }, () => {
    everyWalk((kase, procedure) => {
      const now = kase.state.updatedAt ?? START;
      for (const reading of readCaseClocks(kase.state, procedure, kase.desk.calendar, now)) {
        expect(Math.min(reading.used, reading.remaining, reading.overdue)).toBeGreaterThanOrEqual(0);
        const clock = kase.state.clocks[reading.id]!;
        if (isTerminal(kase.state.state) && clock.stoppedAt === undefined) expect(AFTER_THE_END).toContain(clock.kind);
        if (kase.state.decidedAt !== undefined && clock.stoppedAt === undefined && clock.kind !== 'STEP') {
          expect(isPausable(clock.kind), `${clock.id} runs after the decision`).toBe(false);
        }
      }
    });
  });

  test('has pauses that never overlap and never nest, each with its notice: rule 5', { timeout: 60_000 }, () => {
    everyWalk((kase) => {
      kase.state.stops.forEach((stop, index) => {
        expect(stop.noticeNo).toBeTruthy();
        expect(stop.to === undefined || stop.to >= stop.from).toBe(true);
        const next = kase.state.stops[index + 1];
        if (next !== undefined) expect(stop.to !== undefined && stop.to <= next.from).toBe(true);
        if (kase.state.state !== 'SPECIAL') expect(stop.to).toBeDefined();
      });
    });
  });

  test('shows nobody an action as shut that would be let through, and names those who may', { timeout: 90_000 }, () => {
    let shut = 0;
    for (const procedure of PROCEDURES) {
      fc.assert(
        fc.property(walks, (one) => {
          walk(aCase(procedure), one, START, (kase, command) => {
            const refusals = kase.refusalsOf(command.actor, command.type, command.data, command.receivedAt);
            const shown = availableActions(kase.desk, command.actor, command.receivedAt).filter(
              (one) => one.command === command.type && (!('stepId' in command.data) || one.stepId === command.data.stepId),
            );
            if (refusals.length === 0) expect(shown.map(({ allowed }) => allowed)).toEqual([true]);
            for (const { allowed, whoMay } of shown) {
              if (!allowed) {
                shut += 1;
                expect(refusals.length).toBeGreaterThan(0);
              }
              for (const { except, role, unitId } of whoMay) {
                const named = CAST.filter(
                  (one) =>
                    one.roles.length === 1 &&
                    one.roles[0] === role &&
                    (unitId === undefined || one.unitId === unitId) &&
                    !['APPLICANT', 'AGENT', 'PARTY'].includes(role) &&
                    !except.some(({ personId }) => personId === one.personId),
                );
                for (const one of named) {
                  const codes = kase.refusalsOf(one, command.type, command.data as never, command.receivedAt).map(({ code }) => code);
                  expect(codes.filter((code) => code === 'WRONG_ROLE' || code === 'WRONG_UNIT')).toEqual([]);
                }
              }
            }
          });
        }),
        { numRuns: 4, seed: SEED },
      );
    }
    expect(shut).toBeGreaterThan(100);
  });
});
