/** Form of region codes: 6 digits down to the county (GB/T 2260), 9 for a town, 12 for a village; `3206Z1` for a zone without one. */
import type { Level } from '../law/code-lists.ts';

const COUNTY = /^\d{4}(?:\d{2}|Z\d)$/;
const LOWER = /^\d{4}(?:\d{2}|Z\d)\d{3}(?:\d{3})?$/;

export const isRegionCode = (text: string): boolean => COUNTY.test(text) || LOWER.test(text);

/** The level a code stands for, by its form; null when it is no region code. */
export function levelOfRegion(code: string): Level | null {
  if (!isRegionCode(code)) return null;
  const [town, village] = [code.slice(6, 9), code.slice(9)];
  const noTown = town === '' || town === '000';
  const noVillage = village === '' || village === '000';
  if (noTown && !noVillage) return null;
  if (!noTown) return noVillage ? 'TOWN' : 'VILLAGE';
  const county = code.slice(0, 6);
  if (county === '000000') return 'COUNTRY';
  if (county.endsWith('0000')) return 'PROVINCE';
  return county.endsWith('00') ? 'CITY' : 'COUNTY';
}

/** The code without the zeros that say "all of it": `320600` gives `3206`, `320613004000` gives `320613004`. */
function stem(code: string): string {
  const short = code.slice(0, 6) === '000000' ? '' : code.replace(/(?:000)+$/, '');
  if (short.length > 6) return short;
  return code
    .slice(0, 6)
    .replace(/^000000$/, '')
    .replace(/(?:00){1,2}$/, '');
}

/** Whether `code` is `area` or lies in it, by form alone; false when either is no region code. */
export const liesWithin = (code: string, area: string): boolean =>
  levelOfRegion(code) !== null && levelOfRegion(area) !== null && stem(code).startsWith(stem(area));

/** The six characters of the county-level area (or city, or province) a code belongs to. */
export const countyPartOf = (code: string): string => code.slice(0, 6);
