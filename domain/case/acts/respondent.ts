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
  check({ command, procedure, state }) {
    return [
      ...(procedure.respondent === undefined || state.respondent !== undefined
        ? [refusal('WRONG_STATE', OTHER_SIDE, { state: state.state, asked: state.respondent !== undefined })]
        : []),
      ...said('noticeNo', command.data.noticeNo, OTHER_SIDE),
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
  check({ command, state }) {
    return [
      ...(state.respondent === undefined || state.respondent.answeredAt !== undefined ? [refusal('RESPONDENT_NOT_HEARD', OTHER_SIDE)] : []),
      ...said('summary', command.data.summary, OTHER_SIDE),
    ];
  },
  events: (context) => [event('RespondentAnswered', context.at, context.command.data), ...stopped(context, 'RESPONDENT')],
});
