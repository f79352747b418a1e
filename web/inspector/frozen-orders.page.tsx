/** The frozen supervision orders behind a count of a bulletin. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { oneOf, useParam, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import type { Column } from '../components/case-table.tsx';
import { FrozenOrdersDocument, type FrozenOrdersQuery } from '../gql/inspector/graphql.ts';
import { FrozenMatters } from './frozen-matters.tsx';
import './inspector.css';

const COUNTS = ['ISSUED', 'OPEN'] as const;
type Row = NonNullable<NonNullable<FrozenOrdersQuery['bulletin']>['row']>['ordersBehind']['edges'][number]['node'];

export default function FrozenOrdersPage(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const id = useParam('id');
  const [url] = useUrlState();
  const count = oneOf(url['count'], COUNTS);
  const answer = useAsk(
    FrozenOrdersDocument,
    { id, row: url['row'] ?? '', count, after: url['after'] ?? null },
    { about: ['bulletins', id, 'orders'], keep: true },
  );
  const columns: readonly Column<Row>[] = [
    {
      key: 'no',
      title: t('frozen.orderNo'),
      cell: ({ order, orderNo }) =>
        order === null ? (
          <span className="mono">{orderNo}</span>
        ) : (
          <Link to="/orders/$orderNo" params={{ orderNo }} className="mono">
            {orderNo}
          </Link>
        ),
    },
    { key: 'title', title: t('frozen.subject'), cell: ({ title }) => <span className="anywhere">{title}</span> },
    { key: 'unit', title: t('frozen.unit'), cell: ({ unit }) => (unit === null ? '—' : say.words(unit.name)) },
    { key: 'state', title: t('frozen.state'), cell: ({ stateName }) => say.words(stateName) },
  ];
  return (
    <FrozenMatters
      title={t('frozen.orders')}
      counts={COUNTS}
      count={count}
      answer={answer}
      of={answer.data?.bulletin}
      list={answer.data?.bulletin?.row?.ordersBehind}
      columns={columns}
      keyOf={({ orderNo }) => orderNo}
    />
  );
}
