import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DUE_DATES, WORKING_DAY_COUNTS } from './vectors.ts';

interface Output {
  readonly answers: { readonly counts: string[]; readonly dues: { readonly reading: { readonly dueOn: string } }[] };
  readonly naive: unknown;
}

const PROGRAM = fileURLToPath(new URL('./answers-under-zone.ts', import.meta.url));
const under = (TZ: string): Output =>
  JSON.parse(execFileSync(process.execPath, [PROGRAM], { env: { ...process.env, TZ }, encoding: 'utf8' })) as Output;

const outputs = Object.fromEntries(['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Auckland'].map((zone) => [zone, under(zone)]));

test.each(Object.keys(outputs))('a process in %s gives the worked examples of the specification', (zone) => {
  expect(outputs[zone]?.answers.counts).toEqual(WORKING_DAY_COUNTS.map(([, , last]) => last));
  expect(outputs[zone]?.answers.dues.map(({ reading }) => reading.dueOn)).toEqual(DUE_DATES.map(({ due }) => due));
});

test.each(Object.keys(outputs))('a process in %s gives the same full derivations as one in Shanghai', (zone) => {
  expect(outputs[zone]?.answers).toEqual(outputs['Asia/Shanghai']?.answers);
});

test('control: the zone did reach those processes, and arithmetic that lets it in differs', () => {
  expect(outputs['America/New_York']?.naive).not.toEqual(outputs['Asia/Shanghai']?.naive);
  expect(outputs['Pacific/Auckland']?.naive).not.toEqual(outputs['Asia/Shanghai']?.naive);
});
