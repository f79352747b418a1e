/** A list of counted cases: how many, what each adds, and the way to each; and the sides of a rate. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { oneOf, useUrlState } from '../app/nav.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import type { CountedFragment } from '../gql/inspector/graphql.ts';
import { SIDES } from './question.ts';

export interface CountedList {
  readonly totalCount: number | null;
  readonly totalAmount?: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly CountedFragment[];
}

export interface CountedCasesProps {
  readonly list: CountedList | undefined;
  /** Whether the amounts add up to the number. */
  readonly summed: boolean;
  /** These are still the former ones; the ones asked for are on their way. */
  readonly older: boolean;
}

export function CountedCases({ list, older, summed }: CountedCasesProps): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  if (list === undefined || list.edges.length === 0) return <EmptyState title={t('behind.none')} hint={t('behind.noneHint')} />;
  const amounts = list.edges.some(({ amount }) => amount !== 1);
  const columns: readonly Column<CountedFragment>[] = [
    {
      key: 'caseNo',
      title: t('behind.caseNo'),
      cell: ({ caseNo, node }) =>
        node === null ? (
          <span className="mono">{caseNo}</span>
        ) : (
          <Link to="/cases/$caseNo" params={{ caseNo }} className="mono">
            {caseNo}
          </Link>
        ),
    },
    {
      key: 'item',
      title: t('by.PROCEDURE'),
      cell: ({ node }) => (node === null ? <span className="soft">{t('behind.notYours')}</span> : say.words(node.procedure.name)),
    },
    { key: 'unit', title: t('by.UNIT'), cell: ({ node }) => (node === null ? '—' : say.words(node.unit.name)), wideOnly: true },
    { key: 'on', title: t('behind.on'), cell: ({ on }) => <span className="number nowrap">{on}</span> },
    ...(amounts
      ? [
          {
            key: 'amount',
            title: t('behind.amount'),
            cell: ({ amount }: CountedFragment) => say.number(amount, Number.isInteger(amount) ? 0 : 1),
            numeric: true,
          },
        ]
      : []),
  ];
  return (
    <div className={older ? 'older' : undefined} aria-busy={older}>
      <p>
        <strong className="number" data-count={list.totalCount ?? ''}>
          {t('behind.count', { count: say.number(list.totalCount ?? list.edges.length) })}
        </strong>
        {list.totalAmount != null && summed && amounts && (
          <span className="soft"> · {t('behind.sum', { sum: say.number(list.totalAmount, 1) })}</span>
        )}
      </p>
      <CaseTable caption={t('behind.title')} rows={list.edges} columns={columns} keyOf={({ caseNo }) => caseNo} />
      <div className="list-foot no-print">
        {url['after'] !== undefined && <Button onClick={() => setUrl({ after: undefined })}>{t('behind.first')}</Button>}
        {list.pageInfo.hasNextPage && (
          <Button onClick={() => setUrl({ after: list.pageInfo.endCursor ?? undefined })}>{t('behind.more')}</Button>
        )}
      </div>
    </div>
  );
}

export function SideTabs(): ReactNode {
  const t = useWords('inspector');
  const [url, setUrl] = useUrlState();
  const side = oneOf(url['side'], SIDES);
  return (
    <div className="tabs no-print" role="group" aria-label={t('side.title')}>
      {SIDES.map((one) => (
        <button
          key={one}
          type="button"
          className="quiet"
          aria-pressed={side === one}
          onClick={() => setUrl({ side: one, after: undefined })}
        >
          {t(`side.${one}`)}
        </button>
      ))}
    </div>
  );
}
