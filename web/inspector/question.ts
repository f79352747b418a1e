/** A question to statistics as an address: period, groups, filter, measures. Every view is a link, and so is every number in it. */
import { addDays, localDateOf, nextMonthSameDay } from '../../domain/clocks/local-date.ts';
import { oneOf, type Search } from '../app/nav.ts';
import type {
  Channel,
  ItemKind,
  MeasureSide,
  PeriodInput,
  PeriodStep,
  RegionLevel,
  RowFragment,
  StatisticsComparison,
  StatisticsDimension,
  StatisticsFilter,
} from '../gql/inspector/graphql.ts';

export const DIMENSIONS = ['REGION', 'UNIT', 'PROCEDURE', 'KIND', 'CHANNEL', 'PERIOD'] as const satisfies readonly StatisticsDimension[];
export const STEPS = ['MONTH', 'DAY', 'WEEK', 'QUARTER', 'YEAR'] as const satisfies readonly PeriodStep[];
export const REGION_LEVELS = ['COUNTY', 'CITY', 'TOWN'] as const satisfies readonly RegionLevel[];
export const COMPARISONS = ['', 'PREVIOUS_PERIOD', 'PREVIOUS_YEAR'] as const;
export const SIDES = ['ALL', 'NUMERATOR', 'REST'] as const satisfies readonly MeasureSide[];
export const PRESETS = ['lastMonth', 'thisMonth', 'lastQuarter', 'thisQuarter', 'thisYear', 'lastYear'] as const;
export type Preset = (typeof PRESETS)[number];

/** How figures are divided unless one says otherwise. */
const USUAL_BY = 'REGION';

/** Shown to whoever has not chosen yet. */
export const USUAL_MEASURES = ['received', 'decided', 'onTimeRate', 'averageUsedDays', 'oncePassRate'];

export interface Question {
  readonly period: PeriodInput;
  readonly by: readonly StatisticsDimension[];
  readonly step: PeriodStep;
  readonly filter: StatisticsFilter;
  readonly measures: readonly string[];
  readonly compare: StatisticsComparison | null;
  readonly asOf: string | null;
}

export const today = (): string => localDateOf(new Date().toISOString());
const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
const quarterOf = (day: string): string => {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
};

/** First day, and the day after the last. */
export function presetPeriod(preset: Preset, on = today()): PeriodInput {
  const year = `${on.slice(0, 4)}-01-01`;
  switch (preset) {
    case 'thisMonth':
      return { from: monthOf(on), to: nextMonthSameDay(monthOf(on), 1) };
    case 'lastMonth':
      return { from: nextMonthSameDay(monthOf(on), -1), to: monthOf(on) };
    case 'thisQuarter':
      return { from: quarterOf(on), to: nextMonthSameDay(quarterOf(on), 3) };
    case 'lastQuarter':
      return { from: nextMonthSameDay(quarterOf(on), -3), to: quarterOf(on) };
    case 'thisYear':
      return { from: year, to: nextMonthSameDay(year, 12) };
    case 'lastYear':
      return { from: nextMonthSameDay(year, -12), to: year };
  }
}

const isDay = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** In the address the last day is the last day; the API takes the day after it. */
export function periodIn(url: Search): PeriodInput {
  const usual = presetPeriod('lastMonth');
  const from = isDay(url['from']) ? url['from'] : usual.from;
  const to = isDay(url['to']) ? addDays(url['to'], 1) : isDay(url['from']) ? nextMonthSameDay(from, 1) : usual.to;
  return { from, to };
}

export const periodSearch = ({ from, to }: PeriodInput): Search => ({ from, to: addDays(to, -1) });

export function questionIn(url: Search): Question {
  const asked = (url['by'] ?? USUAL_BY).split(',');
  const measures = url['m']?.split(',').filter((id) => id !== '') ?? USUAL_MEASURES;
  const compare = oneOf(url['compare'], COMPARISONS);
  return {
    period: periodIn(url),
    by: DIMENSIONS.filter((dimension) => asked.includes(dimension)),
    step: oneOf(url['step'], STEPS),
    filter: filterIn(url),
    measures: measures.length === 0 ? USUAL_MEASURES : measures,
    compare: compare === '' ? null : compare,
    asOf: isDay(url['asOf']) ? url['asOf'] : null,
  };
}

export function filterIn(url: Search): StatisticsFilter {
  const byRegion = (url['by'] ?? USUAL_BY).split(',').includes('REGION');
  return {
    ...(url['region'] === undefined ? {} : { region: url['region'] }),
    ...(url['regionIs'] === undefined ? {} : { regionIs: url['regionIs'] }),
    ...(url['unit'] === undefined ? {} : { unit: url['unit'] }),
    ...(url['procedure'] === undefined ? {} : { procedure: url['procedure'] }),
    ...(url['kind'] === undefined ? {} : { kind: url['kind'] as ItemKind }),
    ...(url['channel'] === undefined ? {} : url['channel'] === 'NONE' ? { noChannel: true } : { channel: url['channel'] as Channel }),
    ...(byRegion ? { regionLevel: oneOf(url['level'], REGION_LEVELS) } : {}),
  };
}

/** A code of the level asked for stands for all below it; a code above the level stands for itself alone. */
function regionSearch(code: string, level: RegionLevel): Search {
  const above = level === 'TOWN' ? code.length < 9 : level === 'COUNTY' && (code.length < 6 || code.endsWith('00'));
  return above ? { region: undefined, regionIs: code } : { region: code, regionIs: undefined };
}

type Group = Pick<RowFragment, 'regionCode' | 'unit' | 'procedure' | 'kind' | 'channel'> &
  Partial<Pick<RowFragment, 'periodFrom' | 'periodTo'>>;

/** What narrows the question to one group. */
export function groupSearch(url: Search, row: Group, by: readonly StatisticsDimension[]): Search {
  return {
    ...(row.regionCode == null ? {} : regionSearch(row.regionCode, oneOf(url['level'], REGION_LEVELS))),
    ...(row.unit == null ? {} : { unit: row.unit.unitId }),
    ...(row.procedure == null ? {} : { procedure: row.procedure.code }),
    ...(row.kind == null ? {} : { kind: row.kind }),
    ...(by.includes('CHANNEL') ? { channel: row.channel ?? 'NONE' } : {}),
    ...(row.periodFrom == null || row.periodTo == null ? {} : periodSearch({ from: row.periodFrom, to: row.periodTo })),
  };
}

const KEPT = ['from', 'to', 'region', 'regionIs', 'unit', 'procedure', 'kind', 'channel', 'asOf'] as const;

/** The address of the cases behind a number. */
export function behindSearch(url: Search, row: Group | null, by: readonly StatisticsDimension[], about: Search): Search {
  const period = periodSearch(periodIn(url));
  const kept = Object.fromEntries(KEPT.map((key) => [key, url[key]]));
  return { ...kept, ...period, ...(row === null ? {} : groupSearch(url, row, by)), ...about };
}

export const rowKey = (row: Group): string =>
  [row.regionCode, row.unit?.unitId, row.procedure?.code, row.kind, row.channel, row.periodFrom].map((part) => part ?? '').join('|');
