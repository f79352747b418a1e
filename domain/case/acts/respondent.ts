/** 双方当事人: the other side is asked and heard before a two-party matter is decided (工伤认定: 用人单位举证). */
import { law } from '../../law/basis.ts';
import { limitsFor } from '../../procedures/limits-for.ts';
import { defineAct } from '../act.ts';
import { event } from '../events.ts';
import { refusal } from '../refusal.ts';
import { said } from './checks.ts';
import { clockStarted, stopped } from './clock-events.ts';

const OTHER_SIDE = law('行政许可法 第三十六条');

export const askRespondent = defineAct<'askRespondent'>({
  type: 'askRespondent',
  from: ['ACCEPTED', 'REVIEW', 'SPECIAL'],
  basis: OTHER_SIDE,
  office: ({ state }) => ({ roles: ['HANDLER'], unitId: state.unitId }),
  foreseen: ({ procedure, state }) =>
    procedure.respondent === undefined || state.respondent !== undefined
      ? [refusal('WRONG_STATE', OTHER_SIDE, { state: state.state, asked: state.respondent !== undefined })]
      : [],
  check({ command, state }) {
    const { noticeNo, respondent } = command.data;
    const oneself = [state.applicant?.partyId, state.agent?.partyId].includes(respondent.partyId);
    return [
      ...(oneself
        ? [refusal('FIELD_INVALID', OTHER_SIDE, { field: 'respondent', party: respondent.partyId }, { field: 'respondent' })]
        : []),
      ...said('noticeNo', noticeNo, OTHER_SIDE),
    ];
  },
  events(context) {
    const { at, command, procedure, state } = context;
    const limit = limitsFor(procedure, state.facts).respondent;
    return [
      event('RespondentAsked', at, command.data),
      ...(limit === undefined ? [] : [clockStarted(context, 'RESPONDENT', 'RESPONDENT', limit, 'AT')]),
    ];
  },
});

export const recordAnswer = defineAct<'recordAnswer'>({
  type: 'recordAnswer',
  from: ['ACCEPTED', 'REVIEW', 'SPECIAL'],
  basis: OTHER_SIDE,
  office: ({ state }) => ({ roles: ['PARTY', 'HANDLER'], unitId: state.unitId }),
  foreseen({ actor, state }) {
    const { respondent } = state;
    if (respondent === undefined) return [refusal('RESPONDENT_NOT_HEARD', OTHER_SIDE, { asked: null })];
    if (respondent.answeredAt !== undefined) return [refusal('WRONG_STATE', OTHER_SIDE, { answered: respondent.answeredAt })];
    // Another party, told of a hearing, does not answer for the other side.
    return actor.partyId === undefined || actor.partyId === respondent.partyId
      ? []
      : [refusal('NOT_A_PARTY', OTHER_SIDE, { party: actor.partyId, respondent: respondent.partyId })];
  },
  check: ({ command }) => said('summary', command.data.summary, OTHER_SIDE),
  events: (context) => [event('RespondentAnswered', context.at, context.command.data), ...stopped(context, 'RESPONDENT')],
});
