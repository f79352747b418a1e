/** The process as it really went: map with frequencies and waiting times, variants, bottlenecks, departures from the rule. */
import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import {
  ProcessPageDocument,
  ProcessTablesDocument,
  type ProcessFilter,
  type ProcessPageQuery,
  type ProcessTablesQuery,
} from '../gql/supervisor/graphql.ts';
import { ChoiceField } from './act-fields.tsx';
import { useNames, type Names } from './activity.ts';
import { Tabs } from './filters.tsx';
import { ALL_PROCEDURES, PartLink, processFilter } from './process-part.tsx';
import { CITY, RegionChoice } from './region-choice.tsx';
import './supervisor.css';

/** @xyflow/react comes only with the map. */
const ProcessFlow = lazy(() => import('./process-flow.tsx'));

const TABS = ['map', 'list', 'bottlenecks', 'variants', 'conformance'] as const;
const EDGES = ['20', '40', '80', '150'] as const;
type MapOf = ProcessPageQuery['processMap'];

export default function ProcessPage(): ReactNode {
  const t = useWords('supervisor');
  const names = useNames();
  const { words, number } = useSay();
  const [url, setUrl] = useUrlState();
  const tab = oneOf(url['tab'], TABS);
  const edges = oneOf(url['edges'], EDGES);
  // One procedure at first: all of them on one map are hard to follow, and slow.
  const procedure = url['procedure'] ?? names.procedures[0]?.code;
  const filter = processFilter(url, procedure);
  const map = useAsk(
    ProcessPageDocument,
    { filter, edges: Number(edges) },
    { about: ['process', 'map'], keep: true, staleTime: 300_000, enabled: procedure !== undefined },
  );
  return (
    <>
      <div className="page-head">
        <h1>{t('process.title')}</h1>
        {map.data?.processMap.simulated === true && <span className="tag">{t('process.simulated')}</span>}
      </div>
      <div className="row filters no-print">
        <ChoiceField
          label={t('process.procedure')}
          value={procedure ?? ALL_PROCEDURES}
          set={(to) => setUrl({ procedure: to, edge: undefined })}
          options={[...names.procedures.map(({ code, name }) => [code, words(name)] as const), [ALL_PROCEDURES, t('process.all')]]}
        />
        <RegionChoice
          value={url['region'] ?? CITY}
          set={(region) => setUrl({ region: region === CITY ? undefined : region, edge: undefined })}
        />
        {tab === 'map' && (
          <ChoiceField
            label={t('process.edges')}
            value={edges}
            set={(to) => setUrl({ edges: to }, true)}
            options={EDGES.map((one) => [one, one] as const)}
          />
        )}
      </div>
      <Tabs
        label={t('process.views')}
        values={TABS}
        value={tab}
        set={(to) => setUrl({ tab: to })}
        text={(one) => t(`process.tab_${one}`)}
      />
      {map.error !== null ? (
        <ErrorState error={map.error} retry={() => void map.refetch()} />
      ) : map.isPending ? (
        <PageSkeleton />
      ) : map.data.processMap.cases === 0 ? (
        <EmptyState title={t('process.nothing')} hint={t('process.nothingHint')} />
      ) : (
        <div className="stack">
          <div className="totals">
            {(['cases', 'acts', 'handovers'] as const).map((which) => (
              <div key={which} className="total">
                <span>{t(`process.${which}`)}</span>
                <strong className="number">{number(map.data.processMap[which])}</strong>
              </div>
            ))}
            <div className="total">
              <span>{t('process.rework')}</span>
              <strong className="number">
                <PartLink filter={filter} part={{ whole: 'REWORK' }} title={t('process.whole_REWORK')}>
                  {number(map.data.processMap.rework.count)}
                </PartLink>
              </strong>
            </div>
          </div>
          {tab === 'map' ? (
            <Suspense fallback={<PageSkeleton />}>
              <ProcessFlow
                map={map.data.processMap}
                filter={filter}
                names={names}
                chosen={url['edge']}
                choose={(edge) => setUrl({ edge }, true)}
              />
            </Suspense>
          ) : tab === 'list' ? (
            <EdgeTable map={map.data.processMap} filter={filter} names={names} />
          ) : (
            <Tables filter={filter} tab={tab} names={names} />
          )}
        </div>
      )}
    </>
  );
}

const hours = (value: number | null, say: ReturnType<typeof useSay>): string => say.number(value, value !== null && value < 10 ? 1 : 0);

interface EdgeTableProps {
  readonly map: MapOf;
  readonly filter: ProcessFilter;
  readonly names: Names;
}

function EdgeTable({ filter, map, names }: EdgeTableProps): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  return (
    <CaseTable
      caption={t('process.tab_list')}
      rows={map.edges}
      keyOf={({ from, to }) => `${from} → ${to}`}
      columns={[
        { key: 'from', title: t('process.from'), cell: ({ from }) => names.activity(from) },
        { key: 'to', title: t('process.to'), cell: ({ to }) => names.activity(to) },
        { key: 'times', title: t('process.times'), numeric: true, cell: ({ times }) => say.number(times) },
        {
          key: 'cases',
          title: t('process.cases'),
          numeric: true,
          cell: ({ cases, from, to }) => (
            <PartLink filter={filter} part={{ edge: { from, to } }} title={t('process.casesOf')}>
              {say.number(cases.count)}
            </PartLink>
          ),
        },
        { key: 'median', title: t('process.median'), numeric: true, cell: ({ wait }) => hours(wait.working.medianHours, say) },
        { key: 'p90', title: t('process.p90'), numeric: true, cell: ({ wait }) => hours(wait.working.p90Hours, say) },
        {
          key: 'calendar',
          title: t('process.calendar'),
          numeric: true,
          wideOnly: true,
          cell: ({ wait }) => hours(wait.calendar.medianHours, say),
        },
        { key: 'handovers', title: t('process.handovers'), numeric: true, wideOnly: true, cell: ({ handovers }) => say.number(handovers) },
        { key: 'backwards', title: t('process.backwards'), numeric: true, wideOnly: true, cell: ({ backwards }) => say.number(backwards) },
      ]}
    />
  );
}

function Tables({
  filter,
  names,
  tab,
}: {
  readonly filter: ProcessFilter;
  readonly tab: 'bottlenecks' | 'variants' | 'conformance';
  readonly names: Names;
}): ReactNode {
  const { data, error, isPending, refetch } = useAsk(
    ProcessTablesDocument,
    { filter },
    { about: ['process', 'tables'], keep: true, staleTime: 300_000 },
  );
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  if (tab === 'bottlenecks') return <Bottlenecks rows={data.bottlenecks} filter={filter} names={names} />;
  if (tab === 'variants') return <Variants variants={data.variants} filter={filter} names={names} />;
  return <Conformance conformance={data.conformance} filter={filter} names={names} />;
}

interface BottlenecksProps {
  readonly rows: ProcessTablesQuery['bottlenecks'];
  readonly filter: ProcessFilter;
  readonly names: Names;
}

function Bottlenecks({ filter, names, rows }: BottlenecksProps): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const say = useSay();
  const sorted = rows.toSorted((a, b) => (b.overLimit ?? 0) - (a.overLimit ?? 0) || b.stays - a.stays);
  return (
    <CaseTable
      caption={t('process.tab_bottlenecks')}
      rows={sorted}
      keyOf={({ procedure, step }) => `${procedure} ${step}`}
      columns={[
        { key: 'procedure', title: t('process.procedure'), cell: ({ procedure }) => names.procedure(procedure) },
        { key: 'step', title: t('process.step'), cell: ({ step }) => names.activity(`step/${step}`) },
        {
          key: 'limit',
          title: t('process.limit'),
          cell: ({ limit, limitUnit }) =>
            limit === null || limitUnit === null ? '—' : `${limit} ${common(`derivation.unit_${limitUnit}`)}`,
        },
        { key: 'stays', title: t('process.stays'), numeric: true, cell: ({ stays }) => say.number(stays) },
        {
          key: 'over',
          title: t('process.overLimit'),
          numeric: true,
          cell: ({ overLimit, overLimitShare, procedure, step }) => {
            if (overLimit === null) return '—';
            const told = `${say.number(overLimit)} (${say.number((overLimitShare ?? 0) * 100, 1)}%)`;
            if (overLimit === 0) return told;
            return (
              <PartLink filter={filter} part={{ overLimit: { procedure, step } }} title={t('process.casesOf')}>
                <span className="lamp-over">{told}</span>
              </PartLink>
            );
          },
        },
        {
          key: 'untouched',
          title: t('process.untouched'),
          numeric: true,
          wideOnly: true,
          cell: ({ untouched }) => hours(untouched?.working.medianHours ?? null, say),
        },
        { key: 'done', title: t('process.median'), numeric: true, cell: ({ done }) => hours(done.working.medianHours, say) },
        { key: 'p90', title: t('process.p90'), numeric: true, cell: ({ done }) => hours(done.working.p90Hours, say) },
      ]}
    />
  );
}

interface VariantsProps {
  readonly variants: ProcessTablesQuery['variants'];
  readonly filter: ProcessFilter;
  readonly names: Names;
}

function Variants({ filter, names, variants: { total, variants } }: VariantsProps): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  return (
    <>
      <p className="soft">{t('process.variantsOf', { shown: variants.length, total })}</p>
      <CaseTable
        caption={t('process.tab_variants')}
        rows={variants}
        keyOf={({ activities }) => activities.join(' ')}
        columns={[
          { key: 'share', title: t('process.share'), numeric: true, cell: ({ share }) => `${say.number(share * 100, 1)}%` },
          {
            key: 'cases',
            title: t('process.cases'),
            numeric: true,
            cell: ({ activities, cases }) => (
              <PartLink filter={filter} part={{ variant: activities }} title={t('process.casesOf')}>
                {say.number(cases.count)}
              </PartLink>
            ),
          },
          {
            key: 'way',
            title: t('process.way'),
            cell: ({ activities }) => (
              <span className="way">
                {activities.map((activity, index) => (
                  <span key={`${activity} ${index}`} className="tag">
                    {names.activity(activity)}
                  </span>
                ))}
              </span>
            ),
          },
        ]}
      />
    </>
  );
}

interface ConformanceProps {
  readonly conformance: ProcessTablesQuery['conformance'];
  readonly filter: ProcessFilter;
  readonly names: Names;
}

function Conformance({ conformance, filter, names }: ConformanceProps): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  return (
    <>
      <p>
        {t('process.conforming', {
          judged: say.number(conformance.judged),
          conforming: say.number(conformance.conforming.count),
          departing: say.number(conformance.departing.count),
        })}
      </p>
      {conformance.departures.length === 0 ? (
        <EmptyState title={t('process.noDepartures')} />
      ) : (
        <CaseTable
          caption={t('process.tab_conformance')}
          rows={conformance.departures}
          keyOf={({ kind, procedure, step }) => `${procedure} ${kind} ${step}`}
          columns={[
            { key: 'procedure', title: t('process.procedure'), cell: ({ procedure }) => names.procedure(procedure) },
            { key: 'kind', title: t('process.departure'), cell: ({ kind }) => t(`departure.${kind}`) },
            { key: 'step', title: t('process.step'), cell: ({ step }) => names.activity(`step/${step}`) },
            {
              key: 'cases',
              title: t('process.cases'),
              numeric: true,
              cell: ({ cases, kind, procedure, step }) => (
                <PartLink filter={filter} part={{ departure: { procedure, kind, step } }} title={t('process.casesOf')}>
                  {say.number(cases.count)}
                </PartLink>
              ),
            },
          ]}
        />
      )}
      <p>
        <Link to="/findings">{t('process.toFindings')}</Link>
      </p>
    </>
  );
}
