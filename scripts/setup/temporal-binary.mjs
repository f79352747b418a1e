/**
 * Finds or makes the Temporal server. Plain JavaScript for any Node from 20.3 on, because set-up runs before the project's own Node is there.
 * Order: what the cache holds, the official release where the internet allows it, a build through the Go module proxy (minutes, once).
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const temporalVersion = '1.32.0';
/** The Go that this version asks for. */
export const goVersion = '1.26.8';

const suffix = process.platform === 'win32' ? '.exe' : '';

/** @returns {string} the cache of everything that is made once and used by every copy of the project */
export function cacheDir() {
  return process.env.TONGBAN_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tongban');
}

/** @param {string} cache @returns {{ server: string, sql: string }} where the two programs are or will be */
export function temporalPrograms(cache = cacheDir()) {
  const bin = join(cache, `temporal-${temporalVersion}`, 'bin');
  return { server: join(bin, `server${suffix}`), sql: join(bin, `sql${suffix}`) };
}

/** @param {string} cache @returns {boolean} */
export function hasTemporal(cache = cacheDir()) {
  const { server, sql } = temporalPrograms(cache);
  return existsSync(server) && existsSync(sql);
}

/**
 * Makes sure that the programs are in the cache. Two set-ups at once do not clash: the second waits for the first.
 * @param {(line: string) => void} say
 * @param {string} cache
 * @returns {Promise<{ server: string, sql: string }>}
 */
export async function ensureTemporal(say, cache = cacheDir()) {
  const programs = temporalPrograms(cache);
  if (hasTemporal(cache)) return programs;
  const home = join(cache, `temporal-${temporalVersion}`);
  mkdirSync(join(home, 'bin'), { recursive: true });
  await withLock(`${home}.lock`, say, async () => {
    if (hasTemporal(cache)) return;
    const work = join(home, `making-${process.pid}`);
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    try {
      if (!(await download(work, say))) await build(work, say);
      // server last: its presence says that both are complete
      renameSync(join(work, `sql${suffix}`), programs.sql);
      renameSync(join(work, `server${suffix}`), programs.server);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
  return programs;
}

/**
 * The official archive of the release, checked against the release's own list of SHA-256 sums.
 * @param {string} work @param {(line: string) => void} say @returns {Promise<boolean>} false where it cannot be had
 */
async function download(work, say) {
  const base = process.env.TONGBAN_TEMPORAL_RELEASES ?? 'https://github.com/temporalio/temporal/releases/download';
  if (base === 'off') return false;
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[/** @type {string} */ (process.platform)];
  const machine = { x64: 'amd64', arm64: 'arm64' }[/** @type {string} */ (process.arch)];
  if (system === undefined || machine === undefined || system === 'windows') return false;
  const name = `temporal_${temporalVersion}_${system}_${machine}.tar.gz`;
  try {
    const sums = await fetch(`${base}/v${temporalVersion}/checksums.txt`, { signal: AbortSignal.timeout(8_000) });
    if (!sums.ok) throw new Error(`HTTP ${sums.status}`);
    const line = (await sums.text()).split('\n').find((text) => text.trim().endsWith(name));
    const wanted = line?.trim().split(/\s+/u)[0];
    if (wanted === undefined) throw new Error('no checksum for this machine');
    say(`downloading the Temporal server ${temporalVersion} · 下载 Temporal 服务器`);
    const answer = await fetch(`${base}/v${temporalVersion}/${name}`, { signal: AbortSignal.timeout(300_000) });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (createHash('sha256').update(bytes).digest('hex') !== wanted) throw new Error('the checksum does not match');
    writeFileSync(join(work, name), bytes);
    execFileSync('tar', ['-xzf', name, 'temporal-server', 'temporal-sql-tool'], { cwd: work, stdio: 'ignore' });
    renameSync(join(work, 'temporal-server'), join(work, `server${suffix}`));
    renameSync(join(work, 'temporal-sql-tool'), join(work, `sql${suffix}`));
    return true;
  } catch (error) {
    say(
      `no download of the Temporal server here (${error instanceof Error ? error.message : error}); building it instead · 无法下载，改为编译`,
    );
    return false;
  }
}

/** @param {string} work @param {(line: string) => void} say */
async function build(work, say) {
  const go = findGo();
  if (go === undefined)
    throw new Error(
      `The Temporal server has to be built here and Go ${goVersion} or newer is missing. Install Go (https://go.dev/dl), ` +
        `or put a ready server into ${temporalPrograms().server}, or set TEMPORAL_ADDRESS to a running Temporal. ` +
        `· 需要 Go ${goVersion} 以上来编译 Temporal 服务器，或设置 TEMPORAL_ADDRESS。`,
    );
  say(`building the Temporal server ${temporalVersion} with Go, once: about 5 to 7 minutes on 2 cores · 编译 Temporal 服务器，仅此一次`);
  // No flags of our own, so that what Go has compiled before, by whomever, is used again.
  const env = { ...process.env, GOBIN: work, GOTOOLCHAIN: process.env.GOTOOLCHAIN ?? 'auto' };
  for (const program of ['cmd/tools/sql', 'cmd/server']) {
    await runWithProgress(go, ['install', `go.temporal.io/server/${program}@v${temporalVersion}`], env, work, `go install ${program}`, say);
  }
}

/** @returns {string | undefined} a Go on PATH or in its usual place, whatever its version: from 1.21 on Go fetches the toolchain a module asks for */
export function findGo() {
  for (const candidate of ['go', '/usr/local/go/bin/go', join(homedir(), 'go', 'bin', 'go'), '/opt/homebrew/bin/go']) {
    try {
      execFileSync(candidate, ['version'], { stdio: 'ignore' });
      return candidate;
    } catch {
      continue;
    }
  }
  return undefined;
}

/**
 * Runs a long command, saying every five seconds how long it has run. Its output is shown only when it fails.
 * @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env @param {string} cwd @param {string} title
 * @param {(line: string) => void} say @returns {Promise<void>}
 */
export function runWithProgress(command, args, env, cwd, title, say) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let tail = '';
    let count = 0;
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      const text = chunk.toString();
      count += text.split('\n').length - 1;
      tail = (tail + text).slice(-4_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const seconds = () => Math.round((Date.now() - started) / 1000);
    const timer = setInterval(() => say(`  ${title}: ${seconds()} s${count > 0 ? `, ${count} lines of output` : ''}`), 5_000);
    const onSignal = () => child.kill('SIGTERM');
    process.once('SIGINT', onSignal);
    process.once('SIGTERM', onSignal);
    child.once('error', (error) => finish(error));
    child.once('close', (code) => finish(code === 0 ? undefined : new Error(`${title} failed (exit ${code}):\n${tail.trim()}`)));
    /** @param {Error | undefined} error */
    function finish(error) {
      clearInterval(timer);
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
      if (error !== undefined) return reject(error);
      if (seconds() > 1) say(`  ${title}: done in ${seconds()} s`);
      resolve();
    }
  });
}

/**
 * One at a time, across processes. The holder touches the lock every two seconds; one not touched for a minute belongs to the dead.
 * @template T @param {string} lock @param {(line: string) => void} say @param {() => Promise<T>} act @returns {Promise<T>}
 */
export async function withLock(lock, say, act) {
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    if (isStale(lock)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (tries % 20 === 0) say(`another set-up is at work (${lock}): waiting · 另一个准备过程正在进行，等待中`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const heart = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(lock, now, now);
    } catch {
      // the lock was taken away from us; the work is still safe, since its last act is an atomic rename
    }
  }, 2_000);
  try {
    return await act();
  } finally {
    clearInterval(heart);
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock @returns {boolean} */
function isStale(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (Date.now() - statSync(lock).mtimeMs > 60_000) return true;
    if (Number.isInteger(pid) && pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}
