/**
 * How fast another system's log comes in: events per second for the whole import (both readings, entries, rows, commits), beside the
 * parser alone and beside PostgreSQL's COPY of the same events into a table without keys, in one run on one server.
 *
 *   node bench/import.ts [FILE] [--times 10] [--cases 1434]     without FILE a synthetic log of so many cases
 */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { attributeOf, textOf, type Trace } from '../domain/eventlog/event-log.ts';
import { DEFAULT_MAPPING } from '../domain/eventlog/mapping.ts';
import { importLog } from '../exchange/import-log.ts';
import { pushedStore } from '../exchange/pushed-store.ts';
import { readLog } from '../exchange/read-log.ts';
import { writeXes } from '../exchange/xes/write-xes.ts';
import { openPool } from '../schema/database.ts';
import { startStack } from '../scripts/stack/stack.ts';
import { readSettings } from '../settings/settings.ts';
import { copyIn } from './copy-in.ts';
import { report, round } from './result.ts';
import { syntheticLog } from './synthetic-log.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '10' }, cases: { type: 'string', default: '1434' } },
});
const times = Number(values.times);

const folder = mkdtempSync(join(tmpdir(), 'tongban-bench-'));
const stack = await startStack({ dataDir: join(folder, 'data'), cacheDir: readSettings().cacheDir, namespace: 'bench', log: console.log });
try {
  const file = join(folder, 'log.xes');
  const counts = { cases: 0, events: 0, replaced: 0 };
  await pipeline(Readable.from(writeXes(copies(), counts)), createWriteStream(file));
  console.log(`${counts.cases} cases, ${counts.events} events, ${times} times over`);

  const parsing = await seconds(async () => {
    for await (const item of (await readLog(file, DEFAULT_MAPPING)).items) if (item.type === 'head') continue;
  });
  const pool = openPool(stack.databaseUrl, { max: 4 });
  const importing = await seconds(async () => {
    const result = await importLog(file, pushedStore(pool), {
      mapping: { ...DEFAULT_MAPPING, source: 'bench' },
      now: new Date().toISOString(),
    });
    if (result.eventsAdded !== counts.events) throw new Error(`${result.eventsAdded} of ${counts.events} events were stored`);
  });
  const again = await seconds(async () => {
    const result = await importLog(file, pushedStore(pool), {
      mapping: { ...DEFAULT_MAPPING, source: 'bench' },
      now: new Date().toISOString(),
    });
    if (result.unchanged !== counts.cases) throw new Error(`${result.unchanged} of ${counts.cases} cases were known again`);
  });
  await pool.end();
  const copying = await copyIntoBareTable(file, stack.ownerUrl);

  const perSecond = (duration: number): number => Math.round(counts.events / duration);
  report({
    name: 'import',
    figures: {
      cases: counts.cases,
      events: counts.events,
      importSeconds: round(importing),
      importEventsPerSecond: perSecond(importing),
      secondRunEventsPerSecond: perSecond(again),
    },
    baseline: { parseEventsPerSecond: perSecond(parsing), copyEventsPerSecond: perSecond(copying) },
    ratios: { importToParse: round(parsing / importing, 3), importToCopy: round(copying / importing, 3) },
  });
} finally {
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The log again and again, each time under other case names. */
async function* copies(): AsyncGenerator<Trace> {
  for (let round = 1; round <= times; round += 1) {
    for await (const trace of original()) {
      const name = textOf(trace.attributes, 'concept:name') ?? '';
      const renamed = trace.attributes.map((attribute) =>
        attribute.key === 'concept:name' ? { ...attribute, value: `${name}/${round}` } : attribute,
      );
      yield { ...trace, attributes: renamed };
    }
  }
}

async function* original(): AsyncGenerator<Trace> {
  const [path] = positionals;
  if (path === undefined) {
    yield* syntheticLog(Number(values.cases));
    return;
  }
  for await (const item of (await readLog(resolve(process.env['INIT_CWD'] ?? '.', path), DEFAULT_MAPPING)).items)
    if (item.type === 'trace') yield item.trace;
}

/** PostgreSQL's COPY of the same events, their text made ready before: the least that storing them can cost. */
async function copyIntoBareTable(path: string, url: string): Promise<number> {
  const lines: string[] = [];
  for await (const item of (await readLog(path, DEFAULT_MAPPING)).items) {
    if (item.type !== 'trace') continue;
    const name = textOf(item.trace.attributes, 'concept:name') ?? '';
    for (const { attributes } of item.trace.events) {
      const row = [name, ...['concept:name', 'org:resource', 'time:timestamp'].map((key) => attributeOf(attributes, key)?.value ?? '')];
      lines.push(row.map((value) => value.replace(/[\\\t\n\r]/g, (character) => `\\${character}`)).join('\t'));
    }
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('create table public.bare_event (case_name text, activity text, resource text, at text)');
    return await seconds(() => copyIn(client, 'copy public.bare_event from stdin', Buffer.from(`${lines.join('\n')}\n`)));
  } finally {
    await client.end();
  }
}

async function seconds(act: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await act();
  return (performance.now() - began) / 1000;
}
