/** 一件事: the children of a package as a case of it gets them: versions in force today, and who handles them in its region. */
import { handlingUnit } from '../../activities/handling-unit.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import type { Procedure, PublishedProcedure } from '../../domain/procedures/procedure.ts';
import type { ProcedureVersionSource } from '../../schema/graphql/sources.ts';
import type { ChildProcedure } from '../../workflows/messages.ts';
import type { ApiServices } from '../context.ts';

export const published = ({ code, version, hash, definition }: ProcedureVersionSource): PublishedProcedure => ({
  code,
  version,
  hash,
  definition,
});

/** @throws Error where a child is not published or nobody handles it */
export async function packageChildren(
  { catalogue, now, pool }: Pick<ApiServices, 'catalogue' | 'now' | 'pool'>,
  procedure: Procedure,
  region: string,
): Promise<readonly ChildProcedure[]> {
  const children: ChildProcedure[] = [];
  for (const child of procedure.children ?? []) {
    const version = await catalogue.current(child.procedure, localDateOf(now()));
    if (version === null) throw new Error(`package ${procedure.code} names ${child.procedure}, which is not published`);
    const place = await handlingUnit(pool, version.definition, region);
    if (place === undefined) throw new Error(`no unit in ${region} handles ${child.procedure} of package ${procedure.code}`);
    children.push({ procedure: published(version), unitId: place.unitId, units: place.units });
  }
  return children;
}
