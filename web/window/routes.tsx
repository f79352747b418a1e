/** Pages of the window: one window takes in any item, accepts, prints the voucher, hands out what was granted. */
import type { PageSpec } from '../app/page-spec.ts';

export const windowPages: readonly PageSpec[] = [
  {
    path: '/intake',
    words: ['window', 'filing'],
    load: () => import('./intake.page.tsx'),
    menu: { key: 'intake', order: 5, roles: ['WINDOW', 'HOTLINE_AGENT'] },
    homeOf: ['WINDOW', 'HOTLINE_AGENT'],
  },
  { path: '/intake/new', words: ['window', 'filing'], load: () => import('./new-filing.page.tsx') },
  { path: '/intake/$caseNo', words: ['window', 'filing', 'case'], load: () => import('./acceptance.page.tsx') },
  { path: '/voucher/$caseNo', words: ['window', 'filing'], load: () => import('./voucher.page.tsx') },
  {
    path: '/issue-desk',
    words: ['window', 'filing'],
    load: () => import('./issue-desk.page.tsx'),
    menu: { key: 'issueDesk', order: 6, roles: ['WINDOW', 'ISSUER', 'HOTLINE_AGENT'] },
    homeOf: ['ISSUER'],
  },
];
