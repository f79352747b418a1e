/**
 * Alert rules and dashboard, held to what the processes print: every metric by its whole name, Temporal's own among them, and every label
 * that an expression chooses or sums by. A workflow task that fails shows under the name that its alert waits for.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freePorts } from '../../scripts/stack/free-port.ts';
import { projectDir } from '../../settings/settings.ts';
import { CASES_TASK_QUEUE } from '../../workflows/messages.ts';
import { buildCity } from '../api/support/a-city.ts';
import { openFaultStage, type FaultStage } from '../support/fault-stage.ts';
import { Counter } from './support/counter.ts';

let stage: FaultStage;
let counter: Counter;
const addresses: string[] = [];

beforeAll(async () => {
  stage = await openFaultStage('board');
  await buildCity(stage.pool);
  const [api, sequencer, door, ...more] = await freePorts(40);
  // The worker takes the port after its own for the SDK's figures.
  const worker = more.find((port) => more.includes(port + 1)) ?? more[0]!;
  addresses.push(...[api, sequencer, worker, worker + 1].map((port) => `http://127.0.0.1:${port}`));
  await stage.startWorker({ MONITORING_PORT: String(worker) });
  await stage.startSequencer({ MONITORING_PORT: String(sequencer) });
  const url = `http://127.0.0.1:${door}`;
  await stage.startProcess('api', 'api/main.ts', { API_PORT: String(door), MONITORING_PORT: String(api) }, async () => {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  });
  counter = new Counter(stage.folder, () => [url]);
}, 180_000);
afterAll(async () => {
  counter.log.close();
  await stage.close();
}, 60_000);

/** Names of all labels of each metric that is told at this moment, histograms by their series. */
async function told(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  // Whether a scrape was answered is what Prometheus itself knows.
  const metrics = new Map<string, Set<string>>([['up', new Set(['job', 'instance'])]]);
  for (const address of addresses) {
    const text = await (await fetch(`${address}/metrics`, { signal: AbortSignal.timeout(8_000) })).text();
    for (const [, name, labels = ''] of text.matchAll(/^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? /gmu)) {
      const known = metrics.get(name!) ?? new Set();
      for (const [, label] of labels.matchAll(/([a-zA-Z_]\w*)="/gu)) known.add(label!);
      metrics.set(name!, known);
    }
  }
  return metrics;
}

const read = (file: string): string => readFileSync(join(projectDir, 'operations', file), 'utf8');

interface Spoken {
  readonly where: string;
  readonly expr: string;
}

function expressions(): readonly Spoken[] {
  const { groups } = parse(read('alerts.yml')) as { groups: { rules: { alert: string; expr: string }[] }[] };
  const { panels } = JSON.parse(read('grafana-dashboard.json')) as { panels: { title: string; targets: { expr: string }[] }[] };
  return [
    ...groups.flatMap(({ rules }) => rules.map(({ alert, expr }) => ({ where: alert, expr }))),
    ...panels.flatMap(({ targets, title }) => targets.map(({ expr }) => ({ where: title, expr }))),
  ];
}

/** What an expression speaks of that nobody tells: metrics, and labels that none of its metrics bears. */
function unheardOf({ expr, where }: Spoken, metrics: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const names = [...expr.matchAll(/\b(?:(?:tongban|temporal|process|nodejs)_\w+|up\b(?=\{))/gu)].map(([name]) => name);
  const labels = [
    ...[...expr.matchAll(/\{([^}]*)\}/gu)].flatMap(([, inside]) =>
      [...inside!.matchAll(/([a-z_]\w*)\s*(?:=~|!~|!=|=)/gu)].map(([, label]) => label!),
    ),
    ...[...expr.matchAll(/\b(?:by|without)\s*\(([^)]*)\)/gu)].flatMap(([, inside]) => inside!.split(',').map((label) => label.trim())),
  ];
  const borne = new Set(names.flatMap((name) => [...(metrics.get(name) ?? [])]));
  return [
    ...(names.length === 0 ? [`${where}: no metric`] : []),
    ...names.filter((name) => !metrics.has(name)).map((name) => `${where}: nobody tells ${name}`),
    ...labels.filter((label) => !borne.has(label)).map((label) => `${where}: no label ${label}`),
  ];
}

test('alert rules and dashboard speak only of metrics and labels that are told', { timeout: 120_000 }, async () => {
  const caseNo = await counter.openCase();
  await expect(counter.insists('zhao', 'claim', 'claim', { caseNo, stepId: 'handle' })).rejects.toThrow(/was refused/u);
  // A kind of workflow that this release does not know: its tasks fail, as those of a bad release do.
  await stage.client.workflow.start('fromAnotherRelease', { workflowId: randomUUID(), taskQueue: CASES_TASK_QUEUE });
  const failed = 'temporal_workflow_task_execution_failed';
  let metrics = await told();
  for (let tries = 0; tries < 300 && !metrics.has(failed); tries += 1) {
    await delay(200);
    metrics = await told();
  }
  const spoken = expressions();
  expect(spoken.length).toBeGreaterThan(25);
  expect(spoken.flatMap((one) => unheardOf(one, metrics))).toEqual([]);
});

test('every alert is tried on made-up figures, where it rings and where it keeps still; every job of Prometheus is watched', () => {
  const { groups } = parse(read('alerts.yml')) as { groups: { rules: { alert: string; expr: string }[] }[] };
  const { tests } = parse(read('alerts.test.yml')) as {
    tests: { alert_rule_test: { alertname: string; exp_alerts?: readonly object[] }[] }[];
  };
  const tried = (rings: boolean): readonly string[] =>
    tests.flatMap((one) =>
      one.alert_rule_test.filter(({ exp_alerts = [] }) => exp_alerts.length > 0 === rings).map((rule) => rule.alertname),
    );
  const alerts = groups.flatMap(({ rules }) => rules.map(({ alert }) => alert)).sort();
  expect([...new Set(tried(true))].sort()).toEqual(alerts);
  expect([...new Set(tried(false))].sort()).toEqual(alerts);
  const { scrape_configs } = parse(read('prometheus.yml')) as { scrape_configs: { job_name: string }[] };
  expect(scrape_configs.map(({ job_name }) => job_name).filter((job) => !/^tongban.*$/u.test(job))).toEqual([]);
});

test('control: a rule over a metric that was renamed, or a label that is gone, is found', async () => {
  const metrics = await told();
  const wrong = (expr: string): readonly string[] => unheardOf({ where: 'x', expr }, metrics);
  expect(wrong('sum by (result) (rate(tongban_commands_total[5m]))')).toEqual(['x: no label result']);
  expect(wrong('max(tongban_commands{outcome="failed"})')).toEqual(['x: nobody tells tongban_commands', 'x: no label outcome']);
  expect(wrong('histogram_quantile(0.95, sum by (le) (rate(tongban_command_seconds_bucket[5m])))')).toEqual([]);
});
