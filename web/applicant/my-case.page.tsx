/** One case as its applicant sees it: what to do now, how far it is, the same clocks as the office and why, materials, who looked. */
import { Fragment, lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { SPECIAL_KINDS_ART_45, SPECIAL_KINDS_BY_SPECIAL_LAW } from '../../domain/law/code-lists.ts';
import { useAnswerText } from '../app/answer-text.ts';
import { CopyButton, ErrorState } from '../app/errors.tsx';
import { useParam, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay, type Say } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { DueDateDerivation } from '../components/derivation.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import { MyCaseDocument, MyFormDocument } from '../gql/applicant/graphql.ts';
import '../components/filing/filing.css';
import { may, type MyCase } from './my-case.ts';
import './applicant.css';
import { StepsBar } from './steps-bar.tsx';

/** What is opened only now and then comes when it is needed. */
const Supplement = lazy(() => import('./supplement.tsx'));
const Rating = lazy(() => import('./rating.tsx'));
const Looks = lazy(() => import('./looks.tsx'));
const Hearing = lazy(() => import('./hearing.tsx'));
const Withdraw = lazy(() => import('./withdraw.tsx'));

const SPECIAL = { ...SPECIAL_KINDS_ART_45, ...SPECIAL_KINDS_BY_SPECIAL_LAW };
const CLOCK_ORDER = ['SUPPLY', 'PROMISED', 'STATUTORY', 'JOINT', 'NOTICE', 'PRE_REVIEW', 'DEFERRED', 'ISSUE'];
/** Of the office's own; a step's clock is not the applicant's affair. */
const shownClocks = ({ clocks }: MyCase): MyCase['clocks'] =>
  clocks
    .filter(({ kind }) => CLOCK_ORDER.includes(kind))
    .toSorted(
      (a, b) =>
        Number(a.reading.status === 'STOPPED') - Number(b.reading.status === 'STOPPED') ||
        CLOCK_ORDER.indexOf(a.kind) - CLOCK_ORDER.indexOf(b.kind),
    );

export default function MyCasePage(): ReactNode {
  const t = useWords('applicant');
  const caseNo = useParam('caseNo');
  const { data, error, refetch } = useAsk(MyCaseDocument, { caseNo }, { about: ['case', caseNo] });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton lines={12} />;
  if (data.case == null)
    return (
      <div className="public">
        <h1>{t('case.notYours')}</h1>
        <EmptyState title={caseNo} hint={t('case.notYoursHint')}>
          <Link className="press" to="/track">
            {t('track.title')}
          </Link>
        </EmptyState>
      </div>
    );
  return <Whole of={data.case} refetch={() => void refetch()} />;
}

function Whole({ of, refetch }: { readonly of: MyCase; readonly refetch: () => void }): ReactNode {
  const t = useWords('applicant');
  const w = useWords();
  const say = useSay();
  const { words } = say;
  const [url] = useUrlState();
  const isNew = url['new'] === '1';
  // A case that has just been sent moves on by itself; the line tells, and this asks once more where there is none.
  useEffect(() => {
    if (!isNew) return undefined;
    const later = setTimeout(refetch, 3_000);
    return () => clearTimeout(later);
  }, [isNew, refetch]);
  return (
    <div className="public stack">
      <header>
        <h1 className="anywhere">{words(of.procedure.name)}</h1>
        <p className="row">
          <span className="tag tag-accent">{words(of.stateName)}</span>
          {of.simulated && <span className="tag">{w('list.simulated')}</span>}
          <span className="mono anywhere">{of.caseNo}</span>
          <CopyButton text={of.caseNo} label={w('copy')} />
        </p>
      </header>
      {isNew && (
        <section className="card done-box" role="status">
          <h2>{t('apply.doneTitle')}</h2>
          <p>
            <strong>{t('apply.done', { caseNo: of.caseNo })}</strong> {t('apply.doneNext')}
          </p>
          <Receipt of={of} />
        </section>
      )}
      <Todo of={of} />
      {of.hearing != null && (
        <Suspense fallback={<PageSkeleton lines={2} />}>
          <Hearing of={of} />
        </Suspense>
      )}
      <section className="card" aria-labelledby="progress">
        <h2 id="progress">{t('case.progress')}</h2>
        <StepsBar
          steps={of.steps.map((step) => ({ key: step.stepId, name: step.name, status: step.status, note: noteOf(step, t, say) }))}
        />
      </section>
      <section className="card" aria-labelledby="clocks">
        <h2 id="clocks">{t('case.clocks')}</h2>
        <Clocks of={of} />
      </section>
      {of.children.length > 0 && (
        <section className="card" aria-labelledby="children">
          <h2 id="children">{t('case.children')}</h2>
          <ul className="plain-list">
            {of.children.map((child) => (
              <li key={child.caseNo} className="row">
                <Link to={`/my/${child.caseNo}`}>{child.case == null ? child.procedure : words(child.case.procedure.name)}</Link>
                <span className="tag">{child.case == null ? (child.outcome ?? t('case.childOpen')) : words(child.case.stateName)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="card" aria-labelledby="materials">
        <h2 id="materials">{t('case.materials')}</h2>
        <Materials of={of} />
      </section>
      <section className="card" aria-labelledby="facts">
        <h2 id="facts">{t('case.facts')}</h2>
        <Facts of={of} />
      </section>
      <FilledIn caseNo={of.caseNo} />
      <Suspense fallback={<PageSkeleton lines={2} />}>
        <Looks caseNo={of.caseNo} />
      </Suspense>
      {may(of, 'withdraw') && (
        <Suspense fallback={null}>
          <Withdraw of={of} />
        </Suspense>
      )}
    </div>
  );
}

/** Done, or with whom and since when. */
function noteOf(
  { hands, openedAt, status, unit }: MyCase['steps'][number],
  t: ReturnType<typeof useWords>,
  { short, words }: Say,
): string | null {
  if (status === 'DONE') {
    const last = hands.at(-1);
    return last === undefined ? null : t('case.doneAt', { at: short(last.at) });
  }
  return status === 'OPEN'
    ? `${unit == null ? '' : t('case.inHand', { unit: words(unit.name) })} ${openedAt == null ? '' : t('case.since', { at: short(openedAt) })}`.trim()
    : null;
}

function Todo({ of }: { readonly of: MyCase }): ReactNode {
  const t = useWords('applicant');
  const deferred = of.materials.some(({ status }) => status === 'DEFERRED');
  const mayFill = deferred && may(of, 'fillDeferred');
  if (of.state === 'CORRECTION')
    return (
      <section className="card todo" aria-labelledby="todo">
        <h2 id="todo">{t('case.SUPPLY', { count: of.gaps.length })}</h2>
        <Suspense fallback={<PageSkeleton lines={3} />}>
          <Supplement of={of} />
        </Suspense>
      </section>
    );
  if (mayFill)
    return (
      <section className="card todo" aria-labelledby="todo">
        <h2 id="todo">{t('case.DEFERRED')}</h2>
        <Suspense fallback={<PageSkeleton lines={3} />}>
          <Supplement of={of} deferred />
        </Suspense>
      </section>
    );
  if (of.state === 'DRAFT')
    return (
      <section className="card todo" aria-labelledby="todo">
        <h2 id="todo">{t('case.FILE_AGAIN')}</h2>
        <Link className="press main" to={`/apply/${of.procedure.code}`} search={{ case: of.caseNo }}>
          {t('case.fileAgain')}
        </Link>
      </section>
    );
  if (of.state === 'ISSUED')
    return (
      <section className="card todo" aria-labelledby="todo">
        <h2 id="todo">{t(of.licenceNo == null ? 'case.COLLECT_DOCUMENT' : 'case.COLLECT')}</h2>
      </section>
    );
  if (of.closedAt != null)
    return (
      <Suspense fallback={<PageSkeleton lines={3} />}>
        <Rating caseNo={of.caseNo} />
      </Suspense>
    );
  return (
    <section className="card todo quiet-todo" aria-labelledby="todo">
      <h2 id="todo">{t('case.todo')}</h2>
      <p>{t('case.WAIT')}</p>
    </section>
  );
}

function Clocks({ of }: { readonly of: MyCase }): ReactNode {
  const t = useWords('applicant');
  const { lang, short } = useSay();
  const clocks = shownClocks(of);
  const stopped = clocks.filter(({ reading }) => reading.status === 'STOPPED');
  if (clocks.length === 0) return <p className="soft">{t('case.noClocks')}</p>;
  return (
    <>
      <p className="soft">{t('case.clocksHint')}</p>
      {of.special != null && (
        <p className="notice">
          {t('case.pausedFor', { ground: SPECIAL[of.special.kind][lang], days: of.special.days, at: short(of.special.startedAt) })}
        </p>
      )}
      <ClockCards clocks={clocks.filter(({ reading }) => reading.status !== 'STOPPED')} />
      {stopped.length > 0 && (
        <details>
          <summary>{t('case.stoppedClocks', { count: stopped.length })}</summary>
          <ClockCards clocks={stopped} />
        </details>
      )}
    </>
  );
}

function ClockCards({ clocks }: Pick<MyCase, 'clocks'>): ReactNode {
  const t = useWords('applicant');
  const { words } = useSay();
  return (
    <div className="clock-cards">
      {clocks.map(({ clockId, derivation, name, reading }) => (
        <div key={clockId} className="clock-card gap">
          <h3>{words(name)}</h3>
          <TimeLeft reading={reading} />
          <details>
            <summary>{t('case.why')}</summary>
            <DueDateDerivation derivation={derivation} reading={reading} />
          </details>
        </div>
      ))}
    </div>
  );
}

function Materials({ of: { materials, procedure } }: { readonly of: MyCase }): ReactNode {
  const t = useWords('applicant');
  const shared = new Set(procedure.materials.filter(({ source }) => source === 'SHARED').map(({ materialId }) => materialId));
  const { day, words } = useSay();
  return (
    <ul className="plain-list">
      {materials.map(({ materialId, name, promisedOn, sha256, status }) => (
        <li key={materialId}>
          {words(name)}{' '}
          <span className={status === 'MISSING' ? 'tag' : 'tag tag-accent'}>
            {status === 'MISSING' && shared.has(materialId) ? t('case.status.SHARED') : t(`case.status.${status}`, { on: day(promisedOn) })}
          </span>{' '}
          {sha256 != null && <bdi className="mono soft">{sha256.slice(0, 12)}</bdi>}
        </li>
      ))}
    </ul>
  );
}

function Facts({ of }: { readonly of: MyCase }): ReactNode {
  const t = useWords('applicant');
  const { at, day, words } = useSay();
  return (
    <>
      <dl className="facts">
        <dt>{t('case.applicant')}</dt>
        <dd>{of.applicant?.name ?? '—'}</dd>
        <dt>{t('case.region')}</dt>
        <dd>{words(of.region.name)}</dd>
        <dt>{t('case.unit')}</dt>
        <dd>{words(of.unit.name)}</dd>
        <dt>{t('case.received')}</dt>
        <dd>{day(of.receivedOn)}</dd>
        <dt>{t('case.accepted')}</dt>
        <dd>{day(of.acceptedOn)}</dd>
        {of.decision != null && (
          <>
            <dt>{t('case.decision')}</dt>
            <dd>
              {t(`case.${of.decision}`)} <span className="soft">{at(of.decidedAt)}</span>
            </dd>
          </>
        )}
        {of.licenceNo != null && (
          <>
            <dt>{t('case.licenceNo')}</dt>
            <dd className="mono anywhere">{of.licenceNo}</dd>
          </>
        )}
      </dl>
      <Receipt of={of} />
      <p>
        <Link className="press" to={`/voucher/${of.caseNo}`}>
          {t('case.voucher')}
        </Link>
      </p>
    </>
  );
}

function Receipt({ of: { receipt } }: { readonly of: MyCase }): ReactNode {
  const f = useWords('filing');
  return receipt == null ? null : (
    <p className="soft anywhere">
      {f('receipt.title')} <span className="mono">{`${receipt.stream} #${receipt.seq} ${receipt.hash}`}</span>
    </p>
  );
}

/** Masked until asked for: the full reading is recorded, even one's own. */
function FilledIn({ caseNo }: { readonly caseNo: string }): ReactNode {
  const t = useWords('applicant');
  const [unmasked, setUnmasked] = useState(false);
  const { data, error, refetch } = useAsk(
    MyFormDocument,
    { caseNo, unmasked },
    { about: ['form of', caseNo], keep: true, staleTime: 300_000 },
  );
  const { words } = useSay();
  const answerText = useAnswerText();
  const form = data?.case?.form;
  return (
    <section className="card" aria-labelledby="form">
      <h2 id="form">{t('case.form')}</h2>
      {error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {form?.masked === true && (
        <p className="row soft no-print">
          {t('case.masked')}
          <button className="quiet" type="button" onClick={() => setUnmasked(true)}>
            {t('case.unmask')}
          </button>
        </p>
      )}
      <dl className="facts">
        {form?.answers.map(({ choice, field, name, value }) => (
          <Fragment key={field}>
            <dt>{words(name)}</dt>
            <dd className="anywhere">{answerText({ choice, value })}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
