/**
 * A pushed case as our lists show it. The other system's word is taken as it stands: no workflow, no tasks, no guards; its
 * deadline and planned end become clocks that cannot be derived here, only read. Late pushes and gaps are for supervision rules.
 */
import type { CaseState, Hand } from '../case/case-state.ts';
import type { CaseEvent } from '../case/events.ts';
import { event } from '../case/events.ts';
import type { ClockReading, Instant } from '../clocks/clock.ts';
import { dateOfDayNumber, localDayNumberOfMillis } from '../clocks/local-date.ts';
import { instantOf } from './instants.ts';
import type { Mapping } from './mapping.ts';
import type { PushedStep, PushedTrace } from './pushed-trace.ts';

/** What tells a pushed case apart from every other, and how much of it is stored already: kept among the case's facts. */
export const PUSHED_FACTS = {
  source: 'pushed.source',
  /** Events stored so far. */
  events: 'pushed.events',
  /** Chained digest of those events, hex. */
  digest: 'pushed.digest',
  /** Digest of the trace's own attributes, hex. */
  attributes: 'pushed.attributes',
} as const;

export interface PushedProcedure {
  readonly code: string;
  /** 0 and no hash: the other system's procedure is not published here. */
  readonly version: number;
  readonly hash: string;
}

export interface PushedCaseInput {
  readonly caseNo: string;
  readonly trace: PushedTrace;
  readonly mapping: Mapping;
  readonly procedure: PushedProcedure;
  readonly calendarVersion: string;
  readonly unitId: string;
  /** Number of this entry within the case, from 1. */
  readonly seq: number;
  /** Events of the trace that are stored once this entry is. */
  readonly stored: number;
  readonly digest: string;
  readonly attributesDigest: string;
  readonly recordedAt: Instant;
}

export function pushedCaseState(input: PushedCaseInput): CaseState {
  const { trace, mapping } = input;
  const told = trace.events.slice(0, input.stored);
  const startAt = trace.startAt ?? told[0]?.occurredAt;
  const acceptedAt = told.find(({ stepId }) => stepId === 'accept')?.occurredAt;
  const closedAt = trace.endAt === undefined ? undefined : instantOf(trace.endAt);
  return {
    caseNo: input.caseNo,
    procedureCode: input.procedure.code,
    procedureVersion: input.procedure.version,
    procedureHash: input.procedure.hash,
    calendarVersion: input.calendarVersion,
    origin: 'PUSHED_SELF_BUILT',
    provenance: 'IMPORTED',
    region: mapping.region,
    unitId: input.unitId,
    units: {},
    state: closedAt !== undefined ? 'DELIVERED' : told.length > 0 ? 'REVIEW' : 'RECEIVED',
    seq: input.seq,
    actSeq: 0,
    updatedAt: input.recordedAt,
    recentActs: [],
    facts: {
      [PUSHED_FACTS.source]: mapping.source,
      [PUSHED_FACTS.events]: input.stored,
      [PUSHED_FACTS.digest]: input.digest,
      [PUSHED_FACTS.attributes]: input.attributesDigest,
    },
    ...(trace.channel !== undefined && { channel: trace.channel }),
    materials: [],
    ...(startAt !== undefined && { receivedAt: instantOf(startAt), completedAt: instantOf(startAt) }),
    ...(acceptedAt !== undefined && { acceptedAt: instantOf(acceptedAt) }),
    ...(closedAt !== undefined && { decidedAt: closedAt, closedAt }),
    deemedAccepted: false,
    clear: false,
    committed: false,
    revoked: false,
    corrections: 0,
    gaps: [],
    supplied: false,
    openSteps: [],
    doneSteps: [...new Set(told.flatMap(({ stepId }) => (stepId === undefined ? [] : [stepId])))],
    hands: told.flatMap(handOf),
    proposals: [],
    clocks: {},
    stops: [],
    specials: 0,
    children: [],
  };
}

/** Only mapped steps leave a hand: rules of separation speak of steps, not of the other system's activities. */
const handOf = ({ stepId, resource, occurredAt }: PushedStep): Hand[] =>
  stepId === undefined || resource === undefined ? [] : [{ stepId, personId: resource, how: 'PASSED', at: instantOf(occurredAt) }];

export function pushedEvent(step: PushedStep, recordedAt: Instant): CaseEvent {
  return event('PushedEvent', recordedAt, {
    activity: step.activity,
    ...(step.resource !== undefined && { resource: step.resource }),
    ...(step.group !== undefined && { group: step.group }),
    ...(step.lifecycle !== undefined && { lifecycle: step.lifecycle }),
    ...(step.stepId !== undefined && { stepId: step.stepId }),
    occurredAt: instantOf(step.occurredAt),
    ...(step.attributes.length > 0 && { attributes: step.attributes }),
  });
}

const DAY = 86_400_000;

/** The reported deadline as the statutory clock, the planned end as the promised one, both in calendar days since the start. */
export function pushedReadings(trace: PushedTrace, now: Instant): ClockReading[] {
  const startAt = trace.startAt ?? trace.events[0]?.occurredAt;
  const until = trace.endAt ?? Date.parse(now);
  const days = (from: number, to: number): number => Math.max(0, Math.ceil((to - from) / DAY));
  return (
    [
      ['STATUTORY', trace.deadlineAt],
      ['PROMISED', trace.plannedEndAt],
    ] as const
  ).flatMap(([kind, due]): ClockReading[] => {
    if (due === undefined) return [];
    const from = startAt ?? due;
    return [
      {
        id: kind,
        kind,
        status: trace.endAt === undefined ? 'RUNNING' : 'STOPPED',
        limit: days(from, due),
        unit: 'CALENDAR_DAY',
        used: days(from, until),
        remaining: days(until, due),
        overdue: days(due, until),
        dueOn: dateOfDayNumber(localDayNumberOfMillis(due)),
        dueAt: instantOf(due),
        warnAt: null,
        provisional: false,
      },
    ];
  });
}
