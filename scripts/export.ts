/** `npm run export -- FILE`: cases as XES or OCEL 2.0, told from their audit entries. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocalDate } from '../domain/clocks/local-date.ts';
import { exportLog } from '../exchange/export-log.ts';
import type { Selection } from '../exchange/selected-cases.ts';
import { readSettings, SettingsError } from '../settings/settings.ts';
import { exchangeDatabase } from './exchange-database.ts';
import { progressLine } from './progress-line.ts';

const help = `npm run export -- FILE [options]                             导出办件日志 · export the log of cases

  FILE              *.xes, *.xes.gz, *.json (OCEL 2.0) or *.json.gz
  --procedure CODE  --unit ID  --region CODE  --state STATE  --origin NATIVE|PUSHED_MINISTRY|PUSHED_SELF_BUILT
  --provenance LIVE|IMPORTED|SIMULATED
  --from DAY --to DAY   received on these days, both included, YYYY-MM-DD
  --reason TEXT     why, kept in the audit trail                          导出事由
  --json            the outcome as one JSON object on the last line

No forms, opinions or reasons go out; persons appear under their pseudonyms. See docs/import-export.md.`;

const SELECTING = ['procedure', 'unit', 'region', 'state', 'origin', 'provenance', 'from', 'to'] as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        procedure: { type: 'string' },
        unit: { type: 'string' },
        region: { type: 'string' },
        state: { type: 'string' },
        origin: { type: 'string' },
        provenance: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        reason: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const [file] = positionals;
  const ending = /\.(xes|json|jsonocel)(\.gz)?$/i.exec(file ?? '');
  if (file === undefined || !ending || positionals.length > 1) {
    console.error(help);
    return 2;
  }
  for (const day of ['from', 'to'] as const) {
    const given = values[day];
    if (given !== undefined && !isLocalDate(given)) {
      console.error(`--${day}: ${given} is no day; write YYYY-MM-DD / 日期有误`);
      return 2;
    }
  }
  const selection: Selection = Object.fromEntries(
    SELECTING.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
  );
  const bar = progressLine();
  try {
    const database = await exchangeDatabase(readSettings(), (line) => console.error(line));
    try {
      const exported = await exportLog(database.pool, selection, resolve(process.env['INIT_CWD'] ?? process.cwd(), file), {
        form: ending[1]?.toLowerCase() === 'xes' ? 'xes' : 'ocel',
        gzip: ending[2] !== undefined,
        now: new Date().toISOString(),
        ...(values.reason !== undefined && { reason: values.reason }),
        progress: ({ cases }) => bar.show(0, `导出 exporting: ${cases} 案例 cases`),
      });
      bar.end();
      const { cases, events, replaced, sha256 } = exported;
      console.log(`已导出 exported: ${cases} 案例 cases, ${events} 事件 events → ${file}\n  SHA-256 ${sha256}`);
      if (replaced > 0)
        console.log(`  ${replaced} 个字符无法写入 XML，以 � 代替 · characters that the file cannot carry were written as �`);
      if (values.json === true) console.log(JSON.stringify({ cases, events, replaced, sha256 }));
      return 0;
    } finally {
      await database.close();
    }
  } catch (error) {
    bar.end();
    console.error(`✗ ${error instanceof SettingsError || error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
