/** Pages of the supervisor: the live board, traces, findings and cards, orders, appeals, the process as it went, coverage, rules. */
import type { PageSpec } from '../app/page-spec.ts';

const page = (path: string, load: PageSpec['load'], more: Partial<PageSpec> = {}): PageSpec => ({
  path,
  words: ['supervisor', 'trace'],
  load,
  ...more,
});

export const supervisorPages: readonly PageSpec[] = [
  page('/board', () => import('./board.page.tsx'), {
    menu: { key: 'board', order: 10, roles: ['SUPERVISOR', 'INSPECTOR', 'GOVERNMENT_HEAD'] },
    homeOf: ['SUPERVISOR'],
  }),
  page('/board/cases', () => import('./board-cases.page.tsx')),
  page('/screen', () => import('./screen.page.tsx'), { bare: true }),
  page('/findings', () => import('./findings.page.tsx'), { menu: { key: 'findings', order: 20, rights: ['FINDINGS_READ'] } }),
  page('/findings/$findingNo', () => import('./finding.page.tsx')),
  page('/cards', () => import('./cards.page.tsx'), { menu: { key: 'cards', order: 21, rights: ['SUPERVISION_READ'] } }),
  page('/cards/$cardNo', () => import('./card.page.tsx')),
  page('/orders', () => import('./orders.page.tsx'), { menu: { key: 'orders', order: 22, rights: ['SUPERVISION_READ'] } }),
  page('/orders/$orderNo', () => import('./order.page.tsx')),
  page('/appeals', () => import('./appeals.page.tsx'), { menu: { key: 'appeals', order: 23, rights: ['SUPERVISION_ACTS'] } }),
  page('/trace', () => import('./trace-find.page.tsx'), { menu: { key: 'trace', order: 24, roles: ['SUPERVISOR', 'INSPECTOR'] } }),
  page('/trace/$caseNo', () => import('./trace.page.tsx'), { words: ['supervisor', 'trace', 'stood'] }),
  page('/process', () => import('./process.page.tsx'), { menu: { key: 'processMap', order: 40, roles: ['SUPERVISOR', 'INSPECTOR'] } }),
  page('/process/cases', () => import('./process-cases.page.tsx')),
  page('/coverage', () => import('./coverage.page.tsx'), { menu: { key: 'coverage', order: 41, rights: ['COVERAGE_READ'] } }),
  page('/alerts', () => import('./alerts.page.tsx'), {
    menu: { key: 'alerts', order: 42, roles: ['SUPERVISOR', 'INSPECTOR', 'UNIT_ADMIN'] },
  }),
  page('/rules', () => import('./rules.page.tsx'), {
    menu: { key: 'rules', order: 43, roles: ['SUPERVISOR', 'INSPECTOR'], rights: ['RULES_CHANGE'] },
  }),
  page('/rules/$ruleId', () => import('./rule.page.tsx')),
];
