/**
 * Says in each statement which span it belongs to, as a comment (sqlcommenter), so that PostgreSQL's log and pg_stat_activity lead to the
 * request. A prepared statement has one text for all: within a span it is sent unprepared, which is what tracing costs there.
 */
import pg from 'pg';
import { currentSpan, traceparentOf } from './context.ts';

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

let marking = false;

/** For every connection of this process. */
export function markStatements(): void {
  if (marking) return;
  marking = true;
  const client = pg.Client.prototype as unknown as { query: Query };
  const plain = client.query;
  client.query = function marked(...args) {
    const span = currentSpan();
    return plain.apply(
      this,
      span?.sampled === true ? [withComment(args[0], ` /*traceparent='${traceparentOf(span)}'*/`), ...args.slice(1)] : args,
    );
  };
}

function withComment(query: unknown, comment: string): unknown {
  if (typeof query === 'string') return query + comment;
  // A cursor or a copy is itself what is submitted: it stays as it is.
  if (typeof query !== 'object' || query === null || 'submit' in query || !('text' in query) || typeof query.text !== 'string')
    return query;
  return { ...query, text: query.text + comment, name: undefined };
}
