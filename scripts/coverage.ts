/** `npm run coverage`: proves that every open clock of the city has exactly one timer set, and names those that have not. */
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { proveCoverage, type CoverageProof } from '../activities/prove-coverage.ts';
import { TemporalTimerDoor } from '../activities/timer-door.ts';
import { COVERAGE_FAULTS } from '../domain/supervision/coverage.ts';
import { dataConverterOf } from '../payloads/data-converter.ts';
import { openPool } from '../schema/database.ts';
import { readServerSettings, temporalConnection } from '../settings/settings.ts';
import { progressLine } from './progress-line.ts';

const help = `npm run coverage -- [options]        计时覆盖核验 · every open clock has exactly one timer

  --ask N     ask only the N workflows due soonest; look the others up   只询问最早届满的 N 个
  --json      the proof as one JSON object on the last line
  --help

Needs DATABASE_URL, TEMPORAL_ADDRESS and a running worker; changes nothing.
Ends with 0 when every clock is covered, 2 when some are not, 1 when it could not run.`;

const COVERED = 0;
const COULD_NOT_RUN = 1;
const EXCEPTIONS = 2;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`计时覆盖核验未能进行 · could not prove: ${error instanceof Error ? error.message : String(error)}`);
  return COULD_NOT_RUN;
});

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { ask: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    console.log(help);
    return COVERED;
  }
  const most = values.ask === undefined ? undefined : Number(values.ask);
  if (most !== undefined && !(Number.isInteger(most) && most >= 0)) throw new Error('--ask must be a whole number');
  const settings = readServerSettings();
  const dataConverter = dataConverterOf(settings);
  const pool = openPool(settings.databaseUrl, { applicationName: 'tongban-coverage', max: 4 });
  const connection = await Connection.connect(temporalConnection(settings.temporal));
  try {
    const bar = progressLine();
    const began = Date.now();
    const proof = await proveCoverage({
      pool,
      door: new TemporalTimerDoor(new Client({ connection, namespace: settings.temporal.namespace, dataConverter })),
      now: new Date().toISOString(),
      ...(most === undefined ? {} : { most }),
      progress: (asked, all) => bar.show(asked / all, `${asked} of ${all} workflows`),
    });
    bar.end();
    say(proof, Date.now() - began);
    if (values.json === true) console.log(JSON.stringify(proof));
    return proof.exceptions.length === 0 ? COVERED : EXCEPTIONS;
  } finally {
    await connection.close();
    await pool.end();
  }
}

function say({ asked, exceptions, matters, running }: CoverageProof, ms: number): void {
  for (const { armed, clock, due, fault, kind, no } of exceptions) {
    const { en, zh } = COVERAGE_FAULTS[fault];
    console.log(`${kind} ${no}  ${clock} ${due}  ${fault}: ${zh} · ${en}${armed === null ? '' : ` (${armed})`}`);
  }
  console.log(
    `${matters} 件有运行中的时钟，逐一询问 ${asked} 件，运行中的流程 ${running} 个，例外 ${exceptions.length} 个 · ` +
      `${matters} matters with an open clock, ${asked} asked, ${running} workflows running, ${exceptions.length} exceptions (${ms} ms)`,
  );
}
