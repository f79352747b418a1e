/** A file system of a few megabytes that can be filled to the last byte and emptied again. Only root may mount one. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export class SmallDisk {
  readonly folder: string;
  readonly #ballast: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.#ballast = join(folder, 'ballast');
  }

  /** Mounted on the folder; why not, when that is not to be had here. */
  static mount(folder: string, megabytes: number): SmallDisk | string {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux may mount a small file system';
    mkdirSync(folder, { recursive: true });
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (error) {
      return `this machine mounts no file system: ${error instanceof Error ? error.message.trim() : String(error)}`;
    }
    return new SmallDisk(folder);
  }

  /** Leaves not a byte. */
  fill(): void {
    const file = openSync(this.#ballast, 'a');
    try {
      for (let piece = Buffer.alloc(1 << 20); piece.length > 0;)
        try {
          writeSync(file, piece);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
          piece = piece.subarray(0, piece.length >> 1);
        }
    } finally {
      closeSync(file);
    }
  }

  empty(): void {
    rmSync(this.#ballast, { force: true });
  }

  unmount(): void {
    execFileSync('umount', ['-l', this.folder], { stdio: 'ignore' });
  }
}
