/** What an admitted command brings about on a card. Pure, and held fast by replayed histories. */
import type { Instant } from '../../clocks/clock.ts';
import { policy } from '../../law/basis.ts';
import type { MatterDesk } from '../matters/matter.ts';
import { nextTermId, openTerm, termDueAt, termKind, workingDayLimit } from '../matters/term.ts';
import { stopAllTerms, stopTerm } from '../matters/term-events.ts';
import type { CardCommand, CardCommandOf } from './card-commands.ts';
import type { CardEvent } from './card-events.ts';
import type { CardState } from './card-state.ts';
import { CARD_LEVELS } from './card-state.ts';

/** 反馈3日、申诉5日、复核5日: working days, our configurable policy after 3.3. */
export const CARD_TERMS = {
  ANSWER: workingDayLimit(3, policy('反馈期限：示例政策')),
  APPEAL: workingDayLimit(5, policy('申诉期限：示例政策')),
  DECIDE: workingDayLimit(5, policy('申诉复核期限：示例政策')),
} as const;
type CardTerm = keyof typeof CARD_TERMS;

export function decideCard(desk: MatterDesk<CardState>, command: CardCommand, at: Instant): readonly CardEvent[] {
  const { state } = desk;
  const { personId } = command.actor;
  switch (command.type) {
    case 'openCard': {
      const opened: CardEvent = { type: 'CardOpened', at, level: state.level, cause: state.cause, mode: state.mode };
      return state.mode === 'CONFIRM' ? [opened] : [opened, ...issued(state, 'system', at)];
    }
    case 'confirmCard':
      return issued(state, personId, at);
    case 'answerCard':
      return answered(state, command, at);
    case 'appealCard': {
      const { evidence, ground, statement } = command.data;
      return [
        { type: 'CardAppealed', at, by: personId, ground, statement, evidence },
        // The appeal is the unit's answer for as long as it is undecided.
        ...stopTerm(openTerm(state.terms, 'ANSWER'), 'CardAppealed', at),
        ...stopTerm(openTerm(state.terms, 'APPEAL'), 'CardAppealed', at),
        begin(state, 'DECIDE', 'CardAppealed', at),
      ];
    }
    case 'decideAppeal':
      return appealDecided(state, command, at);
    case 'withdrawCard':
      return state.state === 'DRAFT'
        ? [{ type: 'CardCancelled', at, by: personId, reason: command.data.reason }]
        : [{ type: 'CardWithdrawn', at, by: personId, reason: command.data.reason }, ...stopAllTerms(state.terms, 'CardWithdrawn', at)];
    case 'replaceCard':
      return [
        { type: 'CardCancelled', at, by: personId, reason: '升级', replacedBy: command.data.by },
        ...stopAllTerms(state.terms, 'CardCancelled', at),
      ];
    case 'termPassed':
      return termPassed(desk, command, at);
    case 'changeCalendar': {
      const { calendar, notice } = command.data;
      return calendar.version === state.calendarVersion
        ? []
        : [{ type: 'CalendarChanged', at, from: state.calendarVersion, calendarVersion: calendar.version, notice }];
    }
  }
}

const begin = (state: CardState, term: CardTerm, anchorEvent: string, at: Instant): CardEvent => ({
  type: 'TermStarted',
  at,
  term: nextTermId(state.terms, term),
  limit: CARD_TERMS[term],
  anchorEvent,
});

/** A warning is a notice: nobody has to answer it, but it may be appealed, since three in a row weigh. */
function issued(state: CardState, by: string, at: Instant): readonly CardEvent[] {
  const card: CardEvent = { type: 'CardIssued', at, level: state.level, by };
  const appeal = begin(state, 'APPEAL', 'CardIssued', at);
  return state.level === 'WARN' ? [card, appeal] : [card, begin(state, 'ANSWER', 'CardIssued', at), appeal];
}

function answered(state: CardState, { actor, data }: CardCommandOf<'answerCard'>, at: Instant): readonly CardEvent[] {
  const term = openTerm(state.terms, 'ANSWER');
  const late = Object.values(state.terms).some(({ expiredAt, id }) => termKind(id) === 'ANSWER' && expiredAt !== undefined);
  const answer: CardEvent = {
    type: 'CardAnswered',
    at,
    by: actor.personId,
    text: data.text,
    measures: data.measures ?? null,
    evidence: data.evidence,
    late,
  };
  const told = [answer, ...stopTerm(term, 'CardAnswered', at)];
  if (state.state === 'UPHELD') return [...told, { type: 'CardClosed', at, because: 'UPHELD_ANSWERED' }];
  if (state.state === 'REPORTED') {
    const appeal = stopTerm(openTerm(state.terms, 'APPEAL'), 'CardAnswered', at);
    return [...told, ...appeal, { type: 'CardClosed', at, because: 'ANSWERED_AFTER_REPORT' }];
  }
  // While an appeal is still possible the card stays open for it.
  return openTerm(state.terms, 'APPEAL') === undefined ? [...told, { type: 'CardClosed', at, because: 'ANSWERED' }] : told;
}

function appealDecided(state: CardState, { actor, data }: CardCommandOf<'decideAppeal'>, at: Instant): readonly CardEvent[] {
  const { outcome, reasons } = data;
  const decided: readonly CardEvent[] = [
    { type: 'AppealDecided', at, by: actor.personId, issuedBy: state.issuedBy ?? 'system', outcome, reasons },
    ...stopTerm(openTerm(state.terms, 'DECIDE'), 'AppealDecided', at),
  ];
  switch (outcome) {
    case 'WITHDRAW':
      return [
        ...decided,
        { type: 'CardWithdrawn', at, by: actor.personId, reason: reasons },
        ...stopAllTerms(termsAfter(state), 'CardWithdrawn', at),
      ];
    case 'ESCALATE':
      return [...decided, { type: 'CardReported', at, because: 'APPEAL_ESCALATED' }, begin(state, 'DECIDE', 'CardReported', at)];
    case 'UPHOLD':
      return [
        ...decided,
        { type: 'CardUpheld', at },
        state.level === 'WARN' || state.answers.length > 0
          ? { type: 'CardClosed', at, because: state.level === 'WARN' ? 'NOTICED' : 'UPHELD_ANSWERED' }
          : begin(state, 'ANSWER', 'CardUpheld', at),
      ];
  }
}

/** While an appeal runs, the term to decide it is the only open one; it has just been stopped. */
const termsAfter = ({ terms }: CardState): CardState['terms'] =>
  Object.fromEntries(Object.entries(terms).filter(([id]) => termKind(id) !== 'DECIDE'));

function termPassed({ calendar, state }: MatterDesk<CardState>, { data }: CardCommandOf<'termPassed'>, at: Instant): readonly CardEvent[] {
  const term = state.terms[data.term];
  if (term === undefined || term.stoppedAt !== undefined || term.expiredAt !== undefined) return [];
  const dueAt = termDueAt(term, calendar);
  if (at < dueAt) return [];
  const expired: CardEvent = { type: 'TermExpired', at, term: term.id, dueAt };
  switch (termKind(term.id)) {
    case 'ANSWER':
      return [expired, ...unanswered(state, at)];
    case 'APPEAL':
      return [expired, ...noAppealCame(state, at)];
    case 'DECIDE':
      return [expired, ...appealUndecided(state, at)];
    default:
      throw new TypeError(`card ${state.no} has no rule for term ${term.id}`);
  }
}

/** R-T09: one level up. A red card that is not answered either is reported and marked for the bulletin. */
function unanswered(state: CardState, at: Instant): readonly CardEvent[] {
  const to = CARD_LEVELS[CARD_LEVELS.indexOf(state.level) + 1];
  if (to !== undefined) {
    return [{ type: 'LevelRaised', at, from: state.level, to, ruleId: 'R-T09' }, begin(state, 'ANSWER', 'LevelRaised', at)];
  }
  return [
    { type: 'CardReported', at, because: 'UNANSWERED' },
    { type: 'MarkedForBulletin', at, ruleId: 'R-T09' },
  ];
}

function noAppealCame(state: CardState, at: Instant): readonly CardEvent[] {
  if (state.state === 'ANSWERED') return [{ type: 'CardClosed', at, because: 'ANSWERED' }];
  return state.state === 'ISSUED' && openTerm(state.terms, 'ANSWER') === undefined ? [{ type: 'CardClosed', at, because: 'NOTICED' }] : [];
}

/** Supervision's own duty: what one office does not decide in its term goes one level up, and then into the bulletin. */
function appealUndecided(state: CardState, at: Instant): readonly CardEvent[] {
  if (state.state === 'APPEALED') {
    return [{ type: 'CardReported', at, because: 'APPEAL_NOT_DECIDED' }, begin(state, 'DECIDE', 'CardReported', at)];
  }
  return [{ type: 'MarkedForBulletin', at, ruleId: 'R-T09' }];
}
