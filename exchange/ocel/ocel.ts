/** The shapes of OCEL 2.0 JSON (ocel-standard.org). Values are written as text, as its published schema asks; types are declared. */

export type OcelType = 'string' | 'time' | 'integer' | 'float' | 'boolean';

export interface OcelTypeDeclaration {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly type: OcelType }[];
}

export interface OcelRelationship {
  readonly objectId: string;
  readonly qualifier: string;
}

export interface OcelEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly relationships: readonly OcelRelationship[];
}

export interface OcelObject {
  readonly id: string;
  readonly type: string;
  readonly attributes: readonly { readonly name: string; readonly value: string; readonly time: string }[];
  readonly relationships: readonly OcelRelationship[];
}

/** Values that hold from the beginning bear this time, as the specification has it. */
export const OCEL_FROM_THE_START = '1970-01-01T00:00:00.000Z';

export const OBJECT_TYPES = ['case', 'step', 'person', 'unit', 'procedure'] as const;
export type ObjectType = (typeof OBJECT_TYPES)[number];

/** An attribute that OCEL cannot hold flat (a list, one with parts, an id): written whole as JSON under this name and its key. */
export const COMPOSITE_PREFIX = 'tongban:json:';
