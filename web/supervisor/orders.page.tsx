/** 督办: orders to units, with the next term of each. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { oneOf, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { OrdersDocument, type OrderFilter, type OrderLineFragment } from '../gql/supervisor/graphql.ts';
import { Narrowed, Tabs } from './filters.tsx';
import { IssueOrder } from './issue-order.tsx';
import { useListKeys } from './list-keys.ts';
import { useMattersLive } from './matters-live.ts';
import { Listed } from './pages.tsx';
import './supervisor.css';

const SHOW = ['open', 'replied', 'closed', 'all'] as const;
const SHOWN: Readonly<Record<(typeof SHOW)[number], OrderFilter>> = {
  open: { open: true },
  replied: { states: ['REPLIED'] },
  closed: { open: false },
  all: {},
};

export default function OrdersPage(): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const viewer = useViewer();
  const [url, setUrl] = useUrlState();
  const [issuing, setIssuing] = useState(false);
  useMattersLive();
  const show = oneOf(url['show'], SHOW);
  const filter: OrderFilter = {
    ...SHOWN[show],
    ...(url['unit'] === undefined ? {} : { unit: url['unit'] }),
    ...(url['region'] === undefined ? {} : { region: url['region'] }),
    ...(url['case'] === undefined ? {} : { caseNo: url['case'] }),
  };
  const answer = useAsk(OrdersDocument, { filter, first: 50, after: url['after'] ?? null }, { about: ['matters', 'orders'], keep: true });
  const orders = answer.data?.supervisionOrders;
  const mayIssue = hasRight(viewer, 'SUPERVISION_ACTS');
  return (
    <>
      <div className="page-head">
        <h1>{t('orders.title')}</h1>
        {orders?.totalCount != null && <span className="soft">{common('list.count', { count: orders.totalCount })}</span>}
        <span className="grow" />
        {mayIssue && (
          <Button type="primary" onClick={() => setIssuing(true)}>
            {t('orders.issue')}
          </Button>
        )}
      </div>
      <div className="row filters no-print">
        <Tabs
          label={t('filter.show')}
          values={SHOW}
          value={show}
          set={(to) => setUrl({ show: to, after: undefined, row: undefined })}
          text={(one) => t(`orders.show_${one}`)}
        />
        <Narrowed
          by={[url['unit'], url['region'], url['case']]}
          clear={() => setUrl({ unit: undefined, region: undefined, case: undefined, after: undefined })}
        />
      </div>
      <Listed
        answer={answer}
        list={orders}
        nothing={<EmptyState title={t('orders.nothing')} hint={t(mayIssue ? 'orders.nothingHint' : 'orders.nothingHintUnit')} />}
      >
        {(nodes) => <OrderTable orders={nodes} />}
      </Listed>
      <IssueOrder
        open={issuing}
        unit={null}
        about={{ caseNo: null, cardNo: null, title: '' }}
        close={() => setIssuing(false)}
        done={() => setIssuing(false)}
      />
    </>
  );
}

function OrderTable({ orders }: { readonly orders: readonly OrderLineFragment[] }): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const say = useSay();
  const [here, onHere] = useListKeys(
    orders.map(({ orderNo }) => orderNo),
    (no) => `/orders/${no}`,
  );
  const columns: readonly Column<OrderLineFragment>[] = [
    {
      key: 'title',
      title: t('orders.orderTitle'),
      cell: ({ orderNo, simulated, title }) => (
        <>
          <Link to="/orders/$orderNo" params={{ orderNo }} className="anywhere">
            {title}
          </Link>
          <div className="soft mono">
            {orderNo} {simulated && <span className="tag">{common('list.simulated')}</span>}
          </div>
        </>
      ),
    },
    { key: 'state', title: t('case.state'), cell: ({ stateName }) => say.words(stateName) },
    { key: 'unit', title: t('dutyUnit'), cell: ({ unit }) => say.words(unit.name), wideOnly: true },
    {
      key: 'issued',
      title: t('orders.issuedAt'),
      cell: ({ issuedAt }) => <span className="nowrap number">{say.short(issuedAt)}</span>,
      wideOnly: true,
    },
    {
      key: 'due',
      title: t('cards.due'),
      cell: ({ nextDueAt }) => (
        <span className={nextDueAt !== null && Date.parse(nextDueAt) < Date.now() ? 'lamp-over number nowrap' : 'number nowrap'}>
          {say.short(nextDueAt)}
        </span>
      ),
    },
  ];
  return (
    <CaseTable caption={t('orders.title')} rows={orders} columns={columns} keyOf={({ orderNo }) => orderNo} here={here} onHere={onHere} />
  );
}
