/** The trace of one case: everything on one axis, entries with fields before and after, any past day by a slider, and its proof. */
import { useMemo, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { dayAfter, dayOf } from '../app/days.ts';
import { ErrorState } from '../app/errors.tsx';
import { useKeys } from '../app/keys.tsx';
import { useParam, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { DaysOfYearDocument, TraceDocument, TraceMattersDocument, type EntryFragment, type TraceQuery } from '../gql/supervisor/graphql.ts';
import { Clocks } from './clocks.tsx';
import { dayAxis, type CalendarDayOf } from './day-axis.ts';
import { EntryList, kindOf, type EntryKind } from './entry-list.tsx';
import { Proof } from './proof.tsx';
import { momentOf, searchOf, type Moment } from '../stood/moment.ts';
import { MomentPicker } from '../stood/picker.tsx';
import { Stood } from '../stood/stood.tsx';
import { Timeline, type Noted } from './timeline.tsx';
import { useEntries } from './trace-entries.ts';
import './supervisor.css';

type Traced = NonNullable<TraceQuery['case']>;
const KINDS = ['act', 'timer', 'read', 'refused'] as const satisfies readonly EntryKind[];
/** Room for the axis on a usual screen; it grows beyond where days are many. */
const WANTED = 980;

export default function TracePage(): ReactNode {
  const t = useWords('supervisor');
  const caseNo = useParam('caseNo');
  const say = useSay();
  const common = useWords();
  const traced = useAsk(TraceDocument, { caseNo }, { about: ['case', caseNo, 'trace'] });
  const entries = useEntries(caseNo);
  const found = traced.data?.case;
  const error = traced.error ?? entries.error;
  return (
    <>
      <div className="page-head">
        <h1>
          {t('trace.title')} <span className="mono">{caseNo}</span>
        </h1>
        {found != null && (
          <>
            <span>
              {say.words(found.procedure.name)} · {say.words(found.stateName)} · {say.words(found.unit.name)}
            </span>
            {found.simulated && <span className="tag">{common('list.simulated')}</span>}
          </>
        )}
        <span className="grow" />
        <Link to="/cases/$caseNo" params={{ caseNo }} className="no-print">
          {t('trace.toCase')}
        </Link>
      </div>
      {error !== null ? (
        <ErrorState
          error={error}
          retry={() => {
            void traced.refetch();
            void entries.refetch();
          }}
        />
      ) : traced.isPending || entries.isPending ? (
        <PageSkeleton />
      ) : found == null ? (
        <EmptyState title={t('trace.unknown')} hint={t('unknownHint')}>
          <Link to="/trace">{t('trace.find')}</Link>
        </EmptyState>
      ) : entries.data == null || entries.data.length === 0 ? (
        <EmptyState title={t('trace.noRight')} hint={t('trace.noRightHint')} />
      ) : (
        <Trace found={found} entries={entries.data} />
      )}
    </>
  );
}

function Trace({ entries, found }: { readonly found: Traced; readonly entries: readonly EntryFragment[] }): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const now = useMemo(() => new Date().toISOString(), []);
  const first = dayOf(entries[0]?.recordedAt ?? found.createdAt);
  const today = dayOf(now);
  const span = { first, today, steps: found.seq };
  const moment = momentOf(url, span);
  const shown = url['kinds']?.split('.') ?? KINDS;
  const here = url['entry'] === undefined ? undefined : Number(url['entry']);
  const listed = entries.filter((entry) => shown.includes(kindOf(entry)));
  const chosen = moment?.step === undefined ? undefined : entries.find(({ caseSeq }) => caseSeq === moment.step);
  const until = moment?.day === undefined ? (chosen?.recordedAt ?? null) : `${dayAfter(moment.day, 1)}T00:00:00+08:00`;
  const isLater = (entry: EntryFragment): boolean =>
    chosen === undefined ? until !== null && Date.parse(entry.recordedAt) >= Date.parse(until) : entry.seq > chosen.seq;
  const dues = new Map(found.clocks.map(({ clockId, reading }) => [clockId, reading.dueAt]));
  const farthest = [...dues.values()].reduce<string>((last, due) => (due !== null && due > last ? due : last), now);
  const axis = useAxis(first, farthest > dayAfter(today, 30) ? dayAfter(today, 30) : dayOf(farthest));
  const noted = useNoted(found);
  const choose = (seq: number): void => {
    setUrl({ entry: String(seq) }, true);
    document.getElementById(`entry-${seq}`)?.scrollIntoView({ block: 'center' });
  };
  const step = (by: number): void => {
    const at = listed.findIndex(({ seq }) => seq === here);
    const next = listed[Math.min(Math.max(at + by, 0), listed.length - 1)];
    if (next !== undefined) choose(next.seq);
  };
  /** An entry gone back to is also the one that is open below. */
  const goBack = (to: Moment | null): void => {
    const entry = to?.step === undefined ? undefined : entries.find(({ caseSeq }) => caseSeq === to.step);
    setUrl({ ...searchOf(to), ...(entry === undefined ? {} : { entry: String(entry.seq) }) }, true);
  };
  useKeys([
    { key: 'j', does: t('keys.next'), act: () => step(1) },
    { key: 'k', does: t('keys.before'), act: () => step(-1) },
  ]);
  const main = found.clocks.filter(({ kind, reading }) => kind !== 'STEP' || reading.status !== 'STOPPED');
  return (
    <div className="stack">
      <section className="card">
        <Timeline
          entries={entries}
          axis={axis}
          noted={noted}
          dues={dues}
          stepName={(stepId) => say.words(found.steps.find((one) => one.stepId === stepId)?.name ?? { zh: stepId, en: stepId })}
          asOf={until}
          now={now}
          here={here}
          choose={choose}
        />
        <MomentPicker moment={moment} span={span} go={goBack} />
        <p className="soft legend">{t('timeline.legend')}</p>
      </section>
      {moment === null ? <Clocks caseNo={found.caseNo} clocks={main} /> : <Stood caseNo={found.caseNo} moment={moment} span={span} />}
      <Proof caseNo={found.caseNo} entries={entries} head={found.receipt} simulated={found.simulated} />
      <section className="card">
        <div className="row">
          <h2 className="flush">{t('trace.entries')}</h2>
          <span className="soft">{t('trace.shown', { shown: listed.length, all: entries.length })}</span>
          <span className="grow" />
          <div className="row no-print" role="group" aria-label={t('trace.kinds')}>
            {KINDS.map((kind) => (
              <button
                key={kind}
                type="button"
                className="quiet"
                aria-pressed={shown.includes(kind)}
                onClick={() => {
                  const next = KINDS.filter((one) => shown.includes(one) !== (one === kind));
                  setUrl({ kinds: next.length === KINDS.length ? undefined : next.join('.') }, true);
                }}
              >
                {t(`kind.${kind}`)} {entries.filter((entry) => kindOf(entry) === kind).length}
              </button>
            ))}
          </div>
        </div>
        {listed.length === 0 ? (
          <EmptyState title={t('trace.noneShown')} hint={t('trace.noneShownHint')} />
        ) : (
          <EntryList entries={listed} here={here} onHere={(seq) => setUrl({ entry: String(seq) }, true)} later={isLater} />
        )}
      </section>
    </div>
  );
}

function useAxis(from: string, to: string): ReturnType<typeof dayAxis> {
  const years = [Number(from.slice(0, 4)), Number(to.slice(0, 4))] as const;
  const one = useAsk(DaysOfYearDocument, { year: years[0] }, { about: ['calendar', years[0]], staleTime: 3_600_000 }).data;
  const other = useAsk(
    DaysOfYearDocument,
    { year: years[1] },
    { about: ['calendar', years[1]], staleTime: 3_600_000, enabled: years[1] !== years[0] },
  ).data;
  const known = new Map<string, CalendarDayOf>(
    [...(one?.calendar?.days ?? []), ...(other?.calendar?.days ?? [])].map((day) => [day.on, day]),
  );
  return dayAxis(from, to, known, WANTED);
}

function useNoted(found: Traced): readonly Noted[] {
  const say = useSay();
  const { data } = useAsk(TraceMattersDocument, { caseNo: found.caseNo }, { about: ['matters', 'of case', found.caseNo] });
  return [
    ...found.findings.map(({ findingNo, firedAt, level, rule }) => ({
      key: `f${findingNo}`,
      at: firedAt,
      level,
      title: `${rule.ruleId} ${say.words(rule.title)}`,
    })),
    ...(data?.cards.edges ?? []).flatMap(({ node }) =>
      node.issuedAt === null
        ? []
        : [{ key: `c${node.cardNo}`, at: node.issuedAt, level: node.level, title: `${node.cardNo} ${say.words(node.stateName)}` }],
    ),
    ...(data?.supervisionOrders.edges ?? []).flatMap(({ node }) =>
      node.issuedAt === null
        ? []
        : [{ key: `o${node.orderNo}`, at: node.issuedAt, level: 'ORDER' as const, title: `${node.title} ${say.words(node.stateName)}` }],
    ),
  ];
}
