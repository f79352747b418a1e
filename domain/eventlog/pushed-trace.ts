/** One trace read through a mapping: the case as the other system tells it, with every value it cannot have named. */
import type { Channel } from '../law/code-lists.ts';
import type { Attribute, LogEvent, Place, Trace } from './event-log.ts';
import { textOf } from './event-log.ts';
import { readTime } from './instants.ts';
import type { Mapping } from './mapping.ts';
import { mapValue, stepOf } from './mapping.ts';

export interface PushedStep {
  readonly activity: string;
  readonly resource?: string;
  readonly group?: string;
  readonly lifecycle?: string;
  readonly stepId?: string;
  /** Milliseconds UTC. */
  readonly occurredAt: number;
  /** Attributes beyond those above, and the time's own text where it says more than a millisecond can. */
  readonly attributes: readonly Attribute[];
  readonly at: Place;
}

export interface PushedTrace {
  /** The case's name there. */
  readonly externalNo: string;
  readonly startAt?: number;
  readonly endAt?: number;
  readonly deadlineAt?: number;
  readonly plannedEndAt?: number;
  readonly channel?: Channel;
  /** Unit id here, where the mapping names one. */
  readonly unit?: string;
  /** The other system's word for the unit. */
  readonly unitName?: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly PushedStep[];
  readonly at: Place;
}

export interface TraceFault {
  readonly at: Place;
  readonly key: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Longest name of a case, an activity, a resource: a longer one is a fault of the file, not a name. */
export const NAME_LIMIT = 400;

/** @returns the trace as a case, or the first value in it that cannot be read */
export function asPushedTrace(trace: Trace, mapping: Mapping): PushedTrace | TraceFault {
  const externalNo = textOf(trace.attributes, mapping.caseName);
  if (externalNo === undefined) {
    return {
      at: trace.at,
      key: mapping.caseName,
      problem: 'the trace has no name / 案例没有编号',
      remedy: `give each trace a ${mapping.caseName}, or name its attribute as \`caseName\` in the mapping file`,
    };
  }
  if (externalNo.length > NAME_LIMIT) return tooLong(trace.at, mapping.caseName);

  const times: Record<string, number> = {};
  for (const [field, key] of [
    ['startAt', mapping.start],
    ['endAt', mapping.end],
    ['deadlineAt', mapping.deadline],
    ['plannedEndAt', mapping.plannedEnd],
  ] as const) {
    const text = textOf(trace.attributes, key);
    if (text === undefined) continue;
    const time = readTime(text, mapping.zone);
    if (!time) return notATime(trace.at, key, text);
    times[field] = time.ms;
  }

  const events: PushedStep[] = [];
  for (const event of trace.events) {
    const step = asPushedStep(event, mapping);
    if ('problem' in step) return step;
    events.push(step);
  }
  const channel = textOf(trace.attributes, mapping.channel.attribute);
  const unitName = textOf(trace.attributes, mapping.unit.attribute);
  const mappedChannel = channel === undefined ? undefined : mapValue(channel, mapping.channel);
  const unit = mapValue(unitName, mapping.unit);
  return {
    externalNo,
    ...times,
    ...(mappedChannel !== undefined && { channel: mappedChannel }),
    ...(unit !== undefined && { unit }),
    ...(unitName !== undefined && { unitName }),
    attributes: trace.attributes,
    events,
    at: trace.at,
  };
}

function asPushedStep(event: LogEvent, mapping: Mapping): PushedStep | TraceFault {
  const activity = textOf(event.attributes, mapping.activity);
  if (activity === undefined) {
    return {
      at: event.at,
      key: mapping.activity,
      problem: 'the event does not say what was done / 事件没有活动名称',
      remedy: `give each event a ${mapping.activity}, or name its attribute as \`activity\` in the mapping file`,
    };
  }
  const text = textOf(event.attributes, mapping.time);
  if (text === undefined) {
    return {
      at: event.at,
      key: mapping.time,
      problem: 'the event does not say when / 事件没有时间',
      remedy: `give each event a ${mapping.time}, or name its attribute as \`time\` in the mapping file`,
    };
  }
  const time = readTime(text, mapping.zone);
  if (!time) return notATime(event.at, mapping.time, text);
  const resource = textOf(event.attributes, mapping.resource);
  const group = textOf(event.attributes, mapping.group);
  const lifecycle = textOf(event.attributes, mapping.lifecycle);
  for (const [key, value] of [
    [mapping.activity, activity],
    [mapping.resource, resource],
    [mapping.group, group],
    [mapping.lifecycle, lifecycle],
  ] as const) {
    if (value !== undefined && value.length > NAME_LIMIT) return tooLong(event.at, key);
  }
  const stepId = stepOf(activity, mapping);
  return {
    activity,
    ...(resource !== undefined && { resource }),
    ...(group !== undefined && { group }),
    ...(lifecycle !== undefined && { lifecycle }),
    ...(stepId !== undefined && { stepId }),
    occurredAt: time.ms,
    attributes: event.attributes.filter((attribute) => !isTold(attribute, mapping, time.finer)),
    at: event.at,
  };
}

/** Whether the fields of a step say all that the attribute says; another type, parts of its own or finer time must be kept. */
function isTold({ key, type, value, nested }: Attribute, mapping: Mapping, finer: boolean): boolean {
  if (nested !== undefined || value === '') return false;
  if (key === mapping.time) return type === 'date' && !finer;
  return type === 'string' && [mapping.activity, mapping.resource, mapping.group, mapping.lifecycle].includes(key);
}

const notATime = (at: Place, key: string, text: string): TraceFault => ({
  at,
  key,
  problem: `\`${text.slice(0, 60)}\` is no time that exists / 不是有效时间`,
  remedy: 'write times as 2026-03-02T09:00:00.000+08:00',
});

const tooLong = (at: Place, key: string): TraceFault => ({
  at,
  key,
  problem: `longer than ${NAME_LIMIT} characters / 超过 ${NAME_LIMIT} 个字符`,
  remedy: 'a name must be short; put long text into an attribute of its own',
});
