/** Pages of the window. */
import type { PageSpec } from '../app/page-spec.ts';

export const windowPages: readonly PageSpec[] = [];
