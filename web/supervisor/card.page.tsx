/** One card: facts, answers, appeal, decisions, terms, and what may be done by whom. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useGo, useParam } from '../app/nav.ts';
import { queries, useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { CardDocument, type CardWholeFragment } from '../gql/supervisor/graphql.ts';
import { ActsBar } from './acts-bar.tsx';
import { CardAct } from './card-act.tsx';
import { EntryList } from './entry-list.tsx';
import { Facts } from './facts.tsx';
import { IssueOrder } from './issue-order.tsx';
import { Level } from './levels.tsx';
import { useMattersLive } from './matters-live.ts';
import { Terms } from './terms.tsx';
import { useRuleName } from './rule-name.ts';
import './supervisor.css';

export default function CardPage(): ReactNode {
  const t = useWords('supervisor');
  const cardNo = useParam('cardNo');
  useMattersLive();
  const { data, error, isPending, refetch } = useAsk(CardDocument, { cardNo }, { about: ['matters', 'card', cardNo] });
  return (
    <>
      <div className="page-head">
        <Link to="/cards">{t('cards.title')}</Link>
        <h1 className="mono">{cardNo}</h1>
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <PageSkeleton />
      ) : data.card === null ? (
        <EmptyState title={t('cards.unknown')} hint={t('unknownHint')} />
      ) : (
        <Card card={data.card} />
      )}
    </>
  );
}

function Card({ card }: { readonly card: CardWholeFragment }): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const ruleName = useRuleName();
  const say = useSay();
  const go = useGo();
  const viewer = useViewer();
  const [doing, setDoing] = useState<string | null>(null);
  const [ordering, setOrdering] = useState(false);
  return (
    <div className="stack">
      <section className="card stack">
        <div className="row">
          {card.struckOut ? (
            <s>
              <Level of={card.level} />
            </s>
          ) : (
            <Level of={card.level} />
          )}
          <strong>{say.words(card.stateName)}</strong>
          <span className="tag">{t(`mode.${card.mode}`)}</span>
          {card.simulated && <span className="tag">{common('list.simulated')}</span>}
          {card.forBulletin && <span className="tag tag-accent">{t('cards.forBulletin')}</span>}
          {!card.effective && card.state !== 'DRAFT' && <span className="tag">{t('cards.notEffective')}</span>}
        </div>
        <dl className="facts">
          <dt>{t('filter.rule')}</dt>
          <dd>
            <Link to="/rules/$ruleId" params={{ ruleId: card.ruleId }}>
              {ruleName(card.ruleId)}
            </Link>{' '}
            · {t('ruleVersion', { version: card.ruleVersion })}
          </dd>
          <dt>{t('case.no')}</dt>
          <dd>
            {card.caseNo === null ? (
              '—'
            ) : (
              <>
                <Link to="/trace/$caseNo" params={{ caseNo: card.caseNo }} className="mono">
                  {card.caseNo}
                </Link>
                {card.case !== null && ` ${say.words(card.case.procedure.name)} · ${say.words(card.case.stateName)}`}
              </>
            )}
          </dd>
          <dt>{t('dutyUnit')}</dt>
          <dd>
            {say.words(card.unit.name)}
            {card.dutyPerson !== null && ` · ${card.dutyPerson.name}`}
          </dd>
          <dt>{t('firedAt')}</dt>
          <dd>{say.at(card.firedAt)}</dd>
          <dt>{t('cards.issuedAt')}</dt>
          <dd>
            {card.issuedAt === null ? t('cards.notIssued') : `${say.at(card.issuedAt)} · ${card.issuedBy?.name ?? t('cards.bySystem')}`}
          </dd>
        </dl>
      </section>
      <ActsBar actions={card.availableActions} begin={setDoing}>
        {hasRight(viewer, 'SUPERVISION_ACTS') && card.state !== 'DRAFT' && (
          <Button onClick={() => setOrdering(true)}>{t('orders.issue')}</Button>
        )}
      </ActsBar>
      <div className="two">
        <section className="card">
          <h2>{t('facts')}</h2>
          <Facts of={card.facts} />
        </section>
        <Terms terms={card.terms} />
      </div>
      <Story card={card} />
      <section className="card">
        <h2>{t('trailTitle')}</h2>
        <EntryList entries={card.trail} />
      </section>
      {doing !== null && (
        <CardAct
          key={doing}
          command={doing}
          card={card}
          close={() => setDoing(null)}
          done={() => {
            setDoing(null);
            void queries.invalidateQueries({ queryKey: ['matters'] });
          }}
        />
      )}
      <IssueOrder
        open={ordering}
        unit={card.unit}
        about={{ caseNo: card.caseNo, cardNo: card.cardNo, title: `${t(`level.${card.level}`)} ${card.cardNo}` }}
        close={() => setOrdering(false)}
        done={() => go('/orders', { show: 'open' })}
      />
    </div>
  );
}

/** What was said about it, in order. */
function Story({ card }: { readonly card: CardWholeFragment }): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const { answers, appeal, cancelled, raises, withdrawn } = card;
  if (answers.length === 0 && appeal === null && raises.length === 0 && withdrawn === null && cancelled === null) return null;
  return (
    <section className="card stack">
      <h2>{t('cards.story')}</h2>
      {answers.map(({ at, by, evidence, late, measures, text }) => (
        <article key={at} className="said">
          <header>
            <strong>{t('cards.answer')}</strong> {by?.name} <span className="soft">{say.at(at)}</span>{' '}
            {late && <span className="tag tag-over">{t('late')}</span>}
          </header>
          <p className="anywhere">{text}</p>
          {measures !== null && (
            <p className="anywhere">
              {t('cards.measures')}：{measures}
            </p>
          )}
          <EvidenceLine evidence={evidence} />
        </article>
      ))}
      {appeal !== null && (
        <article className="said">
          <header>
            <strong>{t('cards.appeal')}</strong> {appeal.by?.name} <span className="soft">{say.at(appeal.at)}</span>{' '}
            <span className="tag">{t(`ground.${appeal.ground}`)}</span>
          </header>
          <p className="anywhere">{appeal.statement}</p>
          <EvidenceLine evidence={appeal.evidence} />
        </article>
      )}
      {appeal?.decisions.map(({ at, by, outcome, reasons }) => (
        <article key={at} className="said">
          <header>
            <strong>{t(`outcome.${outcome}`)}</strong> {by?.name} <span className="soft">{say.at(at)}</span>
          </header>
          <p className="anywhere">{reasons}</p>
        </article>
      ))}
      {raises.map(({ at, from, to }) => (
        <article key={at} className="said">
          <header>
            <strong>{t('cards.raised')}</strong> <Level of={from} /> → <Level of={to} /> <span className="soft">{say.at(at)}</span>
          </header>
        </article>
      ))}
      {[withdrawn, cancelled].map(
        (ending, index) =>
          ending !== null && (
            <article key={ending.at} className="said">
              <header>
                <strong>{t(index === 0 ? 'cards.withdrawn' : 'cards.cancelled')}</strong> {ending.by?.name ?? t('system')}{' '}
                <span className="soft">{say.at(ending.at)}</span>
              </header>
              <p className="anywhere">{ending.reason}</p>
            </article>
          ),
      )}
    </section>
  );
}

export function EvidenceLine({
  evidence,
}: {
  readonly evidence: readonly { readonly name: string; readonly sha256: string }[];
}): ReactNode {
  const t = useWords('supervisor');
  if (evidence.length === 0) return null;
  return (
    <p className="soft anywhere">
      {t('act.evidence')}：{evidence.map(({ name, sha256 }) => `${name} (${sha256.slice(0, 12)}…)`).join('，')}
    </p>
  );
}
