/**
 * Brings another system's log in: every trace a PUSHED case with its entries, all of a case or nothing of it. What is stored
 * already is left alone, what has grown is continued, what was rewritten is reported; so an import may be repeated or resumed.
 */
import type { Instant } from '../domain/clocks/clock.ts';
import type { LogSummary } from '../domain/eventlog/summarise.ts';
import type { Mapping } from '../domain/eventlog/mapping.ts';
import type { PushedTrace } from '../domain/eventlog/pushed-trace.ts';
import type { PushedProcedure } from '../domain/eventlog/pushed-case.ts';
import { makeCaseNo } from '../domain/identifiers/case-no.ts';
import { checkLog, pushedTraces, type Progress } from './check-log.ts';
import { attributesDigest, eventChain } from './digest-events.ts';
import { handlingUnitOf, pushedEntries, type PushedEntry } from './pushed-entries.ts';
import type { KnownCase, PushedStore } from './pushed-store.ts';
import { readLog } from './read-log.ts';

/** Cases in one round trip; and round trips under way at once while the file is read on. */
const BATCH = 64;
const UNDER_WAY = 3;

export interface ImportOptions {
  readonly mapping: Mapping;
  /** Instant of recording: one for the whole import. */
  readonly now: Instant;
  readonly checking?: Progress;
  readonly storing?: (done: number, all: number) => void;
}

/** A case that contradicts what is stored under its name; nothing of it was written. */
export interface Conflict {
  readonly case: string;
  readonly line: number;
  readonly reason: 'HISTORY_REWRITTEN' | 'HISTORY_SHORTENED' | 'NAME_OF_ANOTHER_SOURCE';
}

export interface ImportResult {
  readonly summary: LogSummary;
  /** Cases that were new, that got further entries, that were stored already. */
  readonly added: number;
  readonly grown: number;
  readonly unchanged: number;
  readonly eventsAdded: number;
  readonly conflicts: readonly Conflict[];
}

/** @throws SourceFault when the file cannot be imported: then nothing was written */
export async function importLog(path: string, store: PushedStore, options: ImportOptions): Promise<ImportResult> {
  const { mapping, now } = options;
  const { summary, gather } = await checkLog(path, mapping, options.checking);
  const [procedure, calendarVersion] = [await store.procedure(mapping, now), await store.calendarVersion()];
  const tally: Tally = { added: 0, grown: 0, unchanged: 0, eventsAdded: 0, conflicts: [] };
  const context: Context = { path, store, mapping, now, procedure, calendarVersion, units: new Set() };

  const underWay = new Set<Promise<void>>();
  const namesUnderWay = new Set<string>();
  let failure: { readonly error: unknown } | undefined;
  let done = 0;
  const settle = async (): Promise<void> => {
    await Promise.all(underWay);
    if (failure) throw failure.error;
  };
  const send = async (batch: readonly PushedTrace[]): Promise<void> => {
    while (underWay.size >= UNDER_WAY) await Promise.race(underWay);
    if (failure) throw failure.error;
    const names = batch.map(({ externalNo }) => externalNo);
    names.forEach((name) => namesUnderWay.add(name));
    const act = storeBatch(batch, context, tally)
      .then(
        () => {
          done += batch.length;
          options.storing?.(done, summary.cases);
        },
        (error: unknown) => {
          failure ??= { error };
        },
      )
      .finally(() => {
        names.forEach((name) => namesUnderWay.delete(name));
        underWay.delete(act);
      });
    underWay.add(act);
  };

  const reading = await readLog(path, mapping, gather);
  let batch: PushedTrace[] = [];
  const inBatch = new Set<string>();
  try {
    for await (const trace of pushedTraces(reading, mapping, path)) {
      const twice = inBatch.has(trace.externalNo);
      if (batch.length >= BATCH || twice) {
        await send(batch);
        batch = [];
        inBatch.clear();
      }
      // A name used twice in one file: the second is measured against what the first has stored.
      if (namesUnderWay.has(trace.externalNo)) await settle();
      batch.push(trace);
      inBatch.add(trace.externalNo);
    }
    if (batch.length > 0) await send(batch);
  } finally {
    await Promise.all(underWay);
  }
  await settle();
  return { summary, ...tally };
}

interface Tally {
  added: number;
  grown: number;
  unchanged: number;
  eventsAdded: number;
  readonly conflicts: Conflict[];
}

interface Context {
  readonly path: string;
  readonly store: PushedStore;
  readonly mapping: Mapping;
  readonly now: Instant;
  readonly procedure: PushedProcedure;
  readonly calendarVersion: string;
  /** Ids of the units that are known to be there. */
  readonly units: Set<string>;
}

async function storeBatch(batch: readonly PushedTrace[], context: Context, tally: Tally): Promise<void> {
  const outcomes = await planned(batch, context);
  const entries = outcomes.flatMap((outcome) => outcome.entries);
  if (entries.length > 0) {
    await makeUnits(batch, context);
    try {
      await context.store.commit(entries);
    } catch (error) {
      if (batch.length === 1) {
        if (!wasOvertaken(error)) throw error;
        // Another import stored the case in between: measure again against what it stored.
        const again = await planned(batch, context);
        await context.store.commit(again.flatMap((outcome) => outcome.entries));
        count(again, tally);
        return;
      }
      // One case must not hold back the others of its batch.
      for (const trace of batch) await storeBatch([trace], context, tally);
      return;
    }
  }
  count(outcomes, tally);
}

async function makeUnits(batch: readonly PushedTrace[], { store, mapping, units }: Context): Promise<void> {
  const missing = new Map(
    batch.map((trace) => handlingUnitOf(trace, mapping)).flatMap((unit) => (units.has(unit.id) ? [] : [[unit.id, unit] as const])),
  );
  if (missing.size === 0) return;
  // One order for all, so that imports under way at once wait for each other instead of locking each other out.
  await store.units(
    mapping,
    [...missing.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  for (const id of missing.keys()) units.add(id);
}

function count(outcomes: readonly Outcome[], tally: Tally): void {
  for (const outcome of outcomes) {
    tally.eventsAdded += outcome.events;
    if (outcome.as === 'conflict') tally.conflicts.push(outcome.conflict);
    else tally[outcome.as] += 1;
  }
}

const wasOvertaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '23505' || error.code === 'TB001' || error.code === 'TB002');

type Outcome = { readonly entries: readonly PushedEntry[]; readonly events: number } & (
  { readonly as: 'added' | 'grown' | 'unchanged' } | { readonly as: 'conflict'; readonly conflict: Conflict }
);

async function planned(batch: readonly PushedTrace[], context: Context): Promise<readonly Outcome[]> {
  const { store, mapping, now } = context;
  const known = await store.known(batch.map(({ externalNo }) => externalNo));
  const news = batch.filter(({ externalNo }) => !known.has(externalNo));
  const serials = news.length > 0 ? [...(await store.serials(news.length))] : [];
  return batch.map((trace): Outcome => {
    const stored = known.get(trace.externalNo);
    if (stored) return continued(trace, stored, context);
    const entries = pushedEntries({
      ...common(trace, context),
      caseNo: makeCaseNo({ region: mapping.region, on: dayOfIntake(trace, now), kind: mapping.kind, serial: serials.shift() ?? 0 }),
      known: { seq: 0, events: 0 },
      tellAttributes: true,
    });
    return { as: 'added', entries, events: trace.events.length };
  });
}

function continued(trace: PushedTrace, stored: KnownCase, context: Context): Outcome {
  const conflict = (reason: Conflict['reason']): Outcome => ({
    as: 'conflict',
    entries: [],
    events: 0,
    conflict: { case: trace.externalNo, line: trace.at.line, reason },
  });
  if (stored.source !== context.mapping.source) return conflict('NAME_OF_ANOTHER_SOURCE');
  if (trace.events.length < stored.events) return conflict('HISTORY_SHORTENED');
  if (eventChain(trace)[stored.events] !== stored.digest) return conflict('HISTORY_REWRITTEN');
  const attributes = attributesDigest(trace);
  const sameAttributes = attributes === stored.attributesDigest;
  if (sameAttributes && trace.events.length === stored.events) return { as: 'unchanged', entries: [], events: 0 };
  const entries = pushedEntries({
    ...common(trace, context),
    caseNo: stored.caseNo,
    known: { seq: stored.seq, events: stored.events },
    tellAttributes: !sameAttributes,
    ...(!sameAttributes && { changes: [{ path: 'attributes', before: stored.attributesDigest, after: attributes }] }),
  });
  return { as: 'grown', entries, events: trace.events.length - stored.events };
}

const common = (trace: PushedTrace, { path, mapping, now, procedure, calendarVersion }: Context) => ({
  trace,
  mapping,
  procedure,
  calendarVersion,
  recordedAt: now,
  file: path,
});

/** The local day of the start; of a start outside the years a case number can hold, the day of the import. */
function dayOfIntake(trace: PushedTrace, now: Instant): string {
  const at = trace.startAt ?? trace.events[0]?.occurredAt ?? Date.parse(now);
  const day = new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
  return /^(19|20|21)\d\d-/.test(day) ? day : new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
}
