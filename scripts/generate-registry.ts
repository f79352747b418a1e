/** Writes domain/procedures/items/index.generated.ts from the files in that folder: to add a procedure is to add one file. The rules' registry goes with it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../domain/procedures/items/', import.meta.url);
export const REGISTRY_FILE = fileURLToPath(new URL('index.generated.ts', folder));

const camel = (stem: string): string => stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The text the registry should have now. */
export function registrySource(): string {
  const stems = readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
  return [
    '/** Every shipped procedure. Written by scripts/generate-registry.ts (npm run generate); do not edit. */',
    "import type { Procedure } from '../procedure.ts';",
    ...stems.map((stem) => `import ${camel(stem)} from './${stem}.ts';`),
    '',
    '// prettier-ignore',
    'export const PROCEDURES: readonly Procedure[] = [',
    ...stems.map((stem) => `  ${camel(stem)},`),
    '];',
    '',
  ].join('\n');
}

if (import.meta.main) {
  const source = registrySource();
  const before = readdirSync(folder).includes('index.generated.ts') ? readFileSync(REGISTRY_FILE, 'utf8') : '';
  if (source !== before) writeFileSync(REGISTRY_FILE, source);
  console.log(`${REGISTRY_FILE}: ${source === before ? 'fresh' : 'written'}`);
  const { writeRules } = await import('./generate-rules.ts');
  writeRules();
}
