/** A rule by its number and what it is about. */
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { RuleNamesDocument } from '../gql/supervisor/graphql.ts';

export function useRuleName(): (ruleId: string) => string {
  const { words } = useSay();
  const { data } = useAsk(RuleNamesDocument, {}, { about: ['rules', 'names'], staleTime: 600_000 });
  return (ruleId) => {
    const rule = data?.supervisionRules.find((one) => one.ruleId === ruleId);
    return rule === undefined ? ruleId : `${ruleId} ${words(rule.title)}`;
  };
}
