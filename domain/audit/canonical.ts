/**
 * The one way to write a value down before it is hashed: RFC 8785 (JCS), restricted to what every language reads alike
 * (audit-log layer one). Strings in NFC, safe integers only; whatever would be lost silently is an error.
 */
import type { Json } from '../case/refusal.ts';

/**
 * Canonical JSON of `value`.
 * @throws TypeError naming the path of the first part that cannot be written down without loss.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$', []);
}

/** UTF-8 bytes of the canonical JSON: what is hashed and stored. */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}

function write(value: unknown, path: string, above: readonly object[]): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, path);
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isSafeInteger(value)) throw new TypeError(`${path}: ${value} is not a safe integer; write it as text`);
      return String(value === 0 ? 0 : value);
    case 'object':
      return value === null ? 'null' : writeObject(value, path, above);
    default:
      throw new TypeError(`${path}: a ${typeof value} has no canonical form`);
  }
}

function writeObject(value: object, path: string, above: readonly object[]): string {
  if (above.includes(value)) throw new TypeError(`${path}: refers to itself`);
  const within = [...above, value];
  if (Array.isArray(value)) {
    const items: string[] = [];
    for (let index = 0; index < value.length; index++) items.push(write(value[index], `${path}[${index}]`, within));
    return `[${items.join(',')}]`;
  }
  if (!isPlain(value)) throw new TypeError(`${path}: only plain objects and arrays have a canonical form`);
  if (Object.getOwnPropertySymbols(value).length > 0) throw new TypeError(`${path}: symbols have no canonical form`);
  const members = new Map<string, unknown>();
  for (const [key, member] of Object.entries(value)) {
    const name = key.normalize('NFC');
    if (members.has(name)) throw new TypeError(`${path}: two keys are the same text, ${JSON.stringify(name)}`);
    members.set(name, member);
  }
  // UTF-16 code units, as RFC 8785 orders them; never a locale.
  const names = [...members.keys()].sort((a, b) => (a < b ? -1 : 1));
  return `{${names.map((name) => `${writeString(name, path)}:${write(members.get(name), `${path}.${name}`, within)}`).join(',')}}`;
}

/** Temporal's sandbox has its own realm: a plain object is told by its prototype's prototype, not by identity. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function writeString(value: string, path: string): string {
  if (LONE_SURROGATE.test(value)) throw new TypeError(`${path}: the text holds half a character (a lone surrogate)`);
  return JSON.stringify(value.normalize('NFC'));
}

/** A number that is no safe integer, e.g. 120.5 m², as canonical JSON may carry it: `{ "decimal": "120.5" }`. */
interface Decimal {
  readonly decimal: string;
}

/** Writes decimals as text, exactly, so that answers such as an area may stand in an entry. Other values stay as they are. */
export function withExactNumbers(value: unknown): unknown {
  if (typeof value === 'number' && Number.isFinite(value) && !Number.isSafeInteger(value))
    return { decimal: String(value) } satisfies Decimal;
  if (Array.isArray(value)) return value.map(withExactNumbers);
  if (typeof value === 'object' && value !== null && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withExactNumbers(member)]));
  }
  return value;
}

/** The inverse of `withExactNumbers`, for whoever reads an entry back. */
export function withPlainNumbers(value: Json): Json {
  if (Array.isArray(value)) return value.map(withPlainNumbers);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as { readonly [key: string]: Json });
  const only = members[0];
  if (members.length === 1 && only?.[0] === 'decimal' && typeof only[1] === 'string' && isNumeral(only[1])) return Number(only[1]);
  return Object.fromEntries(members.map(([key, member]) => [key, withPlainNumbers(member)]));
}

function isNumeral(text: string): boolean {
  return Number.isFinite(Number(text)) && String(Number(text)) === text && !Number.isSafeInteger(Number(text));
}
