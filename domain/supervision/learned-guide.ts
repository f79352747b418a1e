/**
 * What cases of another system usually look like, learned from the closed ones among them: the guide (办事指南) of a procedure that
 * is not published here. It proves nothing by itself; what departs from it is a finding to look at.
 */

export interface LearnedGuide {
  readonly procedure: string;
  /** Closed cases it was learned from. */
  readonly cases: number;
  /** Activities that nine of ten have, with their share in thousandths. */
  readonly usual: readonly { readonly activity: string; readonly perMille: number }[];
  /** Pairs of which the first all but always comes before the second. */
  readonly order: readonly { readonly first: string; readonly then: string; readonly perMille: number }[];
}

/** A closed case as far as learning goes: its activities in the order of their own times, repeats left out. */
export type LearnedCase = readonly string[];

/** So few closed cases teach nothing. */
const LEAST_CASES = 30;
/** What one case in ten does without is no part of the guide. */
const USUAL_PER_MILLE = 900;
/** An order that one pair in twenty turns round is none. */
const ORDER_PER_MILLE = 950;

/** Undefined: too few cases to learn from. */
export function learnGuide(procedure: string, cases: readonly LearnedCase[]): LearnedGuide | undefined {
  if (cases.length < LEAST_CASES) return undefined;
  const having = new Map<string, number>();
  const both = new Map<string, number>();
  const before = new Map<string, number>();
  for (const activities of cases) {
    activities.forEach((first, index) => {
      having.set(first, (having.get(first) ?? 0) + 1);
      for (const then of activities.slice(index + 1)) {
        const pair = pairOf(first, then);
        before.set(pair, (before.get(pair) ?? 0) + 1);
        const either = first < then ? pair : pairOf(then, first);
        both.set(either, (both.get(either) ?? 0) + 1);
      }
    });
  }
  const usual = [...having].flatMap(([activity, n]) => share(n, cases.length, USUAL_PER_MILLE, { activity }));
  const order = [...before].flatMap(([pair, n]) => {
    const [first = '', then = ''] = pair.split('\n');
    const together = both.get(first < then ? pair : pairOf(then, first)) ?? 0;
    return together < LEAST_CASES ? [] : share(n, together, ORDER_PER_MILLE, { first, then });
  });
  return {
    procedure,
    cases: cases.length,
    usual: usual.toSorted(byText(({ activity }) => activity)),
    order: order.toSorted(byText(({ first, then }) => pairOf(first, then))),
  };
}

const pairOf = (first: string, then: string): string => `${first}\n${then}`;

function share<T extends object>(n: number, of: number, least: number, what: T): readonly (T & { readonly perMille: number })[] {
  const perMille = Math.floor((n * 1_000) / of);
  return perMille >= least ? [{ ...what, perMille }] : [];
}

const byText =
  <T>(text: (one: T) => string) =>
  (a: T, b: T): number =>
    text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
