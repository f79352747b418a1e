/** All entries of a case's trail, page after page. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from '../app/ask.ts';
import { TraceEntriesDocument, type EntryFragment, type TraceEntriesQuery } from '../gql/supervisor/graphql.ts';

/** Longest trail a screen shows whole. */
const MOST = 1_000;

/** null: this viewer may not read the trail. */
export function useEntries(caseNo: string): UseQueryResult<readonly EntryFragment[] | null> {
  return useQuery({
    queryKey: ['case', caseNo, 'entries'],
    queryFn: async ({ signal }) => {
      const entries: EntryFragment[] = [];
      for (let after: string | null = null; ;) {
        const page: TraceEntriesQuery = await ask(TraceEntriesDocument, { caseNo, after }, signal);
        const trail = page.case?.trail;
        if (trail == null) return null;
        entries.push(...trail.edges.map(({ node }) => node));
        if (!trail.pageInfo.hasNextPage || entries.length >= MOST) return entries;
        after = trail.pageInfo.endCursor;
      }
    },
  });
}
