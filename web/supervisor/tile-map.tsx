/** The city as tiles, one square a county: no map to be reviewed, no district too small to see, and it prints. */
import type { ReactNode } from 'react';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { LampShape, type Lamp } from '../components/time-left.tsx';
import type { CountsFragment } from '../gql/supervisor/graphql.ts';
import { Moving } from './moving.tsx';
import type { Tile } from './places.ts';

export const lampOfCounts = ({ dueToday, overdue }: CountsFragment): Lamp => (overdue > 0 ? 'over' : dueToday > 0 ? 'soon' : 'ok');

/** A tenth, a quarter, a half: how deep a tile is tinted; the figures say it too. */
const DEPTHS = [0.1, 0.25, 0.5] as const;
const depthOf = ({ open, overdue }: CountsFragment): number => DEPTHS.filter((bound) => open > 0 && overdue / open >= bound).length;

export function TileMap({
  tiles,
  chosen,
  choose,
}: {
  readonly tiles: readonly Tile[];
  readonly chosen: string | undefined;
  /** Absent: a picture to look at. */
  readonly choose?: (code: string | undefined) => void;
}): ReactNode {
  const t = useWords('supervisor');
  return (
    <div className="tiles" role="group" aria-label={t('board.map')}>
      {tiles.map((tile) => {
        const place = tile.at === null ? {} : { gridColumn: tile.at[0], gridRow: tile.at[1] };
        const className = `tile tile-${depthOf(tile.counts)}${tile.isCity ? ' tile-city' : ''}`;
        return choose === undefined ? (
          <div key={tile.code} className={className} style={place}>
            <TileFigures tile={tile} />
          </div>
        ) : (
          <button
            key={tile.code}
            type="button"
            className={className}
            style={place}
            aria-pressed={tile.code === chosen}
            onClick={() => choose(tile.code === chosen ? undefined : tile.code)}
          >
            <TileFigures tile={tile} />
          </button>
        );
      })}
    </div>
  );
}

function TileFigures({ tile: { counts, isCity, name } }: { readonly tile: Tile }): ReactNode {
  const t = useWords('supervisor');
  const { words } = useSay();
  const cards = counts.cards.yellow + counts.cards.red;
  return (
    <>
      <span className="tile-name">
        <span className={`lamp lamp-${lampOfCounts(counts)}`}>
          <LampShape lamp={lampOfCounts(counts)} />
        </span>
        {isCity ? t('board.city') : words(name)}
      </span>
      <span className="tile-open">
        <strong>
          <Moving value={counts.open} />
        </strong>
        <span className="soft">{t('board.open')}</span>
      </span>
      <span className="tile-line">
        <span>
          {t('board.dueToday')} <Moving value={counts.dueToday} />
        </span>
        <span className={counts.overdue > 0 ? 'lamp-over' : undefined}>
          {t('board.overdue')} <Moving value={counts.overdue} />
        </span>
        <span>
          {t('board.cards')} <Moving value={cards} />
        </span>
      </span>
    </>
  );
}
