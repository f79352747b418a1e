/** Pages of the supervisor. */
import type { PageSpec } from '../app/page-spec.ts';

export const supervisorPages: readonly PageSpec[] = [];
