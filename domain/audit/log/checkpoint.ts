/** C2SP tlog-checkpoint and tlog-cosignature: the head of the tree as text, who signed it, who witnessed it and when. */
import { base64, fromBase64, int64, joined, utf8 } from './bytes.ts';
import type { Hash } from './merkle.ts';
import { isBy, NoteUnreadable, readNote, type Note, type NoteKey } from './signed-note.ts';

export interface TreeHead {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** Hashes and signature checks of the place where we run. */
export interface Crypto {
  readonly sha256: Hash;
  readonly sm3: Hash;
  readonly verifyEd25519: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
  readonly verifySm2: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
}

export const headText = ({ origin, size, root }: TreeHead): string => `${origin}\n${size}\n${base64(root)}\n`;

/** Lines after the third are extensions: signed, and not ours to read. @throws NoteUnreadable */
export function readHead(text: string): TreeHead {
  const [origin = '', size = '', root = ''] = text.split('\n');
  if (origin === '' || !/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size)))
    throw new NoteUnreadable('a checkpoint begins with the lines origin, size, root');
  let bytes: Uint8Array;
  try {
    bytes = fromBase64(root);
  } catch {
    throw new NoteUnreadable('the root of the checkpoint is no base64');
  }
  if (bytes.length !== 32) throw new NoteUnreadable('the root of the checkpoint is not 32 bytes long');
  return { origin, size: Number(size), root: bytes };
}

/** What a witness signs: the time, in seconds, and the checkpoint. */
export const cosignedMessage = (time: number, text: string): Uint8Array => utf8(`cosignature/v1\ntime ${time}\n${text}`);

/** A cosignature's bytes: the time, then the signature. */
export const cosignature = (time: number, signature: Uint8Array): Uint8Array => joined(int64(time), signature);

/** Whether the key signed this text; null: it did not try. Of several lines by one key, all must hold. For a witness, also when. */
export function signedBy(crypto: Crypto, note: Note, key: NoteKey): { readonly valid: boolean; readonly time: number | null } | null {
  const lines = note.signatures.filter((signature) => isBy(signature, key));
  if (lines.length === 0) return null;
  let newest: number | null = null;
  for (const { bytes } of lines) {
    const message = utf8(note.text);
    if (key.kind === 'COSIGNATURE') {
      if (bytes.length !== 72) return { valid: false, time: null };
      const time = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
      if (!Number.isSafeInteger(time)) return { valid: false, time: null };
      if (!crypto.verifyEd25519(key.publicKey, cosignedMessage(time, note.text), bytes.subarray(8))) return { valid: false, time };
      newest = Math.max(newest ?? 0, time);
    } else if (
      !(key.kind === 'SM2' ? crypto.verifySm2(key.publicKey, message, bytes) : crypto.verifyEd25519(key.publicKey, message, bytes))
    ) {
      return { valid: false, time: null };
    }
  }
  return { valid: true, time: newest };
}

export interface Checkpoint extends TreeHead {
  readonly note: Note;
}

/** @throws NoteUnreadable */
export function readCheckpoint(text: string): Checkpoint {
  const note = readNote(text);
  return { ...readHead(note.text), note };
}
