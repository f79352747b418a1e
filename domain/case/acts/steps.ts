/** 审查: claiming a step, giving an opinion, passing on, sending back, taking back (行政许可法 34; house policy on hands). */
import { law, policy } from '../../law/basis.ts';
import type { Phase, Procedure, Step } from '../../procedures/procedure.ts';
import { stepById, stepsAfter } from '../../procedures/step-order.ts';
import type { ActContext, Office, Sight } from '../act.ts';
import { defineAct } from '../act.ts';
import type { CaseState, OpenStep } from '../case-state.ts';
import { localDateOf } from '../../clocks/local-date.ts';
import type { Instant } from '../../clocks/clock.ts';
import { event } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { barredFrom } from '../separation-of-duties.ts';
import { said } from './checks.ts';
import { stepClock, stepClockStopped } from './clock-events.ts';
import { stepsOpened } from './step-events.ts';

const REVIEW = law('行政许可法 第三十四条');
const WORK = policy('环节办理规则');
const WORKING = ['ACCEPTED', 'REVIEW'] as const;

export const unitOf = (state: CaseState, step: Step): string =>
  (step.unit === undefined ? undefined : state.units[step.unit]) ?? state.unitId;

/** Who holds a step now: a delegation past its day falls back to whoever gave it. */
export function holderOf(open: OpenStep, at: Instant): string | undefined {
  const ended = open.delegatedUntil !== undefined && localDateOf(at) > open.delegatedUntil;
  return ended ? open.delegatedBy : open.assignee;
}

const byStep = ({
  state,
  procedure,
  data,
}: {
  state: CaseState;
  procedure: Procedure;
  data: { readonly stepId: string } | undefined;
}): Office => {
  const step = data === undefined ? undefined : stepById(procedure, data.stepId);
  return step === undefined ? { roles: [] } : { roles: [step.role], unitId: unitOf(state, step), stepId: step.id };
};

export function openStep(
  { procedure, state }: Pick<ActContext, 'procedure' | 'state'>,
  stepId: string | undefined,
): { readonly open?: OpenStep; readonly refusals: readonly Refusal[] } {
  if (stepId === undefined) return { refusals: [] };
  if (stepById(procedure, stepId) === undefined) {
    const known = procedure.steps.map(({ id }) => id);
    return { refusals: [refusal('UNKNOWN_STEP', WORK, { step: stepId, known }, { field: 'stepId' })] };
  }
  const open = state.openSteps.find((one) => one.stepId === stepId);
  const standing = state.openSteps.map((one) => one.stepId);
  return open === undefined
    ? { refusals: [refusal('STEP_NOT_OPEN', WORK, { step: stepId, open: standing }, { field: 'stepId' })] }
    : { open, refusals: [] };
}

/** The step is open, and nobody else is at it. */
export function openForMe(sight: Sight, stepId: string | undefined): readonly Refusal[] {
  const { open, refusals } = openStep(sight, stepId);
  return open === undefined ? refusals : heldByAnother(sight, open);
}

/** Nobody else is at a step; one that does not stand open is nobody's. */
export function freeForMe(sight: Sight, stepId: string | undefined): readonly Refusal[] {
  const open = sight.state.openSteps.find((one) => one.stepId === stepId);
  return open === undefined ? [] : heldByAnother(sight, open);
}

function heldByAnother({ actor, at }: Sight, open: OpenStep): readonly Refusal[] {
  const holder = holderOf(open, at);
  return holder === undefined || holder === actor.personId
    ? []
    : [refusal('NOT_ASSIGNED_TO_YOU', WORK, { step: open.stepId, holder }, { field: 'stepId' })];
}

/** An acceptance or decision has an act of its own; passing it on would hide it. */
const onlyIn = (phases: readonly Phase[], procedure: Procedure, stepId: string | undefined): readonly Refusal[] => {
  const phase = stepId === undefined ? undefined : stepById(procedure, stepId)?.phase;
  return phase === undefined || phases.includes(phase)
    ? []
    : [refusal('STEP_NOT_OPEN', WORK, { step: stepId ?? null, phase }, { field: 'stepId' })];
};

export const claim = defineAct<'claim'>({
  type: 'claim',
  from: ['SUBMITTED', 'RECEIVED', ...WORKING, 'DECIDED_APPROVED', 'ISSUED', 'DELIVERED'],
  basis: WORK,
  office: byStep,
  foreseen(sight) {
    const { open, refusals } = openStep(sight, sight.stepId);
    if (open === undefined) return refusals;
    const holder = holderOf(open, sight.at);
    return holder === undefined ? [] : [refusal('ALREADY_CLAIMED', WORK, { step: open.stepId, holder }, { field: 'stepId' })];
  },
  events({ at, command, procedure, state }) {
    const step = stepById(procedure, command.data.stepId);
    const unitId = command.actor.unitId ?? (step === undefined ? state.unitId : unitOf(state, step));
    return [event('StepClaimed', at, { stepId: command.data.stepId, by: command.actor.personId, unitId })];
  },
});

export const release = defineAct<'release'>({
  type: 'release',
  from: claim.from,
  basis: WORK,
  office: byStep,
  foreseen(sight) {
    const { open, refusals } = openStep(sight, sight.stepId);
    if (open === undefined) return refusals;
    const holder = holderOf(open, sight.at);
    return holder === sight.actor.personId
      ? []
      : [refusal('NOT_ASSIGNED_TO_YOU', WORK, { step: open.stepId, holder: holder ?? null }, { field: 'stepId' })];
  },
  check: ({ command }) => said('reason', command.data.reason, WORK),
  events: ({ at, command }) => [
    event('StepReleased', at, { stepId: command.data.stepId, by: command.actor.personId, reason: command.data.reason }),
  ],
});

export const opine = defineAct<'opine'>({
  type: 'opine',
  from: WORKING,
  basis: REVIEW,
  office: byStep,
  foreseen: (sight) => [...openForMe(sight, sight.stepId), ...onlyIn(['REVIEW', 'DECISION'], sight.procedure, sight.stepId)],
  check: ({ command }) => said('opinion', command.data.opinion, REVIEW),
  events: ({ at, command }) => [
    event('StepOpined', at, { stepId: command.data.stepId, by: command.actor.personId, opinion: command.data.opinion }),
  ],
});

/** Whoever verifies on the spot has a hand in the step, and so must be free to. */
export function staffApart(
  { procedure, state }: Pick<ActContext, 'procedure' | 'state'>,
  stepId: string,
  staff: readonly string[],
): readonly Refusal[] {
  return barredFrom(state, procedure, stepId)
    .filter(({ personId }) => staff.includes(personId))
    .map(({ personId, because }) => refusal('SAME_PERSON', WORK, { person: personId, signedBefore: because }, { field: 'staff' }));
}

export const passOn = defineAct<'passOn'>({
  type: 'passOn',
  from: WORKING,
  basis: REVIEW,
  office: byStep,
  foreseen: (sight) => [...openForMe(sight, sight.stepId), ...onlyIn(['REVIEW'], sight.procedure, sight.stepId)],
  check(context) {
    const { command, procedure } = context;
    const { opinion, staff = [], stepId } = command.data;
    const needed = stepById(procedure, stepId)?.needs?.siteVerification ?? 0;
    const distinct = new Set(staff).size;
    return [
      ...said('opinion', opinion, REVIEW),
      ...staffApart(context, stepId, staff),
      ...(distinct < needed
        ? [
            refusal(
              'SITE_VERIFICATION_SHORT',
              law('行政许可法 第三十四条第三款'),
              { step: stepId, staff: distinct, needed },
              { field: 'staff' },
            ),
          ]
        : []),
    ];
  },
  events(context) {
    const { at, command, state } = context;
    const { opinion, staff = [], stepId } = command.data;
    return [
      event('StepPassed', at, { stepId, by: command.actor.personId, opinion, staff: [...new Set(staff)] }),
      ...stepClockStopped(context, stepId),
      ...stepsOpened(context, ['REVIEW', 'DECISION'], [...state.doneSteps, stepId], state.facts, [stepId]),
    ];
  },
});

export const sendBack = defineAct<'sendBack'>({
  type: 'sendBack',
  from: WORKING,
  basis: WORK,
  office: byStep,
  foreseen: (sight) => [...openForMe(sight, sight.stepId), ...onlyIn(['REVIEW', 'DECISION'], sight.procedure, sight.stepId)],
  check(context) {
    const { command, procedure, state } = context;
    const { reason, stepId, to } = command.data;
    const target = stepById(procedure, to);
    const earlier = target?.phase === 'REVIEW' && state.doneSteps.includes(to) && stepsAfter(procedure, to).some(({ id }) => id === stepId);
    const choices = procedure.steps
      .filter(
        ({ id, phase }) => phase === 'REVIEW' && state.doneSteps.includes(id) && stepsAfter(procedure, id).some((one) => one.id === stepId),
      )
      .map(({ id }) => id);
    return [
      ...(earlier ? [] : [refusal('UNKNOWN_STEP', WORK, { step: to, known: choices }, { field: 'to' })]),
      ...said('reason', reason, WORK),
    ];
  },
  events(context) {
    const { at, command, procedure, state } = context;
    const { reason, stepId, to } = command.data;
    const undone = new Set([to, ...stepsAfter(procedure, to).map(({ id }) => id)]);
    const again = stepById(procedure, to);
    return [
      event('StepSentBack', at, { stepId, to, by: command.actor.personId, reason }),
      ...state.openSteps.filter((open) => undone.has(open.stepId)).flatMap((open) => stepClockStopped(context, open.stepId)),
      event('StepStarted', at, { stepId: to }),
      ...(again === undefined ? [] : stepClock(context, again)),
    ];
  },
});
