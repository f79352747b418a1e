/**
 * What grows with a city: throughput with 1, 2 and 4 workers, and with more and more cases open in Temporal and PostgreSQL; rows, bytes and
 * memory of a case; what readers wait for while fifty steps a second are written. `--open 1000,100000` for the sizes by name.
 */
import { parseArgs } from 'node:util';
import { fullCase, storeForm } from './engine/application.ts';
import { figuresOf, run, turnOf } from './engine/lanes.ts';
import type { Turn } from './engine/lanes.ts';
import { openBench } from './engine/open-bench.ts';
import { withWorker } from './engine/start-worker.ts';
import { report, round } from './result.ts';
import { openCases } from './scale/open-cases.ts';
import { readWhileWriting } from './scale/reading.ts';
import { perCase, residentMb, stored, temporalPid } from './scale/sizes.ts';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '200' },
    lanes: { type: 'string', default: '20' },
    workers: { type: 'string', default: '1,2,4' },
    open: { type: 'string', default: '1000,5000' },
    steps: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '60' },
  },
});
const [cases, lanes] = [Number(options.cases), Number(options.lanes)];
const numbers = (list: string): number[] => list.split(',').map(Number);

const { client, close, pool, stack } = await openBench();
const figures: Record<string, number> = { cases, lanes };
try {
  const tongban = fullCase(client, await storeForm(pool));
  const turn = (queue: string): Promise<Turn> => turnOf((count, width) => run(tongban, queue, count, width), { cases, lanes, warm: 20 });
  const told = (name: string, { casesPerSecond, p95AtLanesMs }: ReturnType<typeof figuresOf>): void => {
    Object.assign(figures, { [`${name}CasesPerSecond`]: casesPerSecond, [`${name}P95Ms`]: p95AtLanesMs });
    console.log(`  ${name}: ${casesPerSecond} cases/s, p95 ${p95AtLanesMs} ms`);
  };

  const before = await stored(stack);
  let done = 0;
  for (const count of numbers(options.workers)) {
    const one = await withWorker(
      stack,
      'case',
      async (queue, [pid]) => {
        await run(tongban, queue, 20, 4);
        const [began, many] = [residentMb(pid!), await turn(queue)];
        if (count === 1) figures['workerMbPerCachedCase'] = round((residentMb(pid!) - began) / (cases + cases / 10 + 20), 3);
        return many;
      },
      count,
    );
    done += 40 + cases + Math.ceil(cases / 10);
    told(`workers${count}`, figuresOf([one]));
  }
  Object.assign(figures, perCase(before, await stored(stack), done));

  let open = 0;
  for (const level of numbers(options.open)) {
    const empty = { stored: await stored(stack), temporalMb: residentMb(temporalPid(stack)) };
    const startsPerSecond = await openCases(client, pool, open, level, (count) => console.log(`  ${count} cases open`));
    const full = await stored(stack);
    const added = level - open;
    open = level;
    Object.assign(figures, {
      [`open${level}StartsPerSecond`]: round(startsPerSecond),
      [`open${level}TemporalKbPerCase`]: round((residentMb(temporalPid(stack)) - empty.temporalMb) * (1_024 / added)),
      [`open${level}HistoryBytesPerCase`]: Math.round((full.history.bytes - empty.stored.history.bytes) / added),
      [`open${level}TongbanBytesPerCase`]: Math.round((full.tongban.bytes - empty.stored.tongban.bytes) / added),
    });
    told(`open${level}`, figuresOf([await withWorker(stack, 'case', turn)]));
  }

  const reading = await withWorker(stack, 'case', (queue) =>
    readWhileWriting(stack, tongban, queue, { stepsPerSecond: Number(options.steps), rounds: Number(options.rounds) }),
  );
  Object.assign(figures, reading.writing, { stepsPerSecond: reading.stepsPerSecond });
  const first = figures[`open${numbers(options.open)[0]}CasesPerSecond`]!;
  report({
    name: 'scale',
    figures,
    baseline: { ...reading.quiet, workers1CasesPerSecond: figures['workers1CasesPerSecond']! },
    ratios: {
      ...Object.fromEntries(
        numbers(options.workers).map((count) => [
          `workers${count}`,
          round(figures[`workers${count}CasesPerSecond`]! / figures['workers1CasesPerSecond']!),
        ]),
      ),
      fullestToEmptiest: round(figures[`open${open}CasesPerSecond`]! / first),
      workListWhileWriting: round(reading.writing.workListP95Ms / reading.quiet.workListP95Ms),
    },
  });
} finally {
  await close();
}
