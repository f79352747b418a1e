/** Any measure by region, unit, item, kind, channel and time: table and chart of the same numbers, each leading to its cases. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useKeys } from '../app/keys.tsx';
import { oneOf, useGo, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { SelectField, TextField } from '../components/fields.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { StatisticsDocument, type ChoicesQuery, type StatisticsQuery } from '../gql/inspector/graphql.ts';
import { FilterFields, PeriodFields, useChoices, type MeasureOf } from './choices.tsx';
import { Compression } from './compression.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { Figure, shownValue } from './figures.tsx';
import { MeasurePicker } from './measure-picker.tsx';
import { behindSearch, COMPARISONS, DIMENSIONS, questionIn, REGION_LEVELS, rowKey, STEPS } from './question.ts';
import { partName } from './row-name.ts';
import { StatisticsViews } from './statistics-views.tsx';
import './inspector.css';

const Chart = lazy(() => import('./chart.tsx'));
const MOST_BARS = 40;

type Row = StatisticsQuery['statistics']['rows'][number];

export default function StatisticsPage(): ReactNode {
  const t = useWords('inspector');
  const [url, setUrl] = useUrlState();
  const choices = useChoices();
  const question = questionIn(url);
  const { by, filter, measures: ids, period, step, asOf } = question;
  const exported = { by, filter, measures: ids, period, step, asOf };
  const [picking, setPicking] = useState(false);
  const { data, error, isPlaceholderData, refetch } = useAsk(StatisticsDocument, question, { about: ['statistics'], keep: true });
  useKeys([
    { key: 'm', does: t('keys.measures'), act: () => setPicking(true) },
    { key: 'g', does: t('keys.chart'), act: () => setUrl({ view: url['view'] === 'chart' ? undefined : 'chart' }) },
  ]);
  const measures = question.measures.flatMap((id) => choices?.measures.find(({ measureId }) => measureId === id) ?? []);
  return (
    <>
      <div className="page-head">
        <h1>{t('statistics.title')}</h1>
        <StatisticsViews />
        <span className="grow" />
        <ExportButtons question={{ kind: 'TABLE', ...exported }} />
      </div>
      <QuestionFields choices={choices} pick={() => setPicking(true)} />
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined || choices === undefined ? (
        <PageSkeleton />
      ) : (
        <div className={isPlaceholderData ? 'older' : undefined} aria-busy={isPlaceholderData}>
          <Notes answer={data} />
          <Compression />
          <Answer rows={data.statistics.rows} total={data.statistics.total} measures={measures} />
        </div>
      )}
      <MeasurePicker open={picking} close={() => setPicking(false)} choices={choices} chosen={question.measures} />
    </>
  );
}

function QuestionFields({ choices, pick }: { readonly choices: ChoicesQuery | undefined; readonly pick: () => void }): ReactNode {
  const t = useWords('inspector');
  const [url, setUrl] = useUrlState();
  const { by, step } = questionIn(url);
  const [first = '', second = ''] = by;
  const dimensions = DIMENSIONS.map((value) => ({ value, label: t(`by.${value}`) }));
  const setBy = (one: string, two: string): void =>
    setUrl({ by: [one, ...(two === one ? [] : [two])].filter((value) => value !== '').join(',') || 'ALL', sort: undefined });
  return (
    <search className="question no-print">
      <PeriodFields />
      <SelectField
        label={t('by.title')}
        value={first}
        options={[{ value: '', label: t('by.none') }, ...dimensions]}
        change={(one) => setBy(one, second)}
      />
      {first !== '' && (
        <SelectField
          label={t('by.then')}
          value={second}
          options={[{ value: '', label: t('by.none') }, ...dimensions.filter(({ value }) => value !== first)]}
          change={(two) => setBy(first, two)}
        />
      )}
      {by.includes('PERIOD') && (
        <SelectField
          label={t('step.title')}
          value={step}
          options={STEPS.map((value) => ({ value, label: t(`step.${value}`) }))}
          change={(value) => setUrl({ step: value })}
        />
      )}
      {by.includes('REGION') && (
        <SelectField
          label={t('level.title')}
          value={oneOf(url['level'], REGION_LEVELS)}
          options={REGION_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
          change={(value) => setUrl({ level: value })}
        />
      )}
      <SelectField
        label={t('compare.title')}
        value={oneOf(url['compare'], COMPARISONS)}
        options={COMPARISONS.map((value) => ({ value, label: t(`compare.${value === '' ? 'none' : value}`) }))}
        change={(value) => setUrl({ compare: value === '' ? undefined : value })}
      />
      <Button className="align-end" onClick={pick}>
        {t('measures.choose', { count: questionIn(url).measures.length })}
      </Button>
      <details className="more-filters" open={MORE.some((key) => url[key] !== undefined)}>
        <summary>{t('filter.more')}</summary>
        <div className="question">
          <FilterFields choices={choices} />
          <TextField
            type="date"
            label={t('asOf.title')}
            value={url['asOf'] ?? ''}
            change={(value) => setUrl({ asOf: value === '' ? undefined : value })}
          />
        </div>
      </details>
    </search>
  );
}

const MORE = ['region', 'regionIs', 'unit', 'procedure', 'kind', 'channel', 'asOf'] as const;

/** What one must know before reading the numbers. */
function Notes({ answer: { statistics } }: { readonly answer: StatisticsQuery }): ReactNode {
  const t = useWords('inspector');
  const [url] = useUrlState();
  return (
    <div className="stack notes">
      {statistics.simulated && <p className="notice">{t('notes.simulated')}</p>}
      {statistics.behind > 0 && <p className="soft">{t('notes.behind', { count: statistics.behind })}</p>}
      {url['asOf'] !== undefined && <p className="soft">{t('notes.asOf', { day: url['asOf'] })}</p>}
    </div>
  );
}

interface AnswerProps {
  readonly rows: readonly Row[];
  readonly total: Row;
  readonly measures: readonly MeasureOf[];
}

function Answer({ measures, rows, total }: AnswerProps): ReactNode {
  const t = useWords('inspector');
  const [url, setUrl] = useUrlState();
  if (total.cells.every(({ n }) => n === 0) && rows.every(({ cells }) => cells.every(({ n }) => n === 0)))
    return <EmptyState title={t('statistics.none')} hint={t('statistics.noneHint')} />;
  const chart = url['view'] === 'chart';
  const charted =
    measures.find(({ measureId }) => measureId === url['chart']) ?? measures.find(({ unit }) => unit === 'RATIO') ?? measures[0];
  const sorted = inOrder(rows, measures, url['sort']);
  return (
    <>
      <div className="row no-print view-row">
        <div className="tabs" role="group" aria-label={t('view.title')}>
          <button type="button" className="quiet" aria-pressed={!chart} onClick={() => setUrl({ view: undefined })}>
            {t('view.table')}
          </button>
          <button type="button" className="quiet" aria-pressed={chart} onClick={() => setUrl({ view: 'chart' })}>
            {t('view.chart')}
          </button>
        </div>
        {chart && charted !== undefined && <ChartMeasure measures={measures} charted={charted} />}
      </div>
      {chart && charted !== undefined && rows.length > 0 && <Bars rows={sorted} measures={measures} charted={charted} />}
      <Figures rows={sorted} total={total} measures={chart && charted !== undefined ? [charted] : measures} all={measures} />
      <Formulas measures={measures} />
    </>
  );
}

function ChartMeasure({ charted, measures }: { readonly measures: readonly MeasureOf[]; readonly charted: MeasureOf }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [, setUrl] = useUrlState();
  return (
    <SelectField
      label={t('view.measure')}
      value={charted.measureId}
      options={measures.map(({ measureId, name }) => ({ value: measureId, label: say.words(name) }))}
      change={(chart) => setUrl({ chart })}
    />
  );
}

function Bars({
  charted,
  measures,
  rows,
}: {
  readonly rows: readonly Row[];
  readonly measures: readonly MeasureOf[];
  readonly charted: MeasureOf;
}): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const go = useGo();
  const [url] = useUrlState();
  const { by, compare } = questionIn(url);
  const at = measures.indexOf(charted);
  const shown = rows.slice(0, MOST_BARS);
  const names = shown.map((row) => by.map((dimension) => partName(row, dimension, say, t('by.notRecorded'))).join(' · '));
  return (
    <section className="card chart-card">
      <h2>{say.words(charted.name)}</h2>
      <Suspense fallback={<PageSkeleton lines={6} />}>
        <Chart
          kind={by.length === 1 && by[0] === 'PERIOD' ? 'line' : 'bars'}
          title={say.words(charted.name)}
          names={names}
          values={shown.map(({ cells }) => cells[at]?.value ?? null)}
          before={compare === null ? undefined : shown.map(({ cells }) => cells[at]?.previous?.value ?? null)}
          shown={(value) => shownValue(say, charted.unit, value)}
          open={(index) => {
            const row = shown[index];
            if (row !== undefined) go('/statistics/cases', behindSearch(url, row, by, { measure: charted.measureId, side: 'ALL' }));
          }}
        />
      </Suspense>
      {rows.length > MOST_BARS && <p className="soft">{t('view.mostBars', { count: MOST_BARS })}</p>}
      <p className="soft no-print">{t('view.press')}</p>
    </section>
  );
}

interface FiguresProps extends AnswerProps {
  /** As asked: where each cell stands. */
  readonly all: readonly MeasureOf[];
}

function Figures({ all, measures, rows, total }: FiguresProps): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const { by } = questionIn(url);
  const cell = (row: Row, measure: MeasureOf, name: string, whole: boolean): ReactNode => {
    const figure = row.cells[all.indexOf(measure)];
    if (figure === undefined) return null;
    const search = behindSearch(url, whole ? null : row, by, { measure: measure.measureId, side: 'ALL' });
    return (
      <Figure
        measure={measure}
        figure={figure}
        behind={{ to: '/statistics/cases', search }}
        label={`${name} ${say.words(measure.name)}`}
        ranked={!whole && by.length > 0}
      />
    );
  };
  return (
    <div className="table-wrap" role="region" aria-label={t('statistics.title')} tabIndex={0}>
      <table className="table figures">
        <caption className="visually-hidden">{t('statistics.title')}</caption>
        <thead>
          <tr>
            {by.map((dimension) => (
              <th key={dimension} scope="col">
                {t(`by.${dimension}`)}
              </th>
            ))}
            {by.length === 0 && <th scope="col">{t('statistics.scope')}</th>}
            {measures.map((measure) => {
              const sorted = url['sort'] === measure.measureId;
              return (
                <th key={measure.measureId} scope="col" className="num" aria-sort={sorted ? 'other' : undefined}>
                  <button
                    type="button"
                    className="sort"
                    onClick={() => setUrl({ sort: sorted ? undefined : measure.measureId })}
                    title={say.words(measure.formula)}
                  >
                    {say.words(measure.name)}
                    <span aria-hidden="true">{sorted ? ' ▾' : ''}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const names = by.map((dimension) => partName(row, dimension, say, t('by.notRecorded')));
            return (
              <tr key={rowKey(row)}>
                {names.map((name, index) => (
                  <td key={by[index]} className="anywhere group-name">
                    {name}
                  </td>
                ))}
                {by.length === 0 && <td>{t('statistics.whole')}</td>}
                {measures.map((measure) => (
                  <td key={measure.measureId} className="num">
                    {cell(row, measure, names.join(' '), false)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        {by.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={by.length}>
                {t('statistics.total')}
              </th>
              {measures.map((measure) => (
                <td key={measure.measureId} className="num">
                  {cell(total, measure, t('statistics.total'), true)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** Sorted by a measure: the best first, those without a rank last; by name otherwise. */
function inOrder(rows: readonly Row[], measures: readonly MeasureOf[], sort: string | undefined): readonly Row[] {
  const at = measures.findIndex(({ measureId }) => measureId === sort);
  const measure = measures[at];
  if (measure === undefined) return rows;
  const place = ({ cells }: Row): number => {
    const { rank, value } = cells[at] ?? {};
    if (measure.better !== null) return rank ?? Number.MAX_SAFE_INTEGER;
    return value == null ? Number.MAX_SAFE_INTEGER : -value;
  };
  return [...rows].sort((a, b) => place(a) - place(b));
}

function Formulas({ measures }: { readonly measures: readonly MeasureOf[] }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  return (
    <details className="formulas">
      <summary>{t('formulas.title')}</summary>
      <dl className="facts">
        {measures.map(({ basis, exclusions, formula, measureId, name }) => (
          <div key={measureId} className="formula">
            <dt>{say.words(name)}</dt>
            <dd>
              {say.words(formula)}
              {exclusions !== null && <div className="soft">{t('formulas.exclusions', { text: say.words(exclusions) })}</div>}
              <div className="soft">{t('formulas.basis', { text: basis.text })}</div>
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">{t('formulas.ranks')}</p>
    </details>
  );
}
