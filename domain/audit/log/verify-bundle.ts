/** Verifies a bundle without server, database or network: entries, chain, proofs in both trees, signatures, witnesses, length, receipts. */
import { checkEntry, STREAM_START, type EntryFault } from '../check-entry.ts';
import type { Receipt } from '../entry.ts';
import { asStored, hashesFrom, type Bundle, type BundledEntry } from './bundle.ts';
import { fromHex, hex, sameBytes } from './bytes.ts';
import { readCheckpoint, signedBy, type Checkpoint, type Crypto } from './checkpoint.ts';
import { readStatement } from './head-statement.ts';
import { entrySm3, leafData } from './leaf.ts';
import { leafHash, rootFromInclusion } from './merkle.ts';
import { standingOf, type Policy } from './policy.ts';
import { NoteUnreadable } from './signed-note.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export type BundleFault =
  | EntryFault
  | 'SM3_WRONG'
  | 'NOT_IN_LOG'
  | 'NOT_IN_SM3_LOG'
  | 'CHECKPOINT_INVALID'
  | 'SM3_CHECKPOINT_INVALID'
  | 'SIGNATURE_FORGED'
  | 'STATEMENT_INVALID'
  | 'ENTRIES_MISSING'
  | 'STATEMENT_DIFFERS'
  | 'RECEIPT_MISSING'
  | 'RECEIPT_DIFFERS';

export interface FoundInBundle {
  /** 0: of the bundle as a whole. */
  readonly seq: number;
  readonly fault: BundleFault;
  readonly detail: string;
}

export interface BundleReport {
  readonly verdict: Verdict;
  readonly stream: string;
  readonly entries: number;
  readonly size: number;
  readonly cosigned: readonly string[];
  /** Seconds since 1970 of the newest cosignature. */
  readonly witnessedAt: number | null;
  readonly faults: readonly FoundInBundle[];
  /** Why it is not witnessed, for people. */
  readonly unwitnessed: readonly string[];
}

export interface BundleOptions {
  readonly policy: Policy;
  /** The policy came with the bundle: whoever forged the bundle would have written the policy too. */
  readonly policyIsTheirs?: boolean;
  readonly receipts?: readonly Receipt[];
  /** Seconds since 1970, and how old the witnesses' word may be. */
  readonly now?: number;
  readonly maxAgeSeconds?: number;
}

export function verifyBundle(crypto: Crypto, bundle: Bundle, options: BundleOptions): BundleReport {
  const faults: FoundInBundle[] = [];
  const found = (seq: number, fault: BundleFault, detail: string): void => void faults.push({ seq, fault, detail });
  const unwitnessed: string[] = [];

  const checkpoint = checkpointOf(crypto, bundle, options, found, unwitnessed);
  const sm3Checkpoint = sm3CheckpointOf(crypto, bundle, options.policy, checkpoint?.head, found);
  if (bundle.entries.length === 0) found(0, 'ENTRIES_MISSING', 'the bundle holds no entry');
  let position = STREAM_START;
  for (const entry of bundle.entries) {
    const stored = asStored(bundle.stream, entry);
    const checked = checkEntry(crypto.sha256, position, stored);
    position = checked.next;
    for (const { fault, detail } of checked.faults) found(entry.seq, fault, detail);
    if (hex(entrySm3(crypto.sm3, stored)) !== entry.sm3) found(entry.seq, 'SM3_WRONG', 'its SM3 is not that of the content');
    const data = leafData({ stream: bundle.stream, seq: entry.seq, hash: stored.hash, sm3: fromHex(entry.sm3) });
    if (checkpoint !== null && !isIn(crypto.sha256, checkpoint.head, entry, data, entry.proof))
      found(entry.seq, 'NOT_IN_LOG', `its proof does not lead to the root of ${checkpoint.head.size} leaves`);
    if (sm3Checkpoint !== null && !isIn(crypto.sm3, sm3Checkpoint, entry, data, entry.proofSm3))
      found(entry.seq, 'NOT_IN_SM3_LOG', `its proof does not lead to the SM3 root of ${sm3Checkpoint.size} leaves`);
  }
  checkLength(crypto, bundle, options.policy, found, unwitnessed);
  for (const receipt of options.receipts ?? []) checkReceipt(bundle, receipt, found);
  return {
    verdict: verdictOf(faults.length, unwitnessed),
    stream: bundle.stream,
    entries: bundle.entries.length,
    size: checkpoint?.head.size ?? 0,
    cosigned: checkpoint?.cosigned ?? [],
    witnessedAt: checkpoint?.witnessedAt ?? null,
    faults,
    unwitnessed,
  };
}

type Found = (seq: number, fault: BundleFault, detail: string) => void;

function isIn(
  hash: (bytes: Uint8Array) => Uint8Array,
  { size, root }: Checkpoint,
  { index }: BundledEntry,
  data: Uint8Array,
  proof: readonly string[],
): boolean {
  const hashes = hashesFrom(proof);
  const led = hashes === null ? null : rootFromInclusion(hash, size, index, leafHash(hash, data), hashes);
  return led !== null && sameBytes(led, root);
}

function checkpointOf(
  crypto: Crypto,
  bundle: Bundle,
  { policy, policyIsTheirs = false, now, maxAgeSeconds }: BundleOptions,
  found: Found,
  unwitnessed: string[],
): { head: Checkpoint; cosigned: readonly string[]; witnessedAt: number | null } | null {
  let head: Checkpoint;
  try {
    head = readCheckpoint(bundle.checkpoint);
  } catch (error) {
    if (!(error instanceof NoteUnreadable)) throw error;
    found(0, 'CHECKPOINT_INVALID', error.message);
    return null;
  }
  const { signed, forged, quorum, cosigned, witnessedAt } = standingOf(crypto, policy, head);
  if (head.origin !== bundle.origin) found(0, 'CHECKPOINT_INVALID', `it is of ${head.origin}, the bundle of ${bundle.origin}`);
  if (!signed) found(0, 'CHECKPOINT_INVALID', `no log key of the policy signed it as ${head.origin}`);
  for (const name of forged) found(0, 'SIGNATURE_FORGED', `the signature of ${name} does not hold`);
  if (policy.quorum === 'none') unwitnessed.push('the policy asks for no witness');
  else if (!quorum) unwitnessed.push(`too few witnesses of the policy signed the checkpoint: ${cosigned.join(', ') || 'none'}`);
  if (policyIsTheirs) unwitnessed.push('the policy came with the bundle; bring one from elsewhere');
  if (maxAgeSeconds !== undefined && now !== undefined && (witnessedAt === null || now - witnessedAt > maxAgeSeconds))
    unwitnessed.push('the witnesses’ word is older than asked');
  return { head, cosigned, witnessedAt };
}

/** Asked for where the policy names an SM2 key of the log. */
function sm3CheckpointOf(crypto: Crypto, bundle: Bundle, policy: Policy, beside: Checkpoint | undefined, found: Found): Checkpoint | null {
  if (!policy.logs.some(({ kind, name }) => kind === 'SM2' && name === `${bundle.origin}/sm3`)) return null;
  try {
    const head = readCheckpoint(bundle.checkpointSm3);
    const { signed, forged } = standingOf(crypto, policy, head, 'SM2');
    if (!signed || forged.length > 0 || head.origin !== `${bundle.origin}/sm3`)
      found(0, 'SM3_CHECKPOINT_INVALID', `no SM2 key of the policy signed it as ${bundle.origin}/sm3`);
    if (beside !== undefined && head.size !== beside.size)
      found(0, 'SM3_CHECKPOINT_INVALID', `it is of ${head.size} leaves, the other checkpoint of ${beside.size}`);
    return head;
  } catch (error) {
    if (!(error instanceof NoteUnreadable)) throw error;
    found(0, 'SM3_CHECKPOINT_INVALID', error.message);
    return null;
  }
}

function checkLength(crypto: Crypto, bundle: Bundle, policy: Policy, found: Found, unwitnessed: string[]): void {
  if (bundle.head === null) {
    unwitnessed.push('the log does not say how long the stream is: later entries may be left out');
    return;
  }
  let statement: ReturnType<typeof readStatement>;
  try {
    statement = readStatement(bundle.head);
  } catch (error) {
    if (!(error instanceof NoteUnreadable)) throw error;
    found(0, 'STATEMENT_INVALID', error.message);
    return;
  }
  const keys = policy.logs.filter(({ kind, name }) => kind === 'ED25519' && name === bundle.origin);
  const signatures = keys.flatMap((key) => signedBy(crypto, statement.note, key) ?? []);
  if (signatures.length === 0 || signatures.some(({ valid }) => !valid) || statement.origin !== bundle.origin)
    found(0, 'STATEMENT_INVALID', 'the word on the length of the stream is not signed by the log');
  if (statement.stream !== bundle.stream) found(0, 'STATEMENT_INVALID', `it is about ${statement.stream}`);
  const stated = bundle.entries.find(({ seq }) => seq === statement.seq);
  if (stated === undefined)
    found(statement.seq, 'ENTRIES_MISSING', `the stream had ${statement.seq} entries, the bundle has ${bundle.entries.length}`);
  else if (stated.hash !== hex(statement.hash)) found(statement.seq, 'STATEMENT_DIFFERS', 'the log states another hash for this entry');
  for (const { seq, index } of bundle.entries)
    if (seq > statement.seq && index < statement.size) found(seq, 'STATEMENT_DIFFERS', 'the log had this entry and did not count it');
}

function checkReceipt(bundle: Bundle, { stream, seq, hash }: Receipt, found: Found): void {
  const entry = bundle.entries.find((one) => one.seq === seq);
  if (stream !== bundle.stream) found(0, 'RECEIPT_DIFFERS', `the receipt is of ${stream}`);
  else if (entry === undefined) found(seq, 'RECEIPT_MISSING', 'the receipt names an entry that is not in the bundle');
  else if (entry.hash !== hash) found(seq, 'RECEIPT_DIFFERS', 'the receipt names another hash for this entry');
}
