/** Tells whether a case was told before, has grown since, or was rewritten: a chained digest over its events in their order. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/audit/canonical.ts';
import type { Attribute } from '../domain/eventlog/event-log.ts';
import type { PushedTrace } from '../domain/eventlog/pushed-trace.ts';

export const NO_EVENTS = '0'.repeat(64);

/** The digest after each event: `chain[n]` covers the first n events. */
export function eventChain(trace: PushedTrace): readonly string[] {
  const chain = [NO_EVENTS];
  // Neither the place in the file nor our mapping is the other system's word: a new mapping rewrites no history.
  for (const { at: _place, stepId: _ours, ...event } of trace.events) {
    chain.push(
      createHash('sha256')
        .update(chain.at(-1) ?? NO_EVENTS)
        .update(canonicalJson({ ...event, attributes: sorted(event.attributes) }))
        .digest('hex'),
    );
  }
  return chain;
}

export const attributesDigest = (trace: PushedTrace): string =>
  createHash('sha256')
    .update(canonicalJson(sorted(trace.attributes)))
    .digest('hex');

/** The order of attributes says nothing (XES 4.2); another order is no other history. */
const sorted = (attributes: readonly Attribute[]): readonly Attribute[] =>
  attributes.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
