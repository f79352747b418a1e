/** One PostgreSQL and, where a project asks for it, one Temporal server for a whole test run, in a temporary folder that is gone afterwards. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { sweepAtEnd } from '../../scripts/stack/guarded.ts';
import { startStack, type Stack } from '../../scripts/stack/stack.ts';
import { readSettings } from '../../settings/settings.ts';
import { bundleWorkflows } from './workflow-bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser connection to the maintenance database of the run's PostgreSQL. */
    adminUrl: string;
    /** Connections of the two roles to the migrated template database, which must stay unused: see `freshDatabase()`. */
    ownerUrl: string;
    databaseUrl: string;
    temporalAddress: string;
    namespace: string;
    /** Data folder of the run: the keys of Temporal's payloads lie in it. */
    dataFolder: string;
    /** File of the workflow bundle, built once; empty while there are no workflows. */
    workflowBundle: string;
  }
}

export const namespace = 'tongban-test';
export const templateDatabase = 'tongban_template';

interface Shared {
  readonly stack: Stack;
  readonly folder: string;
  bundle?: Promise<string>;
}

// Each vitest project loads this file anew; the servers are shared through the one process they all run in.
const place = globalThis as { tongbanTestStack?: Promise<Shared>; tongbanTestUsers?: number };

/** Brings PostgreSQL for the project, and Temporal if wanted. Answers how to let go; the last project to let go stops the servers. */
export async function shareStack(project: TestProject, { temporal }: { temporal: boolean }): Promise<() => Promise<void>> {
  place.tongbanTestUsers = (place.tongbanTestUsers ?? 0) + 1;
  place.tongbanTestStack ??= start();
  const shared = await place.tongbanTestStack;
  const { ownerUrl, databaseUrl } = shared.stack.urls(templateDatabase);
  project.provide('adminUrl', shared.stack.postgres.url('postgres'));
  project.provide('ownerUrl', ownerUrl);
  project.provide('databaseUrl', databaseUrl);
  if (temporal) {
    const [server, bundle] = await Promise.all([
      shared.stack.startTemporal(),
      (shared.bundle ??= bundleWorkflows(join(shared.folder, 'workflow-bundle.js'))),
    ]);
    project.provide('temporalAddress', server.address);
    project.provide('namespace', namespace);
    project.provide('dataFolder', shared.folder);
    project.provide('workflowBundle', bundle);
  }
  return async () => {
    place.tongbanTestUsers = (place.tongbanTestUsers ?? 1) - 1;
    if (place.tongbanTestUsers > 0) return;
    delete place.tongbanTestStack;
    await shared.stack.stop();
    rmSync(shared.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
}

async function start(): Promise<Shared> {
  // The name has a space and Chinese characters, so that a path that is not quoted somewhere fails in every test run.
  const folder = mkdtempSync(join(tmpdir(), '通办 test-'));
  chmodSync(folder, 0o755); // the user that runs PostgreSQL must pass
  sweepAtEnd(folder);
  const stack = await startStack({ dataDir: folder, cacheDir: readSettings().cacheDir, namespace, timeSkipping: true, durable: false });
  try {
    await stack.migrate(templateDatabase);
  } catch (error) {
    await stack.stop();
    throw error;
  }
  return { stack, folder };
}
