/** 受理: acceptance, with deferrable gaps or a commitment, and the two ways of not accepting (行政许可法 32, 78). */
import { localDateOf } from '../../clocks/local-date.ts';
import { workingDaysBetween } from '../../clocks/working-calendar.ts';
import { law, policy } from '../../law/basis.ts';
import { limitsFor } from '../../procedures/limits-for.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { acceptanceStep, decisionStep } from '../../procedures/step-order.ts';
import type { ActContext } from '../act.ts';
import { defineAct } from '../act.ts';
import type { CaseState } from '../case-state.ts';
import type { CaseEvent } from '../events.ts';
import { event } from '../events.ts';
import { refusal } from '../refusal.ts';
import { documentNo, missingMaterials, said } from './checks.ts';
import { clockStarted, allStopped, limitOf, organClocks, stepClockStopped, stopped } from './clock-events.ts';
import { granted } from './grant-events.ts';
import { stepsOpened } from './step-events.ts';

const ACCEPT = law('行政许可法 第三十二条第一款第五项');
const REMEDIES = law('行政许可法 第三十八条、第七十二条第七项');

const office = ({ state, procedure }: { readonly state: CaseState; readonly procedure: Procedure }) => {
  const step = acceptanceStep(procedure);
  return { roles: [step?.role ?? ('WINDOW' as const)], unitId: state.unitId, ...(step === undefined ? {} : { stepId: step.id }) };
};

/** What acceptance sets in motion, whoever or whatever accepted. */
export function acceptedEvents(context: ActContext, options: { readonly clear?: boolean } = {}): readonly CaseEvent[] {
  const { procedure, state } = context;
  const step = acceptanceStep(procedure);
  const done = step === undefined ? state.doneSteps : [...state.doneSteps, step.id];
  return [
    ...stopped(context, 'PRE_REVIEW', 'NOTICE'),
    ...(step === undefined ? [] : stepClockStopped(context, step.id)),
    ...organClocks(context, 'ACCEPTED', options),
    ...stepsOpened(context, ['REVIEW', 'DECISION'], done, state.facts, step === undefined ? [] : [step.id]),
  ];
}

function passedByAcceptor({ at, command, procedure }: ActContext, opinion: string): readonly CaseEvent[] {
  const step = acceptanceStep(procedure);
  return step === undefined ? [] : [event('StepPassed', at, { stepId: step.id, by: command.actor.personId, opinion, staff: [] })];
}

/** 备案: a filing is acknowledged; there is nobody left to decide. */
function acknowledged(context: ActContext): readonly CaseEvent[] {
  const { at, command, procedure, state } = context;
  const step = acceptanceStep(procedure);
  if (procedure.outcome !== 'FILING' || decisionStep(procedure) !== undefined || procedure.children !== undefined || step === undefined)
    return [];
  return [
    event('DecisionMade', at, {
      decision: 'GRANT',
      stepId: step.id,
      by: command.actor.personId,
      opinion: '予以备案',
      documentNo: documentNo(state, '备'),
    }),
    ...granted(context),
  ];
}

export const accept = defineAct<'accept'>({
  type: 'accept',
  from: ['RECEIVED'],
  basis: ACCEPT,
  office,
  check({ command, procedure, state }) {
    const missing = missingMaterials(procedure, state);
    const commits = procedure.commitment !== undefined && command.data.commitment === undefined;
    return [
      ...(missing.length > 0 ? [refusal('MATERIALS_MISSING', ACCEPT, { missing }, { field: 'materials' })] : []),
      ...(commits ? [refusal('COMMITMENT_MISSING', procedure.commitment?.basis ?? policy('告知承诺'), {}, { field: 'commitment' })] : []),
    ];
  },
  events(context) {
    const { at, command, state } = context;
    const clear = command.data.clear ?? false;
    return [
      event('Accepted', at, {
        voucherNo: documentNo(state, '受'),
        clear,
        ...(command.data.commitment === undefined ? {} : { commitment: command.data.commitment }),
      }),
      ...passedByAcceptor(context, '受理'),
      ...acceptedEvents(context, { clear }),
      ...acknowledged(context),
    ];
  },
});

export const acceptDeferred = defineAct<'acceptDeferred'>({
  type: 'acceptDeferred',
  from: ['RECEIVED'],
  basis: policy('容缺受理'),
  office,
  check({ at, calendar, command, procedure, state }) {
    const { deferred } = command.data;
    const { deferral } = procedure;
    const today = localDateOf(at);
    const promised = limitsFor(procedure, state.facts).promised;
    // The promised day must not outlast the office's own promise.
    const longest = Math.min(deferral?.maxDays ?? 0, promised?.unit === 'WORKING_DAY' ? promised.n : Infinity);
    const missing = missingMaterials(procedure, state).filter((id) => !deferred.some((one) => one.id === id));
    return [
      ...(deferred.length === 0 ? [refusal('FIELD_MISSING', ACCEPT, { field: 'deferred' }, { field: 'deferred' })] : []),
      ...(missing.length > 0 ? [refusal('MATERIALS_MISSING', ACCEPT, { missing }, { field: 'materials' })] : []),
      ...deferred.flatMap((one, index) => {
        const material = procedure.materials.find(({ id }) => id === one.id);
        if (material?.deferrable !== true || deferral === undefined) {
          return [
            refusal(
              'MATERIAL_NOT_DEFERRABLE',
              deferral?.basis ?? policy('容缺受理'),
              { material: one.id },
              { field: `deferred.${index}.id` },
            ),
          ];
        }
        const days = workingDaysBetween(calendar, today, one.promisedOn);
        return days < 1 || days > longest
          ? [
              refusal(
                'PROMISE_TOO_LATE',
                deferral.basis,
                { material: one.id, promisedOn: one.promisedOn, workingDays: days, longest },
                { field: `deferred.${index}.promisedOn` },
              ),
            ]
          : [];
      }),
    ];
  },
  events(context) {
    const { at, calendar, command, procedure, state } = context;
    const { deferred } = command.data;
    const last = deferred
      .map(({ promisedOn }) => promisedOn)
      .toSorted()
      .at(-1);
    const days = last === undefined ? 0 : workingDaysBetween(calendar, localDateOf(at), last);
    return [
      event('AcceptedDeferred', at, { voucherNo: documentNo(state, '受'), deferred }),
      ...passedByAcceptor(context, '容缺受理'),
      ...acceptedEvents(context),
      ...(days < 1
        ? []
        : [clockStarted(context, 'DEFERRED', 'DEFERRED', limitOf(days, procedure.deferral?.basis ?? policy('容缺受理')), 'AT')]),
    ];
  },
});

export const fillDeferred = defineAct<'fillDeferred'>({
  type: 'fillDeferred',
  from: ['ACCEPTED', 'REVIEW', 'SPECIAL'],
  basis: policy('容缺受理'),
  office: () => ({ roles: ['APPLICANT', 'AGENT'] }),
  check({ command, procedure, state }) {
    const open = state.materials.filter(({ status }) => status === 'DEFERRED').map(({ id }) => id);
    const extra = command.data.materials.filter(({ id }) => !open.includes(id));
    return [
      ...knownDeferred(
        open,
        extra.map(({ id }) => id),
      ),
      ...(command.data.materials.length === 0
        ? [refusal('FIELD_MISSING', procedure.deferral?.basis ?? ACCEPT, { field: 'materials' }, { field: 'materials' })]
        : []),
    ];
  },
  events(context) {
    const { at, command, state } = context;
    const filled = new Set(command.data.materials.map(({ id }) => id));
    const left = state.materials.some(({ id, status }) => status === 'DEFERRED' && !filled.has(id));
    return [event('DeferredFilled', at, { materials: command.data.materials }), ...(left ? [] : stopped(context, 'DEFERRED'))];
  },
});

const knownDeferred = (open: readonly string[], extra: readonly string[]) =>
  extra.length === 0 ? [] : [refusal('UNKNOWN_MATERIAL', ACCEPT, { material: extra.join(', '), known: [...open] }, { field: 'materials' })];

export const notAccept = defineAct<'notAccept'>({
  type: 'notAccept',
  from: ['SUBMITTED', 'RECEIVED'],
  basis: law('行政许可法 第三十二条第一款第二项、第七十八条'),
  office,
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
  office,
  check({ command }) {
    return [...said('reason', command.data.reason, REMEDIES), ...said('remedies', command.data.remedies, REMEDIES)];
  },
  events(context) {
    const { at, command, state } = context;
    return [event('NotRequired', at, { ...command.data, voucherNo: documentNo(state, '不受') }), ...allStopped(context)];
  },
});
