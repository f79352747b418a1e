/** The three forms in which what one sees can be taken away. */
import type { ReactNode } from 'react';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import type { MeasureSide, PeriodInput, StatisticsDimension, StatisticsFilter, PeriodStep } from '../gql/inspector/graphql.ts';
import { Download } from './download.tsx';

export interface ExportedQuestion {
  readonly kind: 'TABLE' | 'CASES';
  readonly period: PeriodInput;
  readonly filter: StatisticsFilter;
  readonly measures: readonly string[];
  readonly asOf: string | null;
  readonly by?: readonly StatisticsDimension[];
  readonly step?: PeriodStep;
  readonly side?: MeasureSide;
}

const FORMS = ['xlsx', 'csv', 'json'] as const;

export function ExportButtons({ question }: { readonly question: ExportedQuestion }): ReactNode {
  const t = useWords('inspector');
  const viewer = useViewer();
  if (!hasRight(viewer, 'EXPORT')) return null;
  const q = encodeURIComponent(JSON.stringify(question));
  const name = `${question.kind === 'TABLE' ? 'statistics' : 'cases'}-${question.period.from}-${question.period.to}`;
  return (
    <span className="row no-print" role="group" aria-label={t('download.title')}>
      {FORMS.map((form) => (
        <Download key={form} address={`/statistics/export.${form}?q=${q}`} name={`${name}.${form}`} label={form.toUpperCase()} />
      ))}
    </span>
  );
}
