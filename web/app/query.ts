/** react-query over `ask`: `useAsk(Document, variables)` in a component. Keys begin with the names of what was asked about. */
import { QueryClient, keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask, AskError, type Document } from './ask.ts';

const FINAL = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_INPUT', 'BAD_CURSOR', 'TOO_EXPENSIVE', 'NOT_FOUND']);

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < 3 && !(error instanceof AskError && (FINAL.has(error.code) || error.code === 'INTERNAL')),
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false },
  },
});

export interface AskOptions {
  /** First parts of the key, by which live changes find it: ['case', caseNo], ['cases'], … */
  readonly about: readonly unknown[];
  readonly enabled?: boolean;
  /** Shows the former answer while the next one comes, for filters and pages. */
  readonly keep?: boolean;
  readonly staleTime?: number;
  readonly refetchInterval?: number | false;
}

export function useAsk<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  { about, enabled = true, keep = false, staleTime, refetchInterval }: AskOptions,
): UseQueryResult<Result> {
  return useQuery({
    queryKey: [...about, document.toString().slice(0, 60), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    ...(staleTime === undefined ? {} : { staleTime }),
    ...(refetchInterval === undefined ? {} : { refetchInterval }),
  });
}
