/** `npm run import -- FILE`: another system's cases, from XES, CSV or OCEL, as pushed cases. */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_MAPPING, type Mapping } from '../domain/eventlog/mapping.ts';
import type { LogSummary } from '../domain/eventlog/summarise.ts';
import { checkLog } from '../exchange/check-log.ts';
import { importLog, type ImportResult } from '../exchange/import-log.ts';
import { readMappingFile } from '../exchange/mapping-file.ts';
import { pushedStore } from '../exchange/pushed-store.ts';
import { SourceFault } from '../exchange/source-fault.ts';
import { storedText, summaryText } from '../exchange/summary-text.ts';
import { readSettings, SettingsError } from '../settings/settings.ts';
import { exchangeDatabase } from './exchange-database.ts';
import { progressLine } from './progress-line.ts';

const help = `npm run import -- FILE [options]                             导入外部系统办件 · import another system's cases

  FILE            XES (also .gz), CSV with a header line, or OCEL 2.0 JSON
  --mapping FILE  which attribute and activity is what, YAML or JSON     映射文件
  --source NAME   name of the other system                               来源系统名称
  --dry-run       check and count only, store nothing                    只检查，不入库
  --json          the summary as one JSON object on the last line
  --help

Ends with 0 when all is stored, 1 when the file or the database cannot be used, 2 for a wrong command,
3 when cases contradict what is stored. A second run adds nothing; after a break, run it again. See docs/import-export.md.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        source: { type: 'string' },
        json: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
  const { values, positionals } = options;
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    console.error(help);
    return 2;
  }
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const path = resolve(from, file);
  const bar = progressLine();
  try {
    const mapping = await mappingOf(values.mapping === undefined ? undefined : resolve(from, values.mapping), values.source);
    const checking = (share: number, { cases }: { readonly cases: number }): void => bar.show(share, `检查 checking: ${cases} 案例 cases`);
    if (values['dry-run'] === true) {
      const { summary } = await checkLog(path, mapping, checking);
      bar.end();
      console.log(summaryText(basename(path), summary));
      console.log('未入库（--dry-run）· nothing was stored');
      if (values.json === true) console.log(json(summary));
      return 0;
    }
    const settings = readSettings();
    const database = await exchangeDatabase(settings, (line) => console.error(line));
    try {
      const began = Date.now();
      const result = await importLog(path, pushedStore(database.pool), {
        mapping,
        now: new Date().toISOString(),
        checking,
        storing: (done, all) => bar.show(done / all, `入库 storing: ${done}/${all} 案例 cases`),
      });
      bar.end();
      console.log(summaryText(basename(path), result.summary));
      console.log(`${storedText(result)} · ${((Date.now() - began) / 1000).toFixed(1)} s · ${database.place}`);
      if (values.json === true) console.log(json(result.summary, result));
      return result.conflicts.length > 0 ? 3 : 0;
    } finally {
      await database.close();
    }
  } catch (error) {
    bar.end();
    if (error instanceof SourceFault || error instanceof SettingsError) console.error(`✗ ${error.message}`);
    else {
      console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
      console.error('  已完整入库的案例保留，重新运行即可续传 · cases stored so far are whole; run the same command again to go on');
    }
    return 1;
  }
}

async function mappingOf(path: string | undefined, source: string | undefined): Promise<Mapping> {
  const mapping = path === undefined ? DEFAULT_MAPPING : await readMappingFile(path);
  if (source === undefined) return mapping;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(source))
    throw new SettingsError('--source: letters, digits, dot, dash, underscore; at most 64');
  return { ...mapping, source };
}

/** The promised keys first, in their order; more may follow. */
function json(summary: LogSummary, result?: ImportResult): string {
  const {
    cases,
    events,
    activities,
    variants,
    closed,
    open,
    lateDeadline,
    latePlanned,
    rework,
    handovers,
    sameHands,
    endBeforeStart,
    eventsAfterEnd,
    ...more
  } = summary;
  return JSON.stringify({
    ...{
      cases,
      events,
      activities,
      variants,
      closed,
      open,
      lateDeadline,
      latePlanned,
      rework,
      handovers,
      sameHands,
      endBeforeStart,
      eventsAfterEnd,
    },
    ...(result && {
      added: result.added,
      grown: result.grown,
      unchanged: result.unchanged,
      eventsAdded: result.eventsAdded,
      conflicts: result.conflicts,
    }),
    ...more,
  });
}
