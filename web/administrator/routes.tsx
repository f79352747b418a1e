/** Pages of the administrator: items, proposals, calendar, units and people, account links, personal data, health. */
import type { PageSpec } from '../app/page-spec.ts';

const words = ['administrator'] as const;

export const administratorPages: readonly PageSpec[] = [
  {
    path: '/procedures',
    words,
    load: () => import('./procedures.page.tsx'),
    menu: { key: 'procedures', order: 60, rights: ['PROCEDURE_PUBLISH'] },
  },
  { path: '/procedures/$code', words, load: () => import('./procedure.page.tsx') },
  { path: '/procedures/$code/draft', words, load: () => import('./draft.page.tsx') },
  {
    path: '/proposals',
    words,
    load: () => import('./proposals.page.tsx'),
    menu: { key: 'proposals', order: 61, rights: ['PROCEDURE_PUBLISH', 'CALENDAR_IMPORT'] },
  },
  {
    path: '/calendar',
    words,
    load: () => import('./calendar.page.tsx'),
    menu: { key: 'calendar', order: 62, rights: ['CALENDAR_IMPORT'] },
  },
  { path: '/calendar-import', words, load: () => import('./import.page.tsx') },
  { path: '/people', words, load: () => import('./people.page.tsx'), menu: { key: 'people', order: 63, rights: ['PEOPLE_READ'] } },
  {
    path: '/identity-links',
    words: ['identity'],
    load: () => import('./identity/links.page.tsx'),
    menu: { key: 'identityLinks', order: 65, rights: ['IDENTITY_LINKS'] },
    homeOf: ['SECURITY_ADMIN'],
  },
  {
    path: '/personal-data',
    words: ['identity'],
    load: () => import('./identity/personal-data.page.tsx'),
    menu: { key: 'personalData', order: 66, rights: ['PERSONAL_DATA_ACTS'] },
  },
  {
    path: '/system',
    words,
    load: () => import('./health.page.tsx'),
    menu: { key: 'health', order: 64, roles: ['SYSTEM_ADMIN', 'SUPERVISOR'] },
    homeOf: ['SYSTEM_ADMIN'],
  },
];
