/**
 * What the watchers see: every process tells whether it runs, whether it can work, and its figures; a network that breaks shows, and its
 * end too. Alert rules and dashboard speak of no figure that nobody tells.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freePorts } from '../../scripts/stack/free-port.ts';
import { projectDir } from '../../settings/settings.ts';
import { buildCity } from '../api/support/a-city.ts';
import { openFaultStage, type FaultStage } from '../support/fault-stage.ts';
import { Counter } from './support/counter.ts';
import { TcpProxy } from './support/tcp-proxy.ts';

const PROCESSES = ['api', 'worker', 'supervisor', 'sequencer'] as const;
type Name = (typeof PROCESSES)[number];

let stage: FaultStage;
let toDatabase: TcpProxy;
let counter: Counter;
const at = new Map<Name, string>();

const ask = async (name: Name, path: string): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(`${at.get(name)}${path}`, { signal: AbortSignal.timeout(8_000) });
  return { status: response.status, text: await response.text() };
};

/** The sum over all labels that the pattern allows. */
async function figure(name: Name, metric: string, labels = ''): Promise<number> {
  const { text } = await ask(name, '/metrics');
  const lines = text.split('\n').filter((line) => line.startsWith(`${metric}{`) && line.includes(labels));
  if (lines.length === 0) throw new Error(`${name} does not tell ${metric} ${labels}`);
  return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

beforeAll(async () => {
  stage = await openFaultStage('monitored');
  await buildCity(stage.pool);
  const database = new URL(stage.databaseUrl);
  toDatabase = await TcpProxy.before(database.hostname, Number(database.port));
  // The worker takes the port after its own for the SDK's figures.
  const [api, supervisor, sequencer, door, ...more] = await freePorts(40);
  const worker = more.find((port) => more.includes(port + 1)) ?? more[0]!;
  for (const [name, port] of Object.entries({ api, worker, supervisor, sequencer })) at.set(name as Name, `http://127.0.0.1:${port}`);
  const DATABASE_URL = Object.assign(new URL(stage.databaseUrl), { port: String(toDatabase.port) }).href;
  await stage.startWorker({ MONITORING_PORT: String(worker) });
  await stage.startProcess('supervisor', 'worker/supervisor.ts', { MONITORING_PORT: String(supervisor) });
  await stage.startSequencer({ MONITORING_PORT: String(sequencer) });
  const url = `http://127.0.0.1:${door}`;
  await stage.startProcess('api', 'api/main.ts', { DATABASE_URL, API_PORT: String(door), MONITORING_PORT: String(api) }, async () => {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  });
  counter = new Counter(stage.folder, () => [url]);
  at.set('api', `http://127.0.0.1:${api}`);
}, 180_000);
afterAll(async () => {
  counter.log.close();
  await stage.close();
  await toDatabase.close();
}, 60_000);

test('every process says that it runs and that it can work', async () => {
  for (const name of PROCESSES) {
    expect({ name, ...(await ask(name, '/health')) }).toMatchObject({ name, status: 200 });
    expect({ name, ...(await ask(name, '/ready')) }).toMatchObject({ name, status: 200 });
    expect(await ask(name, '/else')).toMatchObject({ status: 404 });
  }
});

test('commands are counted as they end, the log has one leader, and what waits is told', async () => {
  const caseNo = await counter.openCase();
  await expect(counter.insists('zhao', 'claim', 'claim', { caseNo, stepId: 'handle' })).rejects.toThrow(/was refused/);
  expect(await figure('api', 'tongban_commands_total', 'outcome="done"')).toBe(4);
  expect(await figure('api', 'tongban_commands_total', 'outcome="refused"')).toBe(1);
  expect(await figure('api', 'tongban_refusals_total')).toBeGreaterThan(0);
  expect(await figure('api', 'tongban_overdue')).toBe(0);
  expect(await figure('api', 'tongban_missed_due')).toBe(0);
  expect(await figure('worker', 'tongban_pool_connections', 'pool="commits"')).toBeGreaterThan(0);
  for (let tries = 0; tries < 100 && (await figure('sequencer', 'tongban_sequencer_leads')) === 0; tries += 1) await delay(100);
  expect(await figure('sequencer', 'tongban_sequencer_leads')).toBe(1);
});

test('a database that goes away shows at the process that lost it, and nowhere else; so does its return', async () => {
  toDatabase.break('cut');
  expect((await ask('api', '/ready')).status).toBe(503);
  expect((await ask('api', '/health')).status).toBe(200);
  expect((await ask('worker', '/ready')).status).toBe(200);
  for (let tries = 0; tries < 100 && (await figure('api', 'tongban_record_reachable')) === 1; tries += 1) await delay(100);
  expect(await figure('api', 'tongban_record_reachable')).toBe(0);
  await expect(figure('api', 'tongban_overdue')).rejects.toThrow(/does not tell/); // no figure is better than an old one
  toDatabase.heal();
  for (let tries = 0; tries < 100 && (await ask('api', '/ready')).status !== 200; tries += 1) await delay(100);
  for (let tries = 0; tries < 100 && (await figure('api', 'tongban_record_reachable')) === 0; tries += 1) await delay(100);
  expect(await figure('api', 'tongban_overdue')).toBe(0);
}, 60_000);

test('alert rules and dashboard speak of figures that are told, and every alert of a runbook that is there', async () => {
  const told = new Set<string>();
  for (const name of PROCESSES) for (const [, metric] of (await ask(name, '/metrics')).text.matchAll(/^# TYPE (\S+)/gmu)) told.add(metric!);
  const read = (file: string): string => readFileSync(join(projectDir, file), 'utf8');
  const rules = parse(read('operations/alerts.yml')) as {
    groups: { rules: { alert: string; expr: string; annotations: { runbook: string } }[] }[];
  };
  const alerts = rules.groups.flatMap((group) => group.rules);
  const board = JSON.parse(read('operations/grafana-dashboard.json')) as { panels: { title: string; targets: { expr: string }[] }[] };
  const spoken = [...alerts.map(({ expr }) => expr), ...board.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))];
  const names = new Set(spoken.flatMap((expr) => expr.match(/\b(?:tongban|process|nodejs)_[a-z0-9_]+/gu) ?? []));
  expect(names.size).toBeGreaterThan(12);
  expect([...names].filter((name) => !told.has(name) && !told.has(name.replace(/_bucket$/u, '')))).toEqual([]);
  const headings = new Set(
    [...read('docs/operations.md').matchAll(/^#+ (.+)$/gmu)].map(([, title]) =>
      title!
        .toLowerCase()
        .replaceAll(/[^a-z0-9 -]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
  expect(alerts.map(({ annotations }) => annotations.runbook.split('#')[1]!).filter((anchor) => !headings.has(anchor))).toEqual([]);
});
