/**
 * `npm run doctor`: what is missing and how to mend it. Plain JavaScript, so that it also works where nothing is installed yet;
 * what needs packages is asked in doctor/services.ts. Ends with 0 when nothing is wrong, 1 when something has to be mended.
 */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { missingPackages, ownNode, root, wantedNode } from './setup/dependencies.mjs';
import { cacheDir, findGo, goVersion, hasTemporal, temporalVersion } from './setup/temporal-binary.mjs';

let wrong = 0;

/** @param {boolean} good @param {string} what @param {string} [remedy] shown when not good */
function tell(good, what, remedy) {
  console.log(`${good ? '✓' : '✗'} ${what}`);
  if (good) return;
  wrong += 1;
  if (remedy !== undefined) console.log(`    → ${remedy}`);
}

console.log('通办 · Tongban: npm run doctor\n');
const missing = missingPackages();
tell(
  missing.length === 0,
  missing.length === 0
    ? 'dependencies as locked · 依赖与锁文件一致'
    : `${missing.length} packages are missing or of another version · 缺少依赖: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : ''}`,
  'npm run setup (or: npm ci)',
);
const node = ownNode() ?? process.versions.node;
const nodeMajor = Number(node.split('.')[0]);
tell(
  nodeMajor >= wantedNode,
  `Node ${node} for npm scripts · npm 脚本所用 Node`,
  `install Node ${wantedNode} (nodejs.org); on Linux npm run setup brings it`,
);
if (nodeMajor > wantedNode)
  console.log(`    note: Tongban is tested on Node ${wantedNode}; 26 leaves an unpatched Temporal global in the workflow sandbox`);

const data = process.env.TONGBAN_DATA ? resolve(process.env.TONGBAN_DATA) : join(root, '.data');
const embedded = !process.env.DATABASE_URL || !process.env.TEMPORAL_ADDRESS;
folder('project folder · 项目目录', root, 0.5);
folder('data folder · 数据目录', data, embedded ? 1 : 0.1);
if (!process.env.TEMPORAL_ADDRESS) {
  folder('cache · 缓存目录', cacheDir(), hasTemporal() ? 0 : 3);
  temporalServer();
}
await port(Number(process.env.API_PORT || 4000));

if (missing.length === 0 && Number(process.versions.node.split('.')[0]) >= wantedNode) {
  const { examineServices } = await import('./doctor/services.ts');
  await examineServices(tell);
} else {
  console.log('- database and Temporal not examined: first npm run setup, then npm run doctor · 先准备，再检查数据库与 Temporal');
}
console.log(wrong === 0 ? '\nnothing is wrong · 一切正常' : `\n${wrong} to mend · ${wrong} 项需要处理`);
process.exitCode = wrong === 0 ? 0 : 1;

/** @param {string} title @param {string} path @param {number} gigabytes that should be free there */
function folder(title, path, gigabytes) {
  let there = path;
  while (!existsSync(there)) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
    if (there === path) mkdirSync(path, { recursive: true });
  } catch {
    tell(
      false,
      `${title} ${path}: no right to write`,
      `let this user write to ${there}, or choose another folder (TONGBAN_DATA, TONGBAN_CACHE)`,
    );
    return;
  }
  const { bavail, bsize } = statfsSync(there);
  const free = (bavail * bsize) / 1024 ** 3;
  tell(
    free >= gigabytes,
    `${title} ${path}: writable, ${free.toFixed(1)} GB free`,
    `free at least ${gigabytes} GB there, or choose another folder`,
  );
}

function temporalServer() {
  if (hasTemporal()) {
    tell(true, `Temporal server ${temporalVersion} in the cache · 缓存中已有 Temporal 服务器`);
    return;
  }
  const go = findGo();
  const version = go === undefined ? undefined : execFileSync(go, ['env', 'GOVERSION']).toString().trim().slice(2);
  const enough = version !== undefined && (newer(version, goVersion) || process.env.GOTOOLCHAIN !== 'local');
  tell(
    enough,
    version === undefined
      ? 'no Temporal server in the cache and no Go to build it'
      : `no Temporal server in the cache; Go ${version} can build it, once, about 7 minutes`,
    `install Go ${goVersion} or newer (go.dev/dl), or set TEMPORAL_ADDRESS to a running Temporal`,
  );
}

/** @param {string} version @param {string} wanted */
function newer(version, wanted) {
  const [a, b] = [version, wanted].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) if ((a?.[i] ?? 0) !== (b?.[i] ?? 0)) return (a?.[i] ?? 0) > (b?.[i] ?? 0);
  return true;
}

/** @param {number} number */
async function port(number) {
  if (!Number.isInteger(number) || number < 0 || number > 65_535) return; // the settings say so below, by name
  const free = await new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(number, process.env.API_HOST || '127.0.0.1', () => server.close(() => done(true)));
  });
  const mine = existsSync(join(data, 'start.lock')) && readFileSync(join(data, 'start.lock'), 'utf8').includes('pid');
  if (free) tell(true, `port ${number} is free · 端口空闲`);
  else if (mine) tell(true, `port ${number} is in use; Tongban runs on ${data} · 通办正在运行`);
  else if (process.env.API_PORT)
    tell(false, `port ${number} (API_PORT) is taken by another program`, 'free it, or choose another: API_PORT=0 takes any free one');
  else tell(true, `port ${number} is taken; npm start will take another · 端口被占用，启动时自动改用其他端口`);
}
