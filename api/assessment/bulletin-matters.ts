/** The frozen cards and orders behind a count of a bulletin's row: found by the very test that counted them, under the viewer's rights. */
import { z } from 'zod';
import { inScope, scopeOf } from '../../domain/access/scope.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import {
  bulletinRowKey,
  CARD_COUNTS,
  ORDER_COUNTS,
  type BulletinCard,
  type BulletinCardCount,
  type BulletinOrder,
  type BulletinOrderCount,
} from '../../domain/assessment/bulletin.ts';
import type { BulletinRowSource } from '../../schema/graphql/assessment-sources.ts';
import { connection, readCursor, writeCursor, type Connection, type Page } from '../paging.ts';
import { matterResource } from '../supervision/matter.reader.ts';

type Counted<T> = Connection<T> & { readonly totalCount: number };
const cursorShape = z.tuple([z.literal('FROZEN'), z.string().max(64)]);

function pageOfFrozen<T extends Pick<BulletinCard, 'unitId' | 'region'>>(
  all: readonly T[],
  { bulletin, key }: BulletinRowSource,
  viewer: Viewer,
  counted: (one: T) => boolean,
  numberOf: (one: T) => string,
  page: Page,
): Counted<T> {
  const { dividedBy, region } = bulletin.content;
  const scope = scopeOf(viewer, 'SUPERVISION_READ');
  const found = all.filter(
    (one) =>
      (key === '' || bulletinRowKey(dividedBy, one) === key) &&
      counted(one) &&
      // One without a region of its own is in the region of its bulletin, of which nothing narrower is known.
      inScope(scope, matterResource({ region: one.region ?? region, unit_id: one.unitId })),
  );
  const after = page.after === null ? null : readCursor(page.after, cursorShape)[1];
  const rest = after === null ? found : found.filter((one) => numberOf(one) > after);
  return {
    ...connection(rest.slice(0, page.size + 1), page, (one) => writeCursor(['FROZEN', numberOf(one)])),
    totalCount: found.length,
  };
}

/** In the order of their numbers, as they were frozen. */
export const cardsBehind = (row: BulletinRowSource, viewer: Viewer, count: BulletinCardCount, page: Page): Counted<BulletinCard> =>
  pageOfFrozen(inOrder(row.bulletin.content.cards, cardNo), row, viewer, CARD_COUNTS[count], cardNo, page);

export const ordersBehind = (row: BulletinRowSource, viewer: Viewer, count: BulletinOrderCount, page: Page): Counted<BulletinOrder> =>
  pageOfFrozen(inOrder(row.bulletin.content.orders, orderNo), row, viewer, ORDER_COUNTS[count], orderNo, page);

const cardNo = (card: BulletinCard): string => card.cardNo;
const orderNo = (order: BulletinOrder): string => order.orderNo;
/** By code unit, as the cursor compares. */
const inOrder = <T>(all: readonly T[], numberOf: (one: T) => string): readonly T[] =>
  all.toSorted((a, b) => (numberOf(a) < numberOf(b) ? -1 : 1));
