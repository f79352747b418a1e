/** A personal value as the API masks it; showing it in full is an act of its own, which the API records. */
import type { ReactNode } from 'react';
import { useWords } from '../app/words.ts';

export function Masked({ value, show }: { readonly value: string | null; readonly show?: (() => void) | undefined }): ReactNode {
  const t = useWords();
  return (
    <span className="anywhere">
      {value ?? '—'}
      {show !== undefined && value !== null && (
        <>
          {' '}
          <button type="button" className="quiet" onClick={show}>
            {t('show')}
          </button>
        </>
      )}
    </span>
  );
}
