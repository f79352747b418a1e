/** 实时监控: every running clock of the city by county and unit. It moves by itself; every number leads to its cases. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { useUrlState, type Search } from '../app/nav.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { LampShape } from '../components/time-left.tsx';
import type { BoardStateFragment, CountsFragment } from '../gql/supervisor/graphql.ts';
import { useBoard } from './board-live.ts';
import { Moving } from './moving.tsx';
import { countyOf, tilesOf, type BoardRow, type Tile } from './places.ts';
import { lampOfCounts, TileMap } from './tile-map.tsx';
import './supervisor.css';

export default function BoardPage(): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const { data, error, isPending, refetch } = useBoard();
  return (
    <>
      <div className="page-head">
        <h1>{t('board.title')}</h1>
        {data !== undefined && <span className="soft number">{t('board.at', { at: say.at(data.board.at) })}</span>}
        <span className="grow" />
        <Link to="/screen" className="no-print">
          {t('board.screen')}
        </Link>
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <PageSkeleton />
      ) : (
        <Board board={data.board} />
      )}
    </>
  );
}

function Board({ board: { rows, total } }: { readonly board: BoardStateFragment }): ReactNode {
  const t = useWords('supervisor');
  const { words } = useSay();
  const [url, setUrl] = useUrlState();
  const tiles = tilesOf(rows);
  const chosen = tiles.find(({ code }) => code === url['region']);
  const shown = chosen === undefined ? rows : rows.filter(({ region, regionCode }) => countyOf(region, regionCode).code === chosen.code);
  if (rows.length === 0) return <EmptyState title={t('board.nothing')} hint={t('board.nothingHint')} />;
  return (
    <div className="stack">
      <Totals counts={chosen?.counts ?? total} of={chosen} />
      <div className="board">
        <section className="card">
          <h2>{t('board.map')}</h2>
          <TileMap tiles={tiles} chosen={chosen?.code} choose={(region) => setUrl({ region })} />
          <p className="soft board-legend">{t('board.legend')}</p>
        </section>
        <section>
          <div className="row board-units">
            <h2>
              {chosen === undefined ? t('board.units') : t('board.unitsOf', { name: chosen.isCity ? t('board.city') : words(chosen.name) })}
            </h2>
            {chosen !== undefined && (
              <button type="button" className="quiet" onClick={() => setUrl({ region: undefined })}>
                {t('board.whole')}
              </button>
            )}
          </div>
          <Units rows={shown} />
        </section>
      </div>
    </div>
  );
}

const WHICH = ['open', 'dueToday', 'overdue', 'paused'] as const;

function Totals({ counts, of }: { readonly counts: CountsFragment; readonly of: Tile | undefined }): ReactNode {
  const t = useWords('supervisor');
  const place = of === undefined ? {} : { region: of.code };
  const figure = (name: string, title: string, value: number, to: string, search: Search): ReactNode => {
    const inside = (
      <>
        <span>{title}</span>
        <strong>
          <Moving value={value} />
        </strong>
      </>
    );
    // The city's region holds its counties: of its own units alone there is no list by region.
    return of?.isCity === true ? (
      <div key={name} className={`total total-${name}`}>
        {inside}
      </div>
    ) : (
      <Link key={name} to={to} search={{ ...search, ...place }} className={`total total-${name}`}>
        {inside}
      </Link>
    );
  };
  return (
    <div className="totals">
      {WHICH.map((which) => figure(which, t(`board.${which}`), counts[which], '/board/cases', { which }))}
      {figure('red', t('level.RED'), counts.cards.red, '/cards', { show: 'open', level: 'RED' })}
      {figure('yellow', t('level.YELLOW'), counts.cards.yellow, '/cards', { show: 'open', level: 'YELLOW' })}
      {figure('draft', t('board.toConfirm'), counts.cards.toConfirm, '/cards', { show: 'draft' })}
      {figure('orders', t('board.orders'), counts.orders, '/orders', { show: 'open' })}
    </div>
  );
}

function Units({ rows }: { readonly rows: readonly BoardRow[] }): ReactNode {
  const t = useWords('supervisor');
  const { words } = useSay();
  const sorted = rows.toSorted((a, b) => b.counts.overdue - a.counts.overdue || b.counts.open - a.counts.open);
  const figure = (which: (typeof WHICH)[number]): Column<BoardRow> => ({
    key: which,
    title: t(`board.${which}`),
    numeric: true,
    wideOnly: which === 'paused',
    cell: ({ counts, regionCode, unit }) => (
      <Link
        to="/board/cases"
        search={{ which, region: regionCode, ...(unit === null ? {} : { unit: unit.unitId }) }}
        className={which === 'overdue' && counts.overdue > 0 ? 'lamp-over' : 'plain'}
      >
        <Moving value={counts[which]} />
      </Link>
    ),
  });
  const columns: readonly Column<BoardRow>[] = [
    {
      key: 'unit',
      title: t('board.unit'),
      cell: ({ counts, region, regionCode, unit }) => (
        <span className="lamp unit-name">
          <span className={`lamp lamp-${lampOfCounts(counts)}`}>
            <LampShape lamp={lampOfCounts(counts)} />
          </span>
          <span>
            {unit === null ? regionCode : words(unit.name)}
            {/* One unit may have a row for each place it works in. */}
            {region !== null && <span className="soft"> · {words(region.name)}</span>}
          </span>
        </span>
      ),
    },
    ...WHICH.map(figure),
    {
      key: 'cards',
      title: t('board.yellowRed'),
      numeric: true,
      cell: ({ counts, unit }) => (
        <Link to="/cards" search={{ show: 'open', ...(unit === null ? {} : { unit: unit.unitId }) }} className="plain">
          {counts.cards.yellow} / {counts.cards.red}
        </Link>
      ),
    },
  ];
  return (
    <CaseTable
      caption={t('board.units')}
      rows={sorted}
      columns={columns}
      keyOf={({ regionCode, unit }) => `${regionCode} ${unit?.unitId ?? ''}`}
    />
  );
}
