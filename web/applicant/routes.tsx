/** Pages of the applicant. */
import type { PageSpec } from '../app/page-spec.ts';

export const applicantPages: readonly PageSpec[] = [];
