/** C2SP tlog-witness: what a log sends to a witness, and how an honest witness judges it. The witness remembers one head a log, never more. */
import { base64, fromBase64, hex, sameBytes } from './bytes.ts';
import { readCheckpoint, signedBy, type Checkpoint, type Crypto } from './checkpoint.ts';
import { isConsistent } from './merkle.ts';
import { NoteUnreadable, type NoteKey } from './signed-note.ts';

export interface WitnessRequest {
  readonly old: number;
  readonly proof: readonly Uint8Array[];
  /** With the log's signature. */
  readonly checkpoint: string;
}

const LONGEST_PROOF = 63;

export const witnessRequest = ({ old, proof, checkpoint }: WitnessRequest): string =>
  `${[`old ${old}`, ...proof.map(base64)].join('\n')}\n\n${checkpoint}`;

/** @throws NoteUnreadable */
export function readWitnessRequest(body: string): WitnessRequest {
  const gap = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(gap, 0)).split('\n');
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1];
  if (gap < 0 || old === undefined || lines.length > LONGEST_PROOF)
    throw new NoteUnreadable('a request begins with the line old SIZE, at most 63 lines of proof, and an empty line');
  try {
    return { old: Number(old), proof: lines.map(fromBase64), checkpoint: body.slice(gap + 2) };
  } catch {
    throw new NoteUnreadable('a line of the proof is no base64');
  }
}

/** What the witness saw last of a log. */
export interface SeenHead {
  readonly size: number;
  readonly root: Uint8Array;
}

export type Verdict =
  | { readonly status: 200; readonly checkpoint: Checkpoint; readonly seen: SeenHead }
  | { readonly status: 409; readonly size: number; readonly evidence: boolean; readonly why: string }
  | { readonly status: 400 | 403 | 404 | 422; readonly evidence: boolean; readonly why: string };

const HEAD_OF_NOTHING: SeenHead = { size: 0, root: new Uint8Array(0) };

/**
 * `seen` is asked for the head cosigned last, null: none yet. `evidence`: the log signed something that cannot be true beside it;
 * keep the request.
 */
export function judge(crypto: Crypto, logs: readonly NoteKey[], seen: (origin: string) => SeenHead | null, body: string): Verdict {
  const wrong = (status: 400 | 403 | 404 | 422, why: string, evidence = false): Verdict => ({ status, evidence, why });
  let request: WitnessRequest;
  let checkpoint: Checkpoint;
  try {
    request = readWitnessRequest(body);
    checkpoint = readCheckpoint(request.checkpoint);
  } catch (error) {
    if (!(error instanceof NoteUnreadable)) throw error;
    return wrong(400, error.message);
  }
  const keys = logs.filter(({ name }) => name === checkpoint.origin);
  if (keys.length === 0) return wrong(404, `the log ${checkpoint.origin} is not known here`);
  const signatures = keys.flatMap((key) => signedBy(crypto, checkpoint.note, key) ?? []);
  if (signatures.length === 0 || signatures.some(({ valid }) => !valid)) return wrong(403, 'not signed by a key of the log');
  if (request.old > checkpoint.size) return wrong(400, 'the old size is larger than the checkpoint');
  const last = seen(checkpoint.origin) ?? HEAD_OF_NOTHING;
  if (request.old !== last.size) {
    // A smaller tree than one cosigned before is not evidence by itself: a client may just be late.
    return { status: 409, size: last.size, evidence: false, why: `the head seen last has ${last.size} leaves` };
  }
  if (checkpoint.size === last.size && last.size > 0 && !sameBytes(checkpoint.root, last.root))
    return { status: 409, size: last.size, evidence: true, why: `two roots for ${last.size} leaves: ${hex(last.root)} was cosigned` };
  const consistent =
    last.size === 0
      ? request.proof.length === 0
      : isConsistent(crypto.sha256, last.size, last.root, checkpoint.size, checkpoint.root, request.proof);
  if (!consistent) return wrong(422, 'the proof does not lead from the head seen last to this one', true);
  return { status: 200, checkpoint, seen: { size: checkpoint.size, root: checkpoint.root } };
}
