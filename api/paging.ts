/** Relay pages by key, not by offset: a cursor holds the sort values of its row, checked before use. */
import type { z } from 'zod';
import { userError } from './errors.ts';

export const DEFAULT_PAGE = 20;
/** Counting further helps nobody and costs every reader. */
export const COUNT_CAP = 10_000;

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

export function pageOf(args: PageArgs): Page {
  if (args.first != null && args.last != null) throw userError('BAD_INPUT', 'first 和 last 不能同时使用', 'give first or last, not both');
  return {
    size: args.first ?? args.last ?? DEFAULT_PAGE,
    backwards: args.last != null,
    after: args.after ?? null,
    before: args.before ?? null,
  };
}

export const writeCursor = (parts: readonly (string | number | null)[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** @throws user error BAD_CURSOR when the cursor is not one of this list's. */
export function readCursor<T>(cursor: string, shape: z.ZodType<T>): T {
  try {
    const parsed = shape.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (parsed.success) return parsed.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw userError('BAD_CURSOR', '游标无效，请从头读取', 'the cursor does not belong to this list; start from the beginning');
}

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** `rows`: one more than the page, in the order they were asked for (reversed when paging backwards). */
export function connection<T>(rows: readonly T[], page: Page, cursorOf: (row: T) => string): Connection<T> {
  const more = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  if (page.backwards) kept.reverse();
  const edges = kept.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.backwards ? page.before !== null : more,
      hasPreviousPage: page.backwards ? more : page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
