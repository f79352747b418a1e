/** `npm run check`: format, lint, types, dead code, import directions. Runs all of them and says at the end which failed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../settings/settings.ts';

const steps: readonly (readonly [title: string, program: string, ...args: string[]])[] = [
  ['format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['lint', 'eslint/bin/eslint.js', '--max-warnings=0', '.'],
  ['types', 'typescript/bin/tsc', '--noEmit'],
  ['types of the web', 'typescript/bin/tsc', '--noEmit', '--project', 'web/tsconfig.json'],
  ['dead code', 'knip/bin/knip.js'],
  [
    'import directions',
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type=err',
    ...folders(),
  ],
];

const failed: string[] = [];
for (const [title, program, ...args] of steps) {
  const began = Date.now();
  const { status } = spawnSync(process.execPath, [join(projectDir, 'node_modules', program), ...args], {
    cwd: projectDir,
    stdio: 'inherit',
  });
  const seconds = ((Date.now() - began) / 1_000).toFixed(1);
  if (status !== 0) failed.push(title);
  console.log(`${status === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
}
if (failed.length > 0) {
  console.error(`check failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

function folders(): string[] {
  const all = [
    'domain',
    'workflows',
    'activities',
    'schema',
    'settings',
    'payloads',
    'api',
    'worker',
    'exchange',
    'demo',
    'web',
    'scripts',
    'bench',
    'tests',
  ];
  return all.filter((folder) => existsSync(join(projectDir, folder)));
}
