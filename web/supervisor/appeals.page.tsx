/** 投诉处理: appeals of units against cards, waiting for somebody other than the issuer. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { oneOf, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { AppealsDocument, type AppealsQuery } from '../gql/supervisor/graphql.ts';
import { Tabs } from './filters.tsx';
import { Level } from './levels.tsx';
import { useListKeys } from './list-keys.ts';
import { useMattersLive } from './matters-live.ts';
import { Listed } from './pages.tsx';
import './supervisor.css';

const SHOW = ['APPEALED', 'UPHELD', 'REPORTED', 'WITHDRAWN'] as const;
type Row = AppealsQuery['cards']['edges'][number]['node'];

export default function AppealsPage(): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const [url, setUrl] = useUrlState();
  useMattersLive();
  const show = oneOf(url['show'], SHOW);
  const answer = useAsk(
    AppealsDocument,
    { filter: { states: [show] }, first: 50, after: url['after'] ?? null },
    { about: ['matters', 'appeals'], keep: true },
  );
  const { data } = answer;
  return (
    <>
      <div className="page-head">
        <h1>{t('appeals.title')}</h1>
        {data?.cards.totalCount != null && <span className="soft">{common('list.count', { count: data.cards.totalCount })}</span>}
      </div>
      <p className="soft">{t('appeals.lead')}</p>
      <div className="row filters">
        <Tabs
          label={t('filter.show')}
          values={SHOW}
          value={show}
          set={(to) => setUrl({ show: to, after: undefined, row: undefined })}
          text={(one) => t(`appeals.${one}`)}
        />
      </div>
      <Listed answer={answer} list={data?.cards} nothing={<EmptyState title={t('appeals.nothing')} hint={t('appeals.nothingHint')} />}>
        {(nodes) => <AppealTable rows={nodes} />}
      </Listed>
    </>
  );
}

function AppealTable({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const [here, onHere] = useListKeys(
    rows.map(({ cardNo }) => cardNo),
    (no) => `/cards/${no}`,
  );
  const columns: readonly Column<Row>[] = [
    { key: 'level', title: t('filter.level'), cell: ({ level }) => <Level of={level} /> },
    {
      key: 'no',
      title: t('cards.no'),
      cell: ({ cardNo, unit }) => (
        <>
          <Link to="/cards/$cardNo" params={{ cardNo }} className="mono">
            {cardNo}
          </Link>
          <div>{say.words(unit.name)}</div>
        </>
      ),
    },
    {
      key: 'ground',
      title: t('cards.ground'),
      cell: ({ appeal }) =>
        appeal === null ? (
          '—'
        ) : (
          <>
            {t(`ground.${appeal.ground}`)}
            <div className="soft anywhere clamp">{appeal.statement}</div>
          </>
        ),
    },
    {
      key: 'at',
      title: t('appeals.at'),
      wideOnly: true,
      cell: ({ appeal }) => <span className="nowrap number">{say.short(appeal?.at)}</span>,
    },
    { key: 'due', title: t('cards.due'), cell: ({ nextDueAt }) => <span className="nowrap number">{say.short(nextDueAt)}</span> },
  ];
  return (
    <CaseTable caption={t('appeals.title')} rows={rows} columns={columns} keyOf={({ cardNo }) => cardNo} here={here} onHere={onHere} />
  );
}
