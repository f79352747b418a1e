/** A row of filters kept in the address. */
import type { ReactNode } from 'react';
import { useWords } from '../app/words.ts';

export function Tabs<T extends string>({
  label,
  values,
  value,
  set,
  text,
}: {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly set: (value: T) => void;
  readonly text: (value: T) => string;
}): ReactNode {
  return (
    <div className="row" role="group" aria-label={label}>
      {values.map((one) => (
        <button key={one} type="button" className="quiet" aria-pressed={one === value} onClick={() => set(one)}>
          {text(one)}
        </button>
      ))}
    </div>
  );
}

/** Shown where the address narrows a list to one unit or region, with a way out. */
export function Narrowed({ by, clear }: { readonly by: readonly (string | undefined)[]; readonly clear: () => void }): ReactNode {
  const t = useWords('supervisor');
  const known = by.filter((one) => one !== undefined);
  if (known.length === 0) return null;
  return (
    <span className="tag tag-accent">
      {t('narrowed', { by: known.join(' · ') })}{' '}
      <button type="button" className="quiet quiet-small" onClick={clear}>
        {t('narrowedClear')}
      </button>
    </span>
  );
}
