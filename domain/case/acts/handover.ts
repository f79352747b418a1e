/** 转办、委托: work changes hands by the unit's administrator, never to someone who may not have it. */
import type { Instant } from '../../clocks/clock.ts';
import { isLocalDate, localDateOf } from '../../clocks/local-date.ts';
import { policy } from '../../law/basis.ts';
import { stepById } from '../../procedures/step-order.ts';
import type { ActContext, Office } from '../act.ts';
import type { OpenStep } from '../case-state.ts';
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
    ...(step !== undefined && (!toRoles.includes(step.role) || toUnitId !== unitId)
      ? [refusal('TARGET_NOT_QUALIFIED', HANDOVER, { to, needs: step.role, unitId }, { field: 'to' })]
      : []),
    ...(barred === undefined ? [] : [refusal('SAME_PERSON', HANDOVER, { person: to, signedBefore: barred.because }, { field: 'to' })]),
    ...said('reason', reason, HANDOVER),
  ];
}

/** The administrator of the unit that the step belongs to. */
const office = ({
  data,
  procedure,
  state,
}: Pick<ActContext, 'procedure' | 'state'> & { readonly data: { readonly stepId: string } | undefined }): Office => {
  const step = data === undefined ? undefined : stepById(procedure, data.stepId);
  return { roles: ['UNIT_ADMIN'], unitId: step === undefined ? state.unitId : unitOf(state, step) };
};

/** Whose work it is: the holder, not whoever stands in for him. */
const ownerOf = (open: OpenStep, at: Instant): string | undefined => open.delegatedBy ?? holderOf(open, at);

export const reassign = defineAct<'reassign'>({
  type: 'reassign',
  from: OPEN,
  basis: HANDOVER,
  office,
  foreseen: (sight) => openStep(sight, sight.stepId).refusals,
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
  office,
  foreseen(sight) {
    const { open, refusals } = openStep(sight, sight.stepId);
    // Only what somebody holds can be lent to somebody else.
    return open !== undefined && ownerOf(open, sight.at) === undefined
      ? [refusal('STEP_NOT_OPEN', HANDOVER, { step: open.stepId, holder: null }, { field: 'stepId' })]
      : refusals;
  },
  check(context) {
    const { at, command } = context;
    const { stepId, to, until } = command.data;
    const { open } = openStep(context, stepId);
    const today = localDateOf(at);
    return [
      ...qualified(context, command.data),
      ...(open !== undefined && ownerOf(open, at) === to
        ? [refusal('TARGET_NOT_QUALIFIED', HANDOVER, { to, holder: to }, { field: 'to' })]
        : []),
      ...(!isLocalDate(until) || until < today
        ? [refusal('DATE_OUT_OF_RANGE', HANDOVER, { until, earliest: today }, { field: 'until' })]
        : []),
    ];
  },
  events(context) {
    const { at, command } = context;
    const { reason, stepId, to, toUnitId, until } = command.data;
    const { open } = openStep(context, stepId);
    const from = open === undefined ? undefined : ownerOf(open, at);
    return from === undefined ? [] : [event('Delegated', at, { stepId, from, to, toUnitId, until, reason })];
  },
});
