/** Reads a log of any form we know: what it is, is told by its first characters, not by its name. */
import type { Mapping } from '../domain/eventlog/mapping.ts';
import { readCsv } from './csv/read-csv.ts';
import type { LogItem } from './log-items.ts';
import { readOcel } from './ocel/read-ocel.ts';
import { openSource } from './open-source.ts';
import { readXes } from './xes/read-xes.ts';

export interface LogReading {
  readonly items: AsyncGenerator<LogItem>;
  /** Share of the file read so far, 0 to 1. */
  readonly progress: () => number;
}

/**
 * @param gather for a CSV whose rows are not sorted by case, see `readCsv`
 * @throws SourceFault
 */
export async function readLog(path: string, mapping: Mapping, gather = false): Promise<LogReading> {
  const source = await openSource(path);
  return {
    items: byContent(source.text, source.name, mapping, gather),
    progress: () => (source.size === 0 ? 1 : Math.min(1, source.position() / source.size)),
  };
}

async function* byContent(text: AsyncIterable<string>, file: string, mapping: Mapping, gather: boolean): AsyncGenerator<LogItem> {
  const pieces = text[Symbol.asyncIterator]();
  let start = '';
  let ended = false;
  while (start.trim() === '' && !ended) {
    const next = await pieces.next();
    if (next.done === true) ended = true;
    else start += next.value;
  }
  const whole = (async function* () {
    try {
      yield start;
      for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
    } finally {
      await pieces.return?.();
    }
  })();
  const first = start.replace(/^\ufeff/, '').trimStart()[0];
  if (first === '<') yield* readXes(whole, file);
  else if (first === '{') yield* readOcel(whole, file, mapping);
  else yield* readCsv(whole, file, mapping, { gather });
}
