/** `npm run bench -- NAME`: runs bench/NAME.ts. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../settings/settings.ts';

const [name = '', ...args] = process.argv.slice(2);
const folder = join(projectDir, 'bench');
const file = join(folder, `${name}.ts`);
if (/^[a-z-]+$/u.test(name) && existsSync(file)) {
  process.exitCode = spawnSync(process.execPath, [file, ...args], { cwd: projectDir, stdio: 'inherit' }).status ?? 1;
} else {
  // Every bench reports through result.ts; the files beside them do not.
  const names = readdirSync(folder).filter(
    (entry) => entry.endsWith('.ts') && readFileSync(join(folder, entry), 'utf8').includes("from './result.ts'"),
  );
  console.error(`npm run bench -- NAME, where NAME is one of: ${names.map((entry) => entry.slice(0, -3)).join(', ')}`);
  process.exitCode = 2;
}
