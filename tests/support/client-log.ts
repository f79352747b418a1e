/** What the clients know, kept outside the database and forced to disk line by line: what was sent, and what was acknowledged. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { LogLine } from '../../scripts/check-record/evidence.ts';

export class ClientLog {
  readonly file: string;
  readonly #fd: number;

  constructor(file: string) {
    this.file = file;
    this.#fd = openSync(file, 'a');
  }

  write(line: LogLine): void {
    writeSync(this.#fd, `${JSON.stringify(line)}\n`);
    fsyncSync(this.#fd);
  }

  close(): void {
    closeSync(this.#fd);
  }
}
