/** The shapes of another system's record of its cases: log, trace, event, typed attributes (IEEE 1849 XES, clause 4). */

export const ATTRIBUTE_TYPES = ['string', 'date', 'int', 'float', 'boolean', 'id', 'list', 'container'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/**
 * One attribute. `value` is the text as it was written (NFC), so that a date keeps its offset and a float its digits;
 * lists and containers have an empty value and their parts in `values`. Any attribute may itself carry attributes (`nested`).
 */
export interface Attribute {
  readonly key: string;
  readonly type: AttributeType;
  readonly value: string;
  readonly values?: readonly Attribute[];
  readonly nested?: readonly Attribute[];
}

/** Where something stands in its file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface LogEvent {
  readonly attributes: readonly Attribute[];
  readonly at: Place;
}

export interface Trace {
  readonly attributes: readonly Attribute[];
  readonly events: readonly LogEvent[];
  readonly at: Place;
}

export interface Extension {
  readonly name: string;
  readonly prefix: string;
  readonly uri: string;
}

export interface Classifier {
  readonly name: string;
  readonly keys: string;
  readonly scope?: string;
}

/** What stands before the traces. `globals` are the declared attributes with their defaults, by scope. */
export interface LogHead {
  readonly extensions: readonly Extension[];
  readonly classifiers: readonly Classifier[];
  readonly globals: readonly { readonly scope: string; readonly attributes: readonly Attribute[] }[];
  readonly attributes: readonly Attribute[];
}

export const EMPTY_HEAD: LogHead = { extensions: [], classifiers: [], globals: [], attributes: [] };

/** The attribute of that key, if any; of several the first. */
export const attributeOf = (attributes: readonly Attribute[], key: string): Attribute | undefined =>
  attributes.find((attribute) => attribute.key === key);

/** Its text, if it has one that is not empty. */
export function textOf(attributes: readonly Attribute[], key: string): string | undefined {
  const value = attributeOf(attributes, key)?.value;
  return value === '' ? undefined : value;
}
