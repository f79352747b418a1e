/** `npm run faults`: the fault suites in the size of a night, or of a release; their figures end in .artifacts/faults and in one table. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectDir } from '../settings/settings.ts';
import { SUITES } from './faults/suites.ts';
import { tableOf, type Figures } from './faults/table.ts';

const help = `npm run faults -- [R1 R5 …] [options]      故障测试

  --small      the size of npm test (minutes)
  --release    the size before a release (many hours); without either, that of a night
  --soak HOURS only the soak (R15), for so many hours: 0.5 is half an hour
  --seed N     runs the dice of an earlier run again
  --help

${SUITES.map(({ id, says }) => `${id.padEnd(4)} ${says}`).join('\n')}

Ends with 0 when nothing was lost and every control failed as it must.`;

const SOAK = 'R15';

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});

async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      small: { type: 'boolean' },
      release: { type: 'boolean' },
      soak: { type: 'string' },
      seed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const unknown = positionals.filter((id) => !SUITES.some((suite) => suite.id === id));
  if (unknown.length > 0) throw new Error(`there is no suite ${unknown.join(', ')}: see --help · 没有该套件`);
  const soak = values.soak === undefined ? undefined : hoursOf(values.soak);
  if (soak !== undefined && positionals.some((id) => id !== SOAK))
    throw new Error(`--soak runs ${SOAK} alone: leave out ${positionals.join(', ')} · --soak 只运行 ${SOAK}`);
  const chosen = SUITES.filter(({ id }) => (soak !== undefined ? id === SOAK : positionals.length === 0 || positionals.includes(id)));
  const size = values.small === true ? 'small' : values.release === true ? 'release' : 'nightly';
  const folder = join(projectDir, '.artifacts', 'faults');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.endsWith(`-${size}.json`)) rmSync(join(folder, file));
  const began = Date.now();
  const code = await vitest([...new Set(chosen.flatMap(({ files }) => files))], {
    TONGBAN_FAULT_SIZE: size,
    ...(soak === undefined ? {} : { TONGBAN_SOAK_HOURS: String(soak) }),
    ...(values.seed === undefined ? {} : { TONGBAN_FAULT_SEED: values.seed }),
  });
  const figures = readdirSync(folder)
    .filter((file) => file.endsWith(`-${size}.json`))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Figures);
  const table = tableOf(figures, size, (Date.now() - began) / 60_000);
  writeFileSync(join(folder, `${size}.md`), table);
  console.log(`\n${table}`);
  return code;
}

/** @throws what the argument must be */
function hoursOf(text: string): number {
  const hours = Number(text);
  if (Number.isFinite(hours) && hours > 0 && hours <= 1_000) return hours;
  throw new Error(`--soak takes a number of hours above 0, such as 2 or 0.5, not "${text}" · --soak 须为大于 0 的小时数`);
}

function vitest(files: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const missing = files.filter((file) => !existsSync(join(projectDir, file)));
  if (missing.length > 0) throw new Error(`${missing.join(', ')} is missing`);
  // One after the other: each suite wants the machine for itself.
  const child = spawn(process.execPath, [join(projectDir, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--maxWorkers=1', ...files], {
    cwd: projectDir,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
