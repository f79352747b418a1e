/** May this be done to a rating? Asked by the workflow's validator and by every screen; never replayed. */
import type { Actor } from '../case/actor.ts';
import type { CaseStateName } from '../case/case-state.ts';
import type { Refusal } from '../case/refusal.ts';
import { refusal } from '../case/refusal.ts';
import { found, policy } from '../law/basis.ts';
import { evidenceFaults, isStale, notYours, textNeeded, wrongState } from '../supervision/matters/matter-checks.ts';
import type { MatterDesk } from '../supervision/matters/matter.ts';
import type { RatingCommand, RatingCommandType } from './rating-commands.ts';
import { RATING_OFFICES } from './rating-commands.ts';
import type { RatingState, RatingStateName } from './rating-state.ts';
import { gradeOf, isBetter, RATING_STATES } from './rating-state.ts';

const HANDLING = found('国办发〔2019〕51号：差评核实、整改、反馈、回访');
const ONCE = policy('一事一评；整改后可追评一次，只能改好');
const BEHIND: readonly RatingStateName[] = ['ASSIGNED', 'VERIFIED', 'RECTIFYING', 'FEEDBACK', 'CALLBACK', 'REOPENED'];

export const RATING_FROM: Readonly<Record<RatingCommandType, readonly RatingStateName[]>> = {
  rateCase: ['NEW'],
  amendRating: ['FEEDBACK', 'CALLBACK'],
  verifyRating: ['ASSIGNED'],
  rectifyRating: ['VERIFIED', 'REOPENED'],
  giveFeedback: ['RECTIFYING'],
  callBack: ['FEEDBACK'],
  reopenRating: ['CALLBACK'],
  closeRating: ['CALLBACK'],
  termPassed: BEHIND,
  changeCalendar: BEHIND,
};

/** Delivered, or refused: a service event that is over for the applicant. */
export const RATEABLE: readonly CaseStateName[] = ['DELIVERED', 'DECIDED_DENIED', 'NOT_ACCEPTED', 'NOT_REQUIRED'];

export function admitRating(desk: MatterDesk<RatingState>, command: RatingCommand): readonly Refusal[] {
  const foreseen = foreseenOnRating(desk, command.type, command.actor);
  if (foreseen.length > 0) return foreseen;
  const stale = isStale(command, desk.state);
  return stale.length > 0 ? stale : factsOf(desk.state, command);
}

/** What can be said before the content of the command is known. */
export function foreseenOnRating({ state }: MatterDesk<RatingState>, type: RatingCommandType, actor: Actor): readonly Refusal[] {
  if (!RATING_FROM[type].includes(state.state)) return [wrongState(type, state, RATING_FROM[type], RATING_STATES, HANDLING)];
  const office = whoseTurn(type, actor, state);
  if (office.length > 0) return office;
  if (type === 'rateCase' && !RATEABLE.includes(state.rated.state)) {
    return [refusal('WRONG_STATE', policy('办结或不予许可、不予受理后方可评价'), { state: state.rated.state, allowed: [...RATEABLE] })];
  }
  if (type === 'amendRating' && state.amended !== undefined) return [refusal('FIELD_INVALID', ONCE, { problem: '已追评过一次' })];
  if (type === 'callBack' && state.rectifications.at(-1)?.feedback?.by === actor.personId) {
    return [refusal('SAME_PERSON', policy('反馈人不得自行回访'), { otherAct: 'giveFeedback', by: actor.personId })];
  }
  return [];
}

function whoseTurn(type: RatingCommandType, actor: Actor, state: RatingState): readonly Refusal[] {
  const office = RATING_OFFICES[type];
  if (office === 'PARTY') {
    return actor.partyId !== undefined && state.rated.ownPartyIds.includes(actor.partyId)
      ? []
      : [refusal('NOT_A_PARTY', policy('只有申请人或其代理人评价'))];
  }
  if (office !== 'EITHER') return notYours(office, actor, state);
  const unit = notYours('UNIT', actor, state);
  if (unit.length === 0 || notYours('SUPERVISION', actor, state).length === 0) return [];
  return unit;
}

function factsOf(state: RatingState, command: RatingCommand): readonly Refusal[] {
  switch (command.type) {
    case 'rateCase':
      return command.data.text === '' ? [] : textNeeded('text', command.data.text);
    case 'amendRating': {
      const now = gradeOf(state);
      const text = command.data.text === '' ? [] : textNeeded('text', command.data.text);
      return now !== null && isBetter(command.data.grade, now)
        ? text
        : [refusal('FIELD_INVALID', ONCE, { field: 'grade', problem: '追评只能改好', now }, { field: 'grade' })];
    }
    case 'verifyRating': {
      const { complexity, reason, validity } = command.data;
      if (validity === 'VALID' && complexity === 'SIMPLE') return reason === '' ? [] : textNeeded('reason', reason);
      // 一家单位不得自行排除对自己的差评，也不得自行延长整改期限。
      return [...notYours('SUPERVISION', command.actor, state), ...textNeeded('reason', reason)];
    }
    case 'rectifyRating':
      return textNeeded('measures', command.data.measures);
    case 'giveFeedback':
      return [...textNeeded('text', command.data.text), ...evidenceFaults('evidence', command.data.evidence, false)];
    case 'callBack':
      return textNeeded('text', command.data.text);
    case 'reopenRating':
    case 'closeRating':
      return textNeeded('reason', command.data.reason);
    default:
      return [];
  }
}
