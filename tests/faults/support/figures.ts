/** What a suite found, kept as a file for docs/reliability.md and said on the console. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from '../../../scripts/faults/table.ts';
import { projectDir } from '../../../settings/settings.ts';
import { SIZE } from './sizes.ts';

export function tellFigures(figures: Figures): void {
  const { acknowledged, control = false, doubled, fault, faults, idle = 0, lost, more = {}, suite } = figures;
  const folder = join(projectDir, '.artifacts', 'faults');
  mkdirSync(folder, { recursive: true });
  const name = `${suite}-${fault.replaceAll(/[^a-z0-9]+/giu, '-').toLowerCase()}${control ? '-control' : ''}-${SIZE}`;
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ ...figures, size: SIZE, at: new Date().toISOString() }, null, 2)}\n`);
  const rest = Object.entries(more)
    .map(([key, value]) => `, ${key} ${value}`)
    .join('');
  console.log(
    `${suite}${control ? ' control' : ''}: ${fault}: ${faults} faults (${idle} in a pause, not counted), ${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled${rest}`,
  );
}
