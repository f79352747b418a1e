/** The first reading of a log: nothing is written, everything is checked and counted, so that a broken file leaves no trace. */
import { accumulateLog, type LogSummary } from '../domain/eventlog/summarise.ts';
import type { Mapping } from '../domain/eventlog/mapping.ts';
import { asPushedTrace, type PushedTrace } from '../domain/eventlog/pushed-trace.ts';
import type { Trace } from '../domain/eventlog/event-log.ts';
import { RowsScattered } from './csv/read-csv.ts';
import { requireRoom } from './pushed-entries.ts';
import { readLog, type LogReading } from './read-log.ts';
import { SourceFault } from './source-fault.ts';

export interface CheckedLog {
  readonly summary: LogSummary;
  /** The table must be gathered in memory: see `readCsv`. */
  readonly gather: boolean;
}

export type Progress = (share: number, summary: { readonly cases: number }) => void;

/** @throws SourceFault at the first thing that cannot be imported */
export async function checkLog(path: string, mapping: Mapping, progress: Progress = () => undefined): Promise<CheckedLog> {
  try {
    return { summary: await count(path, mapping, false, progress), gather: false };
  } catch (error) {
    if (!(error instanceof RowsScattered)) throw error;
    return { summary: await count(path, mapping, true, progress), gather: true };
  }
}

async function count(path: string, mapping: Mapping, gather: boolean, progress: Progress): Promise<LogSummary> {
  const reading = await readLog(path, mapping, gather);
  const figures = accumulateLog(mapping);
  let cases = 0;
  for await (const trace of pushedTraces(reading, mapping, path)) {
    requireRoom(trace, path);
    figures.add(trace);
    cases += 1;
    if (cases % 100 === 0) progress(reading.progress(), { cases });
  }
  return figures.summary();
}

/** The traces of a log, read through the mapping. @throws SourceFault */
export async function* pushedTraces(reading: LogReading, mapping: Mapping, file: string): AsyncGenerator<PushedTrace> {
  for await (const item of reading.items) {
    if (item.type === 'trace') yield pushedTrace(item.trace, mapping, file);
  }
}

function pushedTrace(trace: Trace, mapping: Mapping, file: string): PushedTrace {
  const pushed = asPushedTrace(trace, mapping);
  if ('problem' in pushed) throw new SourceFault(file, pushed.at, `${pushed.key}: ${pushed.problem}`, pushed.remedy);
  return pushed;
}
