/** A copy of the tree in a folder with a space and Chinese characters, as a newcomer would have it, and `npm start` run in it. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, chmodSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { projectDir } from '../../settings/settings.ts';

const left = new Set(['node_modules', '.git', '.data', '.cache', '.artifacts']);

export interface Copy {
  readonly folder: string;
  readonly remove: () => void;
}

/** node_modules is a symbolic link to ours, to save the minute of `npm ci`; everything else is copied. */
export function copyOfTheTree(): Copy {
  const folder = mkdtempSync(join(tmpdir(), '通办 copy-'));
  chmodSync(folder, 0o755);
  cpSync(projectDir, folder, { recursive: true, filter: (path) => !left.has(basename(path)) || relative(projectDir, path).includes('/') });
  symlinkSync(join(projectDir, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}

export interface Start {
  readonly npm: ChildProcess;
  /** Everything it has printed so far. */
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

/** `npm start -- …` in the folder, without a city and without what this test run has in its own environment. */
export function npmStart(folder: string, ...args: string[]): Start {
  let text = '';
  const npm = spawn('npm', ['start', '--', '--empty', ...args], {
    cwd: folder,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => npm.once('close', resolve));
  return { npm, said: () => text, ended };
}

/** The GraphQL address, once the start says that it is ready. @throws with what it said instead */
export async function readyAt(start: Start): Promise<string> {
  for (const until = Date.now() + 150_000; Date.now() < until; await delay(200)) {
    const address = /API +(http:\S+\/graphql)/u.exec(start.said())?.[1];
    if (address !== undefined && start.said().includes('Ctrl-C')) return address;
    if (start.npm.exitCode !== null) break;
  }
  throw new Error(`npm start did not become ready. It said:\n${start.said()}`);
}

/** Whether the API is ready and answers GraphQL: in an empty office nobody can be signed in, which it says. */
export async function answers(address: string): Promise<boolean> {
  const ready = await fetch(new URL('/health/ready', address));
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const body = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
  return ready.ok && body.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED';
}

/** Command lines of all processes that work in the folder, or from it; the test's own npm included. Linux only. */
export function processesOf(folder: string): { readonly pid: number; readonly command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        const here = command.includes(folder) || readlinkSync(`/proc/${name}/cwd`).startsWith(folder);
        return here && command !== '' ? [{ pid: Number(name), command }] : [];
      } catch {
        return []; // ended while we looked
      }
    });
}

/** Waits until nothing works in the folder. @returns what still does after the given seconds */
export async function leftIn(folder: string, seconds = 30): Promise<string[]> {
  for (const until = Date.now() + seconds * 1_000; Date.now() < until && processesOf(folder).length > 0;) await delay(200);
  return processesOf(folder).map(({ command }) => command);
}

/** Runs npm in the folder to its end. */
export async function npmRun(folder: string, ...args: string[]): Promise<{ readonly code: number; readonly out: string }> {
  try {
    const { stdout } = await promisify(execFile)('npm', args, { cwd: folder, env: plainEnvironment(), maxBuffer: 64 * 1024 * 1024 });
    return { code: 0, out: stdout };
  } catch (error) {
    const failure = error as { code?: number; stdout?: string };
    return { code: failure.code ?? 1, out: failure.stdout ?? '' };
  }
}

function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|npm_|NODE_|DATABASE_|MIGRATION_|TEMPORAL_|API_|TONGBAN_(?!CACHE)|INIT_CWD|TEST$|DEV$|PROD$|MODE$)/u.test(name),
    ),
  );
}
