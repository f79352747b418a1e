/** How long decided cases took: the whole distribution, not only its mean; each bar leads to its cases. */
import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useGo, useUrlState, type Search } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { SelectField } from '../components/fields.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { HandlingTimesDocument, type HandlingTimesQuery } from '../gql/inspector/graphql.ts';
import { HANDLING } from './cases-behind.page.tsx';
import { FilterFields, PeriodFields, useChoices } from './choices.tsx';
import { behindSearch, filterIn, groupSearch, periodIn } from './question.ts';
import { partName } from './row-name.ts';
import { StatisticsViews } from './statistics-views.tsx';
import './inspector.css';

const Chart = lazy(() => import('./chart.tsx'));
const GROUPS = ['UNIT', 'REGION', 'PROCEDURE', 'KIND', 'CHANNEL'] as const;
/** Beyond this many days bars stand together. */
const LONGEST_BAR = 60;

type Group = HandlingTimesQuery['handlingTimes'][number];

export default function TimesPage(): ReactNode {
  const t = useWords('inspector');
  const [url, setUrl] = useUrlState();
  const choices = useChoices();
  const of = oneOf(url['of'], HANDLING);
  const by = oneOf(url['by']?.split(',')[0], GROUPS);
  const question = { of, period: periodIn(url), filter: filterIn({ ...url, by: 'ALL' }), asOf: url['asOf'] ?? null };
  const whole = useAsk(HandlingTimesDocument, { ...question, by: [] }, { about: ['statistics', 'times'], keep: true });
  const groups = useAsk(
    HandlingTimesDocument,
    { ...question, filter: filterIn({ ...url, by }), by: [by] },
    { about: ['statistics', 'times'], keep: true },
  );
  const error = whole.error ?? groups.error;
  return (
    <>
      <div className="page-head">
        <h1>{t('times.title')}</h1>
        <StatisticsViews />
      </div>
      <search className="question no-print">
        <PeriodFields />
        <SelectField
          label={t('times.of')}
          value={of}
          options={HANDLING.map((value) => ({ value, label: t(`times.${value}`) }))}
          change={(value) => setUrl({ of: value })}
        />
        <SelectField
          label={t('by.title')}
          value={by}
          options={GROUPS.map((value) => ({ value, label: t(`by.${value}`) }))}
          change={(value) => setUrl({ by: value })}
        />
        <FilterFields choices={choices} />
      </search>
      {error !== null ? (
        <ErrorState error={error} retry={() => (void whole.refetch(), void groups.refetch())} />
      ) : whole.data === undefined || groups.data === undefined ? (
        <PageSkeleton />
      ) : (whole.data.handlingTimes[0]?.n ?? 0) === 0 ? (
        <EmptyState title={t('times.none')} hint={t('statistics.noneHint')} />
      ) : (
        <>
          <Distribution of={whole.data.handlingTimes[0]!} time={of} />
          <Groups groups={groups.data.handlingTimes} by={by} time={of} />
        </>
      )}
    </>
  );
}

const barSearch = (url: Search, of: string, days: number): Search => ({ ...behindSearch(url, null, [], { of, bar: String(days) }) });

function Distribution({ of: group, time }: { readonly of: Group; readonly time: string }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const go = useGo();
  const [url] = useUrlState();
  const last = Math.min(LONGEST_BAR, group.histogram.at(-1)?.days ?? 0);
  const first = Math.min(0, group.histogram[0]?.days ?? 0);
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const casesOn = (day: number): number => group.histogram.find((bar) => bar.days === day)?.cases ?? 0;
  return (
    <section className="card chart-card">
      <h2>{t(`times.${time}`)}</h2>
      <Summary group={group} />
      <div className="beside">
        <Suspense fallback={<PageSkeleton lines={6} />}>
          <Chart
            kind="columns"
            title={t('times.chart')}
            names={days.map(String)}
            values={days.map(casesOn)}
            shown={(value) => say.number(value)}
            open={(index) => casesOn(days[index] ?? 0) > 0 && go('/statistics/cases', barSearch(url, time, days[index] ?? 0))}
          />
        </Suspense>
        <div className="table-wrap short" role="region" aria-label={t('times.table')} tabIndex={0}>
          <table className="table">
            <caption className="visually-hidden">{t('times.table')}</caption>
            <thead>
              <tr>
                <th scope="col" className="num">
                  {t('times.days')}
                </th>
                <th scope="col" className="num">
                  {t('times.cases')}
                </th>
                <th scope="col" className="num">
                  {t('times.within')}
                </th>
              </tr>
            </thead>
            <tbody>
              {withShares(group).map(({ cases, days: day, share }) => (
                <tr key={day}>
                  <td className="num">{day}</td>
                  <td className="num">
                    <Link to="/statistics/cases" search={barSearch(url, time, day)} aria-label={t('times.openBar', { days: day, cases })}>
                      {say.number(cases)}
                    </Link>
                  </td>
                  <td className="num">{say.number(share * 100, 1)}%</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}

/** Each bar with the share of cases done within so many days. */
function withShares({ histogram, n }: Group): readonly { readonly days: number; readonly cases: number; readonly share: number }[] {
  let seen = 0;
  return histogram.map((bar) => ({ ...bar, share: (seen += bar.cases) / n }));
}

function Summary({ group }: { readonly group: Group }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  return (
    <dl className="key-figures">
      {(
        [
          ['n', say.number(group.n)],
          ['median', say.number(group.median)],
          ['mean', say.number(group.mean, 1)],
          ['p90', say.number(group.p90)],
        ] as const
      ).map(([name, value]) => (
        <div key={name}>
          <dt>{t(`times.${name}`)}</dt>
          <dd className="number">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Groups({
  by,
  groups,
  time,
}: {
  readonly groups: readonly Group[];
  readonly by: (typeof GROUPS)[number];
  readonly time: string;
}): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [url] = useUrlState();
  return (
    <section>
      <h2>{t('times.groups', { by: t(`by.${by}`) })}</h2>
      <div className="table-wrap" role="region" aria-label={t('times.groups', { by: t(`by.${by}`) })} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t(`by.${by}`)}</th>
              {(['n', 'median', 'mean', 'p90'] as const).map((name) => (
                <th key={name} scope="col" className="num">
                  {t(`times.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => {
              const name = partName(group, by, say, t('by.notRecorded'));
              return (
                <tr key={JSON.stringify([group.regionCode, group.unit, group.procedure, group.kind, group.channel])}>
                  <td className="anywhere">
                    <Link to="/statistics/times" search={{ ...url, ...groupSearch(url, group, [by]), of: time }}>
                      {name}
                    </Link>
                  </td>
                  <td className="num">{say.number(group.n)}</td>
                  <td className="num">{say.number(group.median)}</td>
                  <td className="num">{say.number(group.mean, 1)}</td>
                  <td className="num">{say.number(group.p90)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
