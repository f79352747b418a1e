/** What the clients know, kept outside the database and forced to disk line by line: what was sent, and what was acknowledged. */
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Receipt } from '../../domain/audit/entry.ts';

/** One thing that a person wants done once, however many times and under however many keys it is sent. */
export interface Intention {
  readonly id: string;
  readonly caseNo: string;
  readonly command: string;
}

export type LogLine =
  | { readonly kind: 'sent'; readonly intention: Intention; readonly requestId: string }
  | { readonly kind: 'acknowledged'; readonly intention: Intention; readonly requestId: string; readonly receipt: Receipt };

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

export function readClientLog(file: string): readonly LogLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LogLine);
}
