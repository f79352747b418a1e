/** Events that start and stop clocks, from the limits a procedure declares (domain.md 1.2). */
import type { ClockId, ClockKind, Limit } from '../../clocks/clock.ts';
import { isPausable } from '../../clocks/pausable.ts';
import type { LimitStart, Procedure, ProcedureLimit, Step } from '../../procedures/procedure.ts';
import type { ActContext } from '../act.ts';
import { runningClock, runningClocks } from '../case-clocks.ts';
import type { CaseState } from '../case-state.ts';
import type { CaseEvent, ClockAnchor } from '../events.ts';
import { event } from '../events.ts';
import { limitsFor } from '../../procedures/limits-for.ts';

const plain = ({ n, unit, basis }: Limit): Limit => ({ n, unit, basis });

export function clockStarted(
  context: Pick<ActContext, 'procedure' | 'at'>,
  clock: ClockId,
  kind: ClockKind,
  limit: Limit,
  anchor: ClockAnchor,
): CaseEvent {
  // An hour limit runs from the moment (民法典 201), whatever the procedure's day basis.
  const counting = limit.unit === 'HOUR' ? 'INSTANT' : context.procedure.counting;
  return event('ClockStarted', context.at, { clock, kind, limit: plain(limit), counting, anchor });
}

/** `NOTICE`, then `NOTICE/2`: the next clock of a kind a case may have several of. */
export function nextClockId(state: CaseState, kind: ClockKind): ClockId {
  const n = Object.values(state.clocks).filter((clock) => clock.kind === kind).length + 1;
  return n === 1 ? kind : `${kind}/${n}`;
}

export const stepClock = (context: Pick<ActContext, 'procedure' | 'at'>, step: Step): readonly CaseEvent[] =>
  step.limit === undefined ? [] : [clockStarted(context, `STEP/${step.id}`, 'STEP', step.limit, 'AT')];

export function stopped(context: Pick<ActContext, 'state' | 'at'>, ...kinds: readonly ClockKind[]): readonly CaseEvent[] {
  return kinds.flatMap((kind) => {
    const clock = runningClock(context.state, kind);
    return clock === undefined ? [] : [event('ClockStopped', context.at, { clock: clock.id })];
  });
}

export const stepClockStopped = (context: Pick<ActContext, 'state' | 'at'>, stepId: string): readonly CaseEvent[] => {
  const clock = context.state.clocks[`STEP/${stepId}`];
  return clock === undefined || clock.stoppedAt !== undefined ? [] : [event('ClockStopped', context.at, { clock: clock.id })];
};

/** Everything that still runs, stops: the case has ended. */
export const allStopped = (context: Pick<ActContext, 'state' | 'at'>): readonly CaseEvent[] =>
  runningClocks(context.state).map((clock) => event('ClockStopped', context.at, { clock: clock.id }));

export const pausableRunning = (state: CaseState): readonly ClockId[] =>
  runningClocks(state)
    .filter((clock) => isPausable(clock.kind))
    .map((clock) => clock.id);

/** The organ's limits of a case: which clock each starts, in the order they are told. */
const ORGAN_LIMITS = [
  ['statutory', 'STATUTORY'],
  ['promised', 'PROMISED'],
  ['joint', 'JOINT'],
  ['lower', 'LOWER'],
  ['inspect', 'INSPECT'],
] as const satisfies readonly (readonly [keyof Procedure['limits'], ClockKind])[];

const ANCHORS: Readonly<Record<LimitStart, ClockAnchor>> = {
  SUBMITTED: 'RECEIPT',
  RECEIVED: 'RECEIPT',
  ACCEPTED: 'ACCEPTANCE',
  DECIDED: 'DECISION',
  GRANTED: 'DECISION',
  EVENT: 'AT',
};

/**
 * Clocks of the organ that begin at this moment: those counted from receipt when the materials arrive (建筑法 8),
 * those counted from acceptance when it is accepted.
 */
export function organClocks(
  context: Pick<ActContext, 'procedure' | 'at' | 'state'>,
  moment: 'RECEIVED' | 'ACCEPTED',
  { clear = false, facts = context.state.facts }: { readonly clear?: boolean; readonly facts?: CaseState['facts'] } = {},
): readonly CaseEvent[] {
  const limits = limitsFor(context.procedure, facts);
  return ORGAN_LIMITS.flatMap(([name, kind]) => {
    const limit: ProcedureLimit | undefined = name === 'statutory' && clear ? (limits.statutoryClear ?? limits.statutory) : limits[name];
    if (limit === undefined) return [];
    const begins = limit.startsAt === 'SUBMITTED' ? 'RECEIVED' : limit.startsAt;
    return begins === moment && context.state.clocks[kind] === undefined
      ? [clockStarted(context, kind, kind, limit, ANCHORS[limit.startsAt])]
      : [];
  });
}

/** 信息公开条例 30: where the procedure says so, the organ's terms run anew from the day the filing is complete. */
export function restarted({ at, procedure, state }: Pick<ActContext, 'at' | 'procedure' | 'state'>): readonly CaseEvent[] {
  if (procedure.afterSupply !== 'RESTART') return [];
  return (['STATUTORY', 'PROMISED'] as const).flatMap((kind) => {
    const clock = runningClock(state, kind);
    return clock === undefined ? [] : [event('ClockRestarted', at, { clock: clock.id, reason: '补正齐全，期限重新起算' })];
  });
}

/** A dated promise as a limit: so many working days from today. */
export const limitOf = (n: number, basis: Limit['basis']): Limit => ({ n, unit: 'WORKING_DAY', basis });
