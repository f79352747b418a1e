/** 提请: what needs two persons is proposed by one and done by another (stops, termination, voiding). */
import { law, policy } from '../../law/basis.ts';
import { defineAct } from '../act.ts';
import { event } from '../events.ts';
import { said } from './checks.ts';
import { specialChecks } from './special.ts';

const TWO_PERSONS = policy('两人办理');

export const propose = defineAct<'propose'>({
  type: 'propose',
  from: ['DRAFT', 'SUBMITTED', 'RECEIVED', 'CORRECTION', 'ACCEPTED', 'REVIEW', 'SPECIAL'],
  basis: TWO_PERSONS,
  office: ({ state }) => ({ roles: ['WINDOW', 'HANDLER', 'CHECKER'], unitId: state.unitId }),
  check(context) {
    const proposed = context.command.data;
    switch (proposed.act) {
      case 'startSpecial':
        return specialChecks(context, proposed.data);
      case 'terminate':
        return [
          ...said('data.ground', proposed.data.ground, law('行政许可法 第七十二条')),
          ...said('data.reason', proposed.data.reason, law('行政许可法 第七十二条')),
        ];
      case 'void':
        return said('data.reason', proposed.data.reason, TWO_PERSONS);
    }
  },
  events: ({ at, command, state }) => [
    event('Proposed', at, {
      proposalId: `${command.data.act}/${state.actSeq + 1}`,
      by: command.actor.personId,
      act: command.data.act,
      data: command.data.data,
    }),
  ],
});
