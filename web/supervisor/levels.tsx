/** Level of a card or finding: word, shape and colour. A card is an act with a number and a way to appeal; a lamp is only time. */
import type { ReactNode } from 'react';
import { useWords } from '../app/words.ts';
import type { FindingLevel } from '../gql/supervisor/graphql.ts';

export function Level({ of }: { readonly of: FindingLevel }): ReactNode {
  const t = useWords('supervisor');
  return (
    <span className={`level level-${of.toLowerCase()}`}>
      <svg viewBox="0 0 12 16" width="0.75em" height="1em" aria-hidden="true" fill="currentColor">
        {of === 'NOTE' && <rect x="1" y="1" width="10" height="14" rx="1.5" fill="none" stroke="currentColor" strokeWidth="1.6" />}
        {of === 'WARN' && <path d="M6 1.5 11.5 14.5H.5z" />}
        {(of === 'YELLOW' || of === 'RED') && <rect x="0.5" y="0.5" width="11" height="15" rx="1.5" />}
        {of === 'RED' && <path d="M3 4l6 8M9 4l-6 8" stroke="var(--card)" strokeWidth="1.6" />}
      </svg>
      {t(`level.${of}`)}
    </span>
  );
}
