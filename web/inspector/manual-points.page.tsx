/** Points given by people, newest first, with reason, evidence and whether they still count. */
import type { ReactNode } from 'react';
import { ErrorState } from '../app/errors.tsx';
import { useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { ManualPointsListDocument, type ManualFragment } from '../gql/inspector/graphql.ts';
import { AssessmentTabs } from './assessment-tabs.tsx';
import { useLineNames } from './line-names.ts';
import { periodName } from './row-name.ts';
import './inspector.css';

export default function ManualPointsPage(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [url] = useUrlState();
  const lineName = useLineNames();
  const { data, error, refetch } = useAsk(ManualPointsListDocument, { unit: url['unit'] ?? null }, { about: ['manual points'] });
  const columns: readonly Column<ManualFragment>[] = [
    { key: 'unit', title: t('by.UNIT'), cell: ({ person, unit }) => person?.name ?? say.words(unit?.name) },
    { key: 'line', title: t('sheet.line'), cell: ({ line }) => lineName(line) },
    {
      key: 'points',
      title: t('sheet.points'),
      cell: ({ effective, points }) => (effective ? say.number(points, 2) : <s>{say.number(points, 2)}</s>),
      numeric: true,
    },
    {
      key: 'reason',
      title: t('points.reason'),
      cell: ({ effective, evidence, reason }) => (
        <div className="anywhere">
          {reason} {!effective && <span className="tag">{t('points.struck')}</span>}
          <div className="soft small">{evidence.map(({ name }) => name).join(' · ')}</div>
        </div>
      ),
    },
    { key: 'period', title: t('period.title'), cell: ({ periodFrom, periodTo }) => periodName(periodFrom, periodTo), wideOnly: true },
    { key: 'by', title: t('points.by'), cell: ({ givenAt, givenBy }) => `${givenBy?.name ?? '—'} ${say.short(givenAt)}`, wideOnly: true },
  ];
  return (
    <>
      <div className="page-head">
        <h1>{t('points.title')}</h1>
        <AssessmentTabs here="/manual-points" />
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : data.manualPoints.length === 0 ? (
        <EmptyState title={t('points.none')} hint={t('points.noneHint')} />
      ) : (
        <CaseTable caption={t('points.title')} rows={data.manualPoints} columns={columns} keyOf={({ manualPointsId }) => manualPointsId} />
      )}
    </>
  );
}
