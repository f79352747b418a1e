/** A comparison of two different answers would compare nothing. */
import { counterIds, type Question } from './questions.ts';

export interface AnsweredRow {
  readonly cells: readonly {
    readonly measure: { readonly measureId: string };
    readonly numerator: number;
    readonly denominator: number | null;
  }[];
}

/** @throws Error naming the question */
export function requireSame(question: Question, rows: readonly AnsweredRow[], found: readonly (readonly unknown[])[]): void {
  const sum = (at: (row: AnsweredRow) => number): number => rows.reduce((total, row) => total + at(row), 0);
  const ids = counterIds(question);
  const ours: number[] = [];
  for (const [index] of question.measures.entries()) {
    const rate = rows[0]?.cells[index]?.denominator != null;
    ours.push(sum((row) => row.cells[index]!.numerator));
    if (rate) ours.push(sum((row) => row.cells[index]!.denominator ?? 0));
  }
  const theirs = ids.map((_, index) => found.reduce((total, row) => total + Number(row[index + 1]), 0));
  const compared = theirs.filter((_, index) => !isN(question, index));
  if (JSON.stringify(ours) !== JSON.stringify(compared))
    throw new Error(`${question.name}: ${JSON.stringify(ours)} is not ${JSON.stringify(compared)}`);
  const groups = found.filter((row) => row.slice(1).some((value) => Number(value) !== 0)).length;
  const told = rows.filter(({ cells }) => cells.some(({ denominator, numerator }) => numerator !== 0 || (denominator ?? 0) !== 0)).length;
  if (groups !== told) throw new Error(`${question.name}: ${told} groups, the scan finds ${groups}`);
}

const FLOWS = new Set(['decided', 'received']);

/** The number of cases beside a rate of days is not among the two sides of the rate. */
const isN = (question: Question, index: number): boolean => {
  let at = 0;
  for (const id of question.measures) {
    const length = id === 'actualSpeedup' ? 3 : FLOWS.has(id) ? 1 : 2;
    if (index < at + length) return length === 3 && index === at + 2;
    at += length;
  }
  return false;
};
