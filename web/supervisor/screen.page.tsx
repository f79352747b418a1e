/** The big screen (大屏) of hall and command centre: nothing to press, large type, its data's own time; no personal data. */
import { useEffect, useState, type ReactNode } from 'react';
import { ErrorState } from '../app/errors.tsx';
import { useLine } from '../app/live.tsx';
import { useSay } from '../app/say.ts';
import { useSession } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { PageSkeleton } from '../components/skeleton.tsx';
import { useBoard } from './board-live.ts';
import { Moving } from './moving.tsx';
import { tilesOf } from './places.ts';
import { TileMap } from './tile-map.tsx';
import './supervisor.css';

const TICK_MS = 10_000;
/** Longest list that can be read from the back of the room. */
const WORST = 8;

/** Outside the shell, which elsewhere waits for the sign-in. */
export default function ScreenPage(): ReactNode {
  const t = useWords('supervisor');
  const { loading, viewer } = useSession();
  if (viewer !== null) return <Screen demo={viewer.demoLogin} />;
  if (loading) return <PageSkeleton />;
  return (
    <main className="bare state">
      <h1>{t('screen.title')}</h1>
      <p>
        <a href="/login?next=/screen">{t('screen.signIn')}</a>
      </p>
    </main>
  );
}

function Screen({ demo }: { readonly demo: boolean }): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const say = useSay();
  const line = useLine();
  const { data, error, isPending } = useBoard();
  const now = useNow();
  if (isPending) return <PageSkeleton />;
  if (error !== null && data === undefined) return <ErrorState error={error} />;
  const { at, rows, total } = data.board;
  const worst = rows
    .filter(({ counts }) => counts.overdue > 0)
    .toSorted((a, b) => b.counts.overdue - a.counts.overdue)
    .slice(0, WORST);
  return (
    <main className={line === 'away' ? 'bare screen screen-away' : 'bare screen'}>
      <header className="screen-head">
        <h1>{t('screen.title')}</h1>
        {demo && <span className="demo-mark">{common('shell.demo')}</span>}
        <span className="grow" />
        <span className="number">{t('board.at', { at: say.at(at) })}</span>
        <time className="number" dateTime={now.toISOString()}>
          {say.at(now.toISOString())}
        </time>
      </header>
      <div className="totals">
        {(['open', 'dueToday', 'overdue', 'paused'] as const).map((which) => (
          <div key={which} className={`total total-${which}`}>
            <span>{t(`board.${which}`)}</span>
            <strong>
              <Moving value={total[which]} />
            </strong>
          </div>
        ))}
        <div className="total total-yellow">
          <span>{t('level.YELLOW')}</span>
          <strong>
            <Moving value={total.cards.yellow} />
          </strong>
        </div>
        <div className="total total-red">
          <span>{t('level.RED')}</span>
          <strong>
            <Moving value={total.cards.red} />
          </strong>
        </div>
      </div>
      <div className="board">
        <TileMap tiles={tilesOf(rows)} chosen={undefined} />
        <section>
          <h2>{t('screen.worst')}</h2>
          <ol className="worst">
            {worst.map(({ counts, regionCode, unit }) => (
              <li key={`${regionCode} ${unit?.unitId ?? ''}`}>
                <span>{unit === null ? regionCode : say.words(unit.name)}</span>
                <strong className="lamp-over">
                  <Moving value={counts.overdue} />
                </strong>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </main>
  );
}

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(tick);
  }, []);
  return now;
}
