/** May this person do this? Answers with the rule that allowed it, or with none: what is not written is refused. */
import type { Role } from '../law/roles.ts';
import type { Action } from './actions.ts';
import { standsIn } from './relation.ts';
import { ACCESS_RULES, type AccessRule } from './rules.ts';
import type { CaseResource, Relation, Viewer } from './viewer.ts';

export type Decision =
  | { readonly allow: true; readonly ruleId: string }
  /** `byRole`: some office of the person has the action, but not for this case. */
  | { readonly allow: false; readonly ruleId: null; readonly byRole: boolean };

/** Rules of the person's offices for this action. */
export const rulesFor = (
  viewer: Pick<Viewer, 'roles'>,
  action: Action,
  rules: readonly AccessRule[] = ACCESS_RULES,
): readonly AccessRule[] => rules.filter((rule) => rule.action === action && viewer.roles.includes(rule.role));

/** `resource` absent: an action that is about no particular case; any rule will do, and `scopeOf` says how far it reaches. */
export function can(viewer: Viewer, action: Action, resource?: CaseResource, rules: readonly AccessRule[] = ACCESS_RULES): Decision {
  const mine = rulesFor(viewer, action, rules);
  const rule = mine.find(({ relation }) => resource === undefined || standsIn(relation, viewer, resource));
  return rule === undefined ? { allow: false, ruleId: null, byRole: mine.length > 0 } : { allow: true, ruleId: rule.id };
}

/** The offices through which the person may do it, in the order of the table: the office an entry of the trail names. */
export const rolesThrough = (viewer: Viewer, action: Action, resource?: CaseResource): readonly Role[] => [
  ...new Set(
    rulesFor(viewer, action)
      .filter(({ relation }) => resource === undefined || standsIn(relation, viewer, resource))
      .map(({ role }) => role),
  ),
];

/** Who can read a case at all, and through which rule: the answer an applicant is owed. */
export const whoMayRead = (): readonly { readonly role: Role; readonly relation: Relation; readonly ruleId: string }[] =>
  ACCESS_RULES.filter(({ action }) => action === 'CASE_READ').map(({ role, relation, id }) => ({ role, relation, ruleId: id }));
