/** The publish check (发布检查): everything that is wrong with a definition at once, each fault with its place and its remedy. */
import type { Procedure } from './procedure.ts';
import { FORM_CHECKS } from './publish-checks/form.ts';
import { IDENTITY_CHECKS } from './publish-checks/identity.ts';
import { LAW_CHECKS } from './publish-checks/law.ts';
import { LIMIT_CHECKS } from './publish-checks/limits.ts';
import { PACKAGE_CHECKS } from './publish-checks/package.ts';
import type { Catalogue, PublishCheck, PublishProblem } from './publish-checks/problem.ts';
import { STEP_CHECKS } from './publish-checks/steps.ts';

export type { Catalogue, Fault, PublishProblem, Severity } from './publish-checks/problem.ts';

export const PUBLISH_CHECKS: readonly PublishCheck[] = [
  ...IDENTITY_CHECKS,
  ...STEP_CHECKS,
  ...LIMIT_CHECKS,
  ...LAW_CHECKS,
  ...FORM_CHECKS,
  ...PACKAGE_CHECKS,
];

/** All problems, in the order of the checks; errors forbid publication, warnings are for the two who publish to weigh. */
export function checkProcedure(procedure: Procedure, catalogue: Catalogue): readonly PublishProblem[] {
  return PUBLISH_CHECKS.flatMap(({ code, severity, find }) => find(procedure, catalogue).map((one) => ({ ...one, code, severity })));
}

export const errorsOf = (problems: readonly PublishProblem[]): readonly PublishProblem[] =>
  problems.filter(({ severity }) => severity === 'ERROR');
