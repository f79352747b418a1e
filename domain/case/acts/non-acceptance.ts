/** 不予受理、不受理: said at once, with reasons, the right organ and the remedies (行政许可法 32(1), 32(2), 78). */
import { law } from '../../law/basis.ts';
import { defineAct } from '../act.ts';
import { event } from '../events.ts';
import { acceptorsOffice, stillToAnswer } from './acceptance.ts';
import { documentNo, said } from './checks.ts';
import { allStopped } from './clock-events.ts';

const REMEDIES = law('行政许可法 第三十八条、第七十二条第七项');

export const notAccept = defineAct<'notAccept'>({
  type: 'notAccept',
  from: ['SUBMITTED', 'RECEIVED'],
  basis: law('行政许可法 第三十二条第一款第二项、第七十八条'),
  office: acceptorsOffice,
  foreseen: stillToAnswer,
  check({ command }) {
    const { ground, reason, remedies, rightOrgan } = command.data;
    return [
      ...said('reason', reason, REMEDIES),
      ...said('remedies', remedies, REMEDIES),
      ...(ground === 'NOT_OUR_POWER' ? said('rightOrgan', rightOrgan, law('行政许可法 第三十二条第一款第二项')) : []),
    ];
  },
  events(context) {
    const { at, command, state } = context;
    return [event('NotAccepted', at, { ...command.data, voucherNo: documentNo(state, '不受') }), ...allStopped(context)];
  },
});

export const notRequired = defineAct<'notRequired'>({
  type: 'notRequired',
  from: ['SUBMITTED', 'RECEIVED'],
  basis: law('行政许可法 第三十二条第一款第一项'),
  office: acceptorsOffice,
  foreseen: stillToAnswer,
  check({ command }) {
    return [...said('reason', command.data.reason, REMEDIES), ...said('remedies', command.data.remedies, REMEDIES)];
  },
  events(context) {
    const { at, command, state } = context;
    return [event('NotRequired', at, { ...command.data, voucherNo: documentNo(state, '不受') }), ...allStopped(context)];
  },
});
