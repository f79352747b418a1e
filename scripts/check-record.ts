/** `npm run check-record`: the offline judge over a record: fourteen promises of the trail, each looked at from outside the product. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import type { CaseState } from '../domain/case/case-state.ts';
import { dataConverterOf } from '../payloads/data-converter.ts';
import { readSettings, temporalConnection, type ServerSettings } from '../settings/settings.ts';
import { caseWorkflowId, stateQuery } from '../workflows/messages.ts';
import { readClientLog } from './check-record/client-log.ts';
import type { Evidence, StoredRecord } from './check-record/evidence.ts';
import { INVARIANTS, judge } from './check-record/judge.ts';
import { readRecord } from './check-record/read-record.ts';

const help = `npm run check-record -- [options]      留痕离线检查 · judges the record, read-only

  --database URL      a role that may read everything (tongban_auditor); else DATABASE_URL
  --clients FILE      what the clients wrote down (I1, I2, I13)          客户端日志
  --workflows         ask the workflows of open cases too (I7); needs TEMPORAL_ADDRESS and a worker
  --planted FILE      values of persons that must be nowhere, one a line (I14)
  --json              the report as one JSON object on the last line
  --help

${INVARIANTS.map(({ id, promise }) => `${id.padEnd(4)} ${promise}`).join('\n')}

Reads the whole record into memory (about 4 kB an entry): for fault runs, drills and databases up to a million entries. Every night, and
for larger ones: npm run verify.
Ends with 0 when nothing was found, 2 when something was, 1 when it could not run.`;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`留痕检查未能进行 · could not check: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      database: { type: 'string' },
      clients: { type: 'string' },
      workflows: { type: 'boolean' },
      planted: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const settings = readSettings();
  const databaseUrl = values.database ?? settings.databaseUrl;
  if (databaseUrl === undefined) throw new Error('give --database or set DATABASE_URL · 请给出 --database 或设置 DATABASE_URL');
  const at = (file: string): string => resolve(process.env['INIT_CWD'] ?? '.', file);
  const record = await readRecord(databaseUrl);
  const evidence: Evidence = {
    ...(values.clients === undefined ? {} : { log: readClientLog(at(values.clients)) }),
    ...(values.planted === undefined ? {} : { planted: linesOf(at(values.planted)) }),
    ...(values.workflows === true ? { workflows: await askWorkflows(settings, record) } : {}),
  };
  const report = judge(record, evidence);
  for (const { invariant, why } of report.notLooked) console.log(`${invariant.padEnd(4)} 未检查 · not looked at: ${why}`);
  for (const { invariant, says } of report.findings) console.log(`${invariant.padEnd(4)} ${says}`);
  console.log(
    `${report.entries} entries, ${report.cases} cases, ${report.acknowledged} acknowledged: ${report.looked.length} invariants looked at, ${report.findings.length} findings, ${report.lost} lost, ${report.doubled} doubled`,
  );
  if (values.json === true) console.log(JSON.stringify(report));
  return report.findings.length === 0 ? 0 : 2;
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

async function askWorkflows(settings: ReturnType<typeof readSettings>, { rows }: StoredRecord): Promise<ReadonlyMap<string, CaseState>> {
  if (settings.temporal.address === undefined) throw new Error('--workflows needs TEMPORAL_ADDRESS · 需要 TEMPORAL_ADDRESS');
  const connection = await Connection.connect(temporalConnection(settings.temporal as ServerSettings['temporal']));
  try {
    const client = new Client({ connection, namespace: settings.temporal.namespace, dataConverter: dataConverterOf(settings) });
    const states = new Map<string, CaseState>();
    for (const { caseNo, snapshot } of rows)
      if (snapshot.origin === 'NATIVE' && snapshot.closedAt === undefined)
        states.set(caseNo, await client.workflow.getHandle(caseWorkflowId(caseNo)).query(stateQuery));
    return states;
  } finally {
    await connection.close();
  }
}
