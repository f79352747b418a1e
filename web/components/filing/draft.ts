/** What is being typed, kept in this browser until it is sent: a reload, a crash or a restart of the server loses nothing. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { readItem, writeItem } from '../../app/preferences.ts';

const WRITE_AFTER_MS = 300;
const DAY_MS = 86_400_000;

interface Kept<T> {
  readonly at: number;
  readonly value: T;
}

export interface Draft<T> {
  readonly value: T;
  readonly change: (by: Partial<T>) => void;
  /** When it was last kept; null: nothing typed yet. */
  readonly keptAt: number | null;
  /** It was there when the page opened. */
  readonly found: boolean;
  readonly discard: () => void;
}

const nameOf = (key: string): string => `tongban.draft.${key}`;

function readKept<T extends object>(key: string, keepDays: number): Kept<T> | null {
  try {
    const kept: unknown = JSON.parse(readItem(nameOf(key)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('value' in kept)) return null;
    const { at, value } = kept as Kept<T>;
    return typeof at === 'number' && at > Date.now() - keepDays * DAY_MS && typeof value === 'object' ? { at, value } : null;
  } catch {
    return null;
  }
}

/**
 * @param key says whose draft it is and of what: another person at the same browser has another one
 * @param keepDays at the window a day, at home a month
 */
export function useDraft<T extends object>(key: string, empty: () => T, keepDays = 30): Draft<T> {
  const [first] = useState(() => readKept<T>(key, keepDays));
  const [value, setValue] = useState<T>(() => ({ ...empty(), ...first?.value }));
  const [keptAt, setKeptAt] = useState<number | null>(first?.at ?? null);
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly value: T } | null>(null);

  const write = useCallback(() => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    const at = Date.now();
    writeItem(nameOf(key), JSON.stringify({ at, value: waiting.current.value }));
    waiting.current = null;
    setKeptAt(at);
  }, [key]);

  useEffect(() => {
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  const change = useCallback(
    (by: Partial<T>) =>
      setValue((before) => {
        const after = { ...before, ...by };
        if (waiting.current !== null) clearTimeout(waiting.current.timer);
        waiting.current = { value: after, timer: setTimeout(write, WRITE_AFTER_MS) };
        return after;
      }),
    [write],
  );

  const discard = useCallback(() => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = null;
    writeItem(nameOf(key), null);
    setKeptAt(null);
    setValue(empty());
  }, [key, empty]);

  return { value, change, keptAt, found: first !== null, discard };
}
