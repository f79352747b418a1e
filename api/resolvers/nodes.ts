/** `node(id)`: one door to every object by its opaque id, each under the same rights as its own query. */
import { can } from '../../domain/access/can.ts';
import { scopeOf } from '../../domain/access/scope.ts';
import { inRange } from '../../domain/access/region-range.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import { isOwnWork, recordLook } from '../audit/record-look.ts';
import { caseResource } from '../cases/case-resource.ts';
import { findingLoaders, findingNo } from './findings.ts';
import { readEntry } from '../cases/trail.reader.ts';
import type { ApiContext } from '../context.ts';
import { readGlobalId, type NodeType } from '../global-id.ts';
import type { ResolversTypes } from '../../schema/generated/resolvers.ts';

type Found = (Awaited<ResolversTypes['Node']> & { readonly __typename: NodeType }) | null;

const LOOKUP: { readonly [T in NodeType]: (key: string, context: ApiContext) => Promise<object | null> } = {
  Case: (caseNo, { loaders }) => loaders.case.load(caseNo),
  Unit: (id, { loaders }) => loaders.unit.load(id),
  Region: (code, { loaders }) => loaders.region.load(code),
  Person: readablePerson,
  // A party is seen with its case, never looked up by itself, except one's own.
  Party: async (id, { loaders, viewer }) => (viewer.partyId === id ? loaders.party.load(id) : null),
  Procedure: async (code, { catalogue, now }) => ((await catalogue.current(code, localDateOf(now()))) === null ? null : { code }),
  ProcedureVersion: async (key, { catalogue }) => {
    const [code = '', version] = key.split('/');
    return /^\d{1,9}$/.test(version ?? '') ? catalogue.version(code, Number(version)) : null;
  },
  CalendarVersion: (version, { catalogue }) => catalogue.calendar(version),
  TrailEntry: readableEntry,
  Finding: async (key, context) => {
    const id = findingNo(key);
    return id === null ? null : findingLoaders(context).one.load(id);
  },
};

export async function nodeById(id: string, context: ApiContext): Promise<Found> {
  const named = readGlobalId(id);
  if (named === null) return null;
  const value = await LOOKUP[named.type](named.key, context);
  return value === null ? null : ({ ...value, __typename: named.type } as Found);
}

async function readablePerson(id: string, { loaders, viewer }: ApiContext): Promise<object | null> {
  const person = await loaders.person.load(id);
  if (person === null || id === viewer.personId) return person;
  const scope = scopeOf(viewer, 'PEOPLE_READ');
  if (scope.all) return person;
  if (person.unit_id === null) return null;
  if (scope.unitIds.includes(person.unit_id)) return person;
  const unit = await loaders.unit.load(person.unit_id);
  return unit !== null && scope.ranges.some((range) => inRange(unit.region, range)) ? person : null;
}

/** Of the streams only those of cases are open here. */
async function readableEntry(key: string, context: ApiContext): Promise<object | null> {
  const { loaders, pool, viewer } = context;
  const match = /^(\d{1,15})@case\/(.+)$/.exec(key);
  if (match === null) return null;
  const row = await loaders.case.load(match[2]!);
  if (row === null || !can(viewer, 'TRAIL_READ', caseResource(row)).allow) return null;
  const seq = Number(match[1]);
  const entry = await readEntry(pool, `case/${match[2]!}`, seq);
  if (entry !== null && !isOwnWork(context, row)) await recordLook(context, row, 'AUDIT_READ', { act: 'trailEntry', seq });
  return entry;
}
