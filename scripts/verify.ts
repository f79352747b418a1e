/** `npm run verify`: recomputes the audit trail from the stored bytes and names the first entry that is not as it was written. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { progressLine } from './progress-line.ts';
import { headsKeptAt, writeHeads } from './verify/heads-file.ts';
import { verifyTrail, type VerifyReport } from './verify/verify-trail.ts';

const help = `npm run verify -- [options]                                 审计链核验 · verify the audit trail

  --case NO           only this case                                只核验一件
  --heads FILE        compare with heads kept earlier, elsewhere    与库外留存的链头比对
  --write-heads FILE  keep the heads, if nothing is wrong           留存链头
  --max-age HOURS     ends with 3 when the heads given are older, or when none are given
  --database URL      a read-only role will do (tongban_auditor); else DATABASE_URL, else our own server
  --json              the report as one JSON object on the last line
  --help

Ends with 0 when intact, 1 when it could not run, 2 for tampering or loss, 3 when intact but not (freshly) witnessed.
Entries cut off the end of a stream show only against heads that were kept outside the database.`;

const OPTIONS = {
  case: { type: 'string' },
  heads: { type: 'string' },
  'write-heads': { type: 'string' },
  'max-age': { type: 'string' },
  database: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Verdict = 'INTACT' | 'INTACT_NOT_WITNESSED' | 'TAMPERED_OR_LOST';
const EXIT: Readonly<Record<Verdict, number>> = { INTACT: 0, INTACT_NOT_WITNESSED: 3, TAMPERED_OR_LOST: 2 };
const COULD_NOT_RUN = 1;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`审计链核验未能进行 · could not verify: ${error instanceof Error ? error.message : String(error)}`);
  return COULD_NOT_RUN;
});

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const maxAge = values['max-age'] === undefined ? undefined : Number(values['max-age']);
  if (maxAge !== undefined && !(maxAge > 0)) throw new Error('--max-age must be a number of hours, more than 0');
  const headsFile = fileOf(values.heads);
  const headsAge = headsFile === undefined ? undefined : (Date.now() - (await headsKeptAt(headsFile)).getTime()) / 3_600_000;

  const bar = progressLine();
  const { client, close } = await connect(values.database, (line) => console.error(line));
  try {
    const startedAt = Date.now();
    const report = await verifyTrail(client, {
      ...(values.case === undefined ? {} : { caseNo: values.case }),
      ...(headsFile === undefined ? {} : { headsFile }),
      progress: (entries, all) => bar.show(entries / all, `${entries} of ${all} entries`),
    });
    bar.end();
    if (values.case !== undefined && report.entries === 0 && report.faultCount === 0) throw new Error(`there is no case ${values.case}`);
    const stale = maxAge !== undefined && (headsAge === undefined || headsAge > maxAge);
    const verdict: Verdict = report.faultCount > 0 ? 'TAMPERED_OR_LOST' : stale ? 'INTACT_NOT_WITNESSED' : 'INTACT';
    const writeTo = fileOf(values['write-heads']);
    const written = writeTo === undefined || report.faultCount > 0 ? null : await writeHeads(client, writeTo, new Date(startedAt));

    console.log(text(report, verdict, (Date.now() - startedAt) / 1000, headsAge));
    if (writeTo !== undefined)
      console.log(written === null ? 'No heads were written: the trail is not intact.' : `${written} heads written to ${writeTo}`);
    if (values.json === true) console.log(JSON.stringify({ verdict, ...report }));
    return EXIT[verdict];
  } finally {
    bar.end();
    await close();
  }
}

/** Names are meant from where the command was given, not from the project's folder. */
function fileOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
}

interface Connection {
  readonly client: pg.ClientBase;
  readonly close: () => Promise<void>;
}

async function connect(url: string | undefined, log: (line: string) => void): Promise<Connection> {
  if (url !== undefined) {
    const client = new pg.Client({ connectionString: url, application_name: 'tongban-verify', connectionTimeoutMillis: 10_000 });
    await client.connect();
    return { client, close: () => client.end() };
  }
  const [{ exchangeDatabase }, { readSettings }] = await Promise.all([import('./exchange-database.ts'), import('../settings/settings.ts')]);
  const { pool, close } = await exchangeDatabase(readSettings(), log);
  const client = await pool.connect();
  return {
    client,
    close: async () => {
      client.release(true);
      await close();
    },
  };
}

function text(report: VerifyReport, verdict: Verdict, seconds: number, headsAge: number | undefined): string {
  const { cases, entries, faultCount, faults, refolded, streams } = report;
  const lines = [
    verdict === 'TAMPERED_OR_LOST'
      ? `审计链已被改动或有缺失 · TAMPERED OR LOST: ${faultCount} fault(s)`
      : '审计链完整 · the trail is intact',
    `${entries} entries in ${streams} streams, ${cases} cases, ${refolded} of them folded again from their events, ${seconds.toFixed(1)} s`,
  ];
  const [first, ...others] = faults;
  if (first) lines.push(`首个异常 · first: stream ${first.stream}, seq ${first.seq}: ${first.fault}, ${first.detail}`);
  for (const { stream, seq, fault, detail } of others) lines.push(`           also: stream ${stream}, seq ${seq}: ${fault}, ${detail}`);
  if (faultCount > faults.length) lines.push(`           and ${faultCount - faults.length} more`);
  if (report.expectedHeads === null) {
    lines.push(
      'Not to be seen without heads kept outside the database: entries cut off the end of a stream, streams lost whole, a chain written anew (--heads FILE).',
    );
  } else {
    lines.push(
      `${report.expectedHeads} kept heads compared; they are ${(headsAge ?? 0).toFixed(1)} hours old, what came later is not witnessed.`,
    );
  }
  return lines.join('\n');
}
