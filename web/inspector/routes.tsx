/** Pages of the inspector: statistics, scores, bulletins, the plan. */
import type { PageSpec } from '../app/page-spec.ts';

const words = ['inspector'] as const;

export const inspectorPages: readonly PageSpec[] = [
  {
    path: '/statistics',
    words,
    load: () => import('./statistics.page.tsx'),
    menu: { key: 'statistics', order: 40, rights: ['STATISTICS_READ'] },
    homeOf: ['INSPECTOR'],
  },
  { path: '/statistics/times', words, load: () => import('./times.page.tsx') },
  { path: '/statistics/cases', words, load: () => import('./cases-behind.page.tsx') },
  { path: '/scores', words, load: () => import('./scores.page.tsx'), menu: { key: 'scores', order: 41, rights: ['ASSESSMENT_READ'] } },
  { path: '/scores/$subject', words, load: () => import('./score.page.tsx') },
  { path: '/manual-points', words, load: () => import('./manual-points.page.tsx') },
  { path: '/objections', words, load: () => import('./objections.page.tsx') },
  {
    path: '/bulletins',
    words,
    load: () => import('./bulletins.page.tsx'),
    menu: { key: 'bulletins', order: 42, rights: ['ASSESSMENT_READ'] },
  },
  { path: '/bulletins/$id', words, load: () => import('./bulletin.page.tsx') },
  { path: '/bulletins/$id/cards', words, load: () => import('./frozen-cards.page.tsx') },
  { path: '/bulletins/$id/orders', words, load: () => import('./frozen-orders.page.tsx') },
  { path: '/bulletins/$id/cases', words, load: () => import('./frozen-cases.page.tsx') },
  { path: '/plan', words, load: () => import('./plan.page.tsx'), menu: { key: 'plan', order: 43, rights: ['PLAN_READ'] } },
];
