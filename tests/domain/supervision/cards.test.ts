/** The rules of cards and orders without any server: terms by the working calendar, who judges whom, and what holds whatever people do. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Actor } from '../../../domain/case/actor.ts';
import { SYSTEM_ACTOR } from '../../../domain/case/actor.ts';
import type { Instant } from '../../../domain/clocks/clock.ts';
import type { CardCommand, CardCommandType } from '../../../domain/supervision/cards/card-commands.ts';
import { CARD_LAW } from '../../../domain/supervision/cards/card-law.ts';
import { cardNoOf } from '../../../domain/supervision/cards/card-no.ts';
import type { CardLevel, CardState } from '../../../domain/supervision/cards/card-state.ts';
import { CARD_LEVELS, hasOpenAppeal, newCard, WEIGHTLESS } from '../../../domain/supervision/cards/card-state.ts';
import { sameHands } from '../../../domain/supervision/cards/two-persons.ts';
import { judgeCoverage, type OpenMatter } from '../../../domain/supervision/coverage.ts';
import { cardActions } from '../../../domain/supervision/matters/available-matter-actions.ts';
import { matterEntry, type MatterEntry } from '../../../domain/supervision/matters/matter-entry.ts';
import type { MatterCommand } from '../../../domain/supervision/matters/matter.ts';
import { admitMatter, decideMatter } from '../../../domain/supervision/matters/matter.ts';
import { refoldCard } from '../../../domain/supervision/matters/refold-matter.ts';
import { nextTerm, openTerms, termDueAt } from '../../../domain/supervision/matters/term.ts';
import { unansweredFindings } from '../../../domain/supervision/matters/unanswered.ts';
import { CALENDAR_2026 } from '../../../schema/calendar/calendar-data.ts';

const UNIT = 'u-1';
const REGION = '320613';
const actor = (personId: string, role: Actor['roles'][number], unitId: string, region = REGION): Actor => ({
  personId,
  kind: 'HUMAN',
  roles: [role],
  unitId,
  region,
});
const head = actor('zheng', 'ORGAN_HEAD', UNIT);
const gu = actor('gu', 'SUPERVISOR', 'u-zwb', '320600');
const luo = actor('luo', 'SUPERVISOR', 'u-zwb', '320600');
const PEOPLE = [head, gu, luo, actor('he', 'SUPERVISOR', 'u-x', '320614'), actor('zhao', 'HANDLER', UNIT)];

const aCard = (level: CardLevel = 'YELLOW', mode: CardState['mode'] = 'AUTOMATIC'): CardState =>
  newCard(
    'RT02-1',
    level,
    mode,
    {
      dedupKey: 'R-T02/1',
      ruleId: 'R-T02',
      ruleVersion: 1,
      caseNo: null,
      stepId: null,
      threshold: 'DUE',
      facts: {},
      dutyUnit: UNIT,
      dutyPerson: 'zhao',
      region: REGION,
      firedAt: '2026-02-12T02:00:00.000Z',
      calendarVersion: CALENDAR_2026.version,
      provenance: 'LIVE',
      ladder: 'L/1',
    },
    CALENDAR_2026.version,
  );

class Told {
  state: CardState;
  readonly entries: MatterEntry[] = [];
  constructor(state: CardState) {
    this.state = state;
  }
  does(by: Actor, type: CardCommandType, data: object, at: Instant): readonly string[] {
    const command = { type, requestId: `${type}-${this.entries.length}`, actor: by, receivedAt: at, data } as MatterCommand as CardCommand;
    const desk = { state: this.state, calendar: CALENDAR_2026 };
    const refusals = admitMatter(CARD_LAW, desk, command);
    if (refusals.length > 0) return refusals.map(({ code }) => code);
    const { events, next } = decideMatter(CARD_LAW, desk, command);
    if (events.length > 0) this.entries.push(matterEntry(this.state, next, command, events, CARD_LAW.officeOf(command), at, null));
    this.state = next;
    return [];
  }
}

const opened = (level?: CardLevel, mode?: CardState['mode'], at = '2026-02-12T02:00:00.000Z'): Told => {
  const told = new Told(aCard(level, mode));
  told.does(SYSTEM_ACTOR, 'openCard', {}, at);
  return told;
};

const EVIDENCE = [{ name: '证', sha256: 'a'.repeat(64) }];

test('issued on 2026-02-12 before Spring Festival: answer by 02-24 (the worked Saturday counts), appeal by 02-26, at close of business', () => {
  const { state } = opened();
  expect(termDueAt(state.terms['ANSWER']!, CALENDAR_2026)).toBe('2026-02-24T09:00:00.000Z');
  expect(termDueAt(state.terms['APPEAL']!, CALENDAR_2026)).toBe('2026-02-26T09:00:00.000Z');
});

test('one finding has one number, and two findings have two', () => {
  const digest = (text: string): string => text.padEnd(64, '0');
  expect(cardNoOf('R-T02', 'abcd', digest)).toBe(cardNoOf('R-T02', 'abcd', digest));
  expect(cardNoOf('R-T02', 'abcd', digest)).not.toBe(cardNoOf('R-T02', 'abce', digest));
});

test('an unanswered yellow card tells R-T09 one level up, an unanswered red one at its own', () => {
  const told = opened();
  for (const term of ['ANSWER', 'ANSWER/2']) {
    const dueAt = termDueAt(told.state.terms[term]!, CALENDAR_2026);
    told.does(SYSTEM_ACTOR, 'termPassed', { term, dueAt }, dueAt);
    const last = told.entries.at(-1)!;
    expect(unansweredFindings(told.state, last.events!)).toMatchObject([
      { ruleId: 'R-T09', level: 'RED', threshold: term, dedupKey: `R-T09/card/RT02-1/${term}`, dutyUnit: UNIT },
    ]);
  }
});

test('an alarm that comes too early, or twice, changes nothing', () => {
  const told = opened();
  const dueAt = termDueAt(told.state.terms['ANSWER']!, CALENDAR_2026);
  told.does(SYSTEM_ACTOR, 'termPassed', { term: 'ANSWER', dueAt }, '2026-02-13T02:00:00.000Z');
  expect(told.entries.length).toBe(1);
  told.does(SYSTEM_ACTOR, 'termPassed', { term: 'ANSWER', dueAt }, dueAt);
  told.does(SYSTEM_ACTOR, 'termPassed', { term: 'ANSWER', dueAt }, dueAt);
  expect(told.entries.length).toBe(2);
});

test('that issuer and judge are two persons is shown from the trail, and a forged trail is seen through', () => {
  const told = opened('YELLOW', 'CONFIRM');
  told.does(gu, 'confirmCard', {}, '2026-02-12T03:00:00.000Z');
  told.does(head, 'appealCard', { ground: 'OTHER', statement: '申诉', evidence: EVIDENCE }, '2026-02-12T04:00:00.000Z');
  expect(told.does(gu, 'decideAppeal', { outcome: 'UPHOLD', reasons: '维持' }, '2026-02-12T05:00:00.000Z')).toEqual(['SAME_PERSON']);
  told.does(luo, 'decideAppeal', { outcome: 'UPHOLD', reasons: '维持' }, '2026-02-12T05:00:00.000Z');
  expect(sameHands(told.entries)).toEqual([]);
  const forged = told.entries.map((entry) => (entry.command === 'decideAppeal' ? { ...entry, actor: gu } : entry));
  expect(sameHands(forged)).toEqual([{ cardNo: 'RT02-1', personId: 'gu', issuedIn: 2, decidedIn: 4 }]);
});

const data: Readonly<Record<string, readonly object[]>> = {
  confirmCard: [{}],
  answerCard: [{ text: '已整改', evidence: [] }],
  appealCard: [{ ground: 'OTHER', statement: '申诉', evidence: EVIDENCE }],
  decideAppeal: ['WITHDRAW', 'UPHOLD', 'ESCALATE'].map((outcome) => ({ outcome, reasons: '理由' })),
  withdrawCard: [{ reason: '误发' }],
};
const step = fc.record({
  who: fc.constantFrom(...PEOPLE),
  what: fc.constantFrom('confirmCard', 'answerCard', 'appealCard', 'decideAppeal', 'withdrawCard', 'time', 'time'),
  which: fc.nat(2),
  hours: fc.integer({ min: 0, max: 60 }),
});

test('whatever people do: the trail folds to the state, levels never fall, hints agree with the law, no term is open at the end, two persons', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CARD_LEVELS),
      fc.constantFrom('AUTOMATIC' as const, 'CONFIRM' as const),
      fc.array(step, { maxLength: 25 }),
      (level, mode, steps) => {
        const told = opened(level, mode);
        let at = Date.parse('2026-02-12T02:00:00.000Z');
        for (const { hours, what, which, who } of steps) {
          at += hours * 3_600_000;
          // The card's own alarm goes off before anybody acts later than it.
          for (let next = nextTerm(told.state.terms, CALENDAR_2026); next !== null && Date.parse(next.at) <= at;) {
            told.does(SYSTEM_ACTOR, 'termPassed', { term: next.clock, dueAt: next.at }, next.at);
            next = nextTerm(told.state.terms, CALENDAR_2026);
          }
          if (what === 'time') continue;
          const now = new Date(at).toISOString();
          const before = told.state;
          const hint = cardActions({ state: before, calendar: CALENDAR_2026 }, who, now).find(({ command }) => command === what);
          const choices = data[what]!;
          const refused = told.does(who, what, choices[which % choices.length]!, now);
          if (refused.length === 0) expect(hint?.allowed).toBe(true);
          if (hint === undefined) expect(refused).toEqual(['WRONG_MATTER_STATE']);
          expect(CARD_LEVELS.indexOf(told.state.level)).toBeGreaterThanOrEqual(CARD_LEVELS.indexOf(before.level));
        }
        expect(refoldCard(told.entries)).toEqual(told.state);
        expect(sameHands(told.entries)).toEqual([]);
        expect(told.entries.map(({ matter }) => matter.seq)).toEqual(told.entries.map((_, index) => index + 1));
        if (CARD_LAW.isOver(told.state)) expect(openTerms(told.state.terms)).toEqual([]);
        if (hasOpenAppeal(told.state)) expect(['APPEALED', 'REPORTED', 'CANCELLED']).toContain(told.state.state);
        if (told.state.issuedAt === undefined) expect(WEIGHTLESS).toContain(told.state.state);
      },
    ),
    { numRuns: 500 },
  );
});

test('a clock is covered by a timer no later than it, and by nothing else', () => {
  const matter: OpenMatter = {
    kind: 'CARD',
    no: '1',
    seq: 2,
    region: REGION,
    unitId: UNIT,
    clock: 'ANSWER',
    due: '2026-03-05T09:00:00.000Z',
  };
  const now = '2026-03-02T02:00:00.000Z';
  const sleeps = (armed: string | null, seq = 2, at = now) => judgeCoverage(matter, { armed, due: armed, seq, now: at });
  expect(sleeps(matter.due)).toBeNull();
  expect(sleeps('2026-03-04T09:00:00.000Z')).toBeNull();
  expect(sleeps('2026-03-05T09:00:00.001Z')).toBe('TIMER_TOO_LATE');
  expect(sleeps(null)).toBe('NO_TIMER');
  expect(sleeps(null, 3)).toBe('STEPPED');
  expect(sleeps(null, 2, matter.due)).toBeNull();
  expect(judgeCoverage(matter, 'NOT_RUNNING')).toBe('NO_WORKFLOW');
  expect(judgeCoverage(matter, 'NOT_ANSWERING')).toBe('NOT_ANSWERING');
});
