/**
 * Which unit handles a procedure where (管辖): the body of the deciding organ's line (条线) in the region, else in the nearest
 * region above. Reads `tongban.unit` and `tongban.region`; a new unit or line is a row, not code.
 */
import type { Procedure, StepUnit } from '../domain/procedures/procedure.ts';

export interface UnitPlace {
  readonly id: string;
  readonly region: string;
  /** 条线, e.g. `市场监管`; a procedure's organ belongs to the longest line its name contains. */
  readonly organ: string;
}

export interface RegionPlace {
  readonly code: string;
  readonly level: string;
  readonly parent: string | null;
}

export interface HandlingUnits {
  readonly unitId: string;
  /** Units that steps name relative to the case; those that do not exist are absent. */
  readonly units: Readonly<Partial<Record<StepUnit, string>>>;
}

interface Queryable {
  query(text: string): Promise<{ rows: unknown[] }>;
}

/** The line of a body by its name: `市市场监管局` → `市场监管`. */
export function lineOf(organs: readonly string[], body: string): string | undefined {
  return organs.filter((organ) => body.includes(organ)).sort((a, b) => b.length - a.length)[0];
}

/** The region and those above it, nearest first. */
export function regionsUpwards(regions: readonly RegionPlace[], code: string): readonly RegionPlace[] {
  const chain: RegionPlace[] = [];
  for (let at: string | null = code; at !== null;) {
    const region = regions.find((row) => row.code === at);
    if (region === undefined) break;
    chain.push(region);
    at = region.parent;
  }
  return chain;
}

/**
 * The unit that handles the procedure in this region, and the units its steps may name.
 * @returns undefined when no unit of the deciding line exists there or above: such an application cannot be taken in.
 */
export function chooseUnits(
  units: readonly UnitPlace[],
  regions: readonly RegionPlace[],
  procedure: Pick<Procedure, 'deciding' | 'regulating'>,
  region: string,
): HandlingUnits | undefined {
  const organs = [...new Set(units.map(({ organ }) => organ))];
  const chain = regionsUpwards(regions, region);
  const find = (line: string | undefined, levels?: readonly string[]): string | undefined => {
    for (const place of chain) {
      if (levels !== undefined && !levels.includes(place.level)) continue;
      const unit = units.find((row) => row.organ === line && row.region === place.code);
      if (unit !== undefined) return unit.id;
    }
    return undefined;
  };
  const deciding = lineOf(organs, procedure.deciding);
  const unitId = find(deciding);
  if (unitId === undefined) return undefined;
  const named: readonly (readonly [StepUnit, string | undefined])[] = [
    ['HANDLING', unitId],
    ['REGULATING', find(lineOf(organs, procedure.regulating))],
    ['TOWN', find('镇街')],
    ['COUNTY', find(deciding, ['COUNTY'])],
    ['CITY', find(deciding, ['CITY'])],
    ['PROVINCE', find('政务服务', ['PROVINCE'])],
  ];
  return { unitId, units: Object.fromEntries(named.filter(([, id]) => id !== undefined)) };
}

/** The same, from the database: `pool` needs read rights on `tongban.unit` and `tongban.region`. */
export async function handlingUnit(
  pool: Queryable,
  procedure: Pick<Procedure, 'deciding' | 'regulating'>,
  region: string,
): Promise<HandlingUnits | undefined> {
  const units = await pool.query('select id, region, organ from tongban.unit order by id');
  const regions = await pool.query('select code, level, parent from tongban.region');
  return chooseUnits(units.rows as UnitPlace[], regions.rows as RegionPlace[], procedure, region);
}
