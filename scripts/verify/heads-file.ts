/** Heads of all streams, kept outside the database: the simplest witness. One JSON object a line, the last line counts the others. */
import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';

export interface Head {
  readonly stream: string;
  readonly seq: number;
  /** SHA-256, hex. */
  readonly hash: string;
}

export class HeadsFileUnreadable extends Error {
  override name = 'HeadsFileUnreadable';
}

interface Opening {
  readonly tongban: 'heads';
  readonly v: 1;
  /** When they were read from the database. */
  readonly at: string;
}

/** @throws HeadsFileUnreadable naming the line; also when the file breaks off before its last line. */
export async function* readHeads(file: string): AsyncGenerator<Head> {
  let line = 0;
  let heads = 0;
  let complete = false;
  for await (const value of lines(file)) {
    line++;
    if (line === 1) {
      openingOf(file, value);
    } else if (isHead(value)) {
      heads++;
      yield value;
    } else if ((value as { heads?: unknown }).heads === heads) {
      complete = true;
    } else {
      throw new HeadsFileUnreadable(`${file}:${line}: neither a head nor the right count of them`);
    }
  }
  if (!complete) throw new HeadsFileUnreadable(`${file}: breaks off after line ${line}; the count at the end is missing`);
}

/** When the heads were kept. @throws HeadsFileUnreadable */
export async function headsKeptAt(file: string): Promise<Date> {
  for await (const value of lines(file)) return new Date(openingOf(file, value).at);
  throw new HeadsFileUnreadable(`${file}: is empty`);
}

/** Writes the heads of the open snapshot; the file appears whole or not at all. Answers their number. */
export async function writeHeads(db: ClientBase, file: string, at: Date): Promise<number> {
  let written = 0;
  async function* content(): AsyncGenerator<string> {
    yield `${JSON.stringify({ tongban: 'heads', v: 1, at: at.toISOString() } satisfies Opening)}\n`;
    await db.query(
      `declare heads no scroll cursor for select stream, seq, encode(head, 'hex') as hash from audit.stream where seq > 0 order by stream`,
    );
    for (;;) {
      const { rows } = await db.query<{ stream: string; seq: string | number; hash: string }>('fetch forward 1000 from heads');
      for (const { stream, seq, hash } of rows) {
        written++;
        yield `${JSON.stringify({ stream, seq: Number(seq), hash } satisfies Head)}\n`;
      }
      if (rows.length === 0) break;
    }
    yield `${JSON.stringify({ heads: written })}\n`;
  }
  await pipeline(Readable.from(content()), createWriteStream(`${file}.part`, { flush: true }));
  await rename(`${file}.part`, file);
  return written;
}

async function* lines(file: string): AsyncGenerator<unknown> {
  let line = 0;
  const input = createReadStream(file, 'utf8');
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line++;
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        throw new HeadsFileUnreadable(`${file}:${line}: no JSON`);
      }
      if (typeof value !== 'object' || value === null) throw new HeadsFileUnreadable(`${file}:${line}: no object`);
      yield value;
    }
  } finally {
    input.destroy();
  }
}

function openingOf(file: string, value: unknown): Opening {
  const { tongban, v, at } = value as Partial<Opening>;
  if (tongban !== 'heads' || v !== 1 || at === undefined || Number.isNaN(Date.parse(at))) {
    throw new HeadsFileUnreadable(`${file}:1: is no file of heads written by npm run verify`);
  }
  return { tongban, v, at };
}

function isHead(value: unknown): value is Head {
  const { stream, seq, hash } = value as Partial<Head>;
  return typeof stream === 'string' && Number.isSafeInteger(seq) && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
}
