/**
 * Beside a Java engine: cases per second of Tongban, with its trail, clocks and read model, and of Flowable 7 with history level full,
 * three user tasks and a timer (bench/peers/flowable); the same number of lanes on the same PostgreSQL, in turns. Needs a JDK 17 and Maven.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fullCase, storeForm } from './engine/application.ts';
import { casesPerSecond, figuresOf, ratiosOf, run, turnOf } from './engine/lanes.ts';
import type { Run, Turn } from './engine/lanes.ts';
import { openBench } from './engine/open-bench.ts';
import { withWorker } from './engine/start-worker.ts';
import { report } from './result.ts';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '300' },
    lanes: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '3' },
  },
});
const [cases, lanes, rounds] = [Number(options.cases), Number(options.lanes), Number(options.rounds)];
const sizes = { cases, lanes, warm: 40 };

const peer = fileURLToPath(new URL('peers/flowable/', import.meta.url));
console.log('building the peer with Maven (a minute the first time) · 编译对照引擎');
execFileSync('mvn', ['-q', '-B', 'package'], { cwd: peer, stdio: 'inherit' });

const { client, close, pool, stack } = await openBench();
await pool.query('create database flowable');
const flowable = await startFlowable(stack.ownerUrl);
try {
  const tongban = fullCase(client, await storeForm(pool));
  const turns = { flowable: [] as Turn[], tongban: [] as Turn[] };
  const told = (name: keyof typeof turns, turn: Turn): void => {
    turns[name].push(turn);
    console.log(`  ${name}: ${casesPerSecond(turn.many)} cases/s`);
  };
  await flowable.run(sizes.warm * 5, 4); // a JVM is slow until its compiler has seen the code
  for (let turn = 0; turn < rounds; turn += 1) {
    told('flowable', await turnOf((count, width) => flowable.run(count, width), sizes));
    told('tongban', await withWorker(stack, 'case', (queue) => turnOf((count, width) => run(tongban, queue, count, width), sizes)));
  }
  const figures = { ...figuresOf(turns.tongban), lanes, cases, rounds };
  const baseline = figuresOf(turns.flowable);
  report({ name: 'flowable', figures, baseline, ratios: ratiosOf(figures, baseline) });
} finally {
  await flowable.stop();
  await close();
}

/** The peer answers each line on its standard input with one line. */
async function startFlowable(databaseUrl: string) {
  const { hostname, password, port, username } = new URL(databaseUrl);
  const java = spawn(
    'java',
    [
      '-cp',
      'target/classes:target/lib/*',
      'tongban.peer.FlowablePeer',
      `jdbc:postgresql://${hostname}:${port}/flowable`,
      decodeURIComponent(username),
      decodeURIComponent(password),
    ],
    { cwd: peer, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: java.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const next = await lines.next();
    if (next.done === true) throw new Error('the Flowable peer ended before it answered');
    return next.value;
  };
  if ((await line()) !== 'ready') throw new Error('the Flowable peer did not start');
  return {
    async run(count: number, width: number): Promise<Run> {
      java.stdin.write(`run ${count} ${width}\n`);
      const { cases: done, ...measured } = JSON.parse(await line()) as Run & { readonly cases: number };
      if (done !== count) throw new Error('the Flowable peer failed in the middle of a run');
      return measured;
    },
    async stop(): Promise<void> {
      java.stdin.end();
      if (java.exitCode === null) await once(java, 'exit');
    },
  };
}
