/** All activities of the worker, made from what they need. Each is one act, safe to run twice. */
import { createCommitMatter } from './commit-matter.ts';
import { createCommitStep } from './commit-step.ts';
import { createRecordedMatterSteps } from './recorded-matter-steps.ts';
import { createRecordedSteps } from './recorded-steps.ts';
import type { Queryable } from '../schema/audit-trail.ts';

export interface ActivityDeps {
  /** Pool of the role `tongban_app`. */
  readonly pool: Queryable;
}

export function createActivities(deps: ActivityDeps) {
  return {
    commitStep: createCommitStep(deps),
    recordedSteps: createRecordedSteps(deps),
    commitMatter: createCommitMatter(deps),
    recordedMatterSteps: createRecordedMatterSteps(deps),
  };
}

/** For `proxyActivities` and `proxyLocalActivities`. */
export type Activities = ReturnType<typeof createActivities>;
