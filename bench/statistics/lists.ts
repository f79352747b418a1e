/** Questions that no scan answers as they stand: distributions, cases behind a number, the board, work lists. */
export interface ListQuestion {
  readonly name: string;
  readonly query: string;
  readonly person?: string;
}

const OFFICER = 'p-0001';
const HANDLER = 'p-0002';
const DESK = 'work list of a unit, first 50';
const OWN_DESK = 'work list of a desk in the order of work, first 50';
const CITY_LIST = 'open cases of the city by time left, first 50';
export const TRACE = 'trace of a case';
export const WORK_LISTS: readonly string[] = [DESK, OWN_DESK, CITY_LIST];

export const LISTS: readonly ListQuestion[] = [
  {
    name: 'handling times of a year by unit',
    query: `{ handlingTimes(period: { from: "2025-01-01", to: "2026-01-01" }, by: [UNIT]) { unit { unitId } n mean median p90 } }`,
  },
  {
    name: 'late cases of one unit, first 50',
    query: `{ statisticsCases(measure: "onTimeRate", side: REST, period: { from: "2026-01-01", to: "2026-07-01" }, filter: { unit: "u-sp-320600" }, first: 50) { edges { caseNo on } } }`,
  },
  { name: 'the board', query: '{ board { total { open dueToday overdue paused } rows { regionCode counts { open dueToday overdue } } } }' },
  { name: DESK, query: '{ workList(first: 50) { edges { node { caseNo state } } } }', person: OFFICER },
  {
    name: OWN_DESK,
    query: '{ workList(filter: { scope: DESK, open: true }, orderBy: WORK, first: 50) { edges { node { caseNo state } } } }',
    person: HANDLER,
  },
  { name: CITY_LIST, query: '{ cases(filter: { open: true }, orderBy: TIME_LEFT, first: 50) { edges { node { caseNo state } } } }' },
];
