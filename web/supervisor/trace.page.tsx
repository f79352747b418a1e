/** The trace of one case: everything on one axis, entries with fields before and after, any past day by a slider, and its proof. */
import { useMemo, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { useKeys } from '../app/keys.tsx';
import { useParam, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { DaysOfYearDocument, TraceDocument, TraceMattersDocument, type EntryFragment, type TraceQuery } from '../gql/supervisor/graphql.ts';
import { ClocksAsOf } from './clocks-as-of.tsx';
import { dayAfter, dayAxis, dayOf, daysBetween, type CalendarDayOf } from './day-axis.ts';
import { EntryList, kindOf, type EntryKind } from './entry-list.tsx';
import { Proof } from './proof.tsx';
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
  const asked = url['asOf'];
  const asOf = asked !== undefined && /^\d{4}-\d\d-\d\d$/u.test(asked) && asked >= first && asked < today ? asked : null;
  const shown = url['kinds']?.split('.') ?? KINDS;
  const here = url['entry'] === undefined ? undefined : Number(url['entry']);
  const listed = entries.filter((entry) => shown.includes(kindOf(entry)));
  const endOfAsOf = asOf === null ? null : `${dayAfter(asOf, 1)}T00:00:00+08:00`;
  const isLater = (entry: EntryFragment): boolean => endOfAsOf !== null && Date.parse(entry.recordedAt) >= Date.parse(endOfAsOf);
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
  const days = daysBetween(first, today);
  const setDay = (index: number): void => setUrl({ asOf: index >= days ? undefined : dayAfter(first, Math.max(0, index)) }, true);
  const index = asOf === null ? days : daysBetween(first, asOf);
  useKeys([
    { key: 'j', does: t('keys.next'), act: () => step(1) },
    { key: 'k', does: t('keys.before'), act: () => step(-1) },
    { key: '[', does: t('keys.dayBefore'), act: () => setDay(index - 1) },
    { key: ']', does: t('keys.dayAfter'), act: () => setDay(index + 1) },
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
          asOf={endOfAsOf}
          now={now}
          here={here}
          choose={choose}
        />
        <div className="as-of no-print">
          <label htmlFor="as-of">{t('trace.asOf')}</label>
          <input
            id="as-of"
            type="range"
            min={0}
            max={days}
            value={index}
            aria-valuetext={asOf === null ? t('trace.now') : say.day(asOf)}
            onChange={({ target }) => setDay(Number(target.value))}
          />
          <output htmlFor="as-of" className="number">
            {asOf === null ? t('trace.now') : say.day(asOf)}
          </output>
          {asOf !== null && (
            <button type="button" className="quiet" onClick={() => setUrl({ asOf: undefined }, true)}>
              {t('trace.backToNow')}
            </button>
          )}
        </div>
        <p className="soft legend">{t('timeline.legend')}</p>
      </section>
      <ClocksAsOf caseNo={found.caseNo} clocks={main} asOf={asOf} />
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
