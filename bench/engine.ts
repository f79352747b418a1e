/**
 * What Tongban costs beyond Temporal itself: cases per second and the time of a command, for a bare workflow with the same four
 * updates and an empty local activity, and for a full case with its clocks, trail and read model; in turns, on the same servers.
 * `bare` is the SDK as it comes; `lean` the same workflow on a bundle made as ours (shared modules, no stacks), to tell what that alone gives.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import { defineUpdate } from '@temporalio/workflow';
import type { Actor } from '../domain/case/actor.ts';
import type { Command, CommandData, CommandType } from '../domain/case/commands.ts';
import { calendarWindow } from '../domain/clocks/calendar-window.ts';
import { makeCaseNo } from '../domain/identifiers/case-no.ts';
import waterIntake from '../domain/procedures/items/water-intake.ts';
import { CALENDAR_2026 } from '../schema/calendar/calendar-data.ts';
import { openPool } from '../schema/database.ts';
import { startStack } from '../scripts/stack/stack.ts';
import type { Stack } from '../scripts/stack/stack.ts';
import { readSettings } from '../settings/settings.ts';
import { caseWorkflowId, openingAttributes, updateOf } from '../workflows/messages.ts';
import type { CaseWorkflowInput } from '../workflows/messages.ts';
import { quantile, report, round } from './result.ts';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '300' },
    lanes: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '2' },
  },
});
const [cases, lanes, rounds] = [Number(options.cases), Number(options.lanes), Number(options.rounds)];

/** Water intake without its site visit and hearing: three human steps after the filing. */
const procedure = {
  ...waterIntake,
  hearing: 'NONE' as const,
  steps: waterIntake.steps.flatMap(({ needs: _visit, ...step }) => (step.id === 'check' ? [] : [{ ...step, differentFrom: [] }])),
};

const staff = (personId: string, role: 'WINDOW' | 'HANDLER' | 'APPROVER'): Actor => ({
  personId,
  kind: 'HUMAN',
  roles: [role],
  unitId: 'u-bench',
  region: '320600',
});
const lin = staff('lin', 'WINDOW');
const zhao = staff('zhao', 'HANDLER');
const chen = staff('chen', 'APPROVER');

const KINDS = ['bare', 'lean', 'case'] as const;
type Kind = (typeof KINDS)[number];

interface Run {
  /** Milliseconds of each command. */
  readonly commands: number[];
  readonly seconds: number;
}

type RunCase = (queue: string, timed: <T>(act: () => Promise<T>) => Promise<T>) => Promise<string>;

const folder = mkdtempSync(join(tmpdir(), 'tongban-bench-'));
const settings = readSettings();
const stack = await startStack({
  dataDir: folder,
  cacheDir: settings.cacheDir,
  namespace: 'bench',
  log: (line) => console.log(line),
});
const connection = await temporal(stack);
const client = new Client({ connection, namespace: stack.namespace });
const pool = openPool(stack.ownerUrl);
try {
  const form = { formId: randomUUID(), digest: 'd'.repeat(64) };
  await pool.query(
    `insert into tongban.form (id, owner, procedure_code, content, salt, digest) values ($1, 'bench', 'water-intake', '{}', '\\x00', $2)`,
    [form.formId, form.digest],
  );
  const tongban = fullCase(form);
  const warm = { cases: 20, lanes: 4 };
  const throughput: Record<Kind, Run[]> = { bare: [], lean: [], case: [] };
  const single: Record<Kind, Run[]> = { bare: [], lean: [], case: [] };
  for (let round_ = 0; round_ < rounds; round_ += 1) {
    for (const kind of KINDS) {
      const queue = `${kind}-${randomUUID()}`;
      const worker = await startWorker(kind, queue);
      const runCase = kind === 'case' ? tongban : bareCase;
      await run(runCase, queue, warm.cases, warm.lanes);
      throughput[kind].push(await run(runCase, queue, cases, lanes));
      single[kind].push(await run(runCase, queue, Math.ceil(cases / 10), 1));
      worker.kill('SIGTERM');
      await once(worker, 'exit');
      console.log(`  ${kind}: ${rate(throughput[kind].at(-1)!)} cases/s`);
    }
  }
  const events = { bare: await historyOf(bareCase, 'bare'), case: await historyOf(tongban, 'case') };
  const rows = await rowsPerStep();
  const figures = { ...figuresOf(throughput.case, single.case), historyEventsPerCase: events.case, ...rows };
  const lean = figuresOf(throughput.lean, single.lean);
  const baseline = {
    ...figuresOf(throughput.bare, single.bare),
    historyEventsPerCase: events.bare,
    leanCasesPerSecond: lean.casesPerSecond,
    leanP50Ms: lean.p50Ms,
  };
  report({
    name: 'engine',
    figures,
    baseline,
    ratios: {
      throughput: round(figures.casesPerSecond / baseline.casesPerSecond),
      p50: round(figures.p50Ms / baseline.p50Ms),
      p95: round(figures.p95Ms / baseline.p95Ms),
      throughputToLean: round(figures.casesPerSecond / lean.casesPerSecond),
    },
  });
} finally {
  await pool.end();
  await connection.close();
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function temporal({ startTemporal }: Stack): Promise<Connection> {
  const { address } = await startTemporal();
  return Connection.connect({ address });
}

async function startWorker(kind: Kind, queue: string): Promise<ChildProcess> {
  const worker = fork(fileURLToPath(new URL('engine/worker.ts', import.meta.url)), [kind, queue], {
    env: {
      ...process.env,
      DATABASE_URL: stack.databaseUrl,
      TEMPORAL_ADDRESS: stack.temporal()!.address,
      TEMPORAL_NAMESPACE: stack.namespace,
    },
  });
  await once(worker, 'message');
  return worker;
}

async function run(runCase: RunCase, queue: string, count: number, width: number): Promise<Run> {
  const commands: number[] = [];
  const timed = async <T>(act: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const answer = await act();
    commands.push(performance.now() - from);
    return answer;
  };
  let left = count;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (left-- > 0) await runCase(queue, timed);
    }),
  );
  return { commands, seconds: (performance.now() - from) / 1_000 };
}

async function bareCase(queue: string, timed: <T>(act: () => Promise<T>) => Promise<T>): Promise<string> {
  const workflowId = `bare/${randomUUID()}`;
  const start = new WithStartWorkflowOperation('bareWorkflow', {
    workflowId,
    taskQueue: queue,
    args: [],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  await timed(() =>
    client.workflow.executeUpdateWithStart(defineUpdate<number, []>('receive'), { updateId: randomUUID(), startWorkflowOperation: start }),
  );
  const handle = client.workflow.getHandle(workflowId);
  for (const name of ['accept', 'passOn', 'decide']) {
    await timed(() => handle.executeUpdate(defineUpdate<number, []>(name), { updateId: randomUUID() }));
  }
  return workflowId;
}

function fullCase(form: { readonly formId: string; readonly digest: string }): RunCase {
  let serial = 0;
  const calendar = calendarWindow(CALENDAR_2026, 2025, 2027);
  return async (queue, timed) => {
    serial += 1;
    const caseNo = makeCaseNo({ region: '320600', on: '2026-03-02', kind: procedure.kind, serial });
    const input: CaseWorkflowInput = {
      caseNo,
      procedure: { code: procedure.code, version: procedure.version, hash: 'f'.repeat(64), definition: procedure },
      calendar,
      region: '320600',
      unitId: 'u-bench',
      origin: 'NATIVE',
      provenance: 'LIVE',
    };
    const command = <T extends CommandType>(actor: Actor, type: T, data: CommandData[T]): Command<T> => ({
      type,
      requestId: randomUUID(),
      actor,
      receivedAt: new Date().toISOString(),
      channel: 'WINDOW',
      data,
    });
    const workflowId = caseWorkflowId(caseNo);
    const filing = command(lin, 'receive', {
      intake: {
        applicant: { partyId: 'party-1', kind: 'ENTERPRISE' },
        form,
        facts: { yearlyVolume: 12 },
        materials: procedure.materials
          .filter(({ source }) => source !== 'SHARED')
          .map(({ id }) => ({ id, trust: 'A' as const, sha256: 'a'.repeat(64) })),
      },
    });
    const start = new WithStartWorkflowOperation('caseWorkflow', {
      workflowId,
      taskQueue: queue,
      args: [input],
      typedSearchAttributes: openingAttributes(input),
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
    await timed(() =>
      client.workflow.executeUpdateWithStart(updateOf('receive'), {
        updateId: filing.requestId,
        args: [filing],
        startWorkflowOperation: start,
      }),
    );
    const handle = client.workflow.getHandle(workflowId);
    const steps: Command[] = [
      command(lin, 'accept', {}),
      command(zhao, 'passOn', { stepId: 'handle', opinion: '材料属实，同意' }),
      command(chen, 'decide', { decision: 'GRANT', opinion: '准予许可' }),
    ];
    for (const step of steps) {
      await timed(() => handle.executeUpdate(updateOf(step.type), { updateId: step.requestId, args: [step] }));
    }
    return workflowId;
  };
}

async function historyOf(runCase: RunCase, kind: Kind): Promise<number> {
  const queue = `${kind}-${randomUUID()}`;
  const worker = await startWorker(kind, queue);
  const workflowId = await runCase(queue, (act) => act());
  const events = (await client.workflow.getHandle(workflowId).fetchHistory()).events?.length ?? 0;
  worker.kill('SIGTERM');
  await once(worker, 'exit');
  return events;
}

/** Rows the record wrote for one step of a case, on average. */
async function rowsPerStep(): Promise<{ readonly rowsWrittenPerStep: number; readonly entryBytesMean: number }> {
  const { rows } = await pool.query<{ written: string; steps: string; bytes: string }>(`
    select (select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_user_tables where schemaname in ('tongban', 'audit')) as written,
           (select count(*) from audit.entry) as steps, (select avg(octet_length(canon)) from audit.entry) as bytes`);
  const [row] = rows;
  return { rowsWrittenPerStep: round(Number(row!.written) / Number(row!.steps)), entryBytesMean: round(Number(row!.bytes), 0) };
}

function rate({ commands, seconds }: Run): number {
  return round(commands.length / 4 / seconds);
}

function figuresOf(many: readonly Run[], one: readonly Run[]) {
  const seconds = many.reduce((sum, { seconds: s }) => sum + s, 0);
  const commands = many.reduce((sum, { commands: c }) => sum + c.length, 0);
  const alone = one.flatMap(({ commands: c }) => c);
  return {
    casesPerSecond: round(commands / 4 / seconds),
    p50Ms: round(quantile(alone, 0.5)),
    p95Ms: round(quantile(alone, 0.95)),
    p50AtLanesMs: round(
      quantile(
        many.flatMap(({ commands: c }) => c),
        0.5,
      ),
    ),
    lanes,
    cases,
  };
}
