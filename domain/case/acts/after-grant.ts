/** 告知承诺的事后核查: verification after the grant, rectification, re-check, revocation (行政许可法 69; 消防法 15). */
import { law } from '../../law/basis.ts';
import { limitsFor } from '../../procedures/limits-for.ts';
import type { ActContext, Office } from '../act.ts';
import { defineAct } from '../act.ts';
import type { CaseState } from '../case-state.ts';
import { event } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { said } from './checks.ts';
import { clockStarted, stepClockStopped, stopped } from './clock-events.ts';
import { phaseOpened } from './step-events.ts';
import { openForMe, unitOf } from './steps.ts';

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

function enoughStaff(context: ActContext<'recordVerification' | 'recordRecheck'>): readonly Refusal[] {
  const { staff } = context.command.data;
  const step = openVerification(context);
  const needed = step?.needs?.siteVerification ?? 2;
  return [
    ...(step === undefined ? [refusal('STEP_NOT_OPEN', AFTER, { step: 'AFTER_GRANT', open: [] })] : openForMe(context, step.id)),
    ...(new Set(staff).size < needed
      ? [refusal('SITE_VERIFICATION_SHORT', AFTER, { staff: new Set(staff).size, needed }, { field: 'staff' })]
      : []),
  ];
}

export const recordVerification = defineAct<'recordVerification'>({
  type: 'recordVerification',
  from: STATES,
  basis: AFTER,
  office,
  check(context) {
    return [
      ...(context.state.verification === undefined ? [] : [refusal('WRONG_STATE', AFTER, { verified: context.state.verification.at })]),
      ...enoughStaff(context),
      ...said('findings', context.command.data.findings, AFTER),
    ];
  },
  events(context) {
    const { at, command, procedure, state } = context;
    const { recheck, rectify } = limitsFor(procedure, state.facts);
    const step = openVerification(context);
    const broken = command.data.result === 'BROKEN';
    return [
      event('CommitmentVerified', at, command.data),
      ...stopped(context, 'VERIFY'),
      ...(step === undefined ? [] : stepClockStopped(context, step.id)),
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
  check(context) {
    const { state } = context;
    const due = state.verification?.result === 'BROKEN' && state.verification.rechecked === undefined;
    return [
      ...(due ? [] : [refusal('WRONG_STATE', AFTER, { verification: state.verification?.result ?? null })]),
      ...enoughStaff(context),
      ...said('findings', context.command.data.findings, AFTER),
    ];
  },
  events(context) {
    const { at, command } = context;
    const step = openVerification(context);
    const by = command.actor.personId;
    return [
      event('CommitmentRechecked', at, command.data),
      ...stopped(context, 'RECTIFY', 'RECHECK'),
      ...(step === undefined
        ? []
        : [
            event('StepPassed', at, { stepId: step.id, by, opinion: command.data.findings, staff: command.data.staff }),
            ...stepClockStopped(context, step.id),
          ]),
      ...(command.data.result === 'BROKEN' && step !== undefined ? phaseOpened(context, 'AFTER_GRANT', step.id) : []),
    ];
  },
});

export const revoke = defineAct<'revoke'>({
  type: 'revoke',
  from: STATES,
  basis: AFTER,
  office: ({ state }) => ({ roles: ['APPROVER', 'ORGAN_HEAD'], unitId: state.unitId }),
  check({ command, state }) {
    return [
      ...(state.verification?.rechecked === 'BROKEN' && !state.revoked
        ? []
        : [refusal('WRONG_STATE', AFTER, { rechecked: state.verification?.rechecked ?? null, revoked: state.revoked })]),
      ...(['reasons', 'remedies'] as const).flatMap((field) =>
        command.data[field].trim() === '' ? [refusal('REASONS_MISSING', AFTER, { field }, { field })] : [],
      ),
    ];
  },
  events: (context) => [event('LicenceRevoked', context.at, context.command.data), ...revoked(context.state, context)],
});

const revoked = (state: CaseState, context: Pick<ActContext, 'at'>) =>
  state.openSteps.flatMap((open) => stepClockStopped({ state, at: context.at }, open.stepId));
