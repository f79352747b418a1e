/** 补正: one written notice tells all gaps at once; the supplement answers it (行政许可法 32(4), 72(4)). */
import { law } from '../../law/basis.ts';
import { limitsFor } from '../../procedures/limits-for.ts';
import { acceptanceStep } from '../../procedures/step-order.ts';
import { defineAct } from '../act.ts';
import type { CaseState } from '../case-state.ts';
import { event } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { applicantOrCounter } from './counter.ts';
import { acceptorsOffice, stillToAnswer } from './acceptance.ts';
import { documentNo, knownFacts, knownMaterials, said } from './checks.ts';
import { clockStarted, nextClockId, restarted, stepClock, stepClockStopped, stopped } from './clock-events.ts';

const ONCE = law('行政许可法 第三十二条第一款第四项');
const ON_THE_SPOT = law('行政许可法 第三十二条第一款第三项');
const LIABILITY = law('行政许可法 第七十二条第四项');

const twice = ({ corrections, supplied }: CaseState): Refusal =>
  refusal('CORRECTION_TWICE', LIABILITY, { notices: corrections, supplied }, { field: 'firstSeenInSupplement' });

export const requestCorrection = defineAct<'requestCorrection'>({
  type: 'requestCorrection',
  from: ['RECEIVED'],
  basis: ONCE,
  office: acceptorsOffice,
  refusedAs: (state) => (state === 'ACCEPTED' || state === 'REVIEW' || state === 'SPECIAL' ? 'CORRECTION_AFTER_ACCEPTANCE' : undefined),
  foreseen: (sight) => [...(sight.state.corrections > 0 && !sight.state.supplied ? [twice(sight.state)] : []), ...stillToAnswer(sight)],
  check(context) {
    const { command, procedure, state } = context;
    const { gaps, firstSeenInSupplement = false } = command.data;
    // A package's one notice speaks for its children, whose items it cannot know.
    const known = new Set([...procedure.materials.map(({ id }) => id), ...procedure.fields.map(({ id }) => id)]);
    return [
      ...(gaps.length === 0 ? [refusal('GAPS_MISSING', ONCE, {}, { field: 'gaps' })] : []),
      ...gaps.flatMap((gap, index) => [
        ...(known.has(gap.item) || procedure.children !== undefined
          ? []
          : [refusal('UNKNOWN_MATERIAL', ONCE, { material: gap.item, known: [...known] }, { field: `gaps.${index}.item` })]),
        ...said(`gaps.${index}.problem`, gap.problem, ONCE),
        ...said(`gaps.${index}.remedy`, gap.remedy, ONCE),
      ]),
      ...(state.corrections > 0 && state.supplied && !firstSeenInSupplement ? [twice(state)] : []),
    ];
  },
  events(context) {
    const { at, command, procedure, state } = context;
    const supply = limitsFor(procedure, state.facts).supply;
    const step = acceptanceStep(procedure);
    const n = state.corrections + 1;
    return [
      event('CorrectionRequested', at, {
        gaps: command.data.gaps,
        noticeNo: documentNo(state, '补', n),
        firstSeenInSupplement: command.data.firstSeenInSupplement ?? false,
      }),
      ...stopped(context, 'NOTICE'),
      // The office waits for the applicant: its own step does not run meanwhile.
      ...(step === undefined ? [] : stepClockStopped(context, step.id)),
      ...(supply === undefined ? [] : [clockStarted(context, nextClockId(state, 'SUPPLY'), 'SUPPLY', supply, 'AT')]),
    ];
  },
});

export const supply = defineAct<'supply'>({
  type: 'supply',
  // Before any notice: what can be put right on the spot is (32(3)).
  from: ['RECEIVED', 'CORRECTION'],
  basis: ONCE,
  office: applicantOrCounter,
  check({ command, procedure, state }) {
    const { materials, form, facts } = command.data;
    const brought = new Set(materials.map(({ id }) => id));
    const asked = state.gaps.map(({ item }) => item);
    const missing = asked.filter((item) => procedure.materials.some(({ id }) => id === item) && !brought.has(item));
    const fields = asked.filter((item) => procedure.fields.some(({ id }) => id === item));
    return [
      ...(state.state === 'RECEIVED' && materials.length === 0 && form === undefined && facts === undefined
        ? [refusal('FIELD_MISSING', ON_THE_SPOT, { field: 'materials' }, { field: 'materials' })]
        : []),
      ...knownMaterials(procedure, materials),
      ...knownFacts(procedure, facts ?? {}),
      ...(missing.length > 0 ? [refusal('MATERIALS_MISSING', ONCE, { missing }, { field: 'materials' })] : []),
      ...(fields.length > 0 && form === undefined && facts === undefined
        ? [refusal('FIELD_MISSING', ONCE, { field: 'form', asked: fields }, { field: 'form' })]
        : []),
    ];
  },
  events(context) {
    const { at, command, procedure, state } = context;
    const supplied = event('Supplied', at, command.data);
    if (state.state === 'RECEIVED') return [supplied];
    const notice = limitsFor(procedure, state.facts).notice;
    const step = acceptanceStep(procedure);
    return [
      supplied,
      ...stopped(context, 'SUPPLY'),
      // Policy: the organ has a fresh term to answer the supplement.
      ...(notice === undefined ? [] : [clockStarted(context, nextClockId(state, 'NOTICE'), 'NOTICE', notice, 'COMPLETION')]),
      ...(step === undefined ? [] : stepClock(context, step)),
      ...restarted(context),
    ];
  },
});
