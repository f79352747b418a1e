/** Properties that hold for any procedure and any draft, not only for those that were thought of. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../domain/case/commands.ts';
import { longestPath } from '../../../domain/procedures/longest-path.ts';
import type { Step } from '../../../domain/procedures/procedure.ts';
import { PROCEDURES, procedureByCode } from '../../../domain/procedures/shipped.ts';
import { applicableSteps, effectivePredecessors, nextSteps, stepsAfter } from '../../../domain/procedures/step-order.ts';
import { parseDraft } from '../../../schema/procedures/parse-draft.ts';

/** Up to eight steps, each after some of those before it, some only called for by a yes. */
const procedures = fc
  .array(fc.record({ after: fc.option(fc.array(fc.nat({ max: 7 }), { maxLength: 3 }), { nil: undefined }), optional: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((drawn) => ({
    steps: drawn.map(({ after, optional }, index): Step => ({
      id: `s${index}`,
      name: { zh: '环节', en: 'step' },
      phase: 'REVIEW',
      role: 'HANDLER',
      ...(after === undefined ? {} : { after: [...new Set(after.filter((one) => one < index).map((one) => `s${one}`))] }),
      ...(optional ? { when: { field: `f${index}`, op: 'EQ', value: true } } : {}),
    })),
  }));
const facts: fc.Arbitrary<Facts> = fc
  .array(fc.boolean(), { minLength: 8, maxLength: 8 })
  .map((answers) => Object.fromEntries(answers.map((answer, index) => [`f${index}`, answer])));

describe('the order of steps', () => {
  test('whichever open step is done first, every step the form calls for is done once and nothing else', () => {
    fc.assert(
      fc.property(procedures, facts, fc.infiniteStream(fc.nat()), (procedure, answers, choices) => {
        const done: string[] = [];
        for (let open = nextSteps(procedure, done, answers); open.length > 0; open = nextSteps(procedure, done, answers)) {
          const chosen = open[choices.next().value! % open.length]!;
          expect(done).not.toContain(chosen.id);
          expect(effectivePredecessors(procedure, chosen.id, answers).filter((id) => !done.includes(id))).toEqual([]);
          done.push(chosen.id);
        }
        expect(done.toSorted()).toEqual(
          applicableSteps(procedure, answers)
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
  });

  test('doing a step never closes another that stands open', () => {
    fc.assert(
      fc.property(procedures, facts, (procedure, answers) => {
        const done: string[] = [];
        for (let open = nextSteps(procedure, done, answers); open.length > 0; open = nextSteps(procedure, done, answers)) {
          const [first, ...others] = open;
          done.push(first!.id);
          const left = nextSteps(procedure, done, answers);
          for (const other of others) expect(left).toContainEqual(other);
        }
      }),
    );
  });

  test('what waits for a step comes after it on some path, and never before itself', () => {
    fc.assert(
      fc.property(procedures, (procedure) => {
        for (const { id } of procedure.steps) expect(stepsAfter(procedure, id).map((step) => step.id)).not.toContain(id);
      }),
    );
  });

  test('the longest path is at least as long as any single step and at most as long as all together', () => {
    fc.assert(
      fc.property(procedures, fc.array(fc.nat({ max: 20 }), { minLength: 8, maxLength: 8 }), (procedure, lengths) => {
        const lengthOf = ({ id }: Step): number => lengths[Number(id.slice(1))]!;
        const all = procedure.steps.map(lengthOf);
        const path = longestPath(procedure, ['REVIEW'], lengthOf);
        expect(path?.length).toBeGreaterThanOrEqual(Math.max(...all));
        expect(path?.length).toBeLessThanOrEqual(all.reduce((sum, one) => sum + one, 0));
        expect(path?.length).toBe(path?.stepIds.reduce((sum, id) => sum + lengths[Number(id.slice(1))]!, 0));
      }),
    );
  });
});

/** A shipped definition with one value, anywhere, replaced by something else. */
const spoilt = fc.tuple(fc.constantFrom(...PROCEDURES), fc.nat(), fc.jsonValue()).map(([procedure, nth, value]) => {
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const copy = structuredClone(procedure) as unknown as Record<string, unknown>;
  const visit = (holder: Record<string, unknown>): void => {
    for (const [key, member] of Object.entries(holder)) {
      places.push({ holder, key });
      if (typeof member === 'object' && member !== null) visit(member as Record<string, unknown>);
    }
  };
  visit(copy);
  const { holder, key } = places[nth % places.length]!;
  holder[key] = value;
  return copy;
});

describe('reading drafts', { timeout: 60_000 }, () => {
  const answers = (text: string): void => {
    const draft = parseDraft(text, 'any.yaml', procedureByCode);
    if (draft.ok) return;
    expect(draft.problems.length).toBeGreaterThan(0);
    const lines = text.split('\n').length;
    for (const { line, column, message, remedy } of draft.problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThanOrEqual(1);
      for (const text of [message.zh, message.en, remedy.zh, remedy.en]) expect(text).not.toBe('');
    }
  };

  test('answers any text with a procedure or with problems, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), answers));
    fc.assert(fc.property(fc.json(), answers));
  });

  test('answers a procedure with any one value replaced', () => {
    fc.assert(
      fc.property(spoilt, (draft) => answers(JSON.stringify(draft, null, 1))),
      { numRuns: 100 },
    );
  });
});
