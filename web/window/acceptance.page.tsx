/** 受理审查: the check of materials beside what the law allows now; what is missing and at hand is taken on the spot. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { AskError, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { useGo, useParam } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { ActsPanel } from '../case/acts-panel.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { materialsOf, type BroughtAll } from '../components/filing/filing.ts';
import { useGuide, type MaterialOf } from '../components/filing/guides.ts';
import { MaterialRows } from '../components/filing/material-rows.tsx';
import { Refusals, type RefusalOf } from '../components/refusals.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import { CasePageDocument, type CasePageQuery } from '../gql/case/graphql.ts';
import { SupplyAtWindowDocument, VoucherDocument } from '../gql/window/graphql.ts';
import '../components/filing/filing.css';
import '../case/case.css';
import './window.css';
import { send } from './acts.ts';

type Kase = NonNullable<CasePageQuery['case']>;

export default function AcceptancePage(): ReactNode {
  const t = useWords('window');
  const caseNo = useParam('caseNo');
  const { data, error, refetch } = useAsk(CasePageDocument, { caseNo }, { about: ['case', caseNo, 'page'] });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton lines={12} />;
  if (data.case === null)
    return (
      <>
        <h1>{t('accept.noCase')}</h1>
        <EmptyState title={caseNo}>
          <Link className="press" to="/intake">
            {t('filing.back')}
          </Link>
        </EmptyState>
      </>
    );
  return <Desk kase={data.case} />;
}

function Desk({ kase }: { readonly kase: Kase }): ReactNode {
  const t = useWords('window');
  const w = useWords();
  const go = useGo();
  const { words } = useSay();
  const { caseNo } = kase;
  const { data } = useAsk(VoucherDocument, { caseNo }, { about: ['case', caseNo, 'voucher'] });
  return (
    <div className="window">
      <div className="page-head">
        <h1 className="anywhere">{words(kase.procedure.name)}</h1>
        <span className="tag tag-accent">{words(kase.stateName)}</span>
        {kase.simulated && <span className="tag">{w('list.simulated')}</span>}
        <span className="mono">{caseNo}</span>
        <span>{kase.applicant?.name ?? '—'}</span>
        <span className="grow" />
        <Link className="press" to={`/voucher/${caseNo}`}>
          {t('accept.voucher')}
        </Link>
        <Link className="press" to={`/cases/${caseNo}`}>
          {t('accept.whole')}
        </Link>
      </div>
      {data?.case?.nextClock != null && kase.acceptedOn === null && (
        <p className="row">
          <span className="soft">{t('accept.clock')}</span> <TimeLeft reading={data.case.nextClock.reading} />
        </p>
      )}
      <div className="two even">
        <MaterialsOf kase={kase} key={kase.actSeq} />
        <div className="stack">
          <ActsPanel kase={kase} goNext={() => go(`/voucher/${caseNo}`)} hasNext={false} />
        </div>
      </div>
    </div>
  );
}

function MaterialsOf({ kase }: { readonly kase: Kase }): ReactNode {
  const t = useWords('window');
  const { day, words } = useSay();
  const f = useWords('filing');
  const { data: guide } = useGuide(kase.procedure.code);
  const shared = new Set(kase.procedure.materials.filter(({ source }) => source === 'SHARED').map(({ materialId }) => materialId));
  const here = kase.materials.filter(({ materialId, status }) => status !== 'MISSING' && !shared.has(materialId));
  const missing = kase.materials.filter(({ materialId, status }) => status === 'MISSING' && !shared.has(materialId));
  const must = missing.filter(({ mandatory }) => mandatory).length;
  return (
    <section className="card stack" aria-labelledby="check-title">
      <h2 id="check-title">{t('accept.materials')}</h2>
      <p className={must === 0 ? 'lamp-ok' : 'fault'}>
        {must === 0 ? `✓ ${t('accept.complete')}` : t('accept.incomplete', { count: must })}
      </p>
      <ul className="plain">
        {here.map(({ materialId, name, promisedOn, status, trust }) => (
          <li key={materialId} className="row">
            <span className="tag tag-ok">{t(`accept.${status}`, { on: day(promisedOn) })}</span>
            <span className="anywhere">{words(name)}</span>
            {trust !== null && <span className="soft">{f(`trust.${trust}`)}</span>}
          </li>
        ))}
        {kase.materials
          .filter(({ materialId }) => shared.has(materialId))
          .map(({ materialId, name }) => (
            <li key={materialId} className="row">
              <span className="tag tag-accent">{f('shared')}</span>
              <span className="anywhere">{words(name)}</span>
            </li>
          ))}
      </ul>
      {missing.length > 0 && (
        <OnTheSpot
          kase={kase}
          missing={missing.map(({ deferrable, mandatory, materialId, name }) => {
            const trust = guide?.materials.find(({ id }) => id === materialId)?.trust;
            return { id: materialId, name, mandatory, deferrable, ...(trust === undefined ? {} : { trust }) };
          })}
        />
      )}
    </section>
  );
}

function OnTheSpot({ kase, missing }: { readonly kase: Kase; readonly missing: readonly MaterialOf[] }): ReactNode {
  const t = useWords('window');
  const [brought, setBrought] = useState<BroughtAll>({});
  const [requestId, setRequestId] = useState(newRequestId);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly RefusalOf[]>([]);
  const [error, setError] = useState<unknown>(null);
  const may = kase.state === 'RECEIVED' || kase.state === 'CORRECTION';

  const take = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(null);
    setRefusals([]);
    try {
      const answer = await send(SupplyAtWindowDocument, {
        requestId,
        caseNo: kase.caseNo,
        expectedActSeq: kase.actSeq,
        materials: materialsOf(missing, brought),
      });
      if ('refusals' in answer) {
        setRefusals(answer.refusals);
        setRequestId(newRequestId());
      }
    } catch (fault) {
      setError(fault instanceof AskError ? fault : new AskError('UNKNOWN', { zh: String(fault), en: String(fault) }));
    }
    setBusy(false);
  };

  return (
    <>
      <MaterialRows withTrust materials={missing} brought={brought} change={setBrought} />
      {may && (
        <>
          <p className="soft">{t('accept.onTheSpotHint')}</p>
          <div>
            <button className="press" type="button" disabled={busy || Object.keys(brought).length === 0} onClick={() => void take()}>
              {t('accept.onTheSpot')}
            </button>
          </div>
        </>
      )}
      {refusals.length > 0 && <Refusals refusals={refusals} />}
      {error !== null && <ErrorState error={error} />}
    </>
  );
}
