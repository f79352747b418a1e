/** 计时覆盖: proof that every running clock has its timer; the list of exceptions has to be empty. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { clockName } from '../app/clock-name.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { newRequestId } from '../app/ask.ts';
import { useWords } from '../app/words.ts';
import { CaseTable } from '../components/case-table.tsx';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { CoverageDocument, SupervisionHealthDocument, SweepNowDocument } from '../gql/supervisor/graphql.ts';
import { send } from './answered.ts';
import { Tabs } from './filters.tsx';
import './supervisor.css';

/** Asking a workflow wakes it up: few by default, more on demand. */
const ASKED = ['50', '200', '1000'] as const;

export default function CoveragePage(): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const viewer = useViewer();
  const [url, setUrl] = useUrlState();
  const asked = oneOf(url['ask'], ASKED);
  const [sweeping, setSweeping] = useState(false);
  const [requestId, setRequestId] = useState(newRequestId);
  const { data, error, isFetching, isPending, refetch } = useAsk(
    CoverageDocument,
    { ask: Number(asked) },
    { about: ['coverage'], staleTime: 30_000 },
  );
  const health = useAsk(SupervisionHealthDocument, {}, { about: ['supervision health'], refetchInterval: 15_000 });
  const coverage = data?.coverage;
  const status = health.data?.supervisionStatus;
  return (
    <>
      <div className="page-head">
        <h1>{t('coverage.title')}</h1>
        {coverage !== undefined && <span className="soft number">{t('coverage.at', { at: say.at(coverage.provedAt) })}</span>}
        <span className="grow" />
        <Button type="primary" loading={isFetching && !isPending} onClick={() => void refetch()}>
          {t('coverage.again')}
        </Button>
        {hasRight(viewer, 'SWEEP_RUN') && <Button onClick={() => setSweeping(true)}>{t('coverage.sweep')}</Button>}
      </div>
      <p className="soft">{t('coverage.lead')}</p>
      <div className="row filters no-print">
        <span>{t('coverage.howMany')}</span>
        <Tabs label={t('coverage.howMany')} values={ASKED} value={asked} set={(ask) => setUrl({ ask })} text={(one) => one} />
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending || coverage === undefined ? (
        <PageSkeleton />
      ) : (
        <div className="stack">
          <p className={coverage.exceptions.length === 0 ? 'verdict verdict-good' : 'verdict verdict-bad'} role="status">
            {coverage.exceptions.length === 0
              ? t('coverage.good', { count: coverage.matters })
              : t('coverage.bad', { count: coverage.exceptions.length })}
          </p>
          <div className="totals">
            {(['matters', 'asked', 'running'] as const).map((which) => (
              <div key={which} className="total">
                <span>{t(`coverage.${which}`)}</span>
                <strong className="number">{say.number(coverage[which])}</strong>
              </div>
            ))}
            <div className={coverage.exceptions.length === 0 ? 'total' : 'total total-red'}>
              <span>{t('coverage.exceptions')}</span>
              <strong className="number">{coverage.exceptions.length}</strong>
            </div>
          </div>
          {coverage.exceptions.length > 0 && (
            <CaseTable
              caption={t('coverage.exceptions')}
              rows={coverage.exceptions}
              keyOf={({ clock, kind, no }) => `${kind} ${no} ${clock}`}
              columns={[
                {
                  key: 'no',
                  title: t('coverage.no'),
                  cell: ({ kind, no }) => <span className="mono">{`${t(`entry.${kind}`, { defaultValue: kind })} ${no}`}</span>,
                },
                { key: 'clock', title: t('coverage.clock'), cell: ({ clock }) => clockName(clock, say.lang) },
                {
                  key: 'fault',
                  title: t('coverage.fault'),
                  cell: ({ faultName }) => <span className="lamp-over">{say.words(faultName)}</span>,
                },
                { key: 'due', title: t('coverage.due'), cell: ({ due }) => say.at(due) },
                { key: 'armed', title: t('coverage.armed'), cell: ({ armed }) => say.at(armed), wideOnly: true },
                { key: 'unit', title: t('board.unit'), cell: ({ unit }) => say.words(unit?.name), wideOnly: true },
              ]}
            />
          )}
          {status != null && (
            <section className="card">
              <h2>{t('coverage.supervision')}</h2>
              <dl className="facts">
                <dt>{t('coverage.pending')}</dt>
                <dd className="number">
                  {t('coverage.pendingOf', { count: status.pending, seconds: say.number(status.oldestWaitedMs / 1_000, 1) })}
                </dd>
                <dt>{t('coverage.failures')}</dt>
                <dd className="number">{status.failures}</dd>
                <dt>{t('coverage.lastSweep')}</dt>
                <dd>
                  {status.lastSweepAt === null
                    ? t('coverage.noSweep')
                    : `${say.at(status.lastSweepAt)} · ${t('coverage.found', { count: status.lastSweepFindings ?? 0 })}`}
                </dd>
              </dl>
            </section>
          )}
        </div>
      )}
      <ConfirmAct
        open={sweeping}
        title={t('coverage.sweep')}
        consequences={[t('coverage.sweepThen')]}
        act={() => send(SweepNowDocument, { input: { requestId } })}
        close={() => setSweeping(false)}
        done={() => {
          setSweeping(false);
          setRequestId(newRequestId());
          void health.refetch();
        }}
      />
    </>
  );
}
