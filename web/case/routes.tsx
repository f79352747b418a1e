/** Pages about one case, shared by all. */
import type { PageSpec } from '../app/page-spec.ts';

export const casePages: readonly PageSpec[] = [];
