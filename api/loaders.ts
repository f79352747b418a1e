/** One statement for all units, persons, parties … of an answer, however many cases it lists. Made anew for each request. */
import DataLoader from 'dataloader';
import type { WhoMay } from '../domain/case/refusal.ts';
import type { CaseSource, PartySource, PersonSource, RegionSource, UnitSource } from '../schema/graphql/sources.ts';
import type { Viewer } from '../domain/access/viewer.ts';
import type { Pool } from './context.ts';
import { readCases } from './cases/case.reader.ts';

export interface Loaders {
  readonly unit: DataLoader<string, UnitSource | null>;
  readonly region: DataLoader<string, RegionSource | null>;
  readonly person: DataLoader<string, PersonSource | null>;
  readonly party: DataLoader<string, PartySource | null>;
  /** Under the viewer's scope: null also for what the viewer may not see. */
  readonly case: DataLoader<string, CaseSource | null>;
  /** How many persons hold an office in a unit. */
  readonly holders: DataLoader<Pick<WhoMay, 'role' | 'unitId'>, readonly string[], string>;
}

function byKey<T>(pool: Pool, sql: string, keyOf: (row: T) => string): DataLoader<string, T | null> {
  return new DataLoader(async (keys) => {
    const { rows } = await pool.query(sql, [keys]);
    const found = new Map((rows as T[]).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

export function createLoaders(pool: Pool, viewer: Viewer): Loaders {
  return {
    unit: byKey<UnitSource>(pool, 'select id, name, name_en, region, parent, organ from tongban.unit where id = any($1)', (row) => row.id),
    region: byKey<RegionSource>(
      pool,
      'select code, name, name_en, level, is_zone, parent from tongban.region where code = any($1)',
      (row) => row.code,
    ),
    person: byKey<PersonSource>(
      pool,
      'select id, name, unit_id, roles, provenance from tongban.person where id = any($1)',
      (row) => row.id,
    ),
    party: byKey<PartySource>(pool, 'select id, kind, name, document_no, phone from tongban.party where id = any($1)', (row) => row.id),
    case: new DataLoader(async (keys) => {
      const rows = await readCases(pool, viewer, keys);
      const found = new Map(rows.map((row) => [row.case_no, row]));
      return keys.map((key) => found.get(key) ?? null);
    }),
    holders: new DataLoader(
      async (offices) => {
        const { rows } = await pool.query(
          `select o.n::int as n, array_agg(p.id) as ids from unnest($1::text[], $2::text[]) with ordinality o(role, unit_id, n)
             join tongban.person p on o.role = any(p.roles) and (o.unit_id = '' or p.unit_id = o.unit_id) group by o.n`,
          [offices.map(({ role }) => role), offices.map(({ unitId }) => unitId ?? '')],
        );
        const found = new Map((rows as { n: number; ids: string[] }[]).map((row) => [row.n, row.ids]));
        return offices.map((_, index) => found.get(index + 1) ?? []);
      },
      { cacheKeyFn: ({ role, unitId }) => `${role}/${unitId ?? ''}` },
    ),
  };
}
