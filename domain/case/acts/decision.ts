/** 决定: grant or denial in writing, once everything the law demands before it has happened (行政许可法 37-38). */
import { law, policy } from '../../law/basis.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { applicableSteps, decisionStep, effectivePredecessors } from '../../procedures/step-order.ts';
import type { ActContext, Office, Sight } from '../act.ts';
import { defineAct } from '../act.ts';
import { event } from '../events.ts';
import type { CaseState } from '../case-state.ts';
import { packagePlan } from '../package-plan.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { documentNo, missingMaterials, said } from './checks.ts';
import { allStopped } from './clock-events.ts';
import { granted } from './grant-events.ts';
import { hearingOwed, isClockOver } from './hearing.ts';
import { openForMe, unitOf } from './steps.ts';

const DECIDE = law('行政许可法 第三十八条');
const JOINT = law('行政许可法 第二十六条第二款');
const IN_TIME = law('行政许可法 第四十五条');

/** What the law still demands before a decision: also what an approver's screen lists. */
function owed(sight: Sight): readonly Refusal[] {
  const { procedure, state } = sight;
  const step = decisionStep(procedure);
  const unfinished =
    step === undefined ? [] : effectivePredecessors(procedure, step.id, state.facts).filter((id) => !state.doneSteps.includes(id));
  const deferred = state.materials.filter(({ status }) => status === 'DEFERRED').map(({ id }) => id);
  const verified = applicableSteps(procedure, state.facts).flatMap((one) => {
    const needed = one.needs?.siteVerification ?? 0;
    const staff = new Set(state.hands.filter(({ how, stepId }) => how === 'VERIFIED' && stepId === one.id).map(({ personId }) => personId))
      .size;
    return needed > 0 && one.phase === 'REVIEW' && staff < needed
      ? [refusal('SITE_VERIFICATION_SHORT', law('行政许可法 第三十四条第三款'), { step: one.id, staff, needed })]
      : [];
  });
  const respondent = state.respondent;
  const children = childrenOpen(procedure, state);
  return [
    ...(state.special === undefined
      ? []
      : [refusal('CLOCK_STOPPED', IN_TIME, { kind: state.special.kind, since: state.special.startedAt })]),
    ...(unfinished.length > 0 ? [refusal('STEPS_UNFINISHED', DECIDE, { steps: unfinished })] : []),
    ...(deferred.length > 0 ? [refusal('DEFERRED_OPEN', procedure.deferral?.basis ?? policy('容缺受理'), { materials: deferred })] : []),
    ...(children.length > 0 ? [refusal('CHILD_OPEN', JOINT, { children })] : []),
    ...hearingOwed(sight),
    ...(procedure.respondent !== undefined &&
    (respondent === undefined || (respondent.answeredAt === undefined && !isClockOver(sight, 'RESPONDENT')))
      ? [refusal('RESPONDENT_NOT_HEARD', law('行政许可法 第三十六条'), { asked: respondent?.askedAt ?? null })]
      : []),
    ...verified,
  ];
}

/** 并联审批: cases of the package that run, or are still to be opened. */
function childrenOpen(procedure: Procedure, state: CaseState): readonly string[] {
  const { running, toOpen } = packagePlan(procedure, state);
  return [...running, ...toOpen];
}

const office = ({ state, procedure }: Pick<ActContext, 'state' | 'procedure'>): Office => {
  const step = decisionStep(procedure);
  return step === undefined ? { roles: [] } : { roles: [step.role], unitId: unitOf(state, step), stepId: step.id };
};

export const decide = defineAct<'decide'>({
  type: 'decide',
  from: ['ACCEPTED', 'REVIEW', 'SPECIAL'],
  basis: DECIDE,
  office,
  foreseen(sight) {
    const step = decisionStep(sight.procedure);
    const before = owed(sight);
    // While earlier steps stand open, that is the reason; the decision step being shut only repeats it.
    return before.some(({ code }) => code === 'STEPS_UNFINISHED') ? before : [...before, ...openForMe(sight, step?.id)];
  },
  check({ command, procedure, state }) {
    const { decision, feePaid = false, opinion, reasons, remedies } = command.data;
    const deferred = state.materials.filter(({ status }) => status === 'DEFERRED').map(({ id }) => id);
    const missing = missingMaterials(procedure, state).filter((id) => !deferred.includes(id));
    return [
      ...said('opinion', opinion, DECIDE),
      ...(decision === 'DENY' ? [...reasonGiven('reasons', reasons), ...reasonGiven('remedies', remedies)] : []),
      // Silence accepts an incomplete filing; it does not grant it.
      ...(decision === 'GRANT' && missing.length > 0 ? [refusal('MATERIALS_MISSING', DECIDE, { missing })] : []),
      ...(decision === 'GRANT' && procedure.fee !== undefined && !feePaid
        ? [refusal('FEE_UNPAID', procedure.fee.basis, { amount: procedure.fee.amount }, { field: 'feePaid' })]
        : []),
    ];
  },
  events(context) {
    const { at, command, procedure, state } = context;
    const { decision, opinion, reasons, remedies } = command.data;
    const step = decisionStep(procedure);
    if (step === undefined) return [];
    return [
      event('DecisionMade', at, {
        decision,
        stepId: step.id,
        by: command.actor.personId,
        opinion,
        ...(reasons === undefined ? {} : { reasons }),
        ...(remedies === undefined ? {} : { remedies }),
        documentNo: documentNo(state, decision === 'GRANT' ? '准' : '不准'),
      }),
      ...(decision === 'GRANT' && procedure.fee !== undefined ? [event('FeeCharged', at, { amount: procedure.fee.amount })] : []),
      ...allStopped(context),
      ...(decision === 'GRANT' ? granted(context) : []),
    ];
  },
});

/** A denial without reasons or without the right to reconsideration is void before it is made (38, 72(7)). */
const reasonGiven = (field: 'reasons' | 'remedies', text: string | undefined): readonly Refusal[] =>
  text === undefined || text.trim() === '' ? [refusal('REASONS_MISSING', DECIDE, { field }, { field })] : [];
