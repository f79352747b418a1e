/** 转办、委托: work changes hands by the unit's administrator, never to someone who may not have it. */
import { localDateOf } from '../../clocks/local-date.ts';
import { policy } from '../../law/basis.ts';
import { stepById } from '../../procedures/step-order.ts';
import type { ActContext } from '../act.ts';
import { defineAct } from '../act.ts';
import type { CommandData } from '../commands.ts';
import { event } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { barredFrom } from '../separation-of-duties.ts';
import { said } from './checks.ts';
import { holderOf, openStep, unitOf } from './steps.ts';

const HANDOVER = policy('转办与委托');
const OPEN = ['SUBMITTED', 'RECEIVED', 'CORRECTION', 'ACCEPTED', 'REVIEW', 'SPECIAL', 'DECIDED_APPROVED', 'ISSUED', 'DELIVERED'] as const;

type Handover = Pick<CommandData['reassign'], 'stepId' | 'to' | 'toRoles' | 'toUnitId' | 'reason'>;

function qualified(context: ActContext, { reason, stepId, to, toRoles, toUnitId }: Handover): readonly Refusal[] {
  const { procedure, state } = context;
  const step = stepById(procedure, stepId);
  const barred = barredFrom(state, procedure, stepId).find(({ personId }) => personId === to);
  const unitId = step === undefined ? state.unitId : unitOf(state, step);
  return [
    ...openStep(context, stepId).refusals,
    ...(step !== undefined && (!toRoles.includes(step.role) || toUnitId !== unitId)
      ? [refusal('TARGET_NOT_QUALIFIED', HANDOVER, { to, needs: step.role, unitId }, { field: 'to' })]
      : []),
    ...(barred === undefined ? [] : [refusal('SAME_PERSON', HANDOVER, { person: to, signedBefore: barred.because }, { field: 'to' })]),
    ...said('reason', reason, HANDOVER),
  ];
}

export const reassign = defineAct<'reassign'>({
  type: 'reassign',
  from: OPEN,
  basis: HANDOVER,
  office: ({ state }) => ({ roles: ['UNIT_ADMIN'], unitId: state.unitId }),
  check: (context) => qualified(context, context.command.data),
  events: ({ at, command }) => {
    const { reason, stepId, to, toUnitId } = command.data;
    return [event('Reassigned', at, { stepId, to, toUnitId, reason })];
  },
});

export const delegate = defineAct<'delegate'>({
  type: 'delegate',
  from: OPEN,
  basis: HANDOVER,
  office: ({ state }) => ({ roles: ['UNIT_ADMIN'], unitId: state.unitId }),
  check(context) {
    const { at, command } = context;
    const { stepId, until } = command.data;
    const { open } = openStep(context, stepId);
    const today = localDateOf(at);
    return [
      ...qualified(context, command.data),
      // Only what somebody holds can be lent to somebody else.
      ...(open !== undefined && holderOf(open, at) === undefined
        ? [refusal('STEP_NOT_OPEN', HANDOVER, { step: stepId, holder: null }, { field: 'stepId' })]
        : []),
      ...(until < today ? [refusal('DATE_OUT_OF_RANGE', HANDOVER, { until, earliest: today }, { field: 'until' })] : []),
    ];
  },
  events(context) {
    const { at, command } = context;
    const { reason, stepId, to, toUnitId, until } = command.data;
    const { open } = openStep(context, stepId);
    const from = open === undefined ? undefined : holderOf(open, at);
    return from === undefined ? [] : [event('Delegated', at, { stepId, from, to, toUnitId, until, reason })];
  },
});
