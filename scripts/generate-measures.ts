/** Writes domain/assessment/measures/index.generated.ts from the files in that folder: to add a measure is to add one file. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../domain/assessment/measures/', import.meta.url);
export const MEASURES_FILE = fileURLToPath(new URL('index.generated.ts', folder));

const camel = (stem: string): string => stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The text the registry should have now. */
export function measuresSource(): string {
  const stems = readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
  return [
    '/** Every measure. Written by scripts/generate-measures.ts (npm run generate); do not edit. */',
    "import type { Measure } from '../define-measure.ts';",
    ...stems.map((stem) => `import ${camel(stem)} from './${stem}.ts';`),
    '',
    '// prettier-ignore',
    'export const MEASURES: readonly Measure[] = [',
    ...stems.map((stem) => `  ${camel(stem)},`),
    '];',
    '',
  ].join('\n');
}

if (import.meta.main) {
  const source = measuresSource();
  const before = readdirSync(folder).includes('index.generated.ts') ? readFileSync(MEASURES_FILE, 'utf8') : '';
  if (source !== before) writeFileSync(MEASURES_FILE, source);
  console.log(`${MEASURES_FILE}: ${source === before ? 'fresh' : 'written'}`);
}
