/** A number that says for a moment that it has just changed. */
import { useEffect, useState, type ReactNode } from 'react';
import { useSay } from '../app/say.ts';

const SHOWN_MS = 2_500;

export function Moving({ value }: { readonly value: number }): ReactNode {
  const say = useSay();
  const [before, setBefore] = useState(value);
  useEffect(() => {
    if (before === value) return undefined;
    const calm = setTimeout(() => setBefore(value), SHOWN_MS);
    return () => clearTimeout(calm);
  }, [before, value]);
  return <span className={before === value ? 'moving' : 'moving moved'}>{say.number(value)}</span>;
}
