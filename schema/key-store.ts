/** Data keys outside the database, one for each sealed value: destroying the key erases the value, wherever copies of it lie. */
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { seal, unseal } from './sealing.ts';

export interface DataKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** A folder here; a key management service or a certified device in production. */
export interface KeyStore {
  create(): DataKey;
  /** null: destroyed, or never there. */
  read(id: string): Uint8Array | null;
  destroy(id: string): void;
  ids(): readonly string[];
  /** A digest that can be compared but not tried by whoever lacks the master key. */
  keyedDigest(text: string): Buffer;
}

const ID = /^[0-9a-f-]{36}$/;

/** Keys as files, each wrapped by the master key. All API processes must see the same folder; it is backed up apart, on a short cycle. */
export class FolderOfKeys implements KeyStore {
  readonly #folder: string;
  readonly #master: Uint8Array;

  constructor(folder: string, master: Uint8Array) {
    this.#folder = folder;
    this.#master = master;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  create(): DataKey {
    const id = randomUUID();
    const key = randomBytes(32);
    const file = openSync(this.#file(id), 'wx', 0o600);
    try {
      writeSync(file, seal(this.#master, id, key));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return { id, key };
  }

  read(id: string): Uint8Array | null {
    return existsSync(this.#file(id)) ? unseal(this.#master, id, readFileSync(this.#file(id))) : null;
  }

  /** Overwritten before it is unlinked; what a journaling disk keeps of it is wrapped still. */
  destroy(id: string): void {
    const name = this.#file(id);
    if (!existsSync(name)) return;
    const file = openSync(name, 'r+');
    try {
      writeSync(file, randomBytes(statSync(name).size), 0, undefined, 0);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    rmSync(name);
  }

  ids(): readonly string[] {
    return readdirSync(this.#folder).flatMap((name) => (name.endsWith('.key') ? [name.slice(0, -4)] : []));
  }

  keyedDigest(text: string): Buffer {
    const key = createHmac('sha256', this.#master).update('tongban/lookup').digest();
    return createHmac('sha256', key).update(text.normalize('NFC')).digest();
  }

  #file(id: string): string {
    if (!ID.test(id)) throw new TypeError('not the id of a key');
    return join(this.#folder, `${id}.key`);
  }
}
