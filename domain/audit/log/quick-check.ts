/**
 * Sees in one pass over the bytes that an entry is as it must be, without making objects of it: verifying a city's year is a matter of
 * minutes or of hours. It says yes only to what `checkEntry` says yes to; whatever it is not sure of, it leaves to that.
 */
import { GENESIS } from '../entry-hash.ts';
import type { StoredEntry, StreamPosition } from '../check-entry.ts';
import { sameBytes, utf8 } from './bytes.ts';
import type { Hash } from './merkle.ts';

const [QUOTE, COMMA, COLON, BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x22, 0x2c, 0x3a, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d] as const;
const [MINUS, ZERO, NINE] = [0x2d, 0x30, 0x39] as const;
const DOMAIN = utf8('gov-audit/1\n');
/** Where the content begins in the bytes that are hashed. */
const CONTENT_AT = DOMAIN.length + 32 + 8 + 32;

/** From and to of a value in the content; to 0: it is not there. */
interface Place {
  from: number;
  to: number;
}

const TOP = ['caseNo', 'caseSeq', 'matter', 'outcome', 'recordedAt', 'region', 'requestId', 'type', 'unitId'] as const;
const ACTOR = ['personId', 'region', 'unitId'] as const;

/** Of the stream's name. */
export interface StreamDigests {
  readonly sha256: Uint8Array;
  readonly sm3: Uint8Array;
}

export class QuickCheck {
  readonly #sha256: Hash;
  readonly #sm3: Hash;
  /** The bytes that both digests are over; the digest of the stream and what follows are written into it each time. */
  #scratch = new Uint8Array(16_384);
  #view = new DataView(this.#scratch.buffer);
  #bytes: Uint8Array = GENESIS;
  #at = 0;
  readonly #top = new Map<string, Place>(TOP.map((name) => [name, { from: 0, to: 0 }]));
  readonly #actor = new Map<string, Place>(ACTOR.map((name) => [name, { from: 0, to: 0 }]));
  /** Digests of the entry looked at last. */
  sm3: Uint8Array = GENESIS;

  constructor(sha256: Hash, sm3: Hash) {
    this.#sha256 = sha256;
    this.#sm3 = sm3;
  }

  /** The position after the entry, when nothing is wrong with it; null: ask `checkEntry`. Either way `sm3` is its digest. */
  check(stream: StreamDigests, before: StreamPosition, entry: StoredEntry): StreamPosition | null {
    const length = CONTENT_AT + entry.canon.length;
    if (this.#scratch.length < length) {
      this.#scratch = new Uint8Array(length * 2);
      this.#view = new DataView(this.#scratch.buffer);
    }
    const scratch = this.#scratch;
    scratch.set(DOMAIN, 0);
    scratch.set(stream.sm3, DOMAIN.length);
    this.#view.setBigInt64(DOMAIN.length + 32, BigInt(entry.seq));
    scratch.set(entry.prev, DOMAIN.length + 40);
    scratch.set(entry.canon, CONTENT_AT);
    const whole = scratch.subarray(0, length);
    this.sm3 = this.#sm3(whole);
    if (entry.seq !== before.seq + 1 || entry.entryId <= before.entryId || !sameBytes(entry.prev, before.hash)) return null;
    scratch.set(stream.sha256, DOMAIN.length);
    if (!sameBytes(this.#sha256(whole), entry.hash)) return null;
    if (!this.#scan(entry.canon)) return null;
    return this.#agrees(entry, before);
  }

  #agrees(entry: StoredEntry, before: StreamPosition): StreamPosition | null {
    const top = (name: (typeof TOP)[number]): Place => this.#top.get(name) as Place;
    const actor = (name: (typeof ACTOR)[number]): Place => this.#actor.get(name) as Place;
    if (actor('personId').to === 0 || top('matter').to !== 0) return null;
    const either = (first: Place, second: Place): Place => (first.to !== 0 ? first : second);
    if (
      !this.#is(top('type'), entry.type) ||
      !this.#is(actor('personId'), entry.actor) ||
      !this.#is(top('outcome'), entry.outcome) ||
      !this.#is(top('recordedAt'), entry.at) ||
      !this.#isOrEmpty(either(top('unitId'), actor('unitId')), entry.org) ||
      !this.#isOrEmpty(either(top('region'), actor('region')), entry.region)
    )
      return null;
    const { stream, seq, hash, entryId, idem } = entry;
    const place = top('caseSeq');
    // The daily bread, a committed step of a case; all else is rare enough for the long way.
    if (place.to === 0 || !stream.startsWith('case/') || entry.outcome !== 'ok') return null;
    const caseNo = stream.slice('case/'.length);
    const caseSeq = this.#number(place);
    if (caseSeq !== before.caseSeq + 1 || !this.#is(top('caseNo'), caseNo)) return null;
    const opening = `case/${caseNo}/`;
    if (!idem.startsWith(opening) || !this.#is(top('requestId'), idem.slice(opening.length))) return null;
    return { seq, hash, entryId, caseSeq };
  }

  #isOrEmpty(place: Place, text: string): boolean {
    return place.to === 0 ? text === '' : this.#is(place, text);
  }

  /** Whether the value is the string, written without escapes and in ASCII. */
  #is({ from, to }: Place, text: string): boolean {
    const bytes = this.#bytes;
    if (to - from !== text.length + 2 || bytes[from] !== QUOTE) return false;
    for (let at = 0; at < text.length; at++) {
      const byte = bytes[from + 1 + at] ?? 0;
      if (byte !== text.charCodeAt(at) || byte >= 0x80 || byte === BACKSLASH) return false;
    }
    return true;
  }

  #number({ from, to }: Place): number {
    let value = 0;
    for (let at = from; at < to; at++) {
      const digit = (this.#bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) return Number.NaN;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Whether the bytes are surely canonical JSON of one object; notes where its members of interest stand. */
  #scan(bytes: Uint8Array): boolean {
    this.#bytes = bytes;
    this.#at = 0;
    for (const place of this.#top.values()) place.to = 0;
    for (const place of this.#actor.values()) place.to = 0;
    return bytes[0] === BRACE && this.#object(this.#top, 0) && this.#at === bytes.length;
  }

  #value(depth: number): boolean {
    const byte = this.#bytes[this.#at] ?? 0;
    if (byte === QUOTE) return this.#string();
    if (byte === BRACE) return this.#object(null, depth + 1);
    if (byte === BRACKET) return this.#array(depth + 1);
    if (byte === MINUS || (byte >= ZERO && byte <= NINE)) return this.#integer();
    return this.#word('true') || this.#word('false') || this.#word('null');
  }

  #object(wanted: Map<string, Place> | null, depth: number): boolean {
    if (depth > 64) return false;
    const bytes = this.#bytes;
    this.#at++;
    if (bytes[this.#at] === BRACE_END) return (this.#at++, true);
    let [keyFrom, keyTo] = [0, 0];
    for (;;) {
      const from = this.#at + 1;
      if (bytes[this.#at] !== QUOTE || !this.#key()) return false;
      const to = this.#at - 1;
      if (keyTo !== 0 && !this.#ascends(keyFrom, keyTo, from, to)) return false;
      [keyFrom, keyTo] = [from, to];
      if (bytes[this.#at] !== COLON) return false;
      this.#at++;
      const valueFrom = this.#at;
      if (wanted !== null) {
        const name = ascii(bytes, from, to);
        const nested = name === 'actor' && wanted === this.#top && bytes[valueFrom] === BRACE;
        if (!(nested ? this.#object(this.#actor, depth + 1) : this.#value(depth))) return false;
        const place = wanted.get(name);
        if (place !== undefined) [place.from, place.to] = [valueFrom, this.#at];
      } else if (!this.#value(depth)) return false;
      if (bytes[this.#at] === BRACE_END) return (this.#at++, true);
      if (bytes[this.#at] !== COMMA) return false;
      this.#at++;
    }
  }

  #array(depth: number): boolean {
    if (depth > 64) return false;
    this.#at++;
    if (this.#bytes[this.#at] === BRACKET_END) return (this.#at++, true);
    for (;;) {
      if (!this.#value(depth)) return false;
      if (this.#bytes[this.#at] === BRACKET_END) return (this.#at++, true);
      if (this.#bytes[this.#at] !== COMMA) return false;
      this.#at++;
    }
  }

  /** Keys in plain ASCII, whose order by bytes is their order by UTF-16. */
  #key(): boolean {
    const bytes = this.#bytes;
    for (this.#at++; ; this.#at++) {
      const byte = bytes[this.#at] ?? 0;
      if (byte === QUOTE) return (this.#at++, true);
      if (byte < 0x20 || byte >= 0x7f || byte === BACKSLASH) return false;
    }
  }

  #ascends(aFrom: number, aTo: number, bFrom: number, bTo: number): boolean {
    const bytes = this.#bytes;
    for (let at = 0; at < aTo - aFrom && at < bTo - bFrom; at++) {
      const difference = (bytes[bFrom + at] ?? 0) - (bytes[aFrom + at] ?? 0);
      if (difference !== 0) return difference > 0;
    }
    return bTo - bFrom > aTo - aFrom;
  }

  /** Printable ASCII, and characters of Chinese texts that are in NFC whatever stands beside them. */
  #string(): boolean {
    const bytes = this.#bytes;
    for (this.#at++; ; this.#at++) {
      const byte = bytes[this.#at] ?? 0;
      if (byte === QUOTE) return (this.#at++, true);
      if (byte < 0x20 || byte === BACKSLASH || byte === 0x7f) return false;
      if (byte < 0x80) continue;
      const [second, third] = [bytes[this.#at + 1] ?? 0, bytes[this.#at + 2] ?? 0];
      if (byte === 0xc2 && second === 0xb7) {
        this.#at++;
        continue;
      }
      if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return false;
      const ideograph = byte >= 0xe5 && byte <= 0xe9;
      const ideographOfFour = byte === 0xe4 && second >= 0xb8;
      const punctuation =
        (byte === 0xe3 && second === 0x80 && third >= 0x81 && third <= 0x91) ||
        (byte === 0xef && (second === 0xbc || second === 0xbd)) ||
        (byte === 0xe2 && second === 0x80 && third >= 0x93 && third <= 0x9d);
      if (!ideograph && !ideographOfFour && !punctuation) return false;
      this.#at += 2;
    }
  }

  #integer(): boolean {
    const bytes = this.#bytes;
    const from = this.#at;
    if (bytes[this.#at] === MINUS) this.#at++;
    const first = this.#at;
    while ((bytes[this.#at] ?? 0) >= ZERO && (bytes[this.#at] ?? 0) <= NINE) this.#at++;
    const digits = this.#at - first;
    // Fifteen digits are safe whatever they are.
    if (digits === 0 || digits > 15) return false;
    return digits === 1 ? bytes[first] !== ZERO || first === from : bytes[first] !== ZERO;
  }

  #word(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.#bytes[this.#at + at] !== text.charCodeAt(at)) return false;
    this.#at += text.length;
    return true;
  }
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
