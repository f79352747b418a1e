/**
 * `npm run bench -- audit`: what the provable log costs and how fast it is, in one run on one PostgreSQL: steps of cases with and
 * without the chain, from commit to witnessed checkpoint under load, verification against the bare hashing of the same bytes, proof size per case.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { canonicalJson } from '../domain/audit/canonical.ts';
import { headText } from '../domain/audit/log/checkpoint.ts';
import { readPolicy } from '../domain/audit/log/policy.ts';
import { leafData, leafOf } from '../domain/audit/log/leaf.ts';
import { leafHash } from '../domain/audit/log/merkle.ts';
import { signatureLine, vkey } from '../domain/audit/log/signed-note.ts';
import { TiledTree } from '../domain/audit/log/tiles.ts';
import { openPool } from '../schema/database.ts';
import { caseBundle } from '../schema/case-bundle.ts';
import { nodeCrypto } from '../schema/log-crypto.ts';
import { startStack } from '../scripts/stack/stack.ts';
import { exportLine, PER_FILE, readLines, trailFile } from '../scripts/verify/export-format.ts';
import type { ExportReport } from '../scripts/verify/verify-export.ts';
import { projectDir, readSettings } from '../settings/settings.ts';
import { ed25519Signer, makeKeys, readKeys, signedNote, sm2Signer, type Signer } from '../worker/sequencer/key-file.ts';
import { lead } from '../worker/sequencer/lead.ts';
import { Sequencer } from '../worker/sequencer/sequencer.ts';
import { serveWitnesses } from '../worker/witness/serve.ts';
import { Witness } from '../worker/witness/witness.ts';
import { chainCost } from './audit/chain-cost.ts';
import { quantile, report, round } from './result.ts';

const WRITERS = 8;
const SLICE_MS = Number(process.env['BENCH_SLICE_MS'] ?? 4_000);
const LOAD_MS = Number(process.env['BENCH_LOAD_MS'] ?? 20_000);
const ENTRIES = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000);
const ORIGIN = 'bench.localhost/log';
const { sha256, sm3 } = nodeCrypto;

/** An entry as the trail holds it: about 1 kB, with Chinese text in it. */
function content(caseNo: string, seq: number): string {
  return canonicalJson({
    v: 1,
    log: 'tongban',
    type: 'CASE',
    outcome: 'ok',
    caseNo,
    caseSeq: seq,
    unitId: 'u-water',
    region: '320602',
    requestId: `request-${caseNo}-${seq}`,
    actor: { personId: 'p-zhao', kind: 'HUMAN', roles: ['HANDLER'], unitId: 'u-water', region: '320602' },
    role: 'HANDLER',
    command: 'passOn',
    data: { stepId: 'handle', opinion: '经现场踏勘，取水口位置、计量设施与申请材料一致，符合取水许可条件，拟同意。'.repeat(2) },
    events: [
      { type: 'StepPassed', at: '2026-03-02T01:00:00.000Z', stepId: 'handle', by: 'p-zhao' },
      { type: 'StepOpened', at: '2026-03-02T01:00:00.000Z', stepId: 'check', unitId: 'u-water' },
    ],
    channel: 'WEB',
    receivedAt: '2026-03-02T01:00:00.000Z',
    recordedAt: '2026-03-02T01:00:00.010Z',
    procedure: { code: 'water-intake', version: 1, hash: 'a'.repeat(64) },
    calendarVersion: 'cn-2026.1',
    workflow: { workflowId: `case/${caseNo}`, runId: '0190f4c1-6f2e-7000-8000-000000000000', updateId: `request-${caseNo}-${seq}` },
  });
}
const caseNoOf = (n: number): string => `32060220260302L${String(n).padStart(7, '0')}`;

const home = await mkdtemp(join(tmpdir(), 'bench-audit-'));
const say = (line: string): void => console.error(line);
const stack = await startStack({ dataDir: join(home, 'data'), cacheDir: readSettings().cacheDir, namespace: 'bench', log: say });
try {
  const write = await chainCost(stack.ownerUrl, SLICE_MS, say);
  const lag = await checkpointLag();
  await stack.stop();
  const verified = await verification();
  report({
    name: 'audit',
    figures: {
      stepsPerSecondWithChain: write.withChain,
      witnessedLagP50Ms: lag.p50,
      witnessedLagP99Ms: lag.p99,
      entriesPerSecondUnderLoad: lag.rate,
      verifiedEntries: ENTRIES,
      verifySeconds: verified.seconds,
      verifyPeakMemoryMb: verified.memory,
      bundleEntries: lag.bundleEntries,
      bundleBytes: lag.bundleBytes,
      proofBytesPerEntry: lag.proofBytes,
    },
    baseline: {
      stepsPerSecondWithoutChain: write.without,
      wantedLagP99Ms: 10_000,
      hashSha256Seconds: verified.rawSha256,
      hashBothSeconds: verified.rawBoth,
      allDigestsSeconds: verified.digests,
    },
    ratios: {
      withChainToWithout: round(write.withChain / write.without),
      verifyToHashingSha256Alone: round(verified.seconds / verified.rawSha256),
      verifyToHashingBoth: round(verified.seconds / verified.rawBoth),
      verifyToAllDigests: round(verified.seconds / verified.digests),
    },
  });
} finally {
  await stack.stop();
  await rm(home, { recursive: true, force: true });
}

/** Entries are written at a steady rate; each is timed from its commit to the first witnessed checkpoint that holds it. */
async function checkpointLag() {
  const keyFile = join(home, 'keys.json');
  makeKeys(keyFile);
  const keys = readKeys('FILE', keyFile, false);
  const [signer, sm2] = [ed25519Signer(ORIGIN, keys), sm2Signer(`${ORIGIN}/sm3`, keys)];
  const witnesses = new Map(
    ['city', 'county', 'province'].map((name) => {
      const file = join(home, `${name}.json`);
      makeKeys(file);
      const by = ed25519Signer(`witness.localhost/${name}`, readKeys('FILE', file, false), 'COSIGNATURE');
      const now = (): number => Math.floor(Date.now() / 1000);
      return [`/${name}`, new Witness({ folder: join(home, name), signer: by, logs: [signer.key], now, alarm: say })] as const;
    }),
  );
  const { server, port } = await serveWitnesses(witnesses, { host: '127.0.0.1', port: 0, onError: (error) => say(String(error)) });
  const policy = readPolicy(
    sha256,
    [
      `log ${vkey(signer.key)}`,
      ...[...witnesses].map(([path, { key }]) => `witness ${path.slice(1)} ${vkey(key)} http://127.0.0.1:${port}${path}`),
      'group nodes 2 city county province',
      'quorum nodes',
    ].join('\n'),
  );
  const pool = openPool(stack.sequencerUrl, { max: 3 });
  const sequencer = new Sequencer({
    pool,
    origin: ORIGIN,
    folder: join(home, 'log'),
    signer,
    sm2,
    policy,
    say: (facts) => say(JSON.stringify(facts)),
  });
  const leading = lead({ databaseUrl: stack.sequencerUrl, sequencer, say: (facts) => say(JSON.stringify(facts)) });
  const app = openPool(stack.databaseUrl, { max: WRITERS + 2 });
  // What the first part left is taken in before the clock runs.
  for (let left = 1; left > 0; await new Promise((resolve) => setTimeout(resolve, 300)))
    left = Number((await app.query<{ n: number }>('select count(*) as n from audit.pending')).rows[0]?.n ?? 0);

  const committed: { readonly entryId: number; readonly at: number }[] = [];
  const heads: { readonly size: number; readonly at: number }[] = [];
  let watching = true;
  const watch = (async () => {
    while (watching) {
      const { rows } = await app.query<{ size: number }>('select coalesce(max(size), 0) as size from audit.checkpoint where witnessed');
      const size = Number(rows[0]?.size ?? 0);
      if (size > (heads.at(-1)?.size ?? -1)) heads.push({ size, at: Date.now() });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const until = Date.now() + LOAD_MS;
  let n = 0;
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      while (Date.now() < until) {
        const serial = ++n;
        const caseNo = caseNoOf(9_000_000 + (serial % 40));
        const { rows } = await app.query<{ entryId: number }>({
          name: 'load',
          text: `select entry_id as "entryId" from audit.append($1, $2, $3, 'CASE', 'p-zhao', 'u-water', '320602', 'ok', $4)`,
          values: [`case/${caseNo}`, `load/${serial}`, Buffer.from(content(caseNo, serial)), '2026-03-02T01:00:00.010Z'],
        });
        committed.push({ entryId: Number(rows[0]!.entryId), at: Date.now() });
        // About ten times the busiest hour that a city of three million cases a year expects.
        await new Promise((resolve) => setTimeout(resolve, (WRITERS / 500) * 1_000));
      }
    }),
  );
  const { rows: indexes } = await waitForAll(app, committed.length > 0 ? committed.map(({ entryId }) => entryId) : []);
  watching = false;
  await watch;
  const last = heads.at(-1)!;
  const place = new Map(indexes.map(({ entryId, idx }) => [Number(entryId), Number(idx)]));
  const lags = committed.map(
    ({ entryId, at }) => (heads.find(({ size }) => size > (place.get(entryId) ?? Number.POSITIVE_INFINITY)) ?? last).at - at,
  );
  const bundle = await caseBundle(app, {
    stream: `case/${caseNoOf(9_000_001)}`,
    simulated: true,
    policy: null,
    madeAt: new Date().toISOString(),
  });
  await leading.stop();
  await Promise.all([pool.end(), app.end()]);
  server.close();
  server.closeAllConnections();
  const proofs = bundle!.entries.map(({ proof }) => proof.join('\n').length);
  return {
    p50: quantile(lags, 0.5),
    p99: quantile(lags, 0.99),
    rate: Math.round(committed.length / (LOAD_MS / 1_000)),
    bundleEntries: bundle!.entries.length,
    bundleBytes: JSON.stringify(bundle).length,
    proofBytes: Math.round(proofs.reduce((sum, bytes) => sum + bytes, 0) / proofs.length),
  };
}

async function waitForAll(app: pg.Pool, ids: readonly number[]) {
  for (;;) {
    const found = await app.query<{ entryId: number; idx: number }>(
      `select l.entry_id as "entryId", l.idx from audit.leaf l where l.entry_id = any($1)
         and l.idx < (select coalesce(max(size), 0) from audit.checkpoint where witnessed)`,
      [ids],
    );
    if (found.rows.length === ids.length) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** An export of ENTRIES entries in cases of 25, verified whole; then the same bytes hashed and nothing else, from memory, file by file. */
async function verification() {
  const folder = join(home, 'export');
  const keyFile = join(home, 'export-keys.json');
  makeKeys(keyFile);
  const keys = readKeys('FILE', keyFile, false);
  const [signer, sm2] = [ed25519Signer(ORIGIN, keys), sm2Signer(`${ORIGIN}/sm3`, keys)];
  await writeSynthetic(folder, signer, sm2);
  const policyFile = join(home, 'export-policy');
  await writeFile(policyFile, `log ${vkey(signer.key)}\nlog ${vkey(sm2.key)}\nquorum none\n`);

  const [raw256, rawSm3, digests] = [{ ms: 0 }, { ms: 0 }, { ms: 0 }];
  for (let first = 0; first < ENTRIES; first += PER_FILE) {
    const canons = [...readLines('', await readFile(join(folder, trailFile(first))))].map(({ canon }) => canon);
    for (const [name, kept] of [
      ['sha256', raw256],
      ['sm3', rawSm3],
    ] as const) {
      const began = performance.now();
      for (const canon of canons) hash(name, canon, 'buffer');
      kept.ms += performance.now() - began;
    }
    // All digests that chains and two trees ask for: content, leaf, node, in both hashes; and nothing else.
    const [leaf, node] = [Buffer.alloc(190, 1), Buffer.alloc(65, 1)];
    const began = performance.now();
    for (const canon of canons) for (const name of ['sha256', 'sm3']) for (const bytes of [canon, leaf, node]) hash(name, bytes, 'buffer');
    digests.ms += performance.now() - began;
  }
  // In a process of its own, as the command is run, so that memory is what it needs.
  const began = performance.now();
  const child = spawnSync(
    process.execPath,
    ['--max-semi-space-size=4', 'scripts/verify.ts', '--export', folder, '--policy', policyFile, '--json'],
    { cwd: projectDir, encoding: 'utf8', maxBuffer: 1 << 24 },
  );
  const seconds = (performance.now() - began) / 1_000;
  const { verdict, faultCount, peakMemoryMb } = JSON.parse(child.stdout.trimEnd().split('\n').at(-1) ?? '') as ExportReport;
  if (faultCount > 0 || verdict !== 'INTACT_NOT_WITNESSED')
    throw new Error(`the export of the bench does not verify: ${verdict}, ${faultCount} faults`);
  return {
    seconds: round(seconds),
    rawSha256: round(raw256.ms / 1_000),
    rawBoth: round((raw256.ms + rawSm3.ms) / 1_000),
    digests: round(digests.ms / 1_000),
    memory: peakMemoryMb,
  };
}

async function writeSynthetic(folder: string, signer: Signer, sm2: Signer): Promise<void> {
  await mkdir(join(folder, 'trail'), { recursive: true });
  const trees = [new TiledTree(sha256), new TiledTree(sm3)] as const;
  const OPEN = 4_000;
  const heads = new Map<number, { seq: number; hash: Uint8Array }>();
  let file: ReturnType<typeof createWriteStream> | undefined;
  for (let n = 0; n < ENTRIES; n++) {
    // 4,000 cases are open at once; each ends after 25 entries and another takes its place.
    const slot = n % OPEN;
    const round25 = Math.floor(Math.floor(n / OPEN) / 25);
    const key = round25 * OPEN + slot;
    const head = heads.get(key) ?? { seq: 0, hash: new Uint8Array(32) };
    const stream = `case/${caseNoOf(key)}`;
    const seq = head.seq + 1;
    const entry = { stream, seq, prev: head.hash, canon: Buffer.from(content(caseNoOf(key), seq)) };
    const leaf = leafOf(sha256, sm3, entry);
    if (seq === 25) heads.delete(key);
    else heads.set(key, { seq, hash: leaf.hash });
    const data = leafData(leaf);
    trees[0].append(leafHash(sha256, data));
    trees[1].append(leafHash(sm3, data));
    if (n % PER_FILE === 0) {
      if (file !== undefined) (file.end(), await finished(file));
      file = createWriteStream(join(folder, trailFile(n)));
    }
    const line = exportLine({
      ...entry,
      entryId: n + 1,
      hash: leaf.hash,
      idem: `case/${caseNoOf(key)}/request-${caseNoOf(key)}-${seq}`,
      type: 'CASE',
      actor: 'p-zhao',
      org: 'u-water',
      region: '320602',
      outcome: 'ok',
      at: '2026-03-02T01:00:00.010Z',
    });
    if (file?.write(line) === false) await once(file, 'drain');
  }
  if (file !== undefined) (file.end(), await finished(file));
  const note = await signedNote(headText({ origin: ORIGIN, size: ENTRIES, root: trees[0].root() }), [signer], signatureLine);
  const noteSm3 = await signedNote(headText({ origin: sm2.key.name, size: ENTRIES, root: trees[1].root() }), [sm2], signatureLine);
  await writeFile(join(folder, 'checkpoints.ndjson'), `${JSON.stringify({ size: ENTRIES, note, noteSm3 })}\n`);
  await writeFile(
    join(folder, 'export.json'),
    `${JSON.stringify({ tongban: 'export', v: 1, origin: ORIGIN, madeAt: '2026-03-03T00:00:00.000Z', size: ENTRIES })}\n`,
  );
}
