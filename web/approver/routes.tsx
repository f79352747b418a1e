/** Pages of the approver: the work list. The page of one case is shared by all (web/case). */
import type { PageSpec } from '../app/page-spec.ts';

export const approverPages: readonly PageSpec[] = [
  {
    path: '/work',
    words: ['approver', 'case'],
    load: () => import('./work-list.page.tsx'),
    menu: {
      key: 'work',
      order: 10,
      roles: ['WINDOW', 'HANDLER', 'CHECKER', 'APPROVER', 'ISSUER', 'HOST', 'EXPERT', 'ORGAN_HEAD', 'GOVERNMENT_HEAD', 'HOTLINE_AGENT'],
    },
    homeOf: ['HANDLER', 'CHECKER', 'APPROVER', 'ISSUER', 'HOST', 'EXPERT', 'ORGAN_HEAD', 'GOVERNMENT_HEAD'],
  },
];
