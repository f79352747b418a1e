/** The rule catalogue as the API tells it: each rule with the hash under which it is published. */
import { createHash } from 'node:crypto';
import { ruleText } from '../../domain/supervision/registered-rule.ts';
import { REGISTERED } from '../../domain/supervision/rules.ts';
import type { RuleSource } from '../../schema/graphql/supervision-findings-sources.ts';

export const RULE_CATALOGUE: readonly RuleSource[] = REGISTERED.map((one) => ({
  rule: one.rule,
  hash: createHash('sha256').update(ruleText(one)).digest('hex'),
}));

export const catalogueRule = (ruleId: string): RuleSource | undefined => RULE_CATALOGUE.find(({ rule }) => rule.id === ruleId);
