/** Pages of the applicant, and those that everybody may read without signing in. */
import type { PageSpec } from '../app/page-spec.ts';

export const applicantPages: readonly PageSpec[] = [
  {
    path: '/guides',
    words: ['applicant'],
    load: () => import('./guides.page.tsx'),
    open: true,
    menu: { key: 'apply', order: 60, roles: ['APPLICANT', 'AGENT'] },
  },
  { path: '/guides/$code', words: ['applicant', 'filing'], load: () => import('./guide.page.tsx'), open: true },
  { path: '/apply/$code', words: ['applicant', 'filing'], load: () => import('./apply.page.tsx') },
  {
    path: '/my',
    words: ['applicant'],
    load: () => import('./my-cases.page.tsx'),
    menu: { key: 'myCases', order: 61, roles: ['APPLICANT', 'AGENT'] },
    homeOf: ['APPLICANT', 'AGENT'],
  },
  { path: '/my/$caseNo', words: ['applicant', 'filing'], load: () => import('./my-case.page.tsx') },
  { path: '/track', words: ['applicant'], load: () => import('./track.page.tsx'), open: true },
];
