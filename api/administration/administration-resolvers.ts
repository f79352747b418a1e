/** Administration over GraphQL: thin; what is shown of the catalogue is for those who may change it, health for those who watch. */
import { can } from '../../domain/access/can.ts';
import { isEmptyScope, scopeOf } from '../../domain/access/scope.ts';
import { definitionChanges } from '../../domain/procedures/definition-changes.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import type { CalendarSource, RegionSource, UnitSource } from '../../schema/graphql/sources.ts';
import { stringify } from 'yaml';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { previewCalendar } from './calendar-preview.ts';
import { systemHealth } from './health.reader.ts';
import { listProposals } from './proposals.reader.ts';

type Own = Resolvers<ApiContext>;

const FIRST = 50;

export const administrationQueries = {
  // Names of organs and regions are public.
  units: async (_root, _args, { pool }) => {
    const { rows } = await pool.query('select id, name, name_en, region, parent, organ from tongban.unit order by region, id');
    return rows as UnitSource[];
  },
  regions: async (_root, _args, { pool }) => {
    const { rows } = await pool.query('select code, name, name_en, level, is_zone, parent from tongban.region order by code');
    return rows as RegionSource[];
  },
  catalogueProposals: (_root, { first, open }, context) => {
    const kinds = [
      ...(can(context.viewer, 'PROCEDURE_PUBLISH').allow ? ['PROCEDURE'] : []),
      ...(can(context.viewer, 'CALENDAR_IMPORT').allow ? ['CALENDAR'] : []),
    ];
    if (kinds.length === 0) throw userError('FORBIDDEN', '您无权查看发布提请', 'you may not see proposals of the catalogue');
    return listProposals(context, { kinds, open: open ?? null, first: first ?? FIRST });
  },
  calendarPreview: (_root, args, context) => previewCalendar(context, args),
  calendars: async (_root, _args, { catalogue, pool }) => {
    const { rows } = await pool.query('select version from tongban.calendar_version order by imported_at desc, version desc');
    const found = await Promise.all((rows as { version: string }[]).map(({ version }) => catalogue.calendar(version)));
    return found.filter((one): one is CalendarSource => one !== null);
  },
  systemHealth: (_root, _args, context) => {
    if (isEmptyScope(scopeOf(context.viewer, 'COVERAGE_READ')))
      throw userError('FORBIDDEN', '您无权查看运行状况', 'you may not see the health of the system');
    return systemHealth(context);
  },
} satisfies Own['Query'];

export const administration = {
  CatalogueProposal: {
    proposalId: ({ id }) => id,
    year: ({ given }) => given.year ?? null,
    noticeNo: ({ given }) => given.noticeNo ?? null,
    proposedBy: ({ proposedBy }, _args, { loaders }) => loaders.person.load(proposedBy),
  },
} satisfies Partial<Own>;

/** Fields of a version beside those of the catalogue. */
export const versionFields = {
  draft: ({ definition }) => stringify(definition, { lineWidth: 120 }),
  changes: async ({ code, definition, version }, { since }, { catalogue }) => {
    const before = await catalogue.version(code, since ?? version - 1);
    if (before === null) {
      if (since != null) throw userError('BAD_INPUT', `没有第 ${since} 版`, `there is no version ${since}`, { field: 'since' });
      return [];
    }
    return [...definitionChanges(before.definition, definition)];
  },
} satisfies Pick<NonNullable<Own['ProcedureVersion']>, 'draft' | 'changes'>;
