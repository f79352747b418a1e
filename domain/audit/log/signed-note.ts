/** C2SP signed-note: a text, and lines by those who signed it. Keys are named; whoever is not known is passed over. */
import { base64, fromBase64, hex, joined, sameBytes, utf8 } from './bytes.ts';
import type { Hash } from './merkle.ts';

/** Kinds of key. The SM2 kind has no number in the specification and is told by a long name of its own, as it asks. */
export type KeyKind = 'ED25519' | 'COSIGNATURE' | 'SM2';

const MARKS: Readonly<Record<KeyKind, Uint8Array>> = {
  ED25519: Uint8Array.of(0x01),
  COSIGNATURE: Uint8Array.of(0x04),
  SM2: joined(Uint8Array.of(0xff), utf8('tongban/sm2-with-sm3/1')),
};
const KEY_LENGTH: Readonly<Record<KeyKind, number>> = { ED25519: 32, COSIGNATURE: 32, SM2: 65 };

export interface NoteKey {
  readonly name: string;
  readonly kind: KeyKind;
  /** Ed25519: 32 bytes; SM2: the point, uncompressed, 65 bytes. */
  readonly publicKey: Uint8Array;
  readonly id: Uint8Array;
}

export interface NoteSignature {
  readonly name: string;
  readonly id: Uint8Array;
  readonly bytes: Uint8Array;
}

export interface Note {
  /** With its last newline: what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export class NoteUnreadable extends Error {
  override readonly name = 'NoteUnreadable';
}

const NAME = /^[^\s+\p{Z}\p{Cc}]+$/u;
/** More than any quorum; a note with more is nobody's. */
const MOST_SIGNATURES = 64;

/** @throws RangeError for a name that cannot stand in a signature line, or a key of the wrong length */
export function noteKey(sha256: Hash, name: string, kind: KeyKind, publicKey: Uint8Array): NoteKey {
  if (!NAME.test(name)) throw new RangeError(`the key name ${JSON.stringify(name)} holds spaces or a plus sign, or is empty`);
  if (publicKey.length !== KEY_LENGTH[kind]) throw new RangeError(`a key of kind ${kind} has ${KEY_LENGTH[kind]} bytes`);
  return { name, kind, publicKey, id: sha256(joined(utf8(`${name}\n`), MARKS[kind], publicKey)).slice(0, 4) };
}

/** `name+keyid+base64`: how a key is handed on. */
export const vkey = ({ name, kind, publicKey, id }: NoteKey): string => `${name}+${hex(id)}+${base64(joined(MARKS[kind], publicKey))}`;

/** @throws NoteUnreadable when it is no key of a kind we know, or its id is not that of its content */
export function readVkey(sha256: Hash, text: string): NoteKey {
  const [name = '', id = '', ...rest] = text.split('+');
  let bytes: Uint8Array;
  try {
    bytes = fromBase64(rest.join('+'));
  } catch {
    throw new NoteUnreadable(`the key ${JSON.stringify(name)} is not name+id+base64`);
  }
  for (const kind of Object.keys(MARKS) as KeyKind[]) {
    const mark = MARKS[kind];
    if (!sameBytes(bytes.subarray(0, mark.length), mark) || bytes.length !== mark.length + KEY_LENGTH[kind]) continue;
    const key = noteKey(sha256, name, kind, bytes.slice(mark.length));
    if (hex(key.id) !== id) throw new NoteUnreadable(`the key ${name} bears the id ${id}, its content is ${hex(key.id)}`);
    return key;
  }
  throw new NoteUnreadable(`the key ${name} is of no kind known here`);
}

export const signatureLine = ({ name, id }: Pick<NoteKey, 'name' | 'id'>, signature: Uint8Array): string =>
  `— ${name} ${base64(joined(id, signature))}\n`;

/** @throws NoteUnreadable */
export function readNote(note: string): Note {
  if (/[\x00-\x09\x0b-\x1f]/.test(note)) throw new NoteUnreadable('the note holds control characters');
  const gap = note.lastIndexOf('\n\n');
  if (gap < 0 || !note.endsWith('\n')) throw new NoteUnreadable('the note has no signatures after an empty line');
  const lines = note.slice(gap + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw new NoteUnreadable(`the note has more than ${MOST_SIGNATURES} signatures`);
  return { text: note.slice(0, gap + 1), signatures: lines.map(readSignatureLine) };
}

/** @throws NoteUnreadable */
export function readSignatureLine(line: string): NoteSignature {
  const [dash, name = '', encoded = '', ...more] = line.split(' ');
  if (dash !== '—' || !NAME.test(name) || more.length > 0) throw new NoteUnreadable('a signature line must be: — name base64');
  let bytes: Uint8Array;
  try {
    bytes = fromBase64(encoded);
  } catch {
    throw new NoteUnreadable(`the signature of ${name} is no base64`);
  }
  if (bytes.length < 5) throw new NoteUnreadable(`the signature of ${name} is too short`);
  return { name, id: bytes.slice(0, 4), bytes: bytes.slice(4) };
}

export const isBy = (signature: NoteSignature, key: NoteKey): boolean => signature.name === key.name && sameBytes(signature.id, key.id);
