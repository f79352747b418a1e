/** Where one begins: who you can be and what to try. */
import type { PageSpec } from '../app/page-spec.ts';

export const startPages: readonly PageSpec[] = [
  { path: '/', words: ['start'], load: () => import('./start.page.tsx'), open: true },
  { path: '/start', words: ['start'], load: () => import('./start.page.tsx'), open: true },
];
