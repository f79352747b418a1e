/** One case: what it is, how much time is left and why, what the law still demands, what may be done and by whom, and all that was done. */
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState, CopyButton } from '../app/errors.tsx';
import { useKeys } from '../app/keys.tsx';
import { useGo, useParam, useUrlState, oneOf } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { neighbours } from '../app/reading-order.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import { CasePageDocument } from '../gql/case/graphql.ts';
import { ActsPanel } from './acts-panel.tsx';
import type { Kase } from './act-specs.ts';
import { ClocksPanel } from './clocks-panel.tsx';
import { sweepDrafts } from './drafts.ts';
import { FormPanel } from './form-panel.tsx';
import { MaterialsPanel } from './materials-panel.tsx';
import { specialName } from './names.ts';
import { StepsBar } from './steps-bar.tsx';
import { ThenPanel } from './then-panel.tsx';
import { TrailPanel } from './trail-panel.tsx';
import './case.css';

const TABS = ['form', 'trail', 'then'] as const;

export default function CasePage(): ReactNode {
  const t = useWords('case');
  const caseNo = useParam('caseNo');
  const { data, error, isPending, refetch } = useAsk(
    CasePageDocument,
    { caseNo },
    { about: ['case', caseNo, 'page'], keep: false, staleTime: 0 },
  );
  useEffect(() => sweepDrafts(), []);
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <PageSkeleton lines={14} />;
  if (data.case === null)
    return (
      <EmptyState title={t('notFound')} hint={t('notFoundHint')}>
        <Link to="/work">{t('back')}</Link>
      </EmptyState>
    );
  return <CaseView key={caseNo} kase={data.case} />;
}

function CaseView({ kase }: { readonly kase: Kase }): ReactNode {
  const t = useWords('case');
  const [url, setUrl] = useUrlState();
  const go = useGo();
  const name = useWords()('shell.name');
  const tab = oneOf(url['tab'], TABS);
  const [proofs, setProofs] = useState(false);
  const { back, next, place, previous } = neighbours(kase.caseNo);
  const goNext = useCallback(() => go(next === undefined ? back : `/cases/${next}`), [go, next, back]);
  useEffect(() => {
    document.title = `${kase.caseNo} · ${name}`;
    document.getElementById('page')?.focus({ preventScroll: true });
  }, [kase.caseNo, name]);
  useKeys([
    { key: 'n', does: t('keys.next'), act: goNext },
    { key: 'p', does: t('keys.previous'), act: () => previous !== undefined && go(`/cases/${previous}`) },
    { key: 'u', does: t('keys.back'), act: () => go(back) },
    { key: 'w', does: t('keys.why'), act: () => setProofs((open) => !open) },
    { key: 'h', does: t('keys.then'), act: () => setUrl({ tab: tab === 'then' ? undefined : 'then', asOf: undefined, step: undefined }) },
    {
      key: 't',
      does: t('keys.trail'),
      act: () => setUrl({ tab: tab === 'trail' ? undefined : 'trail', asOf: undefined, step: undefined }),
    },
  ]);
  return (
    <>
      <nav className="row no-print case-nav" aria-label={t('nav')}>
        <Link to={back}>{t('back')}</Link>
        <span className="soft number">{place}</span>
        <span className="grow" />
        {previous !== undefined && <Link to={`/cases/${previous}`}>{t('previous')}</Link>}
        {next !== undefined && <Link to={`/cases/${next}`}>{t('next')}</Link>}
      </nav>
      <CaseHead kase={kase} />
      <StepsBar steps={kase.steps} />
      <div className="case-columns">
        <div className="stack">
          <div className="views no-print" role="tablist" aria-label={t('tabs.title')}>
            {TABS.map((one) => (
              <button
                key={one}
                type="button"
                role="tab"
                id={`tab-${one}`}
                aria-selected={one === tab}
                aria-controls="case-panel"
                className="view"
                aria-current={one === tab ? 'true' : undefined}
                onClick={() => setUrl({ tab: one === 'form' ? undefined : one, asOf: undefined, step: undefined })}
              >
                {t(`tabs.${one}`)}
              </button>
            ))}
          </div>
          <div role="tabpanel" id="case-panel" aria-labelledby={`tab-${tab}`} className="stack" tabIndex={0}>
            {tab === 'form' ? (
              <>
                <FormPanel caseNo={kase.caseNo} />
                <MaterialsPanel kase={kase} />
              </>
            ) : tab === 'trail' ? (
              <TrailPanel caseNo={kase.caseNo} />
            ) : (
              <ThenPanel kase={kase} />
            )}
          </div>
        </div>
        <div className="stack side">
          <ActsPanel kase={kase} goNext={goNext} hasNext={next !== undefined} />
          <ClocksPanel clocks={kase.clocks} steps={kase.steps} open={proofs} />
        </div>
      </div>
    </>
  );
}

function CaseHead({ kase }: { readonly kase: Kase }): ReactNode {
  const t = useWords('case');
  const common = useWords();
  const say = useSay();
  const shown = kase.clocks.filter(
    ({ clockId, reading }) => (clockId === 'PROMISED' || clockId === 'STATUTORY') && reading.status !== 'STOPPED',
  );
  return (
    <header className="case-head">
      <div>
        <h1>{say.words(kase.procedure.name)}</h1>
        <div className="row">
          <span className="mono">{kase.caseNo}</span>
          <CopyButton text={kase.caseNo} label={common('copy')} />
          <span className="tag tag-accent">{say.words(kase.stateName)}</span>
          {kase.simulated && <span className="tag">{common('list.simulated')}</span>}
          {kase.deemedAccepted && <span className="tag tag-over">{t('deemed')}</span>}
          {kase.special !== null && (
            <span className="tag tag-over">
              {t('stoppedFor', { kind: specialName(kase.special.kind, say.lang), days: kase.special.days })}
            </span>
          )}
        </div>
        <div className="soft">
          {kase.applicant?.name ?? '—'}
          {kase.agent !== null && `（${t('agent')} ${kase.agent.name}）`} · {say.words(kase.unit.name)} · {say.words(kase.region.name)} ·{' '}
          {t('received', { on: say.day(kase.receivedOn) })}
        </div>
      </div>
      <dl className="head-clocks">
        {shown.map(({ clockId, name, reading }) => (
          <div key={clockId}>
            <dt>{say.words(name)}</dt>
            <dd>
              <TimeLeft reading={reading} />
            </dd>
          </div>
        ))}
        {kase.licenceNo !== null && (
          <div>
            <dt>{t('licenceNo')}</dt>
            <dd className="mono anywhere">{kase.licenceNo}</dd>
          </div>
        )}
      </dl>
    </header>
  );
}
