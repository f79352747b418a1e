/** Facts and counters as columns of SQL: the names of tongban.case_fact, and each counter as an expression over it. */
import { DAY_FIELDS, type CaseFact } from '../domain/assessment/case-fact.ts';
import { COUNTER_IDS, COUNTERS, type Condition, type Counter, type CounterId } from '../domain/assessment/counters.ts';

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Every field of a fact, in the order of the table. */
export const FACT_FIELDS = [
  'caseNo',
  'seq',
  'knownFrom',
  'region',
  'unitId',
  'procedure',
  'kind',
  'channel',
  'provenance',
  'origin',
  'form',
  'procedureVersion',
  'calendarVersion',
  'state',
  'decision',
  ...DAY_FIELDS,
  'inPromise',
  'inStatute',
  'early',
  'appliedOnline',
  'fullOnline',
  'deemed',
  'licenceOwed',
  'licenceCollected',
  'deliveredInTerm',
  'ratingBad',
  'ratingEffective',
  'ratingNamed',
  'rectifiedInTerm',
  'satisfied',
  'corrections',
  'returns',
  'stops',
  'stoppedDays',
  'extensions',
  'visits',
  'lateSteps',
  'rework',
  'misdispatched',
  'handovers',
  'usedPromised',
  'promisedLimit',
  'promisedUnit',
  'usedStatutory',
  'statutoryLimit',
  'statutoryUnit',
  'waitedDays',
  'dueAt',
  'paused',
  'openSteps',
  'assignees',
] as const satisfies readonly (keyof CaseFact)[];

export const FACT_COLUMNS = FACT_FIELDS.map(snake);

/** A fact as a row under its column names. */
export const factRow = (fact: CaseFact): Readonly<Record<string, unknown>> =>
  Object.fromEntries(FACT_FIELDS.map((field) => [snake(field), fact[field]]));

/** Does not compile while a field of the fact has no column. */
export const factOfRow = (row: Readonly<Record<string, unknown>>): CaseFact =>
  Object.fromEntries(FACT_FIELDS.map((field) => [field, row[snake(field)]])) as unknown as Pick<CaseFact, (typeof FACT_FIELDS)[number]>;

function conditionSql([field, wanted]: Condition, f: string): string {
  const column = `${f}.${snake(field)}`;
  switch (wanted) {
    case 'KNOWN':
      return `${column} is not null`;
    case 'POSITIVE':
      return `${column} > 0`;
    case 'ZERO':
      return `${column} = 0`;
    case true:
      return column;
    case false:
      return `not ${column}`;
    default:
      return `${column} = '${wanted.replaceAll("'", "''")}'`;
  }
}

/** Whether the case `f` is among those the counter counts, whatever the day. */
export function countedSql(counter: Counter, f = 'f'): string {
  return [
    `${f}.state ${counter.voided === true ? '=' : '<>'} 'VOIDED'`,
    ...counter.where.map((condition) => conditionSql(condition, f)),
  ].join(' and ');
}

/** Day column of the counter. */
export const dayColumn = (counter: Counter): string => snake(counter.on);

/** What the case `f` adds, where it counts. */
export const amountSql = (counter: Counter, f = 'f'): string => (counter.sum === undefined ? '1' : `${f}.${snake(counter.sum)}`);

export const counterColumn = (id: CounterId): string => snake(id);
export const COUNTER_COLUMNS = COUNTER_IDS.map(counterColumn);
export const COUNTER_LIST: readonly (readonly [CounterId, Counter])[] = COUNTER_IDS.map((id) => [id, COUNTERS[id]]);
