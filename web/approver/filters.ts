/** What a work list shows: the address as a filter for the API, and the views a person has saved. */
import { readItem, writeItem } from '../app/preferences.ts';
import { oneOf, type Search } from '../app/nav.ts';
import type { CaseFilter, CaseOrder, CaseStateName } from '../gql/approver/graphql.ts';

export const SCOPES = ['DESK', 'MINE', 'UNIT', 'ALL'] as const;
export const ORDERS = ['WORK', 'UPDATED', 'CASE_NO'] as const;
export const DUE = ['', 'overdue', 'today', 'three', 'week'] as const;
/** States in which a case is at work. */
export const STATES = [
  'SUBMITTED',
  'RECEIVED',
  'CORRECTION',
  'ACCEPTED',
  'REVIEW',
  'SPECIAL',
  'DECIDED_APPROVED',
  'DECIDED_DENIED',
  'ISSUED',
] as const;

/** Parts of the address that make a view; the current row and the page are not among them. */
const PARTS = ['scope', 'q', 'procedure', 'state', 'due', 'paused', 'order', 'closed'] as const;

const DAY_MS = 86_400_000;
const WITHIN: Readonly<Record<string, number>> = { today: 1, three: 3, week: 7 };

/** End of the day in China so many days from now. */
const endOfDay = (days: number, now: number): string =>
  new Date((Math.floor((now + 8 * 3_600_000) / DAY_MS) + days) * DAY_MS - 8 * 3_600_000).toISOString();

export function filterOf(url: Search, now = Date.now()): CaseFilter {
  const due = oneOf(url['due'], DUE);
  const within = WITHIN[due];
  const text = (url['q'] ?? '').trim();
  const state = STATES.find((one): one is (typeof STATES)[number] & CaseStateName => one === url['state']);
  return {
    scope: oneOf(url['scope'], SCOPES),
    open: url['closed'] === '1' ? null : true,
    ...([...text].length >= 3 ? { text } : {}),
    ...(url['procedure'] === undefined ? {} : { procedure: url['procedure'] }),
    ...(state === undefined ? {} : { states: [state] }),
    ...(url['paused'] === undefined ? {} : { paused: url['paused'] === '1' }),
    ...(due === 'overdue' ? { overdue: true } : {}),
    ...(within === undefined ? {} : { dueBefore: endOfDay(within, now) }),
  };
}

export const orderOf = (url: Search): CaseOrder => oneOf(url['order'], ORDERS);

export interface SavedView {
  readonly name: string;
  readonly search: Search;
}

const keyOf = (person: string): string => `tongban.views.${person}`;
const MOST = 20;

export function savedViews(person: string): readonly SavedView[] {
  try {
    const value: unknown = JSON.parse(readItem(keyOf(person)) ?? '[]');
    return Array.isArray(value) ? value.filter(isView).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'search' in value &&
  typeof value.search === 'object';

export function saveViews(person: string, views: readonly SavedView[]): void {
  writeItem(keyOf(person), JSON.stringify(views.slice(-MOST)));
}

export const viewOf = (url: Search): Search =>
  Object.fromEntries(PARTS.flatMap((part) => (url[part] === undefined ? [] : [[part, url[part]]])));

/** Search with every part named, so that parts of the former view go. */
export const fully = (search: Search): Search => ({
  ...Object.fromEntries(PARTS.map((part) => [part, undefined])),
  after: undefined,
  at: undefined,
  ...search,
});

export const sameView = (a: Search, b: Search): boolean =>
  PARTS.every((part) => (a[part] ?? '') === (b[part] ?? '') || (part === 'scope' && (a[part] ?? 'DESK') === (b[part] ?? 'DESK')));
