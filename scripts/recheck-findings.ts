/** `npm run recheck-findings`: recomputes every finding from the trail and says which should not, or should, have been issued. */
import { recheckFindings } from '../activities/recheck-findings.ts';
import { readSettings } from '../settings/settings.ts';
import { exchangeDatabase } from './exchange-database.ts';

const USAGE = `npm run recheck-findings [-- --json]

Recomputes every finding of the rules from the trail and compares; names each card that should not, or should, have been issued; checks that each alarm of a clock was true and none was missed.
Reads only. Exit code 0: everything agrees; 1: something should not, or should, have been issued; 2: it could not be checked.
逐件由留痕重新推算全部发现并比对；只读。`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
const json = args.includes('--json');
const database = await exchangeDatabase(readSettings(), (line) => console.error(line));
try {
  const result = await recheckFindings(database.pool, {
    now: new Date().toISOString(),
    found: (caseNo, discrepancy) =>
      console.log(json ? JSON.stringify({ caseNo, ...discrepancy }) : `${discrepancy.kind}\t${discrepancy.key}`),
    foundCard: ({ cardNo, fields, key, kind }) =>
      console.log(json ? JSON.stringify({ kind, key, cardNo, fields }) : [kind, cardNo ?? '', key, fields.join(',')].join('\t')),
    failed: (caseNo, error) => {
      process.exitCode = 2;
      console.error(`${caseNo}: ${error instanceof Error ? error.message : String(error)}`);
    },
  });
  console.log(
    json
      ? JSON.stringify(result)
      : `${result.cases} cases, ${result.findings} findings checked; ${result.discrepancies} disagree; ${result.cards} cards, ${result.cardDiscrepancies} disagree; ${result.waiting} cases still being judged · ` +
          `核对办件 ${result.cases} 件、发现 ${result.findings} 条，不符 ${result.discrepancies} 条；牌 ${result.cards} 张，不符 ${result.cardDiscrepancies} 张`,
  );
  if (result.discrepancies + result.cardDiscrepancies > 0) process.exitCode = 1;
} finally {
  await database.close();
}
