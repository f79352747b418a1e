/**
 * One case as a trace to hand out, told from its audit entries alone. Of our own cases only codes and pseudonyms go out: no form,
 * no opinion, no reason. A pushed case goes out as it came; what it said of itself then wins over what we would add.
 */
import type { EntryContent } from '../domain/audit/entry.ts';
import type { CaseEvent } from '../domain/case/events.ts';
import type { Attribute, LogEvent, Trace } from '../domain/eventlog/event-log.ts';
import { EXPORT_KEYS, SIMULATED_LABEL } from './export-keys.ts';

export interface ExportedCase {
  readonly caseNo: string;
  readonly externalNo: string | null;
  readonly procedure: string;
  readonly version: number;
  readonly unitId: string;
  readonly region: string;
  readonly state: string;
  readonly origin: string;
  readonly provenance: string;
  readonly channel: string | null;
  /** Accepted entries, oldest first. */
  readonly entries: readonly EntryContent[];
}

const NOWHERE = { line: 1, column: 1 };

export function exportedTrace(one: ExportedCase): Trace {
  const pushed = one.origin !== 'NATIVE';
  const came = pushed ? attributesAsTheyCame(one.entries) : [];
  const ours: Attribute[] = [
    text('concept:name', one.externalNo ?? one.caseNo),
    text(EXPORT_KEYS.caseNo, one.caseNo),
    text(EXPORT_KEYS.procedure, one.procedure),
    { key: EXPORT_KEYS.version, type: 'int', value: String(one.version) },
    text(EXPORT_KEYS.unit, one.unitId),
    text(EXPORT_KEYS.region, one.region),
    text(EXPORT_KEYS.state, one.state),
    text(EXPORT_KEYS.origin, one.origin),
    text(EXPORT_KEYS.provenance, one.provenance),
    ...(one.provenance === 'SIMULATED' ? [text(EXPORT_KEYS.label, SIMULATED_LABEL)] : []),
    ...(one.channel === null ? [] : [text(EXPORT_KEYS.channel, one.channel)]),
  ];
  const told = new Set(came.map(({ key }) => key));
  return {
    attributes: [...came, ...ours.filter(({ key }) => !told.has(key))],
    events: one.entries.flatMap((entry) =>
      (entry.events ?? []).map((event) => (event.type === 'PushedEvent' ? asItCame(event) : asEvent(event, entry))),
    ),
    at: NOWHERE,
  };
}

/** The newest telling of the trace's own attributes. */
function attributesAsTheyCame(entries: readonly EntryContent[]): readonly Attribute[] {
  const told = entries.findLast(({ data }) => typeof data === 'object' && data !== null && 'attributes' in data)?.data;
  return told === undefined ? [] : (told as unknown as { readonly attributes: readonly Attribute[] }).attributes;
}

function asItCame(event: Extract<CaseEvent, { type: 'PushedEvent' }>): LogEvent {
  const rest = event.attributes ?? [];
  const kept = new Set(rest.map(({ key }) => key));
  const fields: Attribute[] = [
    text('concept:name', event.activity),
    { key: 'time:timestamp', type: 'date', value: event.occurredAt },
    ...optional('org:resource', event.resource),
    ...optional('org:group', event.group),
    ...optional('lifecycle:transition', event.lifecycle),
    ...optional(EXPORT_KEYS.step, event.stepId),
  ];
  return { attributes: [...fields.filter(({ key }) => !kept.has(key)), ...rest], at: NOWHERE };
}

/** Fields of our events that are codes: what is not listed may be personal, and stays. */
const CODES: Readonly<Record<string, string>> = {
  stepId: EXPORT_KEYS.step,
  decision: EXPORT_KEYS.decision,
  outcome: EXPORT_KEYS.outcome,
  result: EXPORT_KEYS.outcome,
  ground: EXPORT_KEYS.ground,
  kind: EXPORT_KEYS.ground,
  clock: EXPORT_KEYS.clock,
  channel: EXPORT_KEYS.channel,
};

/** Short codes only: a free text under one of those names would not look like this. */
const CODE = /^[A-Za-z][A-Za-z0-9_/-]{0,63}$/;

function asEvent(event: CaseEvent, entry: EntryContent): LogEvent {
  const codes = Object.entries(event).flatMap(([field, value]) => {
    const key = CODES[field];
    return key !== undefined && typeof value === 'string' && CODE.test(value) ? [text(key, value)] : [];
  });
  const fields: Attribute[] = [
    text('concept:name', event.type),
    { key: 'time:timestamp', type: 'date', value: event.at },
    text('org:resource', entry.actor.personId),
    ...optional('org:group', entry.actor.unitId),
    text('lifecycle:transition', 'complete'),
    ...optional(EXPORT_KEYS.role, entry.role ?? undefined),
    { key: EXPORT_KEYS.entry, type: 'int', value: String(entry.caseSeq ?? 0) },
    ...codes.filter((one, index) => codes.findIndex(({ key }) => key === one.key) === index),
  ];
  return { attributes: fields, at: NOWHERE };
}

const text = (key: string, value: string): Attribute => ({ key, type: 'string', value });
const optional = (key: string, value: string | undefined): Attribute[] => (value === undefined ? [] : [text(key, value)]);
