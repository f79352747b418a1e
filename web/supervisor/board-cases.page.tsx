/** The cases behind a number of the board. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useUrlState, type Search } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import { BoardCasesDocument, type BoardCasesQuery, type CaseFilter } from '../gql/supervisor/graphql.ts';

const WHICH = ['open', 'dueToday', 'overdue', 'paused'] as const;
type Row = BoardCasesQuery['cases']['edges'][number]['node'];

const DAY_MS = 86_400_000;
const startOfDay = (now: number): number => Math.floor((now + 8 * 3_600_000) / DAY_MS) * DAY_MS - 8 * 3_600_000;

function filterOf(url: Search, which: (typeof WHICH)[number], now: number): CaseFilter {
  const today = startOfDay(now);
  return {
    scope: 'ALL',
    open: true,
    ...(url['region'] === undefined ? {} : { region: url['region'] }),
    ...(url['unit'] === undefined ? {} : { unit: url['unit'] }),
    ...(which === 'overdue' ? { overdue: true } : {}),
    ...(which === 'paused' ? { paused: true } : {}),
    // From the beginning of this minute, so that the same question keeps the same key.
    ...(which === 'dueToday'
      ? { dueAfter: new Date(Math.floor(now / 60_000) * 60_000).toISOString(), dueBefore: new Date(today + DAY_MS).toISOString() }
      : {}),
  };
}

export default function BoardCasesPage(): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const which = oneOf(url['which'], WHICH);
  const { data, error, isPending, refetch } = useAsk(
    BoardCasesDocument,
    { filter: filterOf(url, which, Date.now()), orderBy: 'WORK', first: 50, after: url['after'] ?? null },
    { about: ['cases', 'board'], keep: true },
  );
  const columns: readonly Column<Row>[] = [
    { key: 'time', title: t('case.time'), cell: ({ nextClock }) => <TimeLeft reading={nextClock?.reading} /> },
    {
      key: 'no',
      title: t('case.no'),
      cell: ({ caseNo, procedure, simulated }) => (
        <>
          <Link to="/trace/$caseNo" params={{ caseNo }} className="mono">
            {caseNo}
          </Link>
          <div>
            {say.words(procedure.name)} {simulated && <span className="tag">{common('list.simulated')}</span>}
          </div>
        </>
      ),
    },
    { key: 'state', title: t('case.state'), cell: ({ stateName }) => say.words(stateName) },
    { key: 'unit', title: t('board.unit'), cell: ({ unit }) => say.words(unit.name), wideOnly: true },
    { key: 'region', title: t('case.region'), cell: ({ region }) => say.words(region.name), wideOnly: true },
  ];
  return (
    <>
      <div className="page-head">
        <h1>{t(`board.casesOf_${which}`)}</h1>
        {data?.cases.totalCount != null && <span className="soft">{common('list.count', { count: data.cases.totalCount })}</span>}
        <span className="grow" />
        <Link to="/board">{t('board.back')}</Link>
      </div>
      <div className="row filters">
        {WHICH.map((one) => (
          <button
            key={one}
            type="button"
            className="quiet"
            aria-pressed={one === which}
            onClick={() => setUrl({ which: one, after: undefined })}
          >
            {t(`board.${one}`)}
          </button>
        ))}
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <PageSkeleton />
      ) : data.cases.edges.length === 0 ? (
        <EmptyState title={t('case.nothing')} hint={t('case.nothingHint')} />
      ) : (
        <>
          <CaseTable
            caption={t(`board.casesOf_${which}`)}
            rows={data.cases.edges.map(({ node }) => node)}
            columns={columns}
            keyOf={({ caseNo }) => caseNo}
          />
          <div className="list-foot">
            {url['after'] !== undefined && <Button onClick={() => setUrl({ after: undefined })}>{common('list.first')}</Button>}
            {data.cases.pageInfo.hasNextPage && (
              <Button onClick={() => setUrl({ after: data.cases.pageInfo.endCursor ?? undefined })}>{common('list.more')}</Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
