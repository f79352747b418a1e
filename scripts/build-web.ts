/**
 * Builds the web workplace (web/) with Vite into .cache/web/<hash of its sources>, unless that is there already. Run by `npm start`,
 * by the tests of the web, and by hand: `node scripts/build-web.ts [--out FOLDER]`.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { projectDir } from '../settings/settings.ts';
import { persistedOperations } from './persisted-operations.ts';

/** What the built files depend on. */
const sources = ['web', 'domain', 'package-lock.json', 'scripts/build-web.ts'] as const;
const builtHere = join(projectDir, '.cache', 'web');
const KEPT = 4;

/** @returns the folder with index.html and assets/ */
export async function buildWeb(log: (line: string) => void = () => undefined): Promise<string> {
  const folder = join(builtHere, hashOfSources());
  if (existsSync(join(folder, 'index.html'))) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  log('building the web workplace, once per change of its sources · 正在构建网页，仅在源码变化后进行一次');
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  try {
    await bundle(half);
    writeFileSync(join(half, 'operations.json'), JSON.stringify(persistedOperations(join(projectDir, 'web'))));
    compress(half);
    if (!existsSync(folder)) renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  sweep();
  return folder;
}

async function bundle(outDir: string): Promise<void> {
  const only = wantedAreas();
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  // Whoever builds, a test run too: React as it is served.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    mode: 'production',
    root: join(projectDir, 'web'),
    logLevel: 'warn',
    plugins: [react(), ...(only === undefined ? [] : [withoutPagesOf(only)])],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      sourcemap: false,
      assetsInlineLimit: 0, // nothing inline: the policy lets no data: script or style in
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2_000,
    },
  }).finally(() => {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  });
}

/** `WEB_AREAS=approver,case`: a build with the pages of these areas only, while others are being worked on. */
const wantedAreas = (): readonly string[] | undefined => process.env['WEB_AREAS']?.split(',');

function withoutPagesOf(only: readonly string[]): Plugin {
  return {
    name: 'areas',
    load(id) {
      const area = /\/web\/(\w+)\/routes\.tsx$/u.exec(id)?.[1];
      return area === undefined || area === 'start' || only.includes(area) ? null : `export const ${area}Pages = [];`;
    },
  };
}

function compress(folder: string): void {
  for (const file of filesIn(join(folder, 'assets'))) {
    if (!/\.(js|css|svg|json)$/u.test(file)) continue;
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(wantedAreas()?.join() ?? '');
  for (const source of sources) {
    const path = join(projectDir, source);
    for (const file of statSync(path).isDirectory() ? filesIn(path) : [path]) {
      if (file.endsWith('.md') || file.endsWith('.graphql')) continue;
      hash.update(relative(projectDir, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Old builds go; a running server may still serve the last few. */
function sweep(): void {
  const builds = readdirSync(builtHere)
    .map((name) => join(builtHere, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of builds.slice(KEPT)) rmSync(old, { recursive: true, force: true });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const folder = await buildWeb((line) => console.log(line));
  if (values.out !== undefined) cpSync(folder, values.out, { recursive: true });
  console.log(values.out ?? folder);
}
