/** C2SP tlog-proof: that one entry is in the log, whole in one small text which anyone can check offline. */
import { base64, fromBase64 } from './bytes.ts';
import { NoteUnreadable } from './signed-note.ts';

export interface LogProof {
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  /** The checkpoint with its signatures, as it was published. */
  readonly checkpoint: string;
  /** What the log does not prove, but is needed to read it. */
  readonly extra?: Uint8Array;
}

const TITLE = 'c2sp.org/tlog-proof@v1';

export function proofText({ index, hashes, checkpoint, extra }: LogProof): string {
  const lines = [TITLE, ...(extra === undefined ? [] : [`extra ${base64(extra)}`]), `index ${index}`, ...hashes.map(base64)];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** @throws NoteUnreadable */
export function readProof(text: string): LogProof {
  const gap = text.indexOf('\n\n');
  if (gap < 0) throw new NoteUnreadable('the proof has no checkpoint after an empty line');
  const [title, ...lines] = text.slice(0, gap).split('\n');
  if (title !== TITLE) throw new NoteUnreadable(`a proof begins with the line ${TITLE}`);
  const extra = lines[0]?.startsWith('extra ') === true ? lines.shift()!.slice(6) : undefined;
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1];
  if (index === undefined) throw new NoteUnreadable('the proof names no index');
  try {
    const hashes = lines.map(fromBase64);
    if (hashes.some(({ length }) => length !== 32)) throw new RangeError('a hash of the proof is not 32 bytes long');
    return { index: Number(index), hashes, checkpoint: text.slice(gap + 2), ...(extra === undefined ? {} : { extra: fromBase64(extra) }) };
  } catch (error) {
    throw new NoteUnreadable(error instanceof Error ? error.message : String(error));
  }
}
