/** `npm run reconcile`: after a restore, brings Temporal's running cases to what the record holds, and names what only Temporal knew. */
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { dataConverterOf } from '../payloads/data-converter.ts';
import { openPool } from '../schema/database.ts';
import { readServerSettings, temporalConnection } from '../settings/settings.ts';
import { reconcile } from './backup/reconcile.ts';
import { progressLine } from './progress-line.ts';

const help = `npm run reconcile -- [options]      恢复后对账 · the record and Temporal after a restore

  --dry-run   only look
  --json      the report as one JSON object on the last line
  --help

Needs DATABASE_URL, TEMPORAL_ADDRESS and a running worker, and nobody at work: stop the API first.
Ends with 0 when nothing was forgotten, 2 when acts are named that people must do again, 1 when it could not run.`;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`对账未能进行 · could not reconcile: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const settings = readServerSettings();
  const pool = openPool(settings.databaseUrl, { applicationName: 'tongban-reconcile', max: 10 });
  const connection = await Connection.connect(temporalConnection(settings.temporal));
  const bar = progressLine();
  try {
    const temporal = new Client({ connection, namespace: settings.temporal.namespace, dataConverter: dataConverterOf(settings) });
    const report = await reconcile({
      ...{ pool, temporal, dryRun: values['dry-run'] === true },
      progress: (done, all) => bar.show(done / all, `${done} of ${all}`),
    });
    bar.end();
    const of = (remedy: string): number => report.matters.filter((one) => one.remedy === remedy).length;
    for (const { forgotten, kind, no, why } of report.matters) {
      if (why !== undefined) console.log(`${kind} ${no} 重新启动 · started anew: ${why}`);
      for (const act of forgotten) console.log(`${kind} ${no} 须重办 · to be done again: ${act}`);
    }
    for (const workflowId of report.unknown) console.log(`${workflowId} 在案无记录 · ran, and the record knows nothing of it`);
    console.log(
      `${report.matters.length} open cases, cards, orders and ratings: ${of('SAME')} agree, ${of('READ_UP')} read up, ${of('STARTED_ANEW')} started anew, ${report.unknown.length} unknown to the record${values['dry-run'] === true ? ' (nothing was changed)' : ''}`,
    );
    if (values.json === true) console.log(JSON.stringify(report));
    return report.unknown.length > 0 || report.matters.some(({ forgotten }) => forgotten.length > 0) ? 2 : 0;
  } finally {
    bar.end();
    await connection.close();
    await pool.end();
  }
}
