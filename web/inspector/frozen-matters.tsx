/** What the two lists of frozen matters share: which count, the bulletin they are of, and the way through their pages. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useParam, useUrlState } from '../app/nav.ts';
import type { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';

export interface FrozenOf {
  readonly issueNo: string | null;
  readonly frozenAt: string;
  readonly row: { readonly name: string } | null;
}

export interface FrozenList<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Row }[];
}

export interface FrozenMattersProps<Row> {
  readonly title: string;
  readonly counts: readonly string[];
  readonly count: string;
  readonly answer: Pick<ReturnType<typeof useAsk>, 'error' | 'isPlaceholderData' | 'refetch'>;
  /** undefined: not here yet; null: no such bulletin. */
  readonly of: FrozenOf | null | undefined;
  readonly list: FrozenList<Row> | undefined;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
}

export function FrozenMatters<Row>(props: FrozenMattersProps<Row>): ReactNode {
  const { answer, columns, count, counts, keyOf, list, of, title } = props;
  const t = useWords('inspector');
  const say = useSay();
  const id = useParam('id');
  const [url, setUrl] = useUrlState();
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <Link to="/bulletins/$id" params={{ id }}>
          {of?.issueNo ?? t('bulletin.draft')}
        </Link>
        {of?.row != null && <span>{(url['row'] ?? '') === '' ? t('statistics.total') : of.row.name}</span>}
      </div>
      <div className="tabs no-print" role="group" aria-label={t('frozen.which')}>
        {counts.map((one) => (
          <button
            key={one}
            type="button"
            className="quiet"
            aria-pressed={one === count}
            onClick={() => setUrl({ count: one, after: undefined })}
          >
            {t(`frozen.${one}`)}
          </button>
        ))}
      </div>
      {answer.error !== null ? (
        <ErrorState error={answer.error} retry={() => void answer.refetch()} />
      ) : of === undefined ? (
        <PageSkeleton />
      ) : of === null || list === undefined ? (
        <EmptyState title={t('bulletin.unknown')} hint={t('bulletin.unknownHint')} />
      ) : (
        <div className={answer.isPlaceholderData ? 'older' : undefined} aria-busy={answer.isPlaceholderData}>
          <p className="soft">{t('frozen.at', { at: say.at(of.frozenAt) })}</p>
          <p>
            <strong className="number" data-count={list.totalCount}>
              {t('frozen.count', { count: say.number(list.totalCount) })}
            </strong>
          </p>
          {list.edges.length === 0 ? (
            <EmptyState title={t('frozen.none')} hint={t('frozen.noneHint')} />
          ) : (
            <CaseTable caption={title} rows={list.edges.map(({ node }) => node)} columns={columns} keyOf={keyOf} />
          )}
          <div className="list-foot no-print">
            {url['after'] !== undefined && <Button onClick={() => setUrl({ after: undefined })}>{t('behind.first')}</Button>}
            {list.pageInfo.hasNextPage && (
              <Button onClick={() => setUrl({ after: list.pageInfo.endCursor ?? undefined })}>{t('behind.more')}</Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}
