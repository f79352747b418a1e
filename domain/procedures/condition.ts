/** One question to the form, asked as data: `form[field] <op> value`. Used by steps, package children and special limits. */
import type { Facts } from '../case/commands.ts';
import type { Condition } from './procedure.ts';

/**
 * Whether the facts satisfy the condition; an absent condition always holds.
 * An unanswered field satisfies nothing, not even NE: what was not said decides nothing.
 * Values of different types are never equal and never ordered; texts (dates among them) are ordered by code unit.
 */
export function conditionHolds(condition: Condition | undefined, facts: Facts): boolean {
  if (condition === undefined) return true;
  const answer = Object.hasOwn(facts, condition.field) ? facts[condition.field] : undefined;
  if (answer === undefined) return false;
  switch (condition.op) {
    case 'EQ':
      return answer === condition.value;
    case 'NE':
      return answer !== condition.value;
    case 'GT':
      return isOrdered(answer, condition.value) && answer > condition.value;
    case 'GTE':
      return isOrdered(answer, condition.value) && answer >= condition.value;
    case 'LT':
      return isOrdered(answer, condition.value) && answer < condition.value;
    case 'LTE':
      return isOrdered(answer, condition.value) && answer <= condition.value;
  }
}

function isOrdered(answer: Condition['value'], value: Condition['value']): boolean {
  return typeof answer === typeof value && typeof answer !== 'boolean';
}
