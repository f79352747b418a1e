/** Tests by what they cost: `fast` needs nothing, `data` a PostgreSQL, `time` a Temporal server too, `web` a browser, `slow` whole systems, `faults` systems that are broken on purpose. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = (name: string, folders: string[], globalSetup: string[], timeout: number, more: object = {}): object => ({
  extends: true as const,
  test: {
    name,
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
    globalSetup,
    testTimeout: timeout,
    ...more,
  },
});

export default defineConfig({
  // One graphql for our files and the packages they use, as Node itself resolves it; two would not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) }] },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    projects: [
      project('fast', ['domain', 'house'], [], 10_000),
      project('data', ['activities', 'api', 'exchange', 'schema'], ['tests/support/with-database.ts'], 30_000),
      project('time', ['workflows', 'histories'], ['tests/support/with-temporal.ts'], 60_000),
      project('web', ['web'], ['tests/web/support/with-web.ts'], 60_000),
      project('slow', ['journeys', 'demo'], ['tests/support/with-temporal.ts'], 180_000),
      // By themselves, after all others: what is broken here is to be the fault's doing, not a neighbour's.
      project('faults', ['faults'], ['tests/support/with-temporal.ts'], 180_000, { maxWorkers: 1, sequence: { groupOrder: 1 } }),
    ],
  },
});
