/** 告知承诺的事后核查: verification after the grant, rectification, re-check, revocation (行政许可法 69; 消防法 15). */
import { law } from '../../law/basis.ts';
import type { Step } from '../../procedures/procedure.ts';
import { limitsFor } from '../../procedures/limits-for.ts';
import type { ActContext, Office, Sight } from '../act.ts';
import { defineAct } from '../act.ts';
import { isRevocationOwed } from '../case-state.ts';
import type { CaseEvent } from '../events.ts';
import { event } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { said } from './checks.ts';
import { allStopped, clockStarted, stepClockStopped, stopped } from './clock-events.ts';
import { phaseOpened } from './step-events.ts';
import { openForMe, staffApart, unitOf } from './steps.ts';

const AFTER = law('行政许可法 第六十九条');
const STATES = ['DECIDED_APPROVED', 'ISSUED', 'DELIVERED'] as const;

const openVerification = ({ state, procedure }: Pick<ActContext, 'state' | 'procedure'>) =>
  procedure.steps.find((step) => step.phase === 'AFTER_GRANT' && state.openSteps.some((open) => open.stepId === step.id));

const office = (context: Pick<ActContext, 'state' | 'procedure'>): Office => {
  const step = openVerification(context);
  return step === undefined
    ? { roles: ['HANDLER'], unitId: context.state.unitId }
    : { roles: [step.role], unitId: unitOf(context.state, step), stepId: step.id };
};

function verificationOpen(sight: Sight): readonly Refusal[] {
  const step = openVerification(sight);
  return step === undefined ? [refusal('STEP_NOT_OPEN', AFTER, { step: 'AFTER_GRANT', open: [] })] : openForMe(sight, step.id);
}

function enoughStaff(context: ActContext<'recordVerification' | 'recordRecheck'>): readonly Refusal[] {
  const { staff } = context.command.data;
  const step = openVerification(context);
  const needed = step?.needs?.siteVerification ?? 2;
  return [
    ...(step === undefined ? [] : staffApart(context, step.id, staff)),
    ...(new Set(staff).size < needed
      ? [refusal('SITE_VERIFICATION_SHORT', AFTER, { staff: new Set(staff).size, needed }, { field: 'staff' })]
      : []),
  ];
}

/** Whoever was on the spot has a hand in the step. */
const passed = (context: ActContext<'recordVerification' | 'recordRecheck'>, step: Step | undefined): readonly CaseEvent[] => {
  const { at, command } = context;
  const { findings, staff } = command.data;
  return step === undefined
    ? []
    : [
        event('StepPassed', at, { stepId: step.id, by: command.actor.personId, opinion: findings, staff: [...new Set(staff)] }),
        ...stepClockStopped(context, step.id),
      ];
};

export const recordVerification = defineAct<'recordVerification'>({
  type: 'recordVerification',
  from: STATES,
  basis: AFTER,
  office,
  foreseen: (sight) => [
    ...(sight.state.verification === undefined ? [] : [refusal('WRONG_STATE', AFTER, { verified: sight.state.verification.at })]),
    ...verificationOpen(sight),
  ],
  check: (context) => [...enoughStaff(context), ...said('findings', context.command.data.findings, AFTER)],
  events(context) {
    const { at, command, procedure, state } = context;
    const { recheck, rectify } = limitsFor(procedure, state.facts);
    const step = openVerification(context);
    const broken = command.data.result === 'BROKEN';
    return [
      ...passed(context, step),
      event('CommitmentVerified', at, command.data),
      ...stopped(context, 'VERIFY'),
      ...(broken && rectify !== undefined ? [clockStarted(context, 'RECTIFY', 'RECTIFY', rectify, 'AT')] : []),
      ...(broken && recheck !== undefined ? [clockStarted(context, 'RECHECK', 'RECHECK', recheck, 'AT')] : []),
      ...(broken && step !== undefined ? phaseOpened(context, 'AFTER_GRANT', step.id) : []),
    ];
  },
});

export const recordRecheck = defineAct<'recordRecheck'>({
  type: 'recordRecheck',
  from: STATES,
  basis: AFTER,
  office,
  foreseen(sight) {
    const { verification } = sight.state;
    const due = verification?.result === 'BROKEN' && verification.rechecked === undefined;
    return [...(due ? [] : [refusal('WRONG_STATE', AFTER, { verification: verification?.result ?? null })]), ...verificationOpen(sight)];
  },
  check: (context) => [...enoughStaff(context), ...said('findings', context.command.data.findings, AFTER)],
  events(context) {
    const { at, command } = context;
    const step = openVerification(context);
    return [
      event('CommitmentRechecked', at, command.data),
      ...stopped(context, 'RECTIFY', 'RECHECK'),
      ...passed(context, step),
      ...(command.data.result === 'BROKEN' && step !== undefined ? phaseOpened(context, 'AFTER_GRANT', step.id) : []),
    ];
  },
});

export const revoke = defineAct<'revoke'>({
  type: 'revoke',
  from: STATES,
  basis: AFTER,
  office: ({ state }) => ({ roles: ['APPROVER', 'ORGAN_HEAD'], unitId: state.unitId }),
  foreseen: ({ state }) =>
    isRevocationOwed(state)
      ? []
      : [refusal('WRONG_STATE', AFTER, { rechecked: state.verification?.rechecked ?? null, revoked: state.revoked })],
  check: ({ command }) =>
    (['reasons', 'remedies'] as const).flatMap((field) =>
      command.data[field].trim() === '' ? [refusal('REASONS_MISSING', AFTER, { field }, { field })] : [],
    ),
  // Whatever still runs, ends with the right it ran for.
  events: (context) => [event('LicenceRevoked', context.at, context.command.data), ...allStopped(context)],
});
