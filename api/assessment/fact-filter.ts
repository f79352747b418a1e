/** Which facts a question is about, as a condition over facts and rollups alike: both keep the dimensions under the same names. */
import { regionRange } from '../../domain/access/region-range.ts';
import { isEmptyScope, scopeOf } from '../../domain/access/scope.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { Dimension } from '../../domain/assessment/rollup.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { FactFilter, Question, RegionLevel } from '../../schema/graphql/statistics-sources.ts';
import { FACT_COLUMNS } from '../../schema/fact-columns.ts';
import type { Pool } from '../context.ts';
import { userError } from '../errors.ts';
import type { Values } from '../scope-sql.ts';

/** What a caller may narrow by. */
export interface AskedFilter {
  readonly region?: string | null | undefined;
  readonly regionIs?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly unitSubtree?: boolean | null | undefined;
  readonly procedure?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly channel?: string | null | undefined;
  readonly noChannel?: boolean | null | undefined;
  readonly provenance?: string | null | undefined;
  readonly regionLevel?: RegionLevel | null | undefined;
}

/** @throws user error FORBIDDEN when no office of the viewer reads statistics: zeros would be a wrong answer. */
export async function filterFor(pool: Pool, viewer: Viewer, asked: AskedFilter): Promise<FactFilter> {
  const scope = scopeOf(viewer, 'STATISTICS_READ');
  if (isEmptyScope(scope)) throw userError('FORBIDDEN', '无权查看统计', 'your offices do not read statistics');
  return {
    scope: scope.all ? null : { ranges: scope.ranges, unitIds: scope.unitIds },
    ...(asked.region == null ? {} : { range: regionRange(asked.region) }),
    ...(asked.regionIs == null ? {} : { regionIs: asked.regionIs }),
    ...(asked.unit == null ? {} : { unitIds: asked.unitSubtree === true ? await unitsUnder(pool, asked.unit) : [asked.unit] }),
    ...(asked.procedure == null ? {} : { procedure: asked.procedure }),
    ...(asked.kind == null ? {} : { kind: asked.kind }),
    ...(asked.noChannel === true ? { channel: 'NONE' } : asked.channel == null ? {} : { channel: asked.channel }),
    ...(asked.provenance == null ? {} : { provenance: asked.provenance }),
  };
}

async function unitsUnder(pool: Pool, unit: string): Promise<readonly string[]> {
  const { rows } = await pool.query(
    `with recursive under(id) as (select $1::text union select u.id from tongban.unit u join under on u.parent = under.id) select id from under`,
    [unit],
  );
  return (rows as { id: string }[]).map(({ id }) => id);
}

const LENGTHS: Readonly<Record<RegionLevel, number>> = { PROVINCE: 2, CITY: 4, COUNTY: 6, TOWN: 9, VILLAGE: 12 };

/** A region code without what lies below the level; codes above it stay. Two codes of a city's own, `3206` and `320600`, are one. */
export function gatheredSql(column: string, level: RegionLevel): string {
  const length = LENGTHS[level];
  const short = `case when length(${column}) > ${length} then left(${column}, ${length}) else ${column} end`;
  return length < 6 ? `rpad(${short}, 6, '0')` : short;
}

/** Dimensions a cube must keep to answer under this filter. */
export function dimensionsOf(filter: FactFilter): readonly Dimension[] {
  const { gathered, range, regionIs, scope, unitIds } = filter;
  return [
    ...(range !== undefined || regionIs !== undefined || gathered !== undefined || (scope?.ranges.length ?? 0) > 0
      ? (['region'] as const)
      : []),
    ...(unitIds !== undefined || (scope?.unitIds.length ?? 0) > 0 ? (['unitId'] as const) : []),
    ...(['procedure', 'kind', 'channel', 'provenance'] as const).filter((dimension) => filter[dimension] !== undefined),
  ];
}

/** `t`: alias of a table of facts or rollups. */
export function filterSql(filter: FactFilter, values: Values, t: string): string {
  const parts: string[] = [];
  const within = ({ from, to }: { readonly from: string; readonly to: string }): string =>
    `(${t}.region >= ${values.add(from)} and ${t}.region < ${values.add(to)})`;
  if (filter.scope !== null) {
    const allowed = [
      ...filter.scope.ranges.map(within),
      ...(filter.scope.unitIds.length > 0 ? [`${t}.unit_id = any(${values.add(filter.scope.unitIds)}::text[])`] : []),
    ];
    parts.push(allowed.length === 0 ? 'false' : `(${allowed.join(' or ')})`);
  }
  if (filter.range !== undefined) parts.push(within(filter.range));
  if (filter.regionIs !== undefined) parts.push(`${t}.region = ${values.add(filter.regionIs)}`);
  if (filter.gathered !== undefined)
    parts.push(`${gatheredSql(`${t}.region`, filter.gathered.level)} = ${values.add(filter.gathered.code)}`);
  // One unit by equality, so that an index by unit and day also gives the order of the days.
  if (filter.unitIds?.length === 1) parts.push(`${t}.unit_id = ${values.add(filter.unitIds[0])}`);
  else if (filter.unitIds !== undefined) parts.push(`${t}.unit_id = any(${values.add(filter.unitIds)}::text[])`);
  for (const column of ['procedure', 'kind', 'channel', 'provenance'] as const)
    if (filter[column] !== undefined) parts.push(`${t}.${column} = ${values.add(filter[column])}`);
  return parts.length === 0 ? 'true' : parts.join(' and ');
}

/** The facts a question is put to: those frozen with a bulletin, those known at an instant, or those of now. */
export const factsBehind = ({ bulletin, known }: Pick<Question, 'bulletin' | 'known'>, values: Values): string =>
  bulletin === undefined ? factsSql(known, values) : `(select * from tongban.bulletin_fact where bulletin_id = ${values.add(bulletin)})`;

/** The facts as known now, or as known just before an instant: the row each case had then. */
export function factsSql(known: Instant | null, values: Values): string {
  if (known === null) return 'tongban.case_fact';
  const at = values.add(known);
  const columns = FACT_COLUMNS.join(', ');
  return `(select ${columns} from tongban.case_fact where known_from < ${at}::timestamptz
    union all select ${columns} from tongban.case_fact_past where known_from < ${at}::timestamptz and known_until >= ${at}::timestamptz)`;
}
