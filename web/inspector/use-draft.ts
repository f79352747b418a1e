/** What was typed and not yet sent, kept in this browser until it is: closing, reloading and refusals lose nothing. */
import { useState } from 'react';
import { readItem, writeItem } from '../app/preferences.ts';
import { useViewer } from '../app/session.tsx';

export function useDraft<Draft extends Readonly<Record<string, string>>>(
  about: string,
  empty: Draft,
): readonly [Draft, (change: Partial<Draft>) => void, () => void] {
  const { person } = useViewer();
  const key = `tongban.draft.${person.personId}.${about}`;
  const [draft, setDraft] = useState<Draft>(() => ({ ...empty, ...stored(readItem(key), empty) }));
  const change = (by: Partial<Draft>): void => {
    const next = { ...draft, ...by };
    setDraft(next);
    writeItem(key, JSON.stringify(next));
  };
  return [draft, change, () => writeItem(key, null)];
}

function stored<Draft extends Readonly<Record<string, string>>>(text: string | null, empty: Draft): Partial<Draft> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([key, one]) => key in empty && typeof one === 'string')) as Partial<Draft>;
  } catch {
    return {};
  }
}
