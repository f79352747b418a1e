// The plan of docs/architecture.md holds: dependency-cruiser sees our modules, finds nothing, and does find a planted violation.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectDir } from '../../settings/settings.ts';

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[];
  };
}

const folders = ['domain', 'workflows', 'activities', 'schema', 'settings', 'payloads', 'api', 'worker', 'exchange', 'demo', 'web'];
const twins: string[] = [];
afterAll(() => {
  for (const twin of twins) rmSync(twin, { recursive: true, force: true });
});

function cruise(folder: string, ...seen: string[]): Report['summary'] {
  const program = join(projectDir, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...seen],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser said nothing: ${stderr}`);
  return (JSON.parse(stdout) as Report).summary;
}

/** A little project under the same rules, with the given files. */
function twin(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  twins.push(folder);
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) copyFileSync(join(projectDir, name), join(folder, name));
  symlinkSync(join(projectDir, 'node_modules'), join(folder, 'node_modules'));
  for (const name of folders) mkdirSync(join(folder, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const rulesBroken = (summary: Report['summary']): string[] => [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();

describe('who may import whom', { timeout: 120_000 }, () => {
  test('our modules are seen, and none steps out of its layer', () => {
    const summary = cruise(projectDir, ...folders);
    expect(summary.totalCruised).toBeGreaterThan(100);
    expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test('a rule of the law that reads a file or asks the database is found', () => {
    const folder = twin({
      'domain/clock.ts':
        "import { readFileSync } from 'node:fs';\nimport { row } from '../schema/row.ts';\nexport const due = [readFileSync, row];\n",
      'schema/row.ts': 'export const row = 1;\n',
    });
    expect(rulesBroken(cruise(folder, 'domain', 'schema'))).toEqual(['domain-imports', 'domain-is-pure']);
  });

  test('a workflow may know an activity by its type and not by its code', () => {
    const activity = { 'activities/commit.ts': 'export interface Commit { seq: number }\nexport const commit = 1;\n' };
    const byType = twin({
      ...activity,
      'workflows/case.ts': "import type { Commit } from '../activities/commit.ts';\nexport type Last = Commit;\n",
    });
    expect(rulesBroken(cruise(byType, 'workflows', 'activities'))).toEqual([]);
    const byCode = twin({
      ...activity,
      'workflows/case.ts': "import { commit } from '../activities/commit.ts';\nexport const last = commit;\n",
    });
    expect(rulesBroken(cruise(byCode, 'workflows', 'activities'))).toEqual(['workflows-imports']);
  });

  test('the door may know the messages of a workflow and nothing else of it', () => {
    const workflows = { 'workflows/messages.ts': 'export const queue = 1;\n', 'workflows/case.ts': 'export const wait = 1;\n' };
    const door = (text: string): string => twin({ ...workflows, 'api/gateway.ts': text });
    expect(rulesBroken(cruise(door("export { queue } from '../workflows/messages.ts';\n"), 'api', 'workflows'))).toEqual([]);
    expect(rulesBroken(cruise(door("export { wait } from '../workflows/case.ts';\n"), 'api', 'workflows'))).toEqual(['api-imports']);
  });
});
