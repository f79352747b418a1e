/** `npm run drill -- NAME`: plays an emergency of docs/operations.md in the test environment, on servers of its own; no real one is touched. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectDir } from '../settings/settings.ts';
import { DRILLS } from './faults/drills.ts';

const width = Math.max(...DRILLS.map(({ name }) => name.length));
const help = `npm run drill -- NAME      应急演练

${DRILLS.map(({ name, plays }) => `  ${name.padEnd(width)}  ${plays}`).join('\n')}

Ends with 0 when everything came back as its runbook says.`;

const [name] = process.argv.slice(2);
const drill = DRILLS.find((one) => one.name === name);
if (drill === undefined) {
  console.log(help);
  process.exitCode = name === undefined || name === '--help' || name === '-h' ? 0 : 1;
} else {
  const { file, only, plays } = drill;
  console.log(`演练 · drill "${drill.name}": ${plays}`);
  const began = Date.now();
  const vitest = join(projectDir, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', file, ...(only === undefined ? [] : ['-t', only])], {
    cwd: projectDir,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    console.log(`${code === 0 ? '✓' : '✗'} ${drill.name}, ${Math.round((Date.now() - began) / 1_000)} s`);
    process.exitCode = code ?? 1;
  });
}
