/** The documents of the web: typed from the queries and the schema as they are, and none that the door would turn away unread. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { executeCodegen } from '@graphql-codegen/cli';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { NOBODY } from '../../api/identity/sign-in.ts';
import { createServer, type ServerOptions } from '../../api/server.ts';
import config from '../../codegen.web.ts';
import { projectDir } from '../../settings/settings.ts';

test('web/gql is fresh: run npm run generate:web', { timeout: 120_000 }, async () => {
  const { result } = await executeCodegen({ ...config, silent: true });
  expect(result.length).toBeGreaterThan(0);
  const stale = result
    .filter(({ content, filename }) => readFileSync(join(projectDir, filename), 'utf8') !== content)
    .map(({ filename }) => filename);
  expect(stale).toEqual([]);
});

/** A door that lets nobody in: it says so only after it has read the question and found it acceptable. */
const door = createServer({
  mode: 'production',
  signIn: NOBODY,
  log: pino({ level: 'silent' }),
  now: () => '2026-03-02T02:00:00.000Z',
} as Partial<ServerOptions> as ServerOptions);

async function answerTo(query: string): Promise<string> {
  const response = await door.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors: readonly { message: string; extensions?: { code?: string } }[] };
  return errors.map(({ extensions, message }) => extensions?.code ?? message).join('; ');
}

interface Documents {
  readonly [name: string]: unknown;
}

test('every document is within the limits of the API', { timeout: 60_000 }, async () => {
  const turnedAway: string[] = [];
  let asked = 0;
  for (const area of readdirSync(join(projectDir, 'web', 'gql'))) {
    const documents = (await import(join(projectDir, 'web', 'gql', area, 'graphql.ts'))) as Documents;
    for (const [name, document] of Object.entries(documents)) {
      if (!name.endsWith('Document') || String(document).includes('subscription')) continue;
      asked += 1;
      const answer = await answerTo(String(document));
      if (answer !== 'UNAUTHENTICATED') turnedAway.push(`${area}/${name}: ${answer}`);
    }
  }
  expect(asked).toBeGreaterThan(20);
  expect(turnedAway).toEqual([]);
});

test('a document that is too deep is turned away, so the limit is seen', async () => {
  const deep = `{ viewer { unit { ${'parent { '.repeat(14)} unitId ${'} '.repeat(14)} } } }`;
  expect(await answerTo(deep)).toMatch(/depth/u);
});
