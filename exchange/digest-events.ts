/** Tells whether a case was told before, has grown since, or was rewritten: a chained digest over its events in their order. */
import { createHash } from 'node:crypto';
import type { Attribute } from '../domain/eventlog/event-log.ts';
import type { PushedStep, PushedTrace } from '../domain/eventlog/pushed-trace.ts';

export const NO_EVENTS = '0'.repeat(64);

/** The digest after each event: `chain[n]` covers the first n events. */
export function eventChain(trace: PushedTrace): readonly string[] {
  const chain = [NO_EVENTS];
  for (const event of trace.events) chain.push(digest([chain.at(-1), ...told(event)]));
  return chain;
}

export const attributesDigest = (trace: PushedTrace): string => digest(listed(trace.attributes));

/** Neither the place in the file nor our step id is the other system's word: a new mapping rewrites no history. */
const told = ({ activity, resource, group, lifecycle, occurredAt, attributes }: PushedStep): unknown[] => [
  activity,
  resource,
  group,
  lifecycle,
  occurredAt,
  listed(attributes),
];

/** Arrays, so that no order of keys matters; nor does the order of attributes say anything (XES 4.2). */
const listed = (attributes: readonly Attribute[]): unknown[] =>
  attributes
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ key, type, value, values, nested }) => [key, type, value, values?.map((part) => listed([part])), nested && listed(nested)]);

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
