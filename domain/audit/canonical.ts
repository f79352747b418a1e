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
  return write(value, null);
}

/** UTF-8 bytes of the canonical JSON: what is hashed and stored. */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}

/** Where a value stands; spelled out only when it has to be named. */
interface Place {
  readonly step: string | number;
  readonly within: object;
  readonly above: Place | null;
}

function refused(place: Place | null, why: string): TypeError {
  let path = '';
  for (let at = place; at !== null; at = at.above) path = (typeof at.step === 'number' ? `[${at.step}]` : `.${at.step}`) + path;
  return new TypeError(`$${path}: ${why}`);
}

function write(value: unknown, place: Place | null): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, place);
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isSafeInteger(value)) throw refused(place, `${value} is not a safe integer; write it as text`);
      return String(value === 0 ? 0 : value);
    case 'object':
      return value === null ? 'null' : writeObject(value, place);
    default:
      throw refused(place, `a ${typeof value} has no canonical form`);
  }
}

function writeObject(value: object, place: Place | null): string {
  for (let at = place; at !== null; at = at.above) if (at.within === value) throw refused(place, 'refers to itself');
  if (Array.isArray(value)) {
    const items: string[] = [];
    for (let step = 0; step < value.length; step++) items.push(write(value[step], { step, within: value, above: place }));
    return `[${items.join(',')}]`;
  }
  if (!isPlain(value)) throw refused(place, 'only plain objects and arrays have a canonical form');
  if (Object.getOwnPropertySymbols(value).length > 0) throw refused(place, 'symbols have no canonical form');
  const members = new Map<string, unknown>();
  for (const [key, member] of Object.entries(value)) {
    const name = nfc(key);
    if (members.has(name)) throw refused(place, `two keys are the same text, ${JSON.stringify(name)}`);
    members.set(name, member);
  }
  // UTF-16 code units, as RFC 8785 orders them; never a locale.
  const names = [...members.keys()].sort((a, b) => (a < b ? -1 : 1));
  const parts = names.map((step) => `${writeString(step, place)}:${write(members.get(step), { step, within: value, above: place })}`);
  return `{${parts.join(',')}}`;
}

/** Temporal's sandbox has its own realm: a plain object is told by its prototype's prototype, not by identity. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function writeString(value: string, place: Place | null): string {
  if (!value.isWellFormed()) throw refused(place, 'the text holds half a character (a lone surrogate)');
  return JSON.stringify(nfc(value));
}

const ASCII = /^[\x20-\x7e]*$/;

/** Plain ASCII is in NFC already, and most keys are. */
const nfc = (text: string): string => (ASCII.test(text) ? text : text.normalize('NFC'));

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
