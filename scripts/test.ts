/** Runs vitest and ends with one line that says it all: `N passed, N failed`. Arguments go to vitest. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDir } from '../settings/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-tally-'));
const tally = join(folder, 'tally');
const vitest = spawn(
  process.execPath,
  [
    join(projectDir, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=./scripts/tally-reporter.ts',
    ...process.argv.slice(2),
  ],
  { cwd: projectDir, stdio: 'inherit', env: { ...process.env, TONGBAN_TALLY: tally } },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => vitest.kill(signal));
const code = await new Promise<number>((resolve) => {
  vitest.once('exit', (exit) => resolve(exit ?? 1));
  vitest.once('error', () => resolve(1));
});
const { passed, failed } = read();
rmSync(folder, { recursive: true, force: true });
// A run that broke off, or that found a fault outside any test, is never "0 failed".
console.log(`${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed`);
process.exitCode = code === 0 && failed > 0 ? 1 : code;

function read(): { passed: number; failed: number } {
  try {
    return JSON.parse(readFileSync(tally, 'utf8')) as { passed: number; failed: number };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
