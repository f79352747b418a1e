/** The two ways to look at figures, measures and handling times; the question stays the same. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useUrlState } from '../app/nav.ts';
import { useWords } from '../app/words.ts';

export function StatisticsViews(): ReactNode {
  const t = useWords('inspector');
  const [url] = useUrlState();
  return (
    <nav className="tabs" aria-label={t('statistics.views')}>
      <Link to="/statistics" search={url} activeOptions={{ exact: true, includeSearch: false }}>
        {t('statistics.measures')}
      </Link>
      <Link to="/statistics/times" search={url} activeOptions={{ exact: true, includeSearch: false }}>
        {t('times.title')}
      </Link>
    </nav>
  );
}
