/** Servers of one bench, in a folder of its own, with a client and the owner's connections; gone without a trace when it is over. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { Pool } from 'pg';
import { dataConverterOf } from '../../payloads/data-converter.ts';
import { openPool } from '../../schema/database.ts';
import { startStack, type Stack } from '../../scripts/stack/stack.ts';
import { readSettings } from '../../settings/settings.ts';

export interface Bench {
  readonly stack: Stack;
  readonly client: Client;
  readonly pool: Pool;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-bench-'));
  const stack = await startStack({
    dataDir: folder,
    cacheDir: readSettings().cacheDir,
    namespace: 'bench',
    log: (line) => console.log(line),
  });
  const { address } = await stack.startTemporal();
  const connection = await Connection.connect({ address });
  // As in production: the payloads of a case are sealed.
  const dataConverter = dataConverterOf(readSettings({ TONGBAN_MODE: 'development', TONGBAN_DATA: folder }));
  const pool = openPool(stack.ownerUrl);
  return {
    stack,
    client: new Client({ connection, namespace: stack.namespace, dataConverter }),
    pool,
    close: async () => {
      await pool.end();
      await connection.close();
      await stack.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
