/** May this be done to a card? Asked by the workflow's validator and by every screen; never replayed, so it may change with the rules. */
import type { Actor } from '../../case/actor.ts';
import type { Refusal } from '../../case/refusal.ts';
import { refusal } from '../../case/refusal.ts';
import type { Instant } from '../../clocks/clock.ts';
import { policy } from '../../law/basis.ts';
import type { MatterDesk } from '../matters/matter.ts';
import { evidenceFaults, isStale, notYours, textNeeded, wrongState } from '../matters/matter-checks.ts';
import { openTerm, termDueAt } from '../matters/term.ts';
import type { CardCommand, CardCommandType } from './card-commands.ts';
import { CARD_OFFICES } from './card-commands.ts';
import type { CardState, CardStateName } from './card-state.ts';
import { CARD_STATES, hasOpenAppeal } from './card-state.ts';

const HANDLING = policy('电子监察牌证处理办法：反馈、申诉、复核');
export const TWO_PERSONS = policy('申诉由发牌人以外的人复核');

/** States in which each command makes sense at all. */
export const CARD_FROM: Readonly<Record<CardCommandType, readonly CardStateName[]>> = {
  openCard: ['DRAFT'],
  confirmCard: ['DRAFT'],
  answerCard: ['ISSUED', 'UPHELD', 'REPORTED'],
  appealCard: ['ISSUED', 'ANSWERED', 'REPORTED'],
  decideAppeal: ['APPEALED', 'REPORTED'],
  // Closed too: a re-check may find it unfounded long afterwards.
  withdrawCard: ['DRAFT', 'ISSUED', 'ANSWERED', 'UPHELD', 'REPORTED', 'CLOSED'],
  replaceCard: ['DRAFT', 'ISSUED', 'ANSWERED', 'UPHELD', 'REPORTED', 'APPEALED'],
  termPassed: ['ISSUED', 'ANSWERED', 'APPEALED', 'UPHELD', 'REPORTED'],
  changeCalendar: ['DRAFT', 'ISSUED', 'ANSWERED', 'APPEALED', 'UPHELD', 'REPORTED'],
};

export function admitCard(desk: MatterDesk<CardState>, command: CardCommand, at: Instant): readonly Refusal[] {
  const { state } = desk;
  const foreseen = foreseenOnCard(desk, command.type, command.actor, at);
  if (foreseen.length > 0) return foreseen;
  const stale = isStale(command, state);
  return stale.length > 0 ? stale : factsOf(command, state);
}

/** What is known before the facts of the command are typed in: a screen shows or hides its button by it. */
export function foreseenOnCard(desk: MatterDesk<CardState>, type: CardCommandType, actor: Actor, at: Instant): readonly Refusal[] {
  const { state } = desk;
  if (!CARD_FROM[type].includes(state.state) || !suits(state, type))
    return [wrongState(type, state, CARD_FROM[type], CARD_STATES, HANDLING)];
  const shut = notYours(CARD_OFFICES[type], actor, state);
  if (shut.length > 0) return shut;
  if (type === 'appealCard') return tooLateToAppeal(desk, at);
  if (type === 'decideAppeal') return reviewerBarred(state, actor);
  return [];
}

/** A reported card waits either for a decision on its appeal or for an answer; and only the reviewer may end an appeal. */
function suits(state: CardState, type: CardCommandType): boolean {
  if (state.state !== 'REPORTED') return true;
  if (type === 'decideAppeal') return hasOpenAppeal(state);
  if (type === 'answerCard' || type === 'withdrawCard' || type === 'appealCard') return !hasOpenAppeal(state);
  return true;
}

function tooLateToAppeal({ calendar, state }: MatterDesk<CardState>, at: Instant): readonly Refusal[] {
  if (state.appeal !== undefined) return [refusal('APPEALED_BEFORE', HANDLING, { at: state.appeal.at })];
  const term = openTerm(state.terms, 'APPEAL');
  // One second late counts as late.
  if (term !== undefined && at <= termDueAt(term, calendar)) return [];
  const known = term ?? Object.values(state.terms).find(({ id }) => id === 'APPEAL');
  return [refusal('APPEAL_TOO_LATE', HANDLING, { dueAt: known === undefined ? null : termDueAt(known, calendar) })];
}

/** Who had a hand in the card, or is charged by it, does not judge it; an escalated appeal goes to yet another person. */
export function reviewerBarred({ appeal, cause, issuedBy, unitId }: CardState, actor: Actor): readonly Refusal[] {
  const hands: readonly (readonly [string | null | undefined, string])[] = [
    [issuedBy, 'ISSUED_THE_CARD'],
    [cause.dutyPerson, 'CHARGED_BY_THE_CARD'],
    [appeal?.by, 'APPEALED'],
    ...(appeal?.decisions ?? []).map(({ by }) => [by, 'DECIDED_BEFORE'] as const),
  ];
  const because = hands.find(([person]) => person === actor.personId)?.[1];
  if (because !== undefined) return [refusal('SAME_PERSON', TWO_PERSONS, { signedBefore: because })];
  return actor.unitId === unitId ? [refusal('WRONG_UNIT', TWO_PERSONS, { unit: unitId, because: 'OWN_UNIT_CHARGED' })] : [];
}

function factsOf(command: CardCommand, state: CardState): readonly Refusal[] {
  switch (command.type) {
    case 'answerCard':
      return [...textNeeded('text', command.data.text), ...evidenceFaults('evidence', command.data.evidence, false)];
    case 'appealCard':
      return [...textNeeded('statement', command.data.statement), ...evidenceFaults('evidence', command.data.evidence, true)];
    case 'decideAppeal':
      return [
        ...textNeeded('reasons', command.data.reasons),
        // One level up is one level up: there it is decided.
        ...(command.data.outcome === 'ESCALATE' && state.state === 'REPORTED'
          ? [refusal('FIELD_INVALID', TWO_PERSONS, { field: 'outcome', problem: '已上报的申诉须作出决定' }, { field: 'outcome' })]
          : []),
      ];
    case 'withdrawCard':
      return textNeeded('reason', command.data.reason);
    default:
      return [];
  }
}
