/**
 * Reads a whole log in its order, entry by entry, and checks everything that can be checked: content, chain of each stream, both trees,
 * each checkpoint. Keeps a few kilobytes and the positions of the streams; can be put down and taken up again.
 */
import { checkEntry, type EntryFault, type StoredEntry, type StreamPosition } from '../check-entry.ts';
import { fromHex, hex, sameBytes, utf8 } from './bytes.ts';
import type { Checkpoint, Crypto } from './checkpoint.ts';
import { leafData, readLeaf, type Leaf } from './leaf.ts';
import { leafHash } from './merkle.ts';
import { QuickCheck, type StreamDigests } from './quick-check.ts';
import { StreamTable } from './stream-table.ts';
import { TiledTree } from './tiles.ts';

export type LogFault =
  | EntryFault
  | 'DAMAGED'
  | 'ENTRY_LOST'
  | 'LEAF_DIFFERS'
  | 'ROOT_DIFFERS'
  | 'SM3_ROOT_DIFFERS'
  | 'CHECKPOINT_INVALID'
  | 'SIGNATURE_FORGED'
  | 'SIZE_FELL'
  | 'ENTRIES_MISSING'
  | 'RECEIPT_MISSING'
  | 'RECEIPT_DIFFERS';

export interface FoundInLog {
  /** Place in the log. */
  readonly index: number;
  readonly stream: string;
  readonly seq: number;
  readonly fault: LogFault;
  readonly detail: string;
}

/** What is kept between two sittings. */
export interface LogCheckerState {
  readonly size: number;
  readonly partial: readonly (readonly [level: number, hashes: string])[];
  readonly partialSm3: readonly (readonly [level: number, hashes: string])[];
  readonly streams: readonly Uint8Array[];
  readonly faults: number;
}

/** Names whose digests are kept at hand, in one piece of memory: as pairs of buffers they took ninety megabytes. */
const NAMES = 20_000;
const DIGEST = 32;

export class LogChecker {
  readonly #crypto: Crypto;
  readonly #quick: QuickCheck;
  readonly #tell: (found: FoundInLog) => void;
  readonly #streams: StreamTable;
  readonly #tree: TiledTree;
  readonly #sm3: TiledTree;
  readonly #names = new Map<string, number>();
  readonly #digests = new Uint8Array(NAMES * 2 * DIGEST);
  #faults = 0;

  constructor(crypto: Crypto, tell: (found: FoundInLog) => void, state?: LogCheckerState) {
    this.#crypto = crypto;
    this.#quick = new QuickCheck(crypto.sha256, crypto.sm3);
    this.#tell = tell;
    this.#streams = state === undefined ? new StreamTable() : StreamTable.from(state.streams);
    this.#tree = treeFrom(crypto.sha256, state?.size ?? 0, state?.partial ?? []);
    this.#sm3 = treeFrom(crypto.sm3, state?.size ?? 0, state?.partialSm3 ?? []);
    this.#faults = state?.faults ?? 0;
  }

  get size(): number {
    return this.#tree.size;
  }

  get streams(): number {
    return this.#streams.count;
  }

  get faults(): number {
    return this.#faults;
  }

  /** The next entry, with the data of its leaf where the log's own bundles are at hand. */
  add(entry: StoredEntry, recorded?: Uint8Array): void {
    const { sha256 } = this.#crypto;
    const named = this.#named(entry.stream);
    const place = this.#streams.find(named.sha256);
    const before: StreamPosition = this.#streams.at(place);
    let next = this.#quick.check(named, before, entry);
    if (next === null) {
      const checked = checkEntry(sha256, before, entry);
      for (const { fault, detail } of checked.faults) this.found(entry.stream, entry.seq, fault, detail);
      next = checked.next;
    }
    this.#streams.set(place, next);
    const data = leafData({ stream: entry.stream, seq: entry.seq, hash: entry.hash, sm3: this.#quick.sm3 });
    if (recorded !== undefined && !sameBytes(data, recorded))
      this.found(entry.stream, entry.seq, 'LEAF_DIFFERS', `the log holds ${said(readLeaf(recorded))}`);
    this.#append(recorded ?? data);
  }

  /** Digests of the names seen lately: cases that are open at the same time come again and again. */
  #named(stream: string): StreamDigests {
    let from = this.#names.get(stream);
    if (from === undefined) {
      if (this.#names.size >= NAMES) this.#names.clear();
      from = this.#names.size * 2 * DIGEST;
      const name = utf8(stream);
      this.#digests.set(this.#crypto.sha256(name), from);
      this.#digests.set(this.#crypto.sm3(name), from + DIGEST);
      this.#names.set(stream, from);
    }
    const middle = from + DIGEST;
    return { sha256: this.#digests.subarray(from, middle), sm3: this.#digests.subarray(middle, middle + DIGEST) };
  }

  /** An entry that nobody can show; `recorded` is what the log holds of it, empty when that is gone too. Its stream goes on where the log says. */
  lost(recorded: Uint8Array): void {
    const leaf = readLeaf(recorded);
    const what = recorded.length === 0 ? 'a leaf or its entry is gone' : `the log holds ${said(leaf)}; the entry is gone`;
    this.found(leaf?.stream ?? '', leaf?.seq ?? 0, 'ENTRY_LOST', what);
    if (leaf !== null) {
      const place = this.#streams.find(this.#crypto.sha256(utf8(leaf.stream)));
      const { caseSeq, entryId } = this.#streams.at(place);
      this.#streams.set(place, { seq: leaf.seq, hash: leaf.hash, caseSeq, entryId });
    }
    this.#append(recorded);
  }

  #append(data: Uint8Array): void {
    this.#tree.append(leafHash(this.#crypto.sha256, data));
    this.#sm3.append(leafHash(this.#crypto.sm3, data));
  }

  /** Compares with a checkpoint of the size reached. */
  compare(checkpoint: Checkpoint, sm3: Checkpoint | null): void {
    const { size } = this;
    if (checkpoint.size !== size) throw new RangeError(`a checkpoint of ${checkpoint.size} leaves is compared at ${size}`);
    if (!sameBytes(this.#tree.root(), checkpoint.root))
      this.found('', 0, 'ROOT_DIFFERS', `${size} leaves do not lead to the root ${hex(checkpoint.root)} that was signed`);
    if (sm3 !== null && (sm3.size !== size || !sameBytes(this.#sm3.root(), sm3.root)))
      this.found('', 0, 'SM3_ROOT_DIFFERS', `${size} leaves do not lead to the SM3 root ${hex(sm3.root)} that was signed`);
  }

  found(stream: string, seq: number, fault: LogFault, detail: string): void {
    this.#faults++;
    this.#tell({ index: this.size, stream, seq, fault, detail });
  }

  state(): LogCheckerState {
    return {
      size: this.size,
      partial: this.#tree.partial().map(({ level, hashes }) => [level, hashes.map(hex).join('')]),
      partialSm3: this.#sm3.partial().map(({ level, hashes }) => [level, hashes.map(hex).join('')]),
      streams: this.#streams.dump(),
      faults: this.#faults,
    };
  }
}

const said = (leaf: Leaf | null): string =>
  leaf === null ? 'something that is no leaf of ours' : `${leaf.stream}, ${leaf.seq}, ${hex(leaf.hash)}`;

function treeFrom(hash: (bytes: Uint8Array) => Uint8Array, size: number, partial: readonly (readonly [number, string])[]): TiledTree {
  const levels = partial.map(([level, hashes]) => [level, (hashes.match(/.{64}/g) ?? []).map(fromHex)] as const);
  return new TiledTree(hash, size, new Map(levels));
}
