/** `npm run verify`: recomputes the audit trail from the stored bytes and names the first entry that is not as it was written. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { COULD_NOT_RUN, EXIT, verdictOf, type Verdict } from '../domain/audit/log/verdict.ts';
import { progressLine } from './progress-line.ts';
import type { HistoryReport } from './verify/verify-histories.ts';
import { headsKeptAt, writeHeads } from './verify/heads-file.ts';
import { keptFrom, policyFrom, said, sayBundle, sayExport, type OfflineOptions } from './verify/offline.ts';
import { verifyLog, type LogReport } from './verify/verify-log.ts';
import { verifyTrail, type VerifyReport } from './verify/verify-trail.ts';
import { recordTrailExport } from './verify/record-export.ts';
import { writeExport } from './verify/write-export.ts';

const help = `npm run verify -- [options]                                 审计链核验 · verify the audit trail

offline, without database and network · 离线核验
  --bundle FILE       a case's bundle                               一件的证据包
  --export DIR        a full export                                 全量导出
  --policy FILE       whose log, which witnesses, how many (C2SP tlog-policy); yours, not the sender's
  --receipts FILE     receipts (QR codes), one a line, which must be found
  --kept FILE         a checkpoint kept elsewhere, which the log must lead to
  --state FILE        keeps how far an export is verified, to go on later

live, read-only · 在线核验
  --case NO           only this case                                只核验一件
  --write-export DIR  write a full export; with --log-folder DIR the log's tiles go along
                      the export is an entry of the trail; --reason TEXT says why; where the database cannot be written to it is
                      refused, unless --unrecorded, and then has to be noted by hand  导出须留痕
  --heads FILE        compare with heads kept earlier, elsewhere    与库外留存的链头比对
  --write-heads FILE  keep the heads, if nothing is wrong           留存链头
  --max-age HOURS     ends with 3 when the heads given are older, or when none are given
  --database URL      a read-only role will do (tongban_auditor); else DATABASE_URL, else our own server
  --histories         compare with Temporal's histories, both ways; needs TEMPORAL_ADDRESS and the payload keys   与 Temporal 历史双向比对
  --json              the report as one JSON object on the last line
  --help

Ends with 0 when intact, 1 when it could not run, 2 for tampering or loss, 3 when intact but not (freshly) witnessed.
Entries cut off the end of a stream show only against heads that were kept outside the database.`;

const OPTIONS = {
  bundle: { type: 'string' },
  export: { type: 'string' },
  policy: { type: 'string' },
  receipts: { type: 'string' },
  kept: { type: 'string' },
  state: { type: 'string' },
  'write-export': { type: 'string' },
  'log-folder': { type: 'string' },
  reason: { type: 'string' },
  unrecorded: { type: 'boolean' },
  case: { type: 'string' },
  heads: { type: 'string' },
  'write-heads': { type: 'string' },
  'max-age': { type: 'string' },
  database: { type: 'string' },
  histories: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const TITLES: Readonly<Record<Verdict, string>> = {
  INTACT: '审计链完整 · the trail is intact',
  INTACT_NOT_WITNESSED: '审计链完整，但未获足够见证 · the trail is intact, not sufficiently witnessed',
  TAMPERED_OR_LOST: '审计链已被改动或有缺失 · TAMPERED OR LOST',
};

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
  if (values.bundle !== undefined || values.export !== undefined) return offline(values, maxAge);
  const headsFile = fileOf(values.heads);
  const headsAge = headsFile === undefined ? undefined : (Date.now() - (await headsKeptAt(headsFile)).getTime()) / 3_600_000;

  if (values.histories === true && (values['write-heads'] ?? values['write-export']) !== undefined)
    throw new Error('--histories reads on while the system runs: keep heads or write an export by a call of its own');

  const bar = progressLine();
  const { client, close } = await connect(values.database, (line) => console.error(line));
  try {
    const startedAt = Date.now();
    const report = await verifyTrail(client, {
      ...(values.case === undefined ? {} : { caseNo: values.case }),
      ...(headsFile === undefined ? {} : { headsFile }),
      progress: (entries, all) => bar.show(entries / all, `${entries} of ${all} entries`),
    });
    const logOf = values.case === undefined ? await liveLog(client, values, maxAge) : null;
    const histories = values.histories === true ? await liveHistories(client, values.case, bar) : null;
    bar.end();
    if (values.case !== undefined && report.entries === 0 && report.faultCount === 0) throw new Error(`there is no case ${values.case}`);
    const stale = maxAge !== undefined && (headsAge === undefined ? values.policy === undefined : headsAge > maxAge);
    const verdict = verdictOf(report.faultCount + (logOf?.faultCount ?? 0) + (histories?.faultCount ?? 0), [
      ...(stale ? ['the kept heads are older than asked'] : []),
      ...(values.policy === undefined ? [] : (logOf?.unwitnessed ?? [])),
    ]);
    const exportTo = fileOf(values['write-export']);
    const writeTo = fileOf(values['write-heads']);
    const written = writeTo === undefined || verdict === 'TAMPERED_OR_LOST' ? null : await writeHeads(client, writeTo, new Date(startedAt));

    console.log(text(report, verdict, (Date.now() - startedAt) / 1000, headsAge));
    if (logOf !== null) console.log(aboutLog(logOf).join('\n'));
    if (histories !== null) console.log(aboutHistories(histories).join('\n'));
    if (writeTo !== undefined)
      console.log(written === null ? 'No heads were written: the trail is not intact.' : `${written} heads written to ${writeTo}`);
    if (exportTo !== undefined) {
      await client.query('rollback');
      const logFolder = fileOf(values['log-folder']);
      const { size } = await writeExport(client, {
        folder: exportTo,
        ...(logFolder === undefined ? {} : { logFolder }),
        announce: (entries) => announce(client, entries, values),
      });
      console.log(`${size} entries exported to ${exportTo}`);
    }
    if (values.json === true)
      console.log(
        JSON.stringify({ verdict, ...report, ...(logOf === null ? {} : { log: logOf }), ...(histories === null ? {} : { histories }) }),
      );
    return EXIT[verdict];
  } finally {
    bar.end();
    await close();
  }
}

/** @throws Error where the export leaves no entry and that was not asked for */
async function announce(client: pg.ClientBase, size: number, { reason, unrecorded }: Values): Promise<void> {
  const why = await recordTrailExport(client, { size, now: new Date().toISOString(), ...(reason === undefined ? {} : { reason }) });
  if (why === null) return;
  if (unrecorded !== true)
    throw new Error(
      `the export would leave no entry: ${why}. Export from the primary as tongban_app or tongban_auditor, or say --unrecorded and note it by hand · 本次导出无法留痕`,
    );
  console.log(`本次导出未留痕，请另行登记 · this export left no entry, note it by hand: ${why}`);
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

async function offline(values: Values, maxAgeHours: number | undefined): Promise<number> {
  const bar = progressLine();
  const files = { policyFile: values.policy, receiptsFile: values.receipts, keptFile: values.kept, stateFile: values.state };
  const given = Object.entries(files).flatMap(([name, file]) => (file === undefined ? [] : [[name, fileOf(file)]]));
  const options: OfflineOptions = {
    ...(Object.fromEntries(given) as Partial<OfflineOptions>),
    ...(maxAgeHours === undefined ? {} : { maxAgeHours }),
    progress: (entries, all) => bar.show(entries / all, `${entries} of ${all} entries`),
  };
  const what = fileOf(values.bundle ?? values.export) ?? '';
  try {
    const { verdict, lines, report } = await (values.bundle === undefined ? sayExport(what, options) : sayBundle(what, options));
    bar.end();
    console.log([TITLES[verdict], ...lines].join('\n'));
    if (values.json === true) console.log(JSON.stringify(report));
    return EXIT[verdict];
  } finally {
    bar.end();
  }
}

async function liveLog(client: pg.ClientBase, values: Values, maxAgeHours: number | undefined): Promise<LogReport | null> {
  // A database of an earlier release has no log yet.
  const { rows } = await client.query<{ there: string | null }>(`select to_regclass('audit.leaf')::text as there`);
  if (rows[0]?.there == null) return null;
  return verifyLog(client, {
    policy: values.policy === undefined ? null : await policyFrom(fileOf(values.policy) ?? ''),
    ...(values.kept === undefined ? {} : { kept: [await keptFrom(fileOf(values.kept) ?? '')] }),
    ...(maxAgeHours === undefined ? {} : { now: Date.now() / 1000, maxAgeSeconds: maxAgeHours * 3600 }),
  });
}

/** Each history is read once, so nothing is held against the trail as it was a while ago: the snapshot is left first. */
async function liveHistories(
  client: pg.ClientBase,
  caseNo: string | undefined,
  bar: ReturnType<typeof progressLine>,
): Promise<HistoryReport> {
  await client.query('rollback');
  const { readSettings, temporalConnection } = await import('../settings/settings.ts');
  const settings = readSettings();
  const { address, namespace } = settings.temporal;
  if (address === undefined) throw new Error('--histories needs TEMPORAL_ADDRESS (host:port) of the running Temporal server');
  const [{ Client, Connection }, { dataConverterOf }, { verifyHistories }] = await Promise.all([
    import('@temporalio/client'),
    import('../payloads/data-converter.ts'),
    import('./verify/verify-histories.ts'),
  ]);
  const connection = await Connection.connect(temporalConnection({ ...settings.temporal, address }));
  try {
    return await verifyHistories(client, {
      temporal: new Client({ connection, namespace, dataConverter: dataConverterOf(settings) }),
      ...(caseNo === undefined ? {} : { caseNo }),
      progress: (streams, all) => bar.show(streams / all, `${streams} of ${all} histories`),
    });
  } finally {
    await connection.close();
  }
}

function aboutHistories({ erased, faultCount, faults, forgotten, steps, workflows }: HistoryReport): string[] {
  const named = faults.map(({ detail, fault, seq, stream }) => ({ place: `stream ${stream}, seq ${seq}`, fault, detail }));
  return [
    `流程历史 · histories: ${steps} steps of ${workflows} workflows compared, both ways; ${forgotten} runs are past their retention and ${erased} workflows erased: not comparable, or by their commands' ids alone`,
    ...said(named, faultCount),
  ];
}

function aboutLog({ leaves, checkpoints, pending, faultCount, faults, unwitnessed }: LogReport): string[] {
  const named = faults.map(({ index, stream, seq, fault, detail }) => ({
    place: stream === '' ? `leaf ${index}` : `stream ${stream}, seq ${seq}`,
    fault,
    detail,
  }));
  return [
    `日志 · the log: ${leaves} leaves, ${checkpoints} checkpoints, ${pending} entries wait for it`,
    ...said(named, faultCount),
    ...unwitnessed.map((why) => `未获见证 · not witnessed: ${why}`),
  ];
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
  const { cases, entries, faultCount, faults, matters, refolded, streams } = report;
  const lines = [
    verdict === 'TAMPERED_OR_LOST'
      ? `审计链已被改动或有缺失 · TAMPERED OR LOST: ${faultCount} fault(s)`
      : '审计链完整 · the trail is intact',
    `${entries} entries in ${streams} streams, ${cases} cases, ${refolded} of them folded again from their events, ${matters} cards, orders, ratings and plan tasks, ${seconds.toFixed(1)} s`,
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
