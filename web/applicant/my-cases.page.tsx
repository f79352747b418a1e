/** My cases: running and closed, each with the clock that ends next. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import { MyCasesDocument, type MyCasesQuery } from '../gql/applicant/graphql.ts';
import '../components/filing/filing.css';
import './applicant.css';

const PAGE = 20;

export default function MyCasesPage(): ReactNode {
  const t = useWords('applicant');
  const [url, setUrl] = useUrlState();
  const tab = oneOf(url['tab'], ['open', 'closed']);
  return (
    <div className="public">
      <div className="page-head">
        <h1>{t('my.title')}</h1>
        <span className="grow" />
        <Link className="press main" to="/guides">
          {t('my.start')}
        </Link>
      </div>
      <div className="row kinds" role="group" aria-label={t('my.title')}>
        {(['open', 'closed'] as const).map((one) => (
          <button
            key={one}
            className="quiet"
            type="button"
            aria-pressed={tab === one}
            onClick={() => setUrl({ tab: one === 'open' ? undefined : one })}
          >
            {t(`my.${one}`)}
          </button>
        ))}
      </div>
      <List open={tab === 'open'} key={tab} />
    </div>
  );
}

function List({ open }: { readonly open: boolean }): ReactNode {
  const t = useWords('applicant');
  const [size, setSize] = useState(PAGE);
  const { data, error, refetch } = useAsk(MyCasesDocument, { open, first: size, after: null }, { about: ['cases', 'mine'], keep: true });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const { edges, pageInfo } = data.cases;
  if (edges.length === 0)
    return open ? (
      <EmptyState title={t('my.none')} hint={t('my.noneHint')}>
        <Link className="press main" to="/guides">
          {t('my.start')}
        </Link>
      </EmptyState>
    ) : (
      <EmptyState title={t('my.noneClosed')} />
    );
  return (
    <>
      <ul className="items">
        {edges.map(({ node }) => (
          <Line key={node.caseNo} of={node} />
        ))}
      </ul>
      {pageInfo.hasNextPage && size < 100 && (
        <p>
          <button className="press" type="button" onClick={() => setSize(Math.min(size + PAGE, 100))}>
            {t('my.more')}
          </button>
        </p>
      )}
    </>
  );
}

function Line({ of }: { readonly of: MyCasesQuery['cases']['edges'][number]['node'] }): ReactNode {
  const t = useWords('applicant');
  const w = useWords();
  const { at, day, short, words } = useSay();
  return (
    <li className="item">
      <Link to={`/my/${of.caseNo}`} className="item-link">
        <strong>{words(of.procedure.name)}</strong>
        <span className="row">
          <span className="tag tag-accent">{words(of.stateName)}</span>
          {of.simulated && <span className="tag">{w('list.simulated')}</span>}
          {of.closedAt === null || of.closedAt === undefined ? (
            <TimeLeft reading={of.nextClock?.reading} />
          ) : (
            <span className="soft">{t('my.closedAt', { day: at(of.closedAt) })}</span>
          )}
        </span>
        <span className="row soft">
          <span className="mono">{of.caseNo}</span>
          <span>{words(of.unit.name)}</span>
          {of.receivedOn != null && <span>{t('my.received', { day: day(of.receivedOn) })}</span>}
          <span>{t('my.updated', { at: short(of.updatedAt) })}</span>
        </span>
      </Link>
    </li>
  );
}
