/** Bytes as the log's formats write them: joined, compared, in base64 (RFC 4648 §4, strictly) and hex. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Big-endian, eight bytes. */
export function int64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, BigInt(value));
  return bytes;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function hex(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) text += HEX[bytes[at] ?? 0];
  return text;
}

/** @throws RangeError when the text is no hex of whole bytes */
export function fromHex(text: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) throw new RangeError('not lower-case hex of whole bytes');
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16));
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]));

export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = Math.min(bytes.length - at, 3) + 1;
    for (let letter = 0; letter < 4; letter++) text += letter < letters ? (ALPHABET[(group >> (18 - 6 * letter)) & 63] ?? '') : '=';
  }
  return text;
}

/** @throws RangeError for anything but the one way to write the bytes down: two spellings of a proof would be two proofs */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  if (text.length % 4 !== 0) throw new RangeError('not base64: its length is no multiple of four');
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < text.length; at += 4) {
    let group = 0;
    for (let letter = 0; letter < 4; letter++) {
      const one = text[at + letter] ?? '';
      const value = one === '=' && at + letter >= text.length - padding ? 0 : VALUES.get(one);
      if (value === undefined) throw new RangeError('not base64: a character that is not of its alphabet');
      group = (group << 6) | value;
    }
    for (let byte = 0; byte < 3 && to < bytes.length; byte++) bytes[to++] = (group >> (16 - 8 * byte)) & 255;
  }
  if (base64(bytes) !== text) throw new RangeError('not base64: bits beyond the last byte are set');
  return bytes;
}
