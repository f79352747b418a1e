/** `npm run rebuild-statistics`: makes facts and rollups again from the audit trail, says what differed, and puts them in place. */
import { parseArgs } from 'node:util';
import { rebuildFacts, type FactTable } from '../activities/rebuild-facts.ts';
import { readSettings } from '../settings/settings.ts';
import { exchangeDatabase } from './exchange-database.ts';
import { progressLine } from './progress-line.ts';

const help = `npm run rebuild-statistics -- [options]               重算统计 · rebuild the statistics from the trail

  --check             compare only, change nothing                 只比对，不替换
  --json              the result as one JSON object on the last line
  --help

Ends with 0 when the statistics in use were right, 1 when it could not run, 2 when something differed (and, without --check, was mended).`;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`统计重算未能进行 · could not rebuild: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { check: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const { close, place, pool } = await exchangeDatabase(readSettings(), (line) => console.error(line));
  const db = await pool.connect();
  const bar = progressLine();
  try {
    const { rows } = await db.query<{ n: number }>(`select count(*)::int as n from tongban.application_case`);
    const all = rows[0]!.n;
    const startedAt = Date.now();
    const { cases, differences, faults } = await rebuildFacts(db, {
      dryRun: values.check === true,
      progress: (done) => bar.show(done / Math.max(all, 1), `${done} of ${all} cases`),
    });
    bar.end();
    const seconds = (Date.now() - startedAt) / 1_000;
    const wrong = Object.entries(differences).filter(([, found]) => found.wrong + found.missing > 0);
    console.log(`${cases} cases in ${seconds.toFixed(1)} s, ${place} · ${cases} 件，用时 ${seconds.toFixed(1)} 秒`);
    for (const [table, found] of wrong)
      console.log(`${table as FactTable}: ${found.wrong} rows wrong, ${found.missing} missing · 有误 ${found.wrong}，缺 ${found.missing}`);
    for (const [caseNo, message] of faults) console.log(`${caseNo}: ${message}`);
    if (wrong.length === 0) console.log('the statistics in use agree with the trail · 与留痕一致');
    if (values.json === true) console.log(JSON.stringify({ cases, seconds, differences, faults: Object.fromEntries(faults) }));
    return wrong.length === 0 && faults.size === 0 ? 0 : 2;
  } finally {
    db.release();
    await close();
  }
}
