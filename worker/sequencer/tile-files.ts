/** The log's files: tiles, bundles of entries, checkpoints. A file once written never changes; a second writing must be the same bytes. */
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { joined, sameBytes } from '../../domain/audit/log/bytes.ts';
import type { Hash } from '../../domain/audit/log/merkle.ts';
import {
  entriesOf,
  entriesPath,
  entryBundle,
  hashesOf,
  partialTiles,
  TILE_WIDTH,
  TiledTree,
  tilePath,
  type TilePlace,
} from '../../domain/audit/log/tiles.ts';

/** A file that should be there for ever is other than it was, or gone. */
export class LogFilesChanged extends Error {
  override readonly name = 'LogFilesChanged';
}

export class TileFiles {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async writeTile(place: TilePlace, hashes: readonly Uint8Array[]): Promise<void> {
    await this.#write(tilePath(place, hashes.length), joined(...hashes));
    if (hashes.length === TILE_WIDTH) await this.#removePartials(tilePath(place));
  }

  async writeEntries(index: number, entries: readonly Uint8Array[]): Promise<void> {
    await this.#write(entriesPath(index, entries.length), entryBundle(entries));
    if (entries.length === TILE_WIDTH) await this.#removePartials(entriesPath(index));
  }

  /** The newest checkpoint: the one file that is replaced. */
  async publish(name: string, note: string): Promise<void> {
    await this.#replace(name, Buffer.from(note, 'utf8'));
  }

  async read(name: string): Promise<Buffer | null> {
    try {
      return await readFile(join(this.folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** The tree of `size` leaves, from its partial tiles. @throws LogFilesChanged when one is missing or has another width */
  async tree(hash: Hash, size: number): Promise<TiledTree> {
    const partial = new Map<number, readonly Uint8Array[]>();
    for (const { level, index, width } of partialTiles(size)) {
      const path = tilePath({ level, index }, width);
      // The tile may have grown, and the narrower file been removed, since the checkpoint was written.
      const hashes = hashesOf((await this.#widest(tilePath({ level, index }), path)).subarray(0, width * 32));
      partial.set(level, hashes);
    }
    return new TiledTree(hash, size, partial);
  }

  /** Entries of the partial bundle at the end of a log of `size`. */
  async openEntries(size: number): Promise<Uint8Array[]> {
    const width = size % TILE_WIDTH;
    if (width === 0) return [];
    const index = Math.floor(size / TILE_WIDTH);
    return entriesOf(await this.#widest(entriesPath(index), entriesPath(index, width))).slice(0, width);
  }

  async #widest(full: string, partial: string): Promise<Buffer> {
    const found = (await this.read(partial)) ?? (await this.read(full));
    if (found === null) throw new LogFilesChanged(`${partial} is missing from ${this.folder}`);
    return found;
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const there = await this.read(path);
    if (there === null) return this.#replace(path, bytes, 0o444);
    if (!sameBytes(there, bytes)) throw new LogFilesChanged(`${path} in ${this.folder} holds other bytes than the log`);
  }

  async #replace(path: string, bytes: Uint8Array, mode = 0o644): Promise<void> {
    const file = join(this.folder, path);
    await mkdir(dirname(file), { recursive: true });
    const part = `${file}.${process.pid}.part`;
    await rm(part, { force: true });
    await writeFile(part, bytes, { mode, flush: true });
    await rename(part, file);
    const folder = await open(dirname(file));
    await folder.sync().finally(() => folder.close());
  }

  async #removePartials(path: string): Promise<void> {
    await rm(join(this.folder, `${path}.p`), { recursive: true, force: true });
  }
}
