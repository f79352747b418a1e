/**
 * What sealing Temporal's payloads costs a case: the payloads of real cases are kept as client and worker pass them to the codec, then
 * sealed and opened again with nothing else running, new keys on disk included; beside it the CPU of the same cases unsealed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import type { Payload, SerializationContext } from '@temporalio/common';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '../activities/index.ts';
import { caseKeysOf } from '../payloads/data-converter.ts';
import { scopeOf, SealingCodec } from '../payloads/payload-codec.ts';
import { openPool } from '../schema/database.ts';
import { startStack } from '../scripts/stack/stack.ts';
import { readSettings } from '../settings/settings.ts';
import { workflowBundle } from '../worker/bundle-workflows.ts';
import { caseWorkerOptions } from '../worker/worker-options.ts';
import { fullCase, storeForm } from './engine/application.ts';
import { run } from './engine/lanes.ts';
import { report, round } from './result.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '200' }, lanes: { type: 'string', default: '10' } } });
const [cases, lanes] = [Number(values.cases), Number(values.lanes)];

type Passed = readonly [payloads: Payload[], context: SerializationContext | undefined];

/** Keeps what goes through. */
const kept = { sealed: [] as Passed[], opened: 0 };
const keeping = {
  encode: (payloads: Payload[], context?: SerializationContext): Promise<Payload[]> => {
    kept.sealed.push([payloads, context]);
    return Promise.resolve(payloads);
  },
  decode: (payloads: Payload[]): Promise<Payload[]> => {
    kept.opened += payloads.length;
    return Promise.resolve(payloads);
  },
};

const cpuMs = async (act: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await act();
  const { system, user } = process.cpuUsage(before);
  return (system + user) / 1_000;
};

const folder = mkdtempSync(join(tmpdir(), 'tongban-bench-'));
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
const stack = await startStack({
  dataDir: folder,
  cacheDir: readSettings().cacheDir,
  namespace: 'bench',
  log: (line) => console.log(line),
});
try {
  const unsealed = await runCases();
  const { keys, payloads } = await sealAgain();
  const all = kept.sealed.flatMap(([passed]) => passed);
  report({
    name: 'payloads',
    figures: {
      cases,
      payloadsPerCase: round(all.length / cases, 1),
      payloadKilobytesPerCase: round(all.reduce((sum, { data }) => sum + (data?.length ?? 0), 0) / cases / 1_000, 1),
      keyCpuMsPerCase: round(keys / cases, 3),
      sealAndOpenCpuMsPerCase: round(payloads / cases, 3),
    },
    baseline: { unsealedCpuMsPerCase: round(unsealed / cases, 2) },
    ratios: { sealingToUnsealed: round((keys + payloads) / unsealed, 4) },
  });
} finally {
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Client and worker in this process, so that its CPU is theirs; database and Temporal server come on top and are not counted. */
async function runCases(): Promise<number> {
  const { address } = await stack.startTemporal();
  const pool = openPool(stack.ownerUrl);
  const dataConverter = { payloadCodecs: [keeping] };
  const [connection, native] = await Promise.all([Connection.connect({ address }), NativeConnection.connect({ address })]);
  const worker = await Worker.create(
    caseWorkerOptions({
      connection: native,
      namespace: stack.namespace,
      activities: createActivities({ pool }),
      dataConverter,
      workflowBundle: await workflowBundle(false),
      taskQueue: 'payloads',
    }),
  );
  const finished = worker.run();
  try {
    const oneCase = fullCase(new Client({ connection, namespace: stack.namespace, dataConverter }), await storeForm(pool));
    await run(oneCase, 'payloads', 20, lanes);
    Object.assign(kept, { sealed: [], opened: 0 });
    return await cpuMs(() => run(oneCase, 'payloads', cases, lanes));
  } finally {
    worker.shutdown();
    await finished;
    await Promise.all([connection.close(), native.close()]);
    await pool.end();
  }
}

/** Keys made by one process and read by another, as door and worker do; then each payload sealed, and as many opened as were opened. */
async function sealAgain(): Promise<{ readonly keys: number; readonly payloads: number }> {
  const settings = readSettings({ TONGBAN_MODE: 'development', TONGBAN_DATA: folder });
  const [door, worker] = [caseKeysOf(settings), caseKeysOf(settings)];
  const [sealing, opening] = [new SealingCodec(door), new SealingCodec(worker)];
  const warm = { type: 'workflow' as const, namespace: 'bench', workflowId: 'warm' };
  for (const [payloads] of kept.sealed) await opening.decode(await sealing.encode(payloads, warm));
  const scopes = new Set(kept.sealed.map(([, context]) => scopeOf(context)));
  const keys = await cpuMs(async () => {
    const left = [...scopes];
    const lane = async (): Promise<void> => {
      for (let scope = left.pop(); scope !== undefined; scope = left.pop()) {
        await door.forSealing(scope);
        await worker.forSealing(scope);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  });
  const payloads = await cpuMs(async () => {
    let opened = 0;
    for (const [passed, context] of kept.sealed) {
      const sealed = await sealing.encode(passed, context);
      if (opened < kept.opened) await opening.decode(sealed);
      opened += sealed.length;
    }
  });
  return { keys, payloads };
}
