/** Pages of the inspector. */
import type { PageSpec } from '../app/page-spec.ts';

export const inspectorPages: readonly PageSpec[] = [];
