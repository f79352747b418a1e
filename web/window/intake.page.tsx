/** 一窗受理: choose what to take in, one item or several; beside it, what waits at the window. */
import { useRef, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { useKeys } from '../app/keys.tsx';
import { useGo, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { useGuides, type GuideLine } from '../components/filing/guides.ts';
import { Keycap } from '../components/key-sheet.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import { WaitingAtWindowDocument } from '../gql/window/graphql.ts';
import '../components/filing/filing.css';
import './window.css';

const WAITING = 30;

export default function IntakePage(): ReactNode {
  const t = useWords('window');
  const go = useGo();
  const [url, setUrl] = useUrlState();
  const search = useRef<HTMLInputElement>(null);
  const { data, error, refetch } = useGuides();
  const chosen = (url['items'] ?? '').split(',').filter((code) => code !== '');
  const start = (): void => {
    if (chosen.length > 0) go('/intake/new', { items: chosen.join(',') });
  };
  useKeys([
    { key: '/', does: t('intake.keys.search'), act: () => search.current?.focus() },
    { key: 'ctrl+enter', does: t('intake.keys.start'), act: start, whileTyping: true },
  ]);
  const toggle = (code: string): void => {
    const now = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    setUrl({ items: now.length === 0 ? undefined : now.join(',') }, true);
  };
  return (
    <div className="window">
      <div className="page-head">
        <h1>{t('intake.title')}</h1>
        <span className="soft">{t('intake.lead')}</span>
      </div>
      <div className="two">
        <section aria-labelledby="intake-items">
          <h2 id="intake-items" className="visually-hidden">
            {t('intake.search')}
          </h2>
          <div className="row pick-bar">
            <input
              ref={search}
              className="input grow"
              type="search"
              aria-label={t('intake.search')}
              placeholder={t('intake.searchHint')}
              value={url['q'] ?? ''}
              onChange={({ target }) => setUrl({ q: target.value === '' ? undefined : target.value }, true)}
            />
            <button className="press main" type="button" disabled={chosen.length === 0} onClick={start}>
              {chosen.length > 1 ? t('intake.startCount', { count: chosen.length }) : t('intake.start')} <Keycap of="ctrl+enter" />
            </button>
          </div>
          {error !== null ? (
            <ErrorState error={error} retry={() => void refetch()} />
          ) : data === undefined ? (
            <PageSkeleton />
          ) : (
            <Items lines={data} text={url['q'] ?? ''} chosen={chosen} toggle={toggle} />
          )}
        </section>
        <Waiting />
      </div>
    </div>
  );
}

interface ItemsProps {
  readonly lines: readonly GuideLine[];
  readonly text: string;
  readonly chosen: readonly string[];
  readonly toggle: (code: string) => void;
}

function Items({ chosen, lines, text, toggle }: ItemsProps): ReactNode {
  const t = useWords('window');
  const viewer = useViewer();
  const unit = viewer.unit?.name.zh ?? '';
  const wanted = text.trim().toLowerCase();
  const found = lines.filter(
    ({ code, name }) => chosen.includes(code) || wanted === '' || `${name.zh} ${name.en} ${code}`.toLowerCase().includes(wanted),
  );
  // The law names the organ of the city; the unit here is its body of this place (市行政审批局 → 南通市行政审批局).
  const isMine = ({ deciding }: GuideLine): boolean => unit.includes(deciding.replace(/^[市县区]/u, ''));
  const mine = found.filter(isMine);
  const others = found.filter((line) => !isMine(line));
  if (found.length === 0) return <EmptyState title={t('intake.none')} />;
  return (
    <>
      {mine.length > 0 && (
        <>
          <h3>{t('intake.mine')}</h3>
          <List lines={mine} chosen={chosen} toggle={toggle} />
        </>
      )}
      {others.length > 0 && (
        <details open={mine.length === 0 || wanted !== ''}>
          <summary>{t('intake.others')}</summary>
          <List lines={others} chosen={chosen} toggle={toggle} />
        </details>
      )}
    </>
  );
}

function List({ chosen, lines, toggle }: Omit<ItemsProps, 'text'>): ReactNode {
  const t = useWords('window');
  const { words } = useSay();
  return (
    <ul className="pick-list">
      {lines.map((line) => (
        <li key={line.code} className={chosen.includes(line.code) ? 'pick chosen' : 'pick'}>
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(line.code)}
              aria-label={`${t('intake.pick')} ${words(line.name)}`}
              onChange={() => toggle(line.code)}
            />
          </label>
          <Link to="/intake/new" search={{ items: line.code }}>
            {words(line.name)}
          </Link>
          {line.children > 0 && <span className="tag tag-accent">{t('intake.package', { count: line.children })}</span>}
        </li>
      ))}
    </ul>
  );
}

function Waiting(): ReactNode {
  const t = useWords('window');
  const w = useWords();
  const { words } = useSay();
  const { data, error, refetch } = useAsk(
    WaitingAtWindowDocument,
    { states: ['SUBMITTED', 'RECEIVED'], first: WAITING },
    { about: ['cases', 'waiting at the window'] },
  );
  return (
    <section className="card waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">
        {t('intake.waiting')} {data?.cases.totalCount != null && <span className="number">{data.cases.totalCount}</span>}
      </h2>
      <p className="soft">{t('intake.waitingHint')}</p>
      {error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <PageSkeleton lines={5} />}
      {data?.cases.edges.length === 0 && <EmptyState title={t('intake.nobody')} hint={t('intake.nobodyHint')} />}
      <ul className="plain">
        {data?.cases.edges.map(({ node }) => (
          <li key={node.caseNo}>
            <Link to={`/intake/${node.caseNo}`} className="waiting-line">
              <strong>{words(node.procedure.name)}</strong>
              <span className="row">
                <span className="tag tag-accent">{words(node.stateName)}</span>
                {node.simulated && <span className="tag">{w('list.simulated')}</span>}
                <TimeLeft reading={node.nextClock?.reading} />
              </span>
              <span className="row soft">
                <span>{node.applicant?.name ?? '—'}</span>
                <span className="mono">{node.caseNo}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {data?.cases.pageInfo.hasNextPage === true && <p className="soft">{t('intake.more')}</p>}
    </section>
  );
}
