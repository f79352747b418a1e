/** The page of one case, shared by all who may read it. */
import type { PageSpec } from '../app/page-spec.ts';

export const casePages: readonly PageSpec[] = [{ path: '/cases/$caseNo', words: ['case', 'stood'], load: () => import('./case.page.tsx') }];
