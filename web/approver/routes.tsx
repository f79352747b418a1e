/** Pages of the approver. */
import type { PageSpec } from '../app/page-spec.ts';

export const approverPages: readonly PageSpec[] = [];
