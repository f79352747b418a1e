/**
 * The log's word on how long a stream was when the log had a given size. Proofs show that entries are in the log; that no later one
 * is left out of a bundle, only this word shows, and whoever keeps the whole log can catch it being false.
 */
import { fromHex, hex } from './bytes.ts';
import { NoteUnreadable, readNote, type Note } from './signed-note.ts';

export interface HeadStatement {
  /** Of the log. */
  readonly origin: string;
  /** Leaves of the log that were looked at. */
  readonly size: number;
  readonly stream: string;
  readonly seq: number;
  readonly hash: Uint8Array;
}

const TITLE = 'tongban-stream-head/1';

/** The title is no origin of ours, so the text can never pass for a checkpoint, nor a checkpoint for it. */
export const statementText = ({ origin, size, stream, seq, hash }: HeadStatement): string =>
  `${TITLE}\n${origin}\n${size}\n${stream}\n${seq}\n${hex(hash)}\n`;

/** @throws NoteUnreadable */
export function readStatement(text: string): HeadStatement & { readonly note: Note } {
  const note = readNote(text);
  const [title, origin = '', size = '', stream = '', seq = '', hash = '', end, ...more] = note.text.split('\n');
  const whole = /^(0|[1-9]\d{0,15})$/;
  if (title !== TITLE || !whole.test(size) || !whole.test(seq) || end !== '' || more.length > 0)
    throw new NoteUnreadable(`a statement on a stream begins with the line ${TITLE} and has six lines`);
  try {
    return { origin, size: Number(size), stream, seq: Number(seq), hash: fromHex(hash), note };
  } catch {
    throw new NoteUnreadable('the hash of the statement is no hex');
  }
}
