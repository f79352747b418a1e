/** What must hold of supervision whatever people do: time takes nothing back, a finding fires once, and the trail alone decides. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from '../../../domain/case/as-of.ts';
import { commandContent } from '../../../domain/case/step-content.ts';
import { PROCEDURES } from '../../../domain/procedures/shipped.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import { evaluateCase } from '../../../domain/supervision/evaluate-case.ts';
import type { CaseStory } from '../../../domain/supervision/evaluate-case.ts';
import { isHigher } from '../../../domain/supervision/levels.ts';
import type { Level } from '../../../domain/supervision/levels.ts';
import { checkAlarms, compareFindings } from '../../../domain/supervision/recheck.ts';
import { RULES } from '../../../domain/supervision/rules.ts';
import type { ACase } from '../../support/a-case.ts';
import { aCase, when } from '../../support/a-case.ts';
import { walk } from '../../support/acts-at-random.ts';
import { lived } from '../../support/live-in-memory.ts';
import { STORIES } from '../../support/stories.ts';

const walks = fc.record({ seed: fc.nat(), steps: fc.integer({ min: 10, max: 60 }) });
const START = when('2026-03-02T09:00');
const SEED = Number(process.env['WALK_SEED'] ?? Date.now() % 1_000_000);

/** The case as the record would hold it, up to a number of entries. */
function storyOf({ desk, state, told }: ACase, entries = told.length): CaseStory {
  const { calendar, procedure } = desk;
  let before = aCase(procedure, { calendar }).state;
  return {
    recorded: state,
    procedure,
    calendarOf: () => calendar,
    entries: told.slice(0, entries).map(({ command, events }, index) => {
      const recordedAt = events[0]!.at;
      const { actor, onBehalfOf, receivedAt, role } = commandContent({ state: before, procedure, calendar }, command, recordedAt);
      before = folded(before, procedure, { command, events });
      return {
        seq: index + 1,
        command: command.type,
        actor,
        role,
        ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
        events,
        receivedAt,
        recordedAt,
      };
    }),
  };
}

let taken: readonly { readonly kase: ACase; readonly procedure: Procedure }[] | undefined;
const everyWalk = (check: (kase: ACase, procedure: Procedure) => void): void => {
  taken ??= PROCEDURES.flatMap((procedure) =>
    fc.sample(walks, { numRuns: 6, seed: SEED }).map((one) => ({ procedure, kase: walk(aCase(procedure), one, START) })),
  );
  for (const { kase, procedure } of taken) check(kase, procedure);
};

describe(`any case, whatever people do (walks of seed ${SEED})`, () => {
  test('moving on in the record takes no finding back and lowers none', { timeout: 60_000 }, () => {
    let seen = 0;
    everyWalk((kase) => {
      const whole = evaluateCase(storyOf(kase), RULES);
      seen += whole.length;
      for (let n = 0; n <= kase.told.length; n++) {
        const then = evaluateCase(storyOf(kase, n), RULES);
        expect(whole.slice(0, then.length)).toEqual(then);
      }
    });
    // Walks that break nothing would prove nothing.
    expect(seen).toBeGreaterThan(50);
  });

  test('each key fires once, at the level its ladder has then reached', { timeout: 60_000 }, () => {
    everyWalk((kase) => {
      const findings = evaluateCase(storyOf(kase), RULES);
      expect(new Set(findings.map(({ dedupKey }) => dedupKey)).size).toBe(findings.length);
      for (const { dutyUnit, facts, ruleVersion } of findings) {
        expect(dutyUnit).not.toBe('');
        expect(ruleVersion).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      }
    });
  });

  test('the engine lets no officer break a rule of procedure: what is found is lateness, silence and buffers', { timeout: 60_000 }, () => {
    const found = new Set<string>();
    everyWalk((kase) => evaluateCase(storyOf(kase), RULES).forEach(({ ruleId }) => found.add(ruleId)));
    const lawful = ['R-P01', 'R-P12', 'R-C04'];
    expect([...found].filter((id) => !id.startsWith('R-T') && !lawful.includes(id)).toSorted()).toEqual([]);
  });

  test('a re-check of the same trail agrees, and its clocks bear out every alarm', { timeout: 60_000 }, () => {
    const versions = new Map(RULES.map(({ id, version }) => [id, version]));
    everyWalk((kase) => {
      const story = storyOf(kase);
      const findings = evaluateCase(story, RULES);
      expect(compareFindings(findings, findings, versions)).toEqual([]);
      expect(checkAlarms(story, kase.state.updatedAt ?? START).filter(({ kind }) => kind === 'ALARM_UNTRUE')).toEqual([]);
    });
  });
});

test('the level of a forgotten case only rises as days go by', () => {
  const kase = lived(
    STORIES.find(({ tells }) => tells.includes('DeemedAccepted'))!,
    '2026-03-02',
  );
  let highest: Level = 'NOTE';
  for (let day = 10; day < 120; day += 1) {
    const on = new Date(Date.UTC(2026, 2, day, 12)).toISOString();
    for (const { level } of evaluateCase(storyOf(kase.until(on)), RULES)) if (isHigher(level, highest)) highest = level;
    const now = evaluateCase(storyOf(kase.until(on)), RULES).reduce<Level>(
      (top, { level }) => (isHigher(level, top) ? level : top),
      'NOTE',
    );
    expect(now).toBe(highest);
  }
  expect(highest).toBe('RED');
});

describe('the stories of the engine, judged', () => {
  for (const story of STORIES) {
    test(story.name, () => {
      const kase = lived(story, '2026-03-02');
      const breaches = evaluateCase(storyOf(kase), RULES).filter(({ ruleId }) => !ruleId.startsWith('R-T'));
      const deemed = story.tells.includes('DeemedAccepted') ? ['R-P01'] : [];
      expect(breaches.map(({ ruleId }) => ruleId).filter((id) => id !== 'R-C04' && id !== 'R-P12')).toEqual(deemed);
    });
  }
});
