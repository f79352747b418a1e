/** 补正: one written notice tells all gaps at once; the supplement answers it (行政许可法 32(4), 72(4)). */
import { law } from '../../law/basis.ts';
import { limitsFor } from '../../procedures/limits-for.ts';
import { acceptanceStep } from '../../procedures/step-order.ts';
import type { ActContext } from '../act.ts';
import { defineAct } from '../act.ts';
import { readCaseClock, runningClock } from '../case-clocks.ts';
import type { CaseEvent } from '../events.ts';
import { event } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { documentNo, knownMaterials, said } from './checks.ts';
import { clockStarted, stopped } from './clock-events.ts';

const ONCE = law('行政许可法 第三十二条第一款第四项');
const LIABILITY = law('行政许可法 第七十二条第四项');

function noticeExpired(context: ActContext): readonly Refusal[] {
  const clock = runningClock(context.state, 'NOTICE');
  if (clock === undefined) return [];
  const reading = readCaseClock(context.state, context.procedure, context.calendar, clock, context.at);
  return reading.dueAt !== null && context.at > reading.dueAt
    ? [refusal('NOTICE_CLOCK_EXPIRED', ONCE, { dueAt: reading.dueAt, at: context.at })]
    : [];
}

export const requestCorrection = defineAct<'requestCorrection'>({
  type: 'requestCorrection',
  from: ['RECEIVED'],
  basis: ONCE,
  office: ({ state, procedure }) => ({ roles: [acceptanceStep(procedure)?.role ?? 'WINDOW'], unitId: state.unitId }),
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
      ...(state.corrections > 0 && !(state.supplied && firstSeenInSupplement)
        ? [
            refusal(
              'CORRECTION_TWICE',
              LIABILITY,
              { notices: state.corrections, supplied: state.supplied },
              { field: 'firstSeenInSupplement' },
            ),
          ]
        : []),
      ...noticeExpired(context),
    ];
  },
  events(context) {
    const { at, command, procedure, state } = context;
    const supply = limitsFor(procedure, state.facts).supply;
    const n = state.corrections + 1;
    return [
      event('CorrectionRequested', at, {
        gaps: command.data.gaps,
        noticeNo: documentNo(state, '补', n),
        firstSeenInSupplement: command.data.firstSeenInSupplement ?? false,
      }),
      ...stopped(context, 'NOTICE'),
      ...(supply === undefined ? [] : [clockStarted(context, n === 1 ? 'SUPPLY' : `SUPPLY/${n}`, 'SUPPLY', supply, 'AT')]),
    ];
  },
});

export const supply = defineAct<'supply'>({
  type: 'supply',
  from: ['CORRECTION'],
  basis: ONCE,
  office: () => ({ roles: ['APPLICANT', 'AGENT'] }),
  check({ command, procedure, state }) {
    const { materials, form, facts } = command.data;
    const brought = new Set(materials.map(({ id }) => id));
    const asked = state.gaps.map(({ item }) => item);
    const missing = asked.filter((item) => procedure.materials.some(({ id }) => id === item) && !brought.has(item));
    const fields = asked.filter((item) => procedure.fields.some(({ id }) => id === item));
    return [
      ...knownMaterials(procedure, materials),
      ...(missing.length > 0 ? [refusal('MATERIALS_MISSING', ONCE, { missing }, { field: 'materials' })] : []),
      ...(fields.length > 0 && form === undefined && facts === undefined
        ? [refusal('FIELD_MISSING', ONCE, { field: 'form', asked: fields }, { field: 'form' })]
        : []),
    ];
  },
  events(context) {
    const { at, command, procedure, state } = context;
    const notice = limitsFor(procedure, state.facts).notice;
    return [
      event('Supplied', at, command.data),
      ...stopped(context, 'SUPPLY'),
      // Policy: the organ has a fresh term to answer the supplement.
      ...(notice === undefined ? [] : [clockStarted(context, `NOTICE/${state.corrections + 1}`, 'NOTICE', notice, 'AT')]),
      ...(procedure.afterSupply === 'RESTART' ? restarted(context) : []),
    ];
  },
});

/** 信息公开条例 30: the term runs anew from the day of complete filing. */
function restarted({ state, at }: ActContext): readonly CaseEvent[] {
  return (['STATUTORY', 'PROMISED'] as const).flatMap((kind) => {
    const clock = runningClock(state, kind);
    return clock === undefined ? [] : [event('ClockRestarted', at, { clock: clock.id, reason: '补正齐全，期限重新起算' })];
  });
}
