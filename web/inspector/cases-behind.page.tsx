/** Exactly the cases behind one number or one bar: how many they are is the number itself. */
import type { ReactNode } from 'react';
import { CHANNELS, ITEM_KINDS } from '../../domain/law/code-lists.ts';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useUrlState, type Search } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { PageSkeleton } from '../components/skeleton.tsx';
import { CasesBehindDocument, CasesInBarDocument } from '../gql/inspector/graphql.ts';
import { useChoices, type MeasureOf } from './choices.tsx';
import { CountedCases, SideTabs } from './counted-cases.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { isRate } from './figures.tsx';
import { filterIn, periodIn, SIDES } from './question.ts';
import { periodName } from './row-name.ts';
import './inspector.css';

export const HANDLING = ['USED', 'WAITED'] as const;

export default function CasesBehindPage(): ReactNode {
  const [url] = useUrlState();
  return url['bar'] === undefined ? <OfNumber /> : <OfBar />;
}

function OfNumber(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [url] = useUrlState();
  const choices = useChoices();
  const measure = choices?.measures.find(({ measureId }) => measureId === url['measure']);
  const side = oneOf(url['side'], SIDES);
  const variables = {
    measure: url['measure'] ?? 'decided',
    side,
    period: periodIn(url),
    filter: withoutLevel(url),
    asOf: url['asOf'] ?? null,
    after: url['after'] ?? null,
  };
  const { data, error, isPlaceholderData, refetch } = useAsk(CasesBehindDocument, variables, { about: ['cases behind'], keep: true });
  const list = data?.statisticsCases;
  return (
    <>
      <div className="page-head">
        <h1>{measure === undefined ? t('behind.title') : say.words(measure.name)}</h1>
        <span className="grow" />
        <ExportButtons
          question={{
            kind: 'CASES',
            measures: [variables.measure],
            side,
            period: variables.period,
            filter: variables.filter,
            asOf: variables.asOf,
          }}
        />
      </div>
      <Question />
      {measure !== undefined && <Formula measure={measure} />}
      {measure !== undefined && isRate(measure) && <SideTabs />}
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : list === undefined ? (
        <PageSkeleton />
      ) : (
        <CountedCases list={list} summed={measure !== undefined} older={isPlaceholderData} />
      )}
    </>
  );
}

function OfBar(): ReactNode {
  const t = useWords('inspector');
  const [url] = useUrlState();
  const of = oneOf(url['of'], HANDLING);
  const days = Number(url['bar']);
  const { data, error, isPlaceholderData, refetch } = useAsk(
    CasesInBarDocument,
    { of, period: periodIn(url), filter: withoutLevel(url), asOf: url['asOf'] ?? null, after: url['after'] ?? null },
    { about: ['cases behind'], keep: true },
  );
  const list = data?.handlingTimes[0]?.histogram.find((bar) => bar.days === days)?.behind;
  return (
    <>
      <div className="page-head">
        <h1>{t('behind.bar', { days, of: t(`times.${of}`) })}</h1>
      </div>
      <Question />
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : (
        <CountedCases list={list} summed={false} older={isPlaceholderData} />
      )}
    </>
  );
}

const withoutLevel = (url: Search) => filterIn({ ...url, by: 'ALL' });

/** The question in words, and the way back to the numbers. */
function Question(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [url] = useUrlState();
  const choices = useChoices();
  const { from, to } = periodIn(url);
  const region = choices?.regions.find(({ code }) => code === (url['region'] ?? url['regionIs']));
  const unit = choices?.units.find(({ unitId }) => unitId === url['unit']);
  const procedure = choices?.procedures.find(({ code }) => code === url['procedure']);
  const kind = Object.entries(ITEM_KINDS).find(([key]) => key === url['kind'])?.[1];
  const channel = Object.entries(CHANNELS).find(([key]) => key === url['channel'])?.[1];
  const parts = [
    periodName(from, to),
    ...(region === undefined ? [] : [say.words(region.name)]),
    ...(unit === undefined ? [] : [say.words(unit.name)]),
    ...(procedure === undefined ? [] : [say.words(procedure.name)]),
    ...(kind === undefined ? [] : [kind[say.lang]]),
    ...(channel === undefined ? [] : [channel[say.lang]]),
    ...(url['channel'] === 'NONE' ? [t('filter.noChannel')] : []),
    ...(url['asOf'] === undefined ? [] : [t('notes.asOf', { day: url['asOf'] })]),
  ];
  return (
    <p className="soft">
      {parts.join(' · ')}{' '}
      <button type="button" className="quiet no-print" onClick={() => history.back()}>
        {t('behind.back')}
      </button>
    </p>
  );
}

function Formula({ measure }: { readonly measure: MeasureOf }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  return (
    <p>
      {say.words(measure.formula)}
      {measure.exclusions !== null && <span className="soft"> {t('formulas.exclusions', { text: say.words(measure.exclusions) })}</span>}
    </p>
  );
}
