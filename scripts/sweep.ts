/** `npm run sweep`: the nightly sweep, now. Run again it finds nothing new. */
import { sweepRules } from '../activities/sweep-rules.ts';
import { readSettings } from '../settings/settings.ts';
import { exchangeDatabase } from './exchange-database.ts';

const USAGE = `npm run sweep [-- --json]

Runs the rules that look at many cases at once, learns the usual course of pushed cases anew, and compares recently changed cases with
their trail. Writes findings to be looked at; run again it finds nothing new. Exit code 1: another process is sweeping.
立即巡查：跨办件规则、外部办件常规流程、近期办件与留痕比对。`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
const database = await exchangeDatabase(readSettings(), (line) => console.error(line));
try {
  const swept = await sweepRules({ pool: database.pool }, new Date().toISOString());
  if (swept === null) {
    console.error('another process is sweeping; try again when it has ended · 另一进程正在巡查，请稍后再试');
    process.exitCode = 1;
  } else if (args.includes('--json')) console.log(JSON.stringify(swept));
  else
    console.log(
      `${swept.acts} acts looked at, ${swept.findings} new findings, ${swept.guides.length} usual courses learned anew · ` +
        `查看行为 ${swept.acts} 条，新发现 ${swept.findings} 条`,
    );
} finally {
  await database.close();
}
