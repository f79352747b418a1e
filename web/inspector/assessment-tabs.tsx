/** The parts of assessment, side by side: scores, points by people, objections. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useWords } from '../app/words.ts';

const PARTS = ['/scores', '/manual-points', '/objections'] as const;

export function AssessmentTabs({ here }: { readonly here: (typeof PARTS)[number] }): ReactNode {
  const t = useWords('inspector');
  return (
    <nav className="tabs" aria-label={t('scores.parts')}>
      {PARTS.map((to) => (
        <Link key={to} to={to} aria-current={to === here ? 'page' : undefined}>
          {t(`tabs.${to.slice(1)}`)}
        </Link>
      ))}
    </nav>
  );
}
