/** `npm run bench -- NAME`: runs bench/NAME.ts at full size. `npm run bench`: runs all of them small, and writes one table of the day. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../settings/settings.ts';

interface Small {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Programs without which it cannot run. */
  readonly needs?: readonly string[];
}

/** All benches, small enough to take ten minutes together on two cores. */
const SMALL: Readonly<Record<string, Small>> = {
  engine: { args: ['--cases', '120', '--rounds', '1'] },
  payloads: { args: ['--cases', '80'] },
  flowable: { args: ['--cases', '120', '--rounds', '1'], needs: ['java', 'mvn'] },
  scale: { args: ['--cases', '80', '--open', '500,2000', '--rounds', '20'] },
  import: { args: ['--times', '3'] },
  audit: { env: { BENCH_ENTRIES: '50000', BENCH_LOAD_MS: '6000', BENCH_SLICE_MS: '1500' } },
  statistics: { args: ['--cases', '100000', '--rounds', '10'] },
  web: { args: ['--cases', '5000', '--rounds', '8'] },
};

interface Result {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly baseline: Readonly<Record<string, number>>;
  readonly ratios: Readonly<Record<string, number>>;
}

const folder = join(projectDir, 'bench');
const [name, ...args] = process.argv.slice(2);
if (name === undefined) process.exitCode = runAll();
else if (/^[a-z-]+$/u.test(name) && existsSync(join(folder, `${name}.ts`))) process.exitCode = runOne(name, { args });
else {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(SMALL).join(', ')}; without NAME, all of them small`);
  process.exitCode = 2;
}

function runOne(bench: string, { args: given = [], env = {} }: Small): number {
  const file = join(folder, `${bench}.ts`);
  return spawnSync(process.execPath, [file, ...given], { cwd: projectDir, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
}

/** Answers 1 when one of them failed; the others are run and told all the same. */
function runAll(): number {
  const day = new Date().toISOString().slice(0, 10);
  const aside = join(projectDir, '.artifacts', 'bench', day);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const left: string[] = [];
  for (const [bench, small] of Object.entries(SMALL)) {
    const missing = (small.needs ?? []).filter((program) => spawnSync(program, ['-version'], { stdio: 'ignore' }).error !== undefined);
    if (missing.length > 0) {
      left.push(`${bench}: needs ${missing.join(' and ')}`);
      continue;
    }
    console.log(`\n== ${bench}`);
    const status = runOne(bench, { ...small, env: { ...small.env, BENCH_RESULTS: aside } });
    if (status !== 0) left.push(`${bench}: failed`);
  }
  const results = readdirSync(aside).map((file) => JSON.parse(readFileSync(join(aside, file), 'utf8')) as Result);
  writeFileSync(join(folder, 'results', `${day}.json`), `${JSON.stringify({ date: day, results, notRun: left }, null, 2)}\n`);
  const table = tableOf(day, results, left);
  writeFileSync(join(folder, 'results', `${day}.md`), table);
  console.log(`\n${table}`);
  return left.some((line) => line.endsWith('failed')) ? 1 : 0;
}

function tableOf(day: string, results: readonly Result[], left: readonly string[]): string {
  const lines = results.flatMap(({ baseline, figures, name: bench, ratios }) => [
    ...[...new Set([...Object.keys(figures), ...Object.keys(baseline)])].map((key) => [
      bench,
      key,
      figures[key] ?? '',
      baseline[key] ?? '',
    ]),
    ...Object.entries(ratios).map(([key, ratio]) => [bench, `**ratio ${key}**`, `**${ratio}**`, '']),
  ]);
  return [
    `# Benches of ${day}, small`,
    '',
    '`npm run bench`. Small sizes say that a bench runs and what its figures look like; what docs/performance.md claims comes from the full sizes.',
    '',
    '| bench | what | figure | baseline |',
    '| --- | --- | --- | --- |',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    ...(left.length > 0 ? ['', ...left.map((line) => `- not run: ${line}`)] : []),
    '',
  ].join('\n');
}
