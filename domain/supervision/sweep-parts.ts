/** What the cross-case rules share: grouping, days, the shape of a finding about a person. */
import type { Instant, LocalDate } from '../clocks/clock.ts';
import { localDateOf } from '../clocks/local-date.ts';
import type { Json } from '../case/refusal.ts';
import type { ActFact } from './act-facts.ts';
import type { SweepBreach } from './define-rule.ts';

/** In the order in which the keys first appear. */
export function grouped<T>(list: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups];
}

export const dayOf = ({ occurredAt }: Pick<ActFact, 'occurredAt'>): LocalDate => localDateOf(occurredAt);
export const monthOf = (fact: Pick<ActFact, 'occurredAt'>): string => dayOf(fact).slice(0, 7);

export const byTime = (a: ActFact, b: ActFact): number =>
  a.occurredAt < b.occurredAt
    ? -1
    : a.occurredAt > b.occurredAt
      ? 1
      : a.caseNo < b.caseNo
        ? -1
        : a.caseNo > b.caseNo
          ? 1
          : a.seq - b.seq || a.place - b.place;

/** Cases named in a finding; more would not fit a page, the count says how many there are. */
const NAMED = 20;
export const casesOf = (acts: readonly ActFact[]): { readonly cases: readonly string[]; readonly caseCount: number } => {
  const all = [...new Set(acts.map(({ caseNo }) => caseNo))];
  return { cases: all.slice(0, NAMED), caseCount: all.length };
};

/** About what one person did; `acts` in the order of time, at least one. */
export function aboutPerson(key: string, acts: readonly ActFact[], facts: Readonly<Record<string, Json>>, at?: Instant): SweepBreach {
  const last = acts.at(-1) as ActFact;
  const { caseNo, person, region, unit } = last;
  const single = new Set(acts.map((act) => act.caseNo)).size === 1;
  return {
    key,
    ...(single ? { caseNo } : {}),
    at: at ?? last.occurredAt,
    facts: { person, ...facts, ...casesOf(acts) },
    duty: { unit, person },
    region,
    acts,
  };
}

/** An act of a person, for examples. */
export const exampleAct = (more: Partial<ActFact>, index: number): ActFact => ({
  caseNo: `C${index + 1}`,
  seq: 1,
  place: 0,
  kind: 'DECIDED',
  occurredAt: '2026-03-10T02:00:00.000Z',
  recordedAt: more.occurredAt ?? '2026-03-10T02:00:00.000Z',
  person: 'chen',
  onBehalfOf: null,
  unit: 'u-320613-spj',
  region: '320613',
  procedure: 'example',
  form: 'PROMISED',
  applicant: null,
  digest: null,
  detail: 'GRANT',
  lastActedAt: null,
  dueAt: null,
  acceptedAt: null,
  provenance: 'LIVE',
  ...more,
});
