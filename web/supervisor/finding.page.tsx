/** One finding with all that defends it, and from there to its case, its card, an order. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useGo, useParam } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { CardsDocument, FindingDocument, type FindingQuery } from '../gql/supervisor/graphql.ts';
import { Facts } from './facts.tsx';
import { IssueOrder } from './issue-order.tsx';
import { Level } from './levels.tsx';
import './supervisor.css';

type Whole = NonNullable<FindingQuery['finding']>;

export default function FindingPage(): ReactNode {
  const t = useWords('supervisor');
  const findingNo = useParam('findingNo');
  const { data, error, isPending, refetch } = useAsk(FindingDocument, { findingNo }, { about: ['matters', 'finding', findingNo] });
  const finding = data?.finding;
  return (
    <>
      <div className="page-head">
        <Link to="/findings">{t('findings.title')}</Link>
        <h1>{t('findings.one', { no: findingNo })}</h1>
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <PageSkeleton />
      ) : finding == null ? (
        <EmptyState title={t('findings.unknown')} hint={t('unknownHint')} />
      ) : (
        <Finding finding={finding} />
      )}
    </>
  );
}

function Finding({ finding }: { readonly finding: Whole }): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const say = useSay();
  const go = useGo();
  const viewer = useViewer();
  const [ordering, setOrdering] = useState(false);
  const cards = useAsk(
    CardsDocument,
    { filter: { ruleId: finding.rule.ruleId, caseNo: finding.caseNo }, first: 20 },
    { about: ['matters', 'cards', finding.findingNo], enabled: finding.caseNo !== null },
  ).data?.cards.edges.map(({ node }) => node);
  return (
    <div className="stack">
      <section className="card stack">
        <div className="row">
          <Level of={finding.level} />
          <h2 className="flush">{say.words(finding.rule.title)}</h2>
          <Link to="/rules/$ruleId" params={{ ruleId: finding.rule.ruleId }}>
            {finding.rule.ruleId} · {t('ruleVersion', { version: finding.ruleVersion })}
          </Link>
          <span className="tag">{t(`mode.${finding.mode}`)}</span>
          {finding.simulated && <span className="tag">{common('list.simulated')}</span>}
        </div>
        <dl className="facts">
          <dt>{t('case.no')}</dt>
          <dd>
            {finding.caseNo === null ? (
              t('findings.manyCases')
            ) : (
              <>
                <Link to="/trace/$caseNo" params={{ caseNo: finding.caseNo }} className="mono">
                  {finding.caseNo}
                </Link>
                {finding.case !== null && ` ${say.words(finding.case.procedure.name)} · ${say.words(finding.case.stateName)}`}
              </>
            )}
          </dd>
          <dt>{t('dutyUnit')}</dt>
          <dd>
            {finding.dutyUnit === null ? finding.dutyUnitId : say.words(finding.dutyUnit.name)}
            {finding.dutyPerson !== null && ` · ${finding.dutyPerson.name}`}
          </dd>
          <dt>{t('firedAt')}</dt>
          <dd>{say.at(finding.firedAt)}</dd>
          <dt>{t('findings.recordedAt')}</dt>
          <dd>{say.at(finding.recordedAt)}</dd>
          <dt>{t('basis')}</dt>
          <dd>
            {finding.rule.basis.map(({ certainty, text }) => (
              <div key={text}>
                {text} <span className="tag">{t(`certainty.${certainty}`)}</span>
              </div>
            ))}
          </dd>
          {finding.escalatedTo !== null && (
            <>
              <dt>{t('findings.escalatedTo')}</dt>
              <dd>
                <Link to="/findings/$findingNo" params={{ findingNo: finding.escalatedTo.findingNo }}>
                  {finding.escalatedTo.findingNo} <Level of={finding.escalatedTo.level} />
                </Link>
              </dd>
            </>
          )}
        </dl>
      </section>
      <section className="card">
        <h2>{t('facts')}</h2>
        <Facts of={finding.facts} />
      </section>
      {cards !== undefined && cards.length > 0 && (
        <section className="card">
          <h2>{t('cards.title')}</h2>
          <ul className="plain-list">
            {cards.map(({ cardNo, level, stateName }) => (
              <li key={cardNo} className="row">
                <Level of={level} />
                <Link to="/cards/$cardNo" params={{ cardNo }} className="mono">
                  {cardNo}
                </Link>
                <span>{say.words(stateName)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {hasRight(viewer, 'SUPERVISION_ACTS') && finding.dutyUnit !== null && (
        <div className="row no-print">
          <Button onClick={() => setOrdering(true)}>{t('orders.issue')}</Button>
        </div>
      )}
      {finding.dutyUnit !== null && (
        <IssueOrder
          open={ordering}
          unit={finding.dutyUnit}
          about={{ caseNo: finding.caseNo, cardNo: null, title: say.words(finding.rule.title) }}
          close={() => setOrdering(false)}
          done={() => go('/orders', { show: 'open' })}
        />
      )}
    </div>
  );
}
