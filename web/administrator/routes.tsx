/** Pages of the administrator. */
import type { PageSpec } from '../app/page-spec.ts';

export const administratorPages: readonly PageSpec[] = [];
