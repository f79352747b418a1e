/** Clocks as bars, told from the entries alone: when each ran, when it stood still, when it warned and ran out. */
import type { EntryFragment } from '../gql/supervisor/graphql.ts';

export interface Span {
  readonly clock: string;
  readonly kind: string;
  readonly from: string;
  /** null: runs. */
  readonly to: string | null;
  readonly pauses: readonly { readonly from: string; readonly to: string | null; readonly ground: string }[];
  readonly marks: readonly { readonly at: string; readonly what: 'ClockWarned' | 'ClockExpired' | 'ClockPassed' }[];
  readonly limit: { readonly n: string; readonly unit: string };
}

type Fact = EntryFragment['events'][number]['facts'][number];
const of = (facts: readonly Fact[], name: string): string => {
  const value = facts.find((fact) => fact.name === name)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

export function spansOf(entries: readonly EntryFragment[]): readonly Span[] {
  const spans = new Map<string, Span>();
  const change = (clock: string, by: (span: Span) => Span): void => {
    const span = spans.get(clock);
    if (span !== undefined) spans.set(clock, by(span));
  };
  for (const { events } of entries)
    for (const { at, facts, type } of events) {
      const clock = of(facts, 'clock');
      if (type === 'ClockStarted')
        spans.set(clock, {
          clock,
          kind: of(facts, 'kind'),
          from: at,
          to: null,
          pauses: [],
          marks: [],
          limit: { n: of(facts, 'limit.n'), unit: of(facts, 'limit.unit') },
        });
      else if (type === 'ClockStopped') change(clock, (span) => ({ ...span, to: at }));
      else if (type === 'ClockPaused')
        change(clock, (span) => ({ ...span, pauses: [...span.pauses, { from: at, to: null, ground: of(facts, 'ground') }] }));
      else if (type === 'ClockResumed')
        change(clock, (span) => ({ ...span, pauses: span.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)) }));
      else if (type === 'ClockWarned' || type === 'ClockExpired' || type === 'ClockPassed')
        change(clock, (span) => ({ ...span, marks: [...span.marks, { at, what: type }] }));
    }
  return [...spans.values()];
}

const ORDER = ['STATUTORY', 'PROMISED', 'JOINT', 'NOTICE', 'PRE_REVIEW', 'SUPPLY', 'SPECIAL', 'ISSUE'];
const rank = ({ kind }: Span): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

export interface Lane {
  readonly key: string;
  readonly kind: string;
  readonly spans: readonly Span[];
}

/** One lane a kind of clock; the steps follow each other in one lane of their own. */
export function lanesOf(spans: readonly Span[]): readonly Lane[] {
  const byKind = Map.groupBy(
    spans.toSorted((a, b) => rank(a) - rank(b)),
    ({ kind }) => kind,
  );
  const lanes = [...byKind].map(([kind, some]) => ({ key: kind, kind, spans: some }));
  return [...lanes.filter(({ kind }) => kind === 'STEP'), ...lanes.filter(({ kind }) => kind !== 'STEP')];
}
