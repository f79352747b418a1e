/** A number as an inspector reads it: in its unit, with its n, its change and its place; nothing is shown where nothing was counted. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Search } from '../app/nav.ts';
import { useSay, type Say } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import type { MeasureUnit } from '../gql/inspector/graphql.ts';

export interface FigureOf {
  readonly value: number | null;
  readonly n: number;
  readonly rank?: number | null;
  readonly previous?: { readonly value: number | null; readonly n: number; readonly from: string; readonly to: string } | null;
}
export interface MeasureOf {
  readonly measureId: string;
  readonly unit: MeasureUnit;
  readonly form: string;
  readonly better: 'HIGHER' | 'LOWER' | null;
}

export function shownValue(say: Say, unit: MeasureUnit, value: number | null): string {
  if (value === null) return '—';
  if (unit === 'RATIO') return `${say.number(value * 100, 1)}%`;
  return say.number(value, unit === 'CASES' && Number.isInteger(value) ? 0 : 2);
}

/** Rates and means are not the number of their cases; a count is. */
export const isRate = ({ form }: Pick<MeasureOf, 'form'>): boolean => form !== 'FLOW' && form !== 'STOCK';

export interface FigureProps {
  readonly measure: MeasureOf;
  readonly figure: FigureOf;
  /** Where the cases behind it are. */
  readonly behind: { readonly to: string; readonly search: Search };
  /** What the link says to those who do not see the table around it. */
  readonly label: string;
  readonly ranked: boolean;
}

export function Figure({ behind, figure, label, measure, ranked }: FigureProps): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const value = shownValue(say, measure.unit, figure.value);
  return (
    <span className="figure">
      {figure.n === 0 ? (
        <span title={figure.value === null ? t('figure.empty') : undefined}>{value}</span>
      ) : (
        <Link to={behind.to} search={behind.search} aria-label={t('figure.open', { label, value, n: figure.n })}>
          {value}
        </Link>
      )}
      {(isRate(measure) || (ranked && measure.better !== null)) && (
        <span className="soft small nowrap">
          {isRate(measure) && t('figure.n', { n: say.number(figure.n) })}
          {ranked && measure.better !== null && (
            <>
              {isRate(measure) && ' · '}
              {figure.rank == null ? (
                <span title={t('figure.unrankedWhy')}>{t('figure.unranked')}</span>
              ) : (
                t('figure.rank', { rank: figure.rank })
              )}
            </>
          )}
        </span>
      )}
      {figure.previous != null && <Change measure={measure} now={figure.value} before={figure.previous.value} />}
    </span>
  );
}

interface ChangeProps {
  readonly measure: MeasureOf;
  readonly now: number | null;
  readonly before: number | null;
}

/** Rates change by points, counts by themselves; whether that is good is said by word and shape. */
export function Change({ before, measure, now }: ChangeProps): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  if (now === null || before === null) return <span className="soft small">{t('change.none')}</span>;
  const by = now - before;
  const size =
    measure.unit === 'RATIO'
      ? `${say.number(Math.abs(by) * 100, 1)} ${t('change.points')}`
      : say.number(Math.abs(by), Number.isInteger(by) ? 0 : 2);
  const still = Math.abs(by) < 0.0005;
  const good = measure.better === null ? '' : by > 0 === (measure.better === 'HIGHER') ? 'good' : 'bad';
  return (
    <span className={`small change ${still ? 'soft' : good}`}>
      <span aria-hidden="true">{still ? '＝' : by > 0 ? '▲' : '▼'}</span>
      <span className="visually-hidden">{t(still ? 'change.same' : by > 0 ? 'change.up' : 'change.down')}</span>{' '}
      {still ? t('change.same') : size}
    </span>
  );
}
