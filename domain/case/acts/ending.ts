/** 终结: withdrawal, termination, voiding, passing up: endings before a decision. */
import { known, law, policy } from '../../law/basis.ts';
import { applicableSteps } from '../../procedures/step-order.ts';
import { defineAct } from '../act.ts';
import { event } from '../events.ts';
import { refusal } from '../refusal.ts';
import { applicantOrCounter } from './counter.ts';
import { said } from './checks.ts';
import { allStopped } from './clock-events.ts';
import { anotherProposed, proposed } from './proposed.ts';

const BEFORE_DECISION = ['DRAFT', 'SUBMITTED', 'RECEIVED', 'CORRECTION', 'ACCEPTED', 'REVIEW', 'SPECIAL'] as const;
const WITHDRAW = known('申请人在决定作出前可以撤回申请');
const TERMINATE = known('申请人死亡、法人终止或者申请目的丧失的，终止办理');
const VOID = policy('重复登记或者录入错误的技术性作废');
const FORWARD = law('行政许可法 第三十五条、第四十三条');

export const withdraw = defineAct<'withdraw'>({
  type: 'withdraw',
  from: BEFORE_DECISION,
  basis: WITHDRAW,
  office: applicantOrCounter,
  events: (context) => [event('Withdrawn', context.at, context.command.data), ...allStopped(context)],
});

export const terminate = defineAct<'terminate'>({
  type: 'terminate',
  from: BEFORE_DECISION,
  basis: TERMINATE,
  office: ({ state }) => ({ roles: ['APPROVER', 'ORGAN_HEAD'], unitId: state.unitId }),
  foreseen: (sight) => anotherProposed(sight, 'terminate'),
  check: (context) => proposed(context, 'terminate').refusals,
  events(context) {
    const { proposal } = proposed(context, 'terminate');
    return proposal === undefined
      ? []
      : [event('Terminated', context.at, { ...proposal.data, proposedBy: proposal.by }), ...allStopped(context)];
  },
});

/** The row stays, for ever: a hole in the numbers must be explainable. */
const voidCase = defineAct<'void'>({
  type: 'void',
  from: BEFORE_DECISION,
  basis: VOID,
  office: () => ({ roles: ['SUPERVISOR'] }),
  foreseen: (sight) => anotherProposed(sight, 'void'),
  check: (context) => proposed(context, 'void').refusals,
  events(context) {
    const { proposal } = proposed(context, 'void');
    return proposal === undefined
      ? []
      : [event('Voided', context.at, { ...proposal.data, proposedBy: proposal.by }), ...allStopped(context)];
  },
});
export { voidCase as void };

export const forward = defineAct<'forward'>({
  type: 'forward',
  from: ['ACCEPTED', 'REVIEW'],
  basis: FORWARD,
  office: ({ state }) => ({ roles: ['APPROVER', 'CHECKER'], unitId: state.unitId }),
  foreseen({ procedure, state }) {
    const unfinished = applicableSteps(procedure, state.facts).filter(
      ({ id, phase }) => phase === 'REVIEW' && !state.doneSteps.includes(id),
    );
    return [
      ...(procedure.outcome === 'FORWARD' ? [] : [refusal('WRONG_STATE', FORWARD, { state: state.state, outcome: procedure.outcome })]),
      ...(unfinished.length > 0 ? [refusal('STEPS_UNFINISHED', FORWARD, { steps: unfinished.map(({ id }) => id) })] : []),
    ];
  },
  check: ({ command }) => [...said('to', command.data.to, FORWARD), ...said('opinion', command.data.opinion, FORWARD)],
  events: (context) => [event('Forwarded', context.at, context.command.data), ...allStopped(context)],
});
