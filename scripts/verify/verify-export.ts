/** Verifies a full export without database or network, file by file, in little memory; what is done is kept, so that it can go on later. */
import { createReadStream, existsSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Receipt } from '../../domain/audit/entry.ts';
import { LogChecker, type FoundInLog, type LogCheckerState } from '../../domain/audit/log/check-log.ts';
import { readCheckpoint } from '../../domain/audit/log/checkpoint.ts';
import { readLeaf } from '../../domain/audit/log/leaf.ts';
import { NoteUnreadable } from '../../domain/audit/log/signed-note.ts';
import { entriesOf, entriesPath, TILE_WIDTH, tileWidth } from '../../domain/audit/log/tiles.ts';
import { verdictOf, type Verdict } from '../../domain/audit/log/verdict.ts';
import { nodeCrypto } from '../../schema/log-crypto.ts';
import { CheckpointWalk, type SignedCheckpoint, type WalkOptions } from './checkpoint-walk.ts';
import { ExportDamaged, ExportUnreadable, PER_FILE, readLines, trailFile, type ExportHeader } from './export-format.ts';

export interface ExportReport {
  readonly verdict: Verdict;
  readonly entries: number;
  readonly streams: number;
  readonly checkpoints: number;
  readonly faultCount: number;
  readonly faults: readonly FoundInLog[];
  readonly unwitnessed: readonly string[];
  readonly witnessedAt: number | null;
  /** Resident memory at its highest, as the operating system counts it. */
  readonly peakMemoryMb: number;
  /** Where the work was taken up; 0: at the beginning. */
  readonly from: number;
}

export interface ExportOptions extends WalkOptions {
  /** File that keeps how far we are. */
  readonly stateFile?: string;
  readonly receipts?: readonly Receipt[];
  readonly progress?: (entries: number, all: number) => void;
  /** For tests: stop after this many files, as if the power had gone. */
  readonly stopAfterFiles?: number;
}

const KEPT_FAULTS = 50;
const KEEP_EVERY_MS = 20_000;

/** @throws ExportUnreadable when it is no export or the state is of another, and whatever the file system says */
export async function verifyExport(folder: string, options: ExportOptions): Promise<ExportReport> {
  const header = await readHeader(folder);
  const faults: FoundInLog[] = [];
  const tell = (found: FoundInLog): void => void (faults.length < KEPT_FAULTS && faults.push(found));
  const kept = await readState(options.stateFile, header);
  const checker = new LogChecker(nodeCrypto, tell, kept);
  const from = checker.size;
  const checkpoints = new CheckpointWalk(readCheckpoints(folder), checker, options);
  try {
    await walk(folder, header, checker, checkpoints, options);
  } catch (error) {
    if (!(error instanceof ExportDamaged)) throw error;
    checker.found('', 0, 'DAMAGED', error.message);
  }
  const unwitnessed = checkpoints.wanting();
  return {
    verdict: verdictOf(checker.faults, unwitnessed),
    entries: checker.size,
    streams: checker.streams,
    checkpoints: checkpoints.count,
    faultCount: checker.faults,
    faults,
    unwitnessed,
    witnessedAt: checkpoints.witnessedAt,
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    from,
  };
}

async function walk(
  folder: string,
  header: ExportHeader,
  checker: LogChecker,
  checkpoints: CheckpointWalk,
  options: ExportOptions,
): Promise<void> {
  const receipts = new Map((options.receipts ?? []).map((receipt) => [`${receipt.seq} ${receipt.stream}`, receipt]));
  await checkpoints.comeTo(checker.size);

  const reader = new OneBuffer();
  let files = 0;
  let keptAt = Date.now();
  for (let first = checker.size - (checker.size % PER_FILE); existsSync(join(folder, trailFile(first))); first += PER_FILE) {
    const name = trailFile(first);
    const expected = new ExpectedLeaves(folder, header.size, checker.size);
    for (const entry of readLines(name, await reader.read(join(folder, name)))) {
      for (const lost of await expected.upTo(entry.stream, entry.seq)) {
        checker.lost(lost);
        await checkpoints.comeTo(checker.size);
      }
      checker.add(entry, await expected.next());
      const receipt = receipts.get(`${entry.seq} ${entry.stream}`);
      if (receipt !== undefined) {
        receipts.delete(`${entry.seq} ${entry.stream}`);
        if (receipt.hash !== Buffer.from(entry.hash).toString('hex'))
          checker.found(entry.stream, entry.seq, 'RECEIPT_DIFFERS', 'the receipt names another hash for this entry');
      }
      if (checkpoints.isDue(checker.size)) await checkpoints.comeTo(checker.size);
      if (checker.size % 10_000 === 0) options.progress?.(checker.size, header.size);
    }
    files++;
    const keep = options.stateFile !== undefined && checker.size === first + PER_FILE;
    if (keep && (Date.now() - keptAt > KEEP_EVERY_MS || files === options.stopAfterFiles)) {
      await writeState(options.stateFile, header, checker);
      keptAt = Date.now();
    }
    if (files === options.stopAfterFiles) break;
  }
  const stopped = files === options.stopAfterFiles;
  if (!stopped) {
    for (const lost of await new ExpectedLeaves(folder, header.size, checker.size).rest()) {
      checker.lost(lost);
      await checkpoints.comeTo(checker.size);
    }
    for (const { stream, seq } of receipts.values())
      checker.found(stream, seq, 'RECEIPT_MISSING', 'the receipt names an entry that is not in the export');
  }
  if (!stopped) await checkpoints.finish();
}

async function* readCheckpoints(folder: string): AsyncGenerator<SignedCheckpoint> {
  const name = 'checkpoints.ndjson';
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(join(folder, name)), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    try {
      const { note, noteSm3 } = JSON.parse(text) as { readonly note: string; readonly noteSm3: string };
      yield { checkpoint: readCheckpoint(note), sm3: readCheckpoint(noteSm3) };
    } catch (error) {
      if (!(error instanceof NoteUnreadable || error instanceof SyntaxError)) throw error;
      throw new ExportDamaged(`${name}:${line}: ${error.message}`);
    }
  }
}

/** Reads file after file into the same memory, which is good until the next one. */
class OneBuffer {
  #buffer = Buffer.alloc(0);

  async read(name: string): Promise<Buffer> {
    const file = await open(name);
    try {
      const { size } = await file.stat();
      if (size > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(Math.ceil(size * 1.25));
      let read = 0;
      while (read < size) {
        const { bytesRead } = await file.read(this.#buffer, read, size - read, read);
        if (bytesRead === 0) break;
        read += bytesRead;
      }
      return this.#buffer.subarray(0, read);
    } finally {
      await file.close();
    }
  }
}

/** The log's own bundles of leaves, where they came along. */
class ExpectedLeaves {
  readonly #folder: string;
  readonly #size: number;
  #at: number;
  #bundle: readonly Uint8Array[] = [];
  #bundleAt = -1;
  readonly #there: boolean;

  constructor(folder: string, size: number, at: number) {
    this.#folder = folder;
    this.#size = size;
    this.#at = at;
    this.#there = existsSync(join(folder, 'tile', 'entries'));
  }

  async next(): Promise<Uint8Array | undefined> {
    const leaf = await this.#leaf(this.#at);
    this.#at++;
    return leaf;
  }

  /** Leaves before the named entry, when the log holds it further on: they are lost. An entry the log does not hold at all moves nothing. */
  async upTo(stream: string, seq: number): Promise<readonly Uint8Array[]> {
    if (!this.#there) return [];
    const lost: Uint8Array[] = [];
    for (let at = this.#at; at < this.#size; at++) {
      const data = await this.#leaf(at);
      if (data === undefined) return [];
      const leaf = readLeaf(data);
      if (leaf?.stream === stream && leaf.seq === seq) {
        this.#at = at;
        return lost;
      }
      lost.push(data);
      if (lost.length > FURTHEST) return [];
    }
    return [];
  }

  async rest(): Promise<readonly Uint8Array[]> {
    const lost: Uint8Array[] = [];
    if (!this.#there) return lost;
    for (; this.#at < this.#size; this.#at++) {
      const data = await this.#leaf(this.#at);
      if (data === undefined) break;
      lost.push(data);
    }
    return lost;
  }

  async #leaf(index: number): Promise<Uint8Array | undefined> {
    if (!this.#there || index >= this.#size) return undefined;
    const bundle = Math.floor(index / TILE_WIDTH);
    if (bundle !== this.#bundleAt) {
      const width = tileWidth(this.#size, { level: 0, index: bundle });
      const names = [entriesPath(bundle), entriesPath(bundle, width)];
      const name = names.find((one) => existsSync(join(this.#folder, one)));
      if (name === undefined) throw new ExportDamaged(`${names.at(-1)} is missing`);
      this.#bundle = entriesOf(await readFile(join(this.#folder, name)));
      this.#bundleAt = bundle;
    }
    return this.#bundle[index % TILE_WIDTH];
  }
}

/** How far a lost entry is looked for; what is lost beyond is found by the roots. */
const FURTHEST = 100_000;

async function readHeader(folder: string): Promise<ExportHeader> {
  const header = JSON.parse(await readFile(join(folder, 'export.json'), 'utf8')) as Partial<ExportHeader> | null;
  if (header?.tongban !== 'export' || header.v !== 1 || !Number.isSafeInteger(header.size) || typeof header.origin !== 'string')
    throw new ExportUnreadable(`${folder} holds no export of version 1`);
  return header as ExportHeader;
}

/** Beside the bytes of the table of streams, which follow it. */
interface KeptState extends Omit<LogCheckerState, 'streams'> {
  readonly of: string;
}

const identity = ({ origin, size, madeAt }: ExportHeader): string => `${origin} ${size} ${madeAt}`;

/** Four bytes of length, JSON, the table of streams. */
async function readState(file: string | undefined, header: ExportHeader): Promise<LogCheckerState | undefined> {
  if (file === undefined || !existsSync(file)) return undefined;
  const bytes = await readFile(file);
  const end = 4 + bytes.readUInt32BE(0);
  const state = JSON.parse(bytes.toString('utf8', 4, end)) as KeptState;
  if (state.of !== identity(header)) throw new ExportUnreadable(`${file} is about another export: ${state.of}`);
  return { ...state, streams: [bytes.subarray(end)] };
}

async function writeState(file: string, header: ExportHeader, checker: LogChecker): Promise<void> {
  const { streams, ...rest } = checker.state();
  const text = Buffer.from(JSON.stringify({ of: identity(header), ...rest } satisfies KeptState));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const part = await open(`${file}.part`, 'w');
  try {
    for (const bytes of [length, text, ...streams]) await part.write(bytes);
    await part.sync();
  } finally {
    await part.close();
  }
  await rename(`${file}.part`, file);
}
