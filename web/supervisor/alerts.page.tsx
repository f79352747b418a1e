/** 信息服务: what I asked to be told of, and the notices that came. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ask, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { queries, useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import {
  AlertRaisedDocument,
  AlertsDocument,
  ReadNoticesDocument,
  RemoveAlertDocument,
  SaveAlertDocument,
  type AlertOfFragment,
  type AlertRaisedSubscription,
  type AlertsQuery,
  type AlertWatches,
} from '../gql/supervisor/graphql.ts';
import { ChoiceField, NumberField, TextField } from './act-fields.tsx';
import { send } from './answered.ts';
import { CITY, RegionChoice, regionName } from './region-choice.tsx';
import { useStream } from './stream.ts';
import './supervisor.css';

const WATCHES = ['OVERDUE', 'DUE_WITHIN', 'OPEN', 'PAUSED', 'CARDS'] as const satisfies readonly AlertWatches[];
const again = (): void => void queries.invalidateQueries({ queryKey: ['alerts'] });

export default function AlertsPage(): ReactNode {
  const t = useWords('supervisor');
  const [saving, setSaving] = useState(false);
  useStream<AlertRaisedSubscription>('alerts', AlertRaisedDocument, again);
  const { data, error, isPending, refetch } = useAsk(AlertsDocument, {}, { about: ['alerts'], refetchInterval: 30_000 });
  return (
    <>
      <div className="page-head">
        <h1>{t('alerts.title')}</h1>
        <span className="grow" />
        <Button type="primary" onClick={() => setSaving(true)}>
          {t('alerts.save')}
        </Button>
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <PageSkeleton />
      ) : (
        <div className="two">
          <section className="card">
            <h2>{t('alerts.notices')}</h2>
            <Notices notices={data.alertNotices} />
          </section>
          <section className="card">
            <h2>{t('alerts.mine')}</h2>
            {data.savedAlerts.length === 0 ? (
              <EmptyState title={t('alerts.nothing')} hint={t('alerts.nothingHint')} />
            ) : (
              <ul className="plain-list">
                {data.savedAlerts.map((alert) => (
                  <AlertItem key={alert.alertId} alert={alert} />
                ))}
              </ul>
            )}
          </section>
        </div>
      )}
      {saving && <SaveAlert close={() => setSaving(false)} />}
    </>
  );
}

function Notices({ notices }: { readonly notices: AlertsQuery['alertNotices'] }): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const unread = notices.filter(({ readAt }) => readAt === null).map(({ noticeId }) => noticeId);
  if (notices.length === 0) return <EmptyState title={t('alerts.quiet')} hint={t('alerts.quietHint')} />;
  return (
    <>
      {unread.length > 0 && (
        <Button
          size="small"
          onClick={() => void ask(ReadNoticesDocument, { input: { requestId: newRequestId(), noticeIds: unread } }).then(again)}
        >
          {t('alerts.read', { count: unread.length })}
        </Button>
      )}
      <ul className="plain-list">
        {notices.map(({ about, alert, counted, moreThan, noticeId, raisedAt, readAt }) => (
          <li key={noticeId} className={readAt === null ? 'setting unread' : 'setting'}>
            <strong className="anywhere">{alert.name}</strong> <span className="number">{t('alerts.counted', { counted, moreThan })}</span>{' '}
            <span className="soft number">{say.at(raisedAt)}</span>
            <div className="row">
              {about.map((no) => (
                <Link
                  key={no}
                  to={no.includes('-') ? '/cards/$cardNo' : '/trace/$caseNo'}
                  params={{ caseNo: no, cardNo: no }}
                  className="mono"
                >
                  {no}
                </Link>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function AlertItem({ alert }: { readonly alert: AlertOfFragment }): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  return (
    <li className="setting">
      <div className="row">
        <strong className="anywhere">{alert.name}</strong>
        {alert.firingSince !== null && <span className="tag tag-over">{t('alerts.firing', { at: say.short(alert.firingSince) })}</span>}
        <span className="grow" />
        <button
          type="button"
          className="quiet"
          aria-label={`${t('act.remove')} ${alert.name}`}
          onClick={() => void ask(RemoveAlertDocument, { input: { requestId: newRequestId(), alertId: alert.alertId } }).then(again)}
        >
          {t('act.remove')}
        </button>
      </div>
      <div>
        {t(`watches.${alert.watches}`, { days: alert.workingDays })} · {t('alerts.moreThan', { count: alert.moreThan })}
        {alert.region !== null && ` · ${regionName(alert.region, say.lang)}`}
        {alert.unit !== null && ` · ${say.words(alert.unit.name)}`}
      </div>
      <div className="soft">
        {alert.lastCount === null
          ? t('alerts.notCounted')
          : t('alerts.lastCount', { count: alert.lastCount, at: say.short(alert.lookedAt) })}
      </div>
    </li>
  );
}

function SaveAlert({ close }: { readonly close: () => void }): ReactNode {
  const t = useWords('supervisor');
  const [requestId] = useState(newRequestId);
  const [name, setName] = useState('');
  const [watches, setWatches] = useState<AlertWatches>('OVERDUE');
  const [region, setRegion] = useState(CITY);
  const [more, setMore] = useState('5');
  const [days, setDays] = useState('2');
  const within = watches === 'DUE_WITHIN';
  const ready = name.trim() !== '' && /^\d+$/u.test(more) && (!within || /^\d+$/u.test(days));
  return (
    <ConfirmAct
      open
      title={t('alerts.save')}
      ready={ready}
      consequences={[t('alerts.saveThen')]}
      act={() =>
        send(SaveAlertDocument, {
          input: { requestId, name, watches, region, moreThan: Number(more), ...(within ? { workingDays: Number(days) } : {}) },
        })
      }
      close={close}
      done={() => {
        again();
        close();
      }}
    >
      <TextField label={t('alerts.name')} value={name} set={setName} required rows={1} />
      <ChoiceField
        label={t('alerts.watches')}
        value={watches}
        set={setWatches}
        options={WATCHES.map((one) => [one, t(`watches.${one}`, { days })] as const)}
      />
      {within && <NumberField label={t('alerts.days')} value={days} set={setDays} least={1} most={60} />}
      <RegionChoice value={region} set={setRegion} />
      <NumberField label={t('alerts.more')} value={more} set={setMore} least={0} most={100_000} />
    </ConfirmAct>
  );
}
