/** The board as it stands, kept up by its subscription. */
import type { UseQueryResult } from '@tanstack/react-query';
import { queries, useAsk } from '../app/query.ts';
import { BoardChangedDocument, BoardDocument, type BoardChangedSubscription, type BoardQuery } from '../gql/supervisor/graphql.ts';
import { useStream } from './stream.ts';

const KEY = ['board'] as const;

export function useBoard(): UseQueryResult<BoardQuery> {
  useStream<BoardChangedSubscription>('board', BoardChangedDocument, ({ boardChanged }) => {
    queries.setQueriesData<BoardQuery>({ queryKey: KEY }, { board: boardChanged });
  });
  return useAsk(BoardDocument, {}, { about: KEY });
}
