/** 特别程序: the clock stops only for the closed list, after a written notice, for announced days (行政许可法 45). */
import { law } from '../../law/basis.ts';
import { SPECIAL_KINDS_ART_45 } from '../../law/code-lists.ts';
import type { SpecialProcedure } from '../../procedures/procedure.ts';
import type { ActContext } from '../act.ts';
import { defineAct } from '../act.ts';
import type { Proposable } from '../commands.ts';
import { event } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { said } from './checks.ts';
import { clockStarted, limitOf, pausableRunning, stopped } from './clock-events.ts';
import { anotherProposed, proposed } from './proposed.ts';

const STOPS = law('行政许可法 第四十五条');
/** Where the item sets no ceiling of its own: a stop longer than a year is a mistake, not a procedure. */
const LONGEST_ANNOUNCED = 250;

/** A ground the item lists: one of the eight of article 45, or its own by a law of its own. */
const allowed = ({ procedure }: Pick<ActContext, 'procedure'>, kind: string): SpecialProcedure | undefined =>
  procedure.special.find((one) => one.kind === kind && (kind in SPECIAL_KINDS_ART_45 || one.basis.certainty === 'L'));

export function specialChecks(context: ActContext, asked: Proposable['startSpecial']): readonly Refusal[] {
  const { procedure, state } = context;
  const special = allowed(context, asked.kind);
  const longest = special?.maxAnnounced ?? LONGEST_ANNOUNCED;
  return [
    ...(special === undefined
      ? [
          refusal(
            'SPECIAL_KIND_NOT_ALLOWED',
            STOPS,
            { kind: asked.kind, allowed: procedure.special.map(({ kind }) => kind) },
            { field: 'kind' },
          ),
        ]
      : []),
    ...(Number.isInteger(asked.days) && asked.days >= 1 && asked.days <= longest
      ? []
      : [refusal('SPECIAL_DAYS_OUT_OF_RANGE', special?.basis ?? STOPS, { days: asked.days, longest }, { field: 'days' })]),
    ...(state.special === undefined ? [] : [refusal('CLOCK_STOPPED', STOPS, { kind: state.special.kind, since: state.special.startedAt })]),
    ...(state.state === 'ACCEPTED' || state.state === 'REVIEW' || state.state === 'SPECIAL'
      ? []
      : [refusal('WRONG_STATE', STOPS, { state: state.state, allowed: ['ACCEPTED', 'REVIEW'] })]),
    ...said('reason', asked.reason, STOPS),
    ...said('noticeNo', asked.noticeNo, STOPS),
  ];
}

export const startSpecial = defineAct<'startSpecial'>({
  type: 'startSpecial',
  from: ['ACCEPTED', 'REVIEW'],
  basis: STOPS,
  office: ({ state }) => ({ roles: ['APPROVER', 'CHECKER', 'ORGAN_HEAD'], unitId: state.unitId }),
  foreseen: (sight) => anotherProposed(sight, 'startSpecial'),
  check(context) {
    const { proposal, refusals } = proposed(context, 'startSpecial');
    return proposal === undefined ? refusals : [...refusals, ...specialChecks(context, proposal.data)];
  },
  events(context) {
    const { at, state } = context;
    const { proposal } = proposed(context, 'startSpecial');
    if (proposal === undefined) return [];
    const { data } = proposal;
    const n = state.specials + 1;
    const id = `special-${n}`;
    const basis = allowed(context, data.kind)?.basis ?? STOPS;
    return [
      event('SpecialStarted', at, { id, ...data, basis }),
      ...pausableRunning(state).map((clock) => event('ClockPaused', at, { clock, pauseId: id, ground: data.kind })),
      clockStarted(context, `SPECIAL/${n}`, 'SPECIAL', limitOf(data.days, basis), 'AT'),
    ];
  },
});

export const endSpecial = defineAct<'endSpecial'>({
  type: 'endSpecial',
  from: ['SPECIAL'],
  basis: STOPS,
  office: ({ state }) => ({ roles: ['HANDLER', 'CHECKER', 'APPROVER'], unitId: state.unitId }),
  foreseen: ({ state }) => (state.special === undefined ? [refusal('NO_OPEN_SPECIAL', STOPS)] : []),
  check: ({ command }) => said('result', command.data.result, STOPS),
  events(context) {
    const { at, command, state } = context;
    const { special } = state;
    if (special === undefined) return [];
    return [
      event('SpecialEnded', at, { id: special.id, ...command.data }),
      ...pausableRunning(state).map((clock) => event('ClockResumed', at, { clock, pauseId: special.id })),
      ...stopped(context, 'SPECIAL'),
    ];
  },
});
