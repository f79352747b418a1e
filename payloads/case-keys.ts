/** Keys of Temporal's payloads, one or more for each workflow, outside both databases: without its keys a case's history is noise. */
import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, fstatSync, fsync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SealBroken, seal, unseal } from '../schema/sealing.ts';

export interface CaseKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** A folder here; a key management service or a certified device in production. Answers at once what it remembers. */
export interface CaseKeys {
  /** The key that seals from now on; made where there is none. */
  forSealing(scope: string): CaseKey | Promise<CaseKey>;
  /** undefined: destroyed, or never here. */
  forOpening(scope: string, id: string): CaseKey | undefined | Promise<CaseKey | undefined>;
}

/** The wrapping keys as they are now: the first wraps, all of them open. */
export type Masters = () => readonly Uint8Array[];

const ID_BYTES = 16;
const KEY_BYTES = 32;
/** An id, and a key as sealing.ts seals it. */
const RECORD = ID_BYTES + 1 + 12 + KEY_BYTES + 16;
/** A destroyed key is forgotten by every process after so long. */
const REMEMBERED_MS = 10 * 60_000;
const REMEMBERED = 20_000;
/** What another process takes to write a record it has just made the file for; then nobody is writing any more. */
const WRITTEN_WITHIN_MS = 1_000;

interface Remembered {
  /** Newest last. */
  readonly keys: readonly CaseKey[];
  readonly since: number;
}

/** Keys as files, one for each workflow, named by its digest. All processes that speak with Temporal must see the same folder. */
export class FolderOfCaseKeys implements CaseKeys {
  readonly #folder: string;
  readonly #masters: Masters;
  readonly #remembered = new Map<string, Remembered>();
  readonly #underWay = new Map<string, Promise<CaseKey>>();

  constructor(folder: string, masters: Masters) {
    this.#folder = folder;
    this.#masters = masters;
    // All at once, so that no case waits for its own.
    for (let n = 0; n < 256; n += 1) mkdirSync(join(folder, n.toString(16).padStart(2, '0')), { recursive: true, mode: 0o700 });
  }

  forSealing(scope: string): CaseKey | Promise<CaseKey> {
    const known = this.#known(scope)?.at(-1);
    if (known !== undefined) return known;
    let making = this.#underWay.get(scope);
    if (making === undefined) {
      making = this.#makeOrRead(scope).finally(() => this.#underWay.delete(scope));
      this.#underWay.set(scope, making);
    }
    return making;
  }

  forOpening(scope: string, id: string): CaseKey | undefined | Promise<CaseKey | undefined> {
    const known = this.#known(scope)?.find((one) => one.id === id);
    return known ?? this.#read(scope).then((keys) => keys.find((one) => one.id === id));
  }

  holds(scope: string): boolean {
    return existsSync(this.#file(scope));
  }

  /** Overwritten before it is unlinked; what a journaling disk keeps of it is wrapped still. @returns whether there was one */
  async destroy(scope: string): Promise<boolean> {
    this.#remembered.delete(scope);
    const name = this.#file(scope);
    let file: number;
    try {
      file = openSync(name, 'r+');
    } catch (error) {
      if (isCode(error, 'ENOENT')) return false;
      throw error;
    }
    try {
      writeSync(file, randomBytes(readFileSync(name).length), 0, undefined, 0);
      await flushed(file);
    } finally {
      closeSync(file);
    }
    rmSync(name, { force: true });
    return true;
  }

  /** Wraps every key with the first of the wrapping keys; `renew` gives every workflow a new one for what comes. @returns how many workflows */
  async rewrap(renew = false): Promise<number> {
    const [first] = this.#masters();
    let count = 0;
    for (const name of await this.#files()) {
      const records = recordsIn(await readFile(name));
      if (records.length === 0) continue;
      const again = records.map(({ id, sealed }) => record(first!, id, this.#unwrap(id, sealed)));
      if (renew) again.push(record(first!, randomBytes(ID_BYTES), randomBytes(KEY_BYTES)));
      const aside = `${name}.new`;
      const file = openSync(aside, 'w', 0o600);
      try {
        writeSync(file, Buffer.concat(again));
        await flushed(file);
      } finally {
        closeSync(file);
      }
      renameSync(aside, name);
      count += 1;
    }
    this.#remembered.clear();
    return count;
  }

  async #files(): Promise<string[]> {
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() && /^[0-9a-f]{62}$/.test(entry.name) ? [join(entry.parentPath, entry.name)] : []));
  }

  #known(scope: string): readonly CaseKey[] | undefined {
    const known = this.#remembered.get(scope);
    if (known === undefined || Date.now() - known.since < REMEMBERED_MS) return known?.keys;
    this.#remembered.delete(scope);
    return undefined;
  }

  /** Made first: whoever goes on with a case has opened something of it, and knows its key. */
  async #makeOrRead(scope: string): Promise<CaseKey> {
    for (;;) {
      const key = (await this.#make(scope)) ?? (await this.#read(scope)).at(-1);
      if (key !== undefined) return key;
    }
  }

  /** undefined: another process was quicker. */
  async #make(scope: string): Promise<CaseKey | undefined> {
    const name = this.#file(scope);
    const [id, key] = [randomBytes(ID_BYTES), randomBytes(KEY_BYTES)];
    let file: number;
    try {
      file = openSync(name, 'wx', 0o600);
    } catch (error) {
      if (isCode(error, 'EEXIST')) return undefined;
      throw error;
    }
    try {
      writeSync(file, record(this.#masters()[0]!, id, key));
      // Nothing is sealed with a key that a power failure could take away.
      await flushed(file);
      if (fstatSync(file).nlink === 0) return undefined; // taken for one whose maker had died
    } finally {
      closeSync(file);
    }
    const made = { id: id.toString('hex'), key: createSecretKey(key) };
    this.#remember(scope, [made]);
    return made;
  }

  async #read(scope: string): Promise<readonly CaseKey[]> {
    const name = this.#file(scope);
    for (let waited = 0; ; waited += 10) {
      let bytes: Buffer;
      try {
        bytes = readFileSync(name);
      } catch (error) {
        if (isCode(error, 'ENOENT')) return [];
        throw error;
      }
      const keys = recordsIn(bytes).map(({ id, sealed }) => ({
        id: id.toString('hex'),
        key: createSecretKey(this.#unwrap(id, sealed)),
      }));
      if (keys.length > 0) {
        this.#remember(scope, keys);
        return keys;
      }
      // Its maker died before the first byte, so nothing was sealed with it.
      if (waited >= WRITTEN_WITHIN_MS) rmSync(name, { force: true });
      await delay(10);
    }
  }

  #remember(scope: string, keys: readonly CaseKey[]): void {
    this.#remembered.set(scope, { keys, since: Date.now() });
    if (this.#remembered.size > REMEMBERED) this.#remembered.delete(this.#remembered.keys().next().value!);
  }

  #unwrap(id: Buffer, sealed: Buffer): Buffer {
    for (const master of this.#masters()) {
      try {
        return unseal(master, placeOf(id), sealed);
      } catch (error) {
        if (!(error instanceof SealBroken)) throw error;
      }
    }
    throw new SealBroken('none of the keys in PAYLOAD_KEY_FILE opens this payload key · PAYLOAD_KEY_FILE 中的密钥都无法打开该载荷密钥');
  }

  #file(scope: string): string {
    const digest = createHash('sha256').update(`payload-key\n${scope}`).digest('hex');
    return join(this.#folder, digest.slice(0, 2), digest.slice(2));
  }
}

const placeOf = (id: Buffer): string => `payload-key/${id.toString('hex')}`;
const record = (master: Uint8Array, id: Buffer, key: Uint8Array): Buffer => Buffer.concat([id, seal(master, placeOf(id), key)]);

function recordsIn(bytes: Buffer): { readonly id: Buffer; readonly sealed: Buffer }[] {
  const records = [];
  for (let at = 0; at + RECORD <= bytes.length; at += RECORD)
    records.push({ id: bytes.subarray(at, at + ID_BYTES), sealed: bytes.subarray(at + ID_BYTES, at + RECORD) });
  return records;
}

const flushed = (file: number): Promise<void> =>
  new Promise((resolve, reject) => fsync(file, (error) => (error === null ? resolve() : reject(error))));

const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
