/** What one administrator has handed in and another has to confirm: each with what it is about and whether that has happened. */
import type { CatalogueProposalSource } from '../../schema/graphql/administration-sources.ts';
import { parse } from 'yaml';
import type { ApiContext } from '../context.ts';

type Row = Omit<CatalogueProposalSource, 'about' | 'confirmed'>;

/** Not every one of them is confirmed some day; older ones are looked up in the trail. */
const LOOKED_AT = 200;

export async function listProposals(
  context: ApiContext,
  { first, kinds, open }: { readonly first: number; readonly kinds: readonly string[]; readonly open: boolean | null },
): Promise<readonly CatalogueProposalSource[]> {
  const { rows } = await context.office.query(
    `select id, kind, content, given, proposed_by as "proposedBy", proposed_at as "proposedAt" from tongban.catalogue_proposal
       where kind = any($1) order by proposed_at desc, id limit ${LOOKED_AT}`,
    [kinds],
  );
  const all = await Promise.all((rows as Row[]).map((row) => told(row, context)));
  return all.filter(({ confirmed }) => open === null || open !== confirmed).slice(0, first);
}

async function told(row: Row, { catalogue, office }: ApiContext): Promise<CatalogueProposalSource> {
  if (row.kind === 'CALENDAR') {
    const { rows } = await office.query('select 1 from audit.entry where idem = $1', [`calendar-import/${row.id}`]);
    return { ...row, about: String(row.given.year ?? yearIn(row.content)), confirmed: rows.length > 0 };
  }
  const { code, version } = named(row.content);
  return { ...row, about: `${code} v${version}`, confirmed: (await catalogue.version(code, version)) !== null };
}

/** A proposal was read and checked when it was handed in. */
function named(draft: string): { readonly code: string; readonly version: number } {
  const { code, version } = parse(draft) as { readonly code?: unknown; readonly version?: unknown };
  return { code: String(code), version: Number(version) };
}

const yearIn = (notice: string): string => /\b(?:19|20)\d\d\b/.exec(notice)?.[0] ?? '—';
