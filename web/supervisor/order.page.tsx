/** One order: the ladder it climbs (issued, replied, checked, closed), replies and checks, terms, acts. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { useParam } from '../app/nav.ts';
import { queries, useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { OrderDocument, type OrderQuery } from '../gql/supervisor/graphql.ts';
import { ActsBar } from './acts-bar.tsx';
import { EvidenceLine } from './card.page.tsx';
import { EntryList } from './entry-list.tsx';
import { Level } from './levels.tsx';
import { useMattersLive } from './matters-live.ts';
import { OrderAct } from './order-act.tsx';
import { Terms } from './terms.tsx';
import './supervisor.css';

export type OrderOf = NonNullable<OrderQuery['supervisionOrder']>;

export default function OrderPage(): ReactNode {
  const t = useWords('supervisor');
  const orderNo = useParam('orderNo');
  useMattersLive();
  const { data, error, isPending, refetch } = useAsk(OrderDocument, { orderNo }, { about: ['matters', 'order', orderNo] });
  const order = data?.supervisionOrder;
  return (
    <>
      <div className="page-head">
        <Link to="/orders">{t('orders.title')}</Link>
        <h1 className="anywhere">{order?.title ?? orderNo}</h1>
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <PageSkeleton />
      ) : order == null ? (
        <EmptyState title={t('orders.unknown')} hint={t('unknownHint')} />
      ) : (
        <Order order={order} />
      )}
    </>
  );
}

const LADDER = ['ISSUED', 'REPLIED', 'CHECKED', 'CLOSED'] as const;

function Order({ order }: { readonly order: OrderOf }): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const say = useSay();
  const [doing, setDoing] = useState<string | null>(null);
  const at = LADDER.findIndex((state) => state === order.state);
  return (
    <div className="stack">
      <section className="card stack">
        <ol className="ladder" aria-label={t('orders.ladder')}>
          {LADDER.map((state, index) => (
            <li
              key={state}
              className={index < at ? 'ladder-done' : index === at ? 'ladder-now' : undefined}
              aria-current={index === at ? 'step' : undefined}
            >
              {t(`orders.${state}`)}
            </li>
          ))}
          {order.state === 'REPORTED' && (
            <li className="ladder-now" aria-current="step">
              {say.words(order.stateName)}
            </li>
          )}
        </ol>
        <div className="row">
          <span className="mono">{order.orderNo}</span>
          {order.simulated && <span className="tag">{common('list.simulated')}</span>}
          {order.forBulletin && <span className="tag tag-accent">{t('cards.forBulletin')}</span>}
        </div>
        <p className="anywhere demand">{order.demand}</p>
        <dl className="facts">
          <dt>{t('dutyUnit')}</dt>
          <dd>{say.words(order.unit.name)}</dd>
          <dt>{t('orders.issuedAt')}</dt>
          <dd>
            {say.at(order.issuedAt)} {order.issuedBy !== null && `· ${order.issuedBy.name}`}
          </dd>
          {order.caseNo !== null && (
            <>
              <dt>{t('case.no')}</dt>
              <dd>
                <Link to="/trace/$caseNo" params={{ caseNo: order.caseNo }} className="mono">
                  {order.caseNo}
                </Link>
              </dd>
            </>
          )}
          {order.card !== null && (
            <>
              <dt>{t('cards.title')}</dt>
              <dd>
                <Link to="/cards/$cardNo" params={{ cardNo: order.card.cardNo }}>
                  <Level of={order.card.level} /> <span className="mono">{order.card.cardNo}</span>
                </Link>
              </dd>
            </>
          )}
        </dl>
      </section>
      <ActsBar actions={order.availableActions} begin={setDoing} />
      <Terms terms={order.terms} />
      <Replies order={order} />
      <section className="card">
        <h2>{t('trailTitle')}</h2>
        <EntryList entries={order.trail} />
      </section>
      {doing !== null && (
        <OrderAct
          key={doing}
          command={doing}
          order={order}
          close={() => setDoing(null)}
          done={() => {
            setDoing(null);
            void queries.invalidateQueries({ queryKey: ['matters'] });
          }}
        />
      )}
    </div>
  );
}

function Replies({ order: { checks, closedAt, closingNote, replies, reported } }: { readonly order: OrderOf }): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  if (replies.length === 0 && reported === null) return null;
  const said = [
    ...replies.map((reply) => ({ ...reply, what: t('orders.reply'), text: reply.text })),
    ...checks.map((check) => ({
      at: check.at,
      by: check.by,
      late: false,
      evidence: [],
      what: t(check.satisfied ? 'orders.checkedWell' : 'orders.checkedNot'),
      text: check.findings,
    })),
    ...(reported === null
      ? []
      : [{ at: reported.at, by: reported.by, late: false, evidence: [], what: t('orders.reported'), text: reported.reason }]),
    ...(closedAt === null
      ? []
      : [{ at: closedAt, by: null, late: false, evidence: [], what: t('orders.CLOSED'), text: closingNote ?? '' }]),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return (
    <section className="card stack">
      <h2>{t('orders.replies')}</h2>
      {said.map(({ at, by, evidence, late, text, what }) => (
        <article key={`${at} ${what}`} className="said">
          <header>
            <strong>{what}</strong> {by?.name} <span className="soft">{say.at(at)}</span>{' '}
            {late && <span className="tag tag-over">{t('late')}</span>}
          </header>
          <p className="anywhere">{text}</p>
          <EvidenceLine evidence={evidence} />
        </article>
      ))}
    </section>
  );
}
