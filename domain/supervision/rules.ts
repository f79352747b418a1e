/** The rule catalogue (监察规则库): all rules in the order of their ids. */
import type { Rule } from './define-rule.ts';
import { REGISTERED as UNORDERED } from './rules/index.generated.ts';

const FAMILIES = 'TPCFA';
const rank = (id: string): number => FAMILIES.indexOf(id[2] ?? '') * 100 + Number(id.slice(3));

export const REGISTERED = UNORDERED.toSorted((a, b) => rank(a.rule.id) - rank(b.rule.id));
export const RULES: readonly Rule[] = REGISTERED.map(({ rule }) => rule);

export const ruleById = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
