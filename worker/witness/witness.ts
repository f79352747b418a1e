/** A witness: remembers in a folder the newest head of each log it knows, cosigns what continues it, and keeps what does not as evidence. */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Mutex } from 'async-mutex';
import { cosignature, cosignedMessage } from '../../domain/audit/log/checkpoint.ts';
import { fromHex, hex } from '../../domain/audit/log/bytes.ts';
import { signatureLine, type NoteKey } from '../../domain/audit/log/signed-note.ts';
import { judge, type SeenHead } from '../../domain/audit/log/witness.ts';
import { nodeCrypto } from '../../schema/log-crypto.ts';
import type { Signer } from '../sequencer/key-file.ts';

export interface WitnessOptions {
  readonly folder: string;
  readonly signer: Signer;
  /** The logs it answers. */
  readonly logs: readonly NoteKey[];
  /** Seconds since 1970. */
  readonly now: () => number;
  /** Told of a log that contradicts itself. */
  readonly alarm: (why: string) => void;
}

export interface WitnessAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export class Witness {
  readonly #options: WitnessOptions;
  /** Looking up the head and replacing it must be one act, else an older request could set the head back. */
  readonly #turn = new Mutex();

  constructor(options: WitnessOptions) {
    this.#options = options;
  }

  get key(): NoteKey {
    return this.#options.signer.key;
  }

  addCheckpoint(body: string): Promise<WitnessAnswer> {
    return this.#turn.runExclusive(() => this.#add(body));
  }

  async #add(body: string): Promise<WitnessAnswer> {
    const { logs, signer, now, alarm } = this.#options;
    const heads = new Map(await Promise.all(logs.map(async ({ name }) => [name, await this.#seen(name)] as const)));
    const verdict = judge(nodeCrypto, logs, (origin) => heads.get(origin) ?? null, body);
    if (verdict.status !== 200) {
      if (verdict.evidence) {
        await this.#keep(`evidence/${createHash('sha256').update(body).digest('hex')}.txt`, body);
        alarm(verdict.why);
      }
      return verdict.status === 409
        ? { status: 409, type: 'text/x.tlog.size', body: `${verdict.size}\n` }
        : { status: verdict.status, type: 'text/plain; charset=utf-8', body: `${verdict.why}\n` };
    }
    const { checkpoint, seen } = verdict;
    await this.#keep(
      fileOf(checkpoint.origin),
      `${JSON.stringify({ origin: checkpoint.origin, size: seen.size, root: hex(seen.root) })}\n`,
    );
    const time = now();
    const signature = await signer.sign(cosignedMessage(time, checkpoint.note.text));
    return { status: 200, type: 'text/plain; charset=utf-8', body: signatureLine(signer.key, cosignature(time, signature)) };
  }

  async #seen(origin: string): Promise<SeenHead | null> {
    let text: string;
    try {
      text = await readFile(join(this.#options.folder, fileOf(origin)), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
    const { size, root } = JSON.parse(text) as { readonly size: number; readonly root: string };
    return { size, root: fromHex(root) };
  }

  /** On disk before it is answered. */
  async #keep(name: string, text: string): Promise<void> {
    const file = join(this.#options.folder, name);
    const folder = join(file, '..');
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.part`, text, { flush: true });
    await rename(`${file}.part`, file);
    const handle = await open(folder);
    await handle.sync().finally(() => handle.close());
  }
}

/** Origins hold slashes. */
const fileOf = (origin: string): string => `heads/${createHash('sha256').update(origin).digest('hex')}.json`;
