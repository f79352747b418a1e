/** Where the tiles lie: about as the counties lie to each other, without any border. Rows of the board gathered by county. */
import type { BoardStateFragment, CountsFragment, PlaceFragment } from '../gql/supervisor/graphql.ts';
import type { Said } from '../app/say.ts';

/** Column and row of the tiles. A place that is not named here follows after the others. */
const AT: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '320685': [1, 1],
  '320623': [3, 1],
  '320682': [1, 2],
  '320612': [2, 2],
  '3206Z2': [3, 2],
  '320600': [1, 3],
  '320613': [2, 3],
  '320614': [3, 3],
  '320681': [4, 3],
  '320671': [2, 4],
  '3206Z1': [3, 4],
};

export interface Tile {
  readonly code: string;
  readonly name: Said;
  /** Of the city itself, not of one of its counties. */
  readonly isCity: boolean;
  readonly at: readonly [column: number, row: number] | null;
  readonly counts: CountsFragment;
}

export type BoardRow = BoardStateFragment['rows'][number];

/** The county a place lies in; the city for its own units. */
export function countyOf(
  region: PlaceFragment | null,
  code: string,
): { readonly code: string; readonly name: Said; readonly isCity: boolean } {
  const line = [region, region?.parent, region?.parent?.parent].filter((one) => one != null);
  const county = line.find(({ level }) => level === 'COUNTY') ?? line[0];
  return county === undefined
    ? { code, name: { zh: code, en: code }, isCity: false }
    : { code: county.code, name: county.name, isCity: county.level === 'CITY' };
}

export function tilesOf(rows: readonly BoardRow[]): readonly Tile[] {
  const tiles = new Map<string, Tile>();
  for (const { counts, region, regionCode } of rows) {
    const { code, isCity, name } = countyOf(region, regionCode);
    const known = tiles.get(code);
    tiles.set(code, { code, name, isCity, at: AT[code] ?? null, counts: known === undefined ? counts : added(known.counts, counts) });
  }
  return [...tiles.values()].sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
}

const rank = ({ at }: Tile): number => (at === null ? 1_000 : at[1] * 10 + at[0]);

const added = (a: CountsFragment, b: CountsFragment): CountsFragment => ({
  open: a.open + b.open,
  dueToday: a.dueToday + b.dueToday,
  overdue: a.overdue + b.overdue,
  paused: a.paused + b.paused,
  orders: a.orders + b.orders,
  cards: {
    toConfirm: a.cards.toConfirm + b.cards.toConfirm,
    warn: a.cards.warn + b.cards.warn,
    yellow: a.cards.yellow + b.cards.yellow,
    red: a.cards.red + b.cards.red,
  },
});
