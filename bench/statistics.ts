/**
 * What a dashboard costs when the city is large: each question over GraphQL (in process, on PostgreSQL) beside a scan of the same
 * facts by DuckDB, in one run, with the same answers; and how the time grows from a tenth of the cases to all of them.
 *
 *   npm run bench -- statistics [--cases 10000000] [--rounds 20]
 *   npm run bench -- statistics --cases N --folder F --prepare      makes the two cities in F and leaves them there; may be busy
 *   npm run bench -- statistics --cases N --folder F --measure      asks them; wants a quiet machine
 *
 * Ten million cases take about 25 GB, a tenth of it for the smaller city. Only a run with that many writes bench/results/statistics.json.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sweepAtEnd } from '../scripts/stack/guarded.ts';
import { startStack } from '../scripts/stack/stack.ts';
import { readSettings } from '../settings/settings.ts';
import { tell, type Measured } from './statistics/figures.ts';
import { followed } from './statistics/followed.ts';
import { measure } from './statistics/measure.ts';
import { prepare, preparedBefore } from './statistics/prepared.ts';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000000' },
    rounds: { type: 'string', default: '20' },
    folder: { type: 'string' },
    prepare: { type: 'boolean', default: false },
    measure: { type: 'boolean', default: false },
  },
});
const [cases, rounds] = [Number(options.cases), Number(options.rounds)];
if (!(cases >= 100)) throw new Error('--cases wants a number of at least 100');
if (options.prepare && options.folder === undefined) throw new Error('--prepare needs --folder, where the cities are kept');
const both = !options.prepare && !options.measure;
const sizes = [Math.round(cases / 10), cases];

const folder = options.folder === undefined ? mkdtempSync(join(tmpdir(), 'tongban-bench-')) : resolve(options.folder);
if (options.folder === undefined) sweepAtEnd(folder);
mkdirSync(folder, { recursive: true });
const stack = await startStack({
  dataDir: join(folder, 'data'),
  cacheDir: readSettings().cacheDir,
  namespace: 'bench',
  ownDatabase: false,
  log: console.log,
});
try {
  if (options.prepare || both) for (const size of sizes) await prepare(stack, folder, size);
  if (options.measure || both) {
    const measured: Measured[] = [];
    for (const size of sizes) {
      const made = preparedBefore(folder, size);
      if (made === undefined) throw new Error(`${size} cases are not prepared in ${folder}: run with --prepare first`);
      measured.push({ ...made, timed: await measure(stack, folder, size, rounds) });
    }
    tell(measured[0]!, measured[1]!, await followed(stack));
  }
} finally {
  await stack.stop();
  if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
}
