/** What a browser has to load before the work list can be used. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const FIRST_LOAD_KB = 300;

/** Scripts that a script needs before it runs: its static imports, and theirs. */
function staticImports(folder: string, name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(folder, name), 'utf8');
  for (const [, imported = ''] of text.matchAll(/(?:import|export)(?:[^;"'()]*?from)?\s*["']\.\/([\w.-]+\.js)["']/gu))
    staticImports(folder, imported, seen);
  return seen;
}

test(`the work list loads at most ${FIRST_LOAD_KB} kB of compressed script`, () => {
  const assets = join(inject('webFolder'), 'assets');
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const entry = /assets\/(index-[\w-]+\.js)/u.exec(readFileSync(join(inject('webFolder'), 'index.html'), 'utf8'))?.[1];
  const page = names.find((name) => name.startsWith('work-list.page'));
  const words = names.find((name) => name.startsWith('approver.zh'));
  expect([entry, page, words]).not.toContain(undefined);
  const loaded = new Set<string>();
  for (const name of [entry, page, words]) for (const one of staticImports(assets, name!)) loaded.add(one);
  const sizes = [...loaded].map((name) => ({ name, kb: statSync(join(assets, `${name}.gz`)).size / 1024 }));
  const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
  console.log(`first load of the work list: ${total.toFixed(0)} kB gzip in ${sizes.length} scripts`);
  expect(total, sizes.map(({ kb, name }) => `${name} ${kb.toFixed(1)}`).join(', ')).toBeLessThanOrEqual(FIRST_LOAD_KB);
  expect([...loaded].join(' ')).not.toMatch(/echarts|xyflow/u);
});
