/** 办事指南: what the law wants published of every item (行政许可法 30), read from the version in force; nothing of any person. */
import { chooseUnits, type RegionPlace, type UnitPlace } from '../../activities/handling-unit.ts';
import type { LocalDate } from '../../domain/clocks/clock.ts';
import type { Procedure, Words } from '../../domain/procedures/procedure.ts';
import type { Catalogue } from '../catalogue/catalogue.reader.ts';
import type { Pool } from '../context.ts';

export interface GuideLine extends Pick<Procedure, 'code' | 'name' | 'kind' | 'form' | 'channels' | 'visitsMax' | 'deciding'> {
  readonly statutory: Procedure['limits']['statutory'] | null;
  readonly promised: Procedure['limits']['promised'] | null;
  readonly serves: Procedure['serves'] | null;
  /** Of a joint package (一件事). */
  readonly children: number;
}

export interface Guide extends Omit<Procedure, 'children'> {
  readonly hash: string;
  readonly validFrom: LocalDate;
  /** Where one may apply, and who handles it there. */
  readonly places: readonly { readonly region: string; readonly regionName: Words; readonly level: string; readonly unit: Words }[];
  readonly children: readonly { readonly code: string; readonly name: Words; readonly conditional: boolean }[];
}

/** Items that people apply for; work inside the government is no service. */
const isService = ({ kind }: Procedure): boolean => kind !== 'INTERNAL';

export async function guideLines(catalogue: Catalogue, on: LocalDate): Promise<readonly GuideLine[]> {
  const versions = await Promise.all((await catalogue.codes(on)).map((code) => catalogue.current(code, on)));
  return versions.flatMap((version) => {
    if (version === null || !isService(version.definition)) return [];
    const { code, name, kind, form, channels, visitsMax, deciding, limits, serves, children = [] } = version.definition;
    const { statutory = null, promised = null } = limits;
    return [
      { code, name, kind, form, channels, visitsMax, deciding, statutory, promised, serves: serves ?? null, children: children.length },
    ];
  });
}

/** null: there is no such item, or it is none that people apply for. */
export async function guideOf(catalogue: Catalogue, pool: Pool, code: string, on: LocalDate): Promise<Guide | null> {
  const version = await catalogue.current(code, on);
  if (version === null || !isService(version.definition)) return null;
  const { definition, hash } = version;
  const children = await Promise.all(
    (definition.children ?? []).map(async ({ procedure, when }) => ({
      code: procedure,
      name: (await catalogue.current(procedure, on))?.definition.name ?? { zh: procedure, en: procedure },
      conditional: when !== undefined,
    })),
  );
  return { ...definition, hash, children, places: await placesOf(pool, definition, on) };
}

interface RegionRow extends RegionPlace {
  readonly name: string;
  readonly name_en: string;
  /** The day from which it is no more. */
  readonly validTo: LocalDate | null;
}
interface UnitRow extends UnitPlace {
  readonly name: string;
  readonly name_en: string;
}

/** Regions as they are today; one that was merged away still leads upwards, but nobody applies there. */
async function placesOf(pool: Pool, definition: Procedure, on: LocalDate): Promise<Guide['places']> {
  const units = (await pool.query('select id, name, name_en, region, organ from tongban.unit order by id')).rows as UnitRow[];
  const regions = (await pool.query('select code, name, name_en, level, parent, valid_to as "validTo" from tongban.region order by code'))
    .rows as RegionRow[];
  return regions
    .filter(({ level, validTo }) => (level === 'CITY' || level === 'COUNTY') && (validTo === null || validTo > on))
    .flatMap(({ code, level, name, name_en }) => {
      const chosen = chooseUnits(units, regions, definition, code);
      const unit = units.find(({ id }) => id === chosen?.unitId);
      return unit === undefined
        ? []
        : [{ region: code, regionName: { zh: name, en: name_en }, level, unit: { zh: unit.name, en: unit.name_en } }];
    });
}
