/** What a publish check finds: where, what is wrong, how to mend it, in both languages. */
import type { Procedure, Words } from '../procedure.ts';

export type Severity = 'ERROR' | 'WARNING';

/** One fault as a check reports it. `path` is dotted and names the place in the definition: `steps.1.after.0`. */
export interface Fault {
  readonly path: string;
  readonly message: Words;
  readonly remedy: Words;
}

export interface PublishProblem extends Fault {
  readonly code: string;
  readonly severity: Severity;
}

/** Other procedures, by code: what children of a package are looked up in. */
export type Catalogue = (code: string) => Procedure | undefined;

export interface PublishCheck {
  readonly code: string;
  readonly severity: Severity;
  find(procedure: Procedure, catalogue: Catalogue): readonly Fault[];
}

export const fault = (path: string, message: readonly [zh: string, en: string], remedy: readonly [zh: string, en: string]): Fault => ({
  path,
  message: { zh: message[0], en: message[1] },
  remedy: { zh: remedy[0], en: remedy[1] },
});

export const error = (code: string, find: PublishCheck['find']): PublishCheck => ({ code, severity: 'ERROR', find });
export const warning = (code: string, find: PublishCheck['find']): PublishCheck => ({ code, severity: 'WARNING', find });

/** Every object inside a definition with its dotted path, itself first. */
export function* objectsWithin(
  value: unknown,
  path = '',
): Generator<{ readonly path: string; readonly object: Readonly<Record<string, unknown>> }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { path, object: value as Readonly<Record<string, unknown>> };
  for (const [key, member] of Object.entries(value)) yield* objectsWithin(member, path === '' ? key : `${path}.${key}`);
}

export const within = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

/** Ids that occur more than once, each with the index of its second and later places. */
export function repeated(ids: readonly string[]): readonly { readonly id: string; readonly index: number }[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [{ id, index }] : []));
}
