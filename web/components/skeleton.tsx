/** Grey lines while something comes; nothing at all for the first moment, so that quick answers do not flicker. */
import type { ReactNode } from 'react';
import { useWords } from '../app/words.ts';

export function PageSkeleton({ lines = 8 }: { readonly lines?: number }): ReactNode {
  const t = useWords();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('list.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton-line" />
      ))}
    </div>
  );
}
