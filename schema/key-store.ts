/** Data keys outside the database, one for each sealed value: destroying the key erases the value, wherever copies of it lie. */
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { SealBroken, seal, unseal } from './sealing.ts';

export interface DataKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** Keys that are not of one value: of the digests parties are found by, of old accounts' documents, of second factors. */
export type StandingKey = 'lookup' | 'documents' | 'factors';

/** A folder here; a key management service or a certified device in production. */
export interface KeyStore {
  create(): DataKey;
  /** null: destroyed, or never there. */
  read(id: string): Uint8Array | null;
  /** Whether anything of it is still there, even half destroyed. */
  holds(id: string): boolean;
  destroy(id: string): void;
  ids(): readonly string[];
  /** Made when it is first asked for. */
  standing(name: StandingKey): Uint8Array;
}

/** The wrapping keys as they are now: the first wraps, all of them open. */
export type Masters = () => readonly Uint8Array[];

export interface Rewrapped {
  readonly wrapped: number;
  /** Wrapped with the first key already, from an attempt before. */
  readonly already: number;
  /** Opened by none of the keys, left as they are. */
  readonly closed: readonly string[];
}

const ID = /^[0-9a-f-]{36}$/;

/** Keys as files, each wrapped by a master key. All API processes must see the same folder; it is backed up apart, on a short cycle. */
export class FolderOfKeys implements KeyStore {
  readonly #folder: string;
  readonly #masters: Masters;
  readonly #standing = new Map<StandingKey, Uint8Array>();

  constructor(folder: string, masters: Masters) {
    this.#folder = folder;
    this.#masters = masters;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  create(): DataKey {
    const id = randomUUID();
    const key = randomBytes(32);
    written(this.#file(id), 'wx', seal(this.#masters()[0]!, id, key));
    return { id, key };
  }

  read(id: string): Uint8Array | null {
    return this.#open(id, this.#file(id));
  }

  holds(id: string): boolean {
    return existsSync(this.#file(id)) || existsSync(goneOf(this.#file(id)));
  }

  /**
   * Overwritten before it is unlinked; what a journaling disk keeps of it is wrapped still. Out of the way first and the copy that a rotation
   * is writing next, so that no rotation puts it back.
   */
  destroy(id: string): void {
    const file = this.#file(id);
    do {
      try {
        renameSync(file, goneOf(file));
      } catch (error) {
        if (!isCode(error, 'ENOENT')) throw error;
      }
      for (const name of [asideOf(file), goneOf(file)]) overwriteAndRemove(name);
    } while (existsSync(file));
  }

  ids(): readonly string[] {
    return readdirSync(this.#folder).flatMap((name) => (ID.test(name.slice(0, -4)) && name.endsWith('.key') ? [name.slice(0, -4)] : []));
  }

  standing(name: StandingKey): Uint8Array {
    const known = this.#standing.get(name) ?? this.#standingKey(name);
    this.#standing.set(name, known);
    return known;
  }

  /** Wraps every key with the first of the master keys. Broken off, it is done again: what is wrapped already is left alone. */
  rewrap(): Rewrapped {
    const done = { wrapped: 0, already: 0, closed: [] as string[] };
    for (const name of readdirSync(this.#folder)) {
      // Nothing was ever sealed with a key whose maker died before the first byte.
      if (!name.endsWith('.key')) continue;
      const outcome = this.#rewrapOne(name.slice(0, -4), join(this.#folder, name));
      if (outcome === 'closed') done.closed.push(name);
      else if (outcome !== 'gone') done[outcome] += 1;
    }
    return done;
  }

  #rewrapOne(place: string, file: string): 'wrapped' | 'already' | 'closed' | 'gone' {
    const [first] = this.#masters();
    const aside = asideOf(file);
    // Aside before it is read: whoever destroys the key in between finds both.
    written(aside, 'w', Buffer.alloc(0));
    try {
      const sealed = bytesOf(file);
      if (sealed === null || sealed.length === 0) return 'gone';
      if (opens(first!, place, sealed)) return 'already';
      const key = this.#unwrap(place, sealed);
      // Or it was being destroyed while it was read.
      if (key === null) return existsSync(file) ? 'closed' : 'gone';
      written(aside, 'r+', seal(first!, place, key));
      renameSync(aside, file);
      return 'wrapped';
    } catch (error) {
      if (isCode(error, 'ENOENT')) return 'gone';
      throw error;
    } finally {
      rmSync(aside, { force: true });
    }
  }

  #standingKey(name: StandingKey): Uint8Array {
    const file = join(this.#folder, `${name}.key`);
    if (!existsSync(file)) {
      // Whole before it has its name: several processes may start at once.
      const aside = `${file}.${randomUUID()}`;
      written(aside, 'wx', seal(this.#masters()[0]!, name, randomBytes(32)));
      try {
        linkSync(aside, file);
      } catch (error) {
        if (!isCode(error, 'EEXIST')) throw error;
      } finally {
        rmSync(aside);
      }
    }
    return this.#open(name, file)!;
  }

  #open(place: string, file: string): Uint8Array | null {
    const sealed = bytesOf(file);
    if (sealed === null) return null;
    const key = this.#unwrap(place, sealed);
    if (key === null)
      throw new SealBroken(`none of the keys in VAULT_KEY_FILE opens ${file} · VAULT_KEY_FILE 中的密钥都无法打开该数据密钥`);
    return key;
  }

  #unwrap(place: string, sealed: Uint8Array): Uint8Array | null {
    for (const master of this.#masters()) {
      const key = opens(master, place, sealed);
      if (key !== null) return key;
    }
    return null;
  }

  #file(id: string): string {
    if (!ID.test(id)) throw new TypeError('not the id of a key');
    return join(this.#folder, `${id}.key`);
  }
}

/** A digest that can be compared but not tried by whoever lacks the key. */
export const keyedDigest = (key: Uint8Array, text: string): Buffer => createHmac('sha256', key).update(text.normalize('NFC')).digest();

const asideOf = (file: string): string => `${file}.new`;
const goneOf = (file: string): string => `${file}.gone`;

/** Flushed to disk before anything is sealed with it. */
function written(name: string, flag: 'w' | 'wx' | 'r+', bytes: Uint8Array): void {
  const file = openSync(name, flag, 0o600);
  try {
    writeSync(file, bytes, 0, undefined, 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function overwriteAndRemove(name: string): void {
  const bytes = bytesOf(name);
  if (bytes === null) return;
  try {
    written(name, 'r+', randomBytes(bytes.length));
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
  rmSync(name, { force: true });
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function opens(master: Uint8Array, place: string, sealed: Uint8Array): Buffer | null {
  try {
    return unseal(master, place, sealed);
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
