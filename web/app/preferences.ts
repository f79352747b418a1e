/** What a person has chosen for this browser: language, light or dark, size of type. Kept in localStorage, shown on <html>. */
import { useSyncExternalStore } from 'react';

export type Lang = 'zh' | 'en';
export type Theme = 'light' | 'dark' | 'auto';
export type Size = 'normal' | 'large';

export interface Preferences {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly size: Size;
}

const KEY = 'tongban.preferences';
const DEFAULT: Preferences = { lang: 'zh', theme: 'auto', size: 'normal' };
const listeners = new Set<() => void>();
let current: Preferences | undefined;

export function readPreferences(): Preferences {
  if (current !== undefined) return current;
  const asked = new URLSearchParams(location.search).get('lang');
  const stored = parsed(readItem(KEY));
  current = { ...DEFAULT, ...stored, ...(asked === 'zh' || asked === 'en' ? { lang: asked } : {}) };
  return current;
}

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...readPreferences(), ...change };
  writeItem(KEY, JSON.stringify(current));
  applyPreferences(current);
  for (const listener of listeners) listener();
}

export function usePreferences(): Preferences {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, readPreferences);
}

const systemDark = matchMedia('(prefers-color-scheme: dark)');

export const isDark = ({ theme }: Preferences): boolean => theme === 'dark' || (theme === 'auto' && systemDark.matches);

/** Light or dark as it is now, following the system where that was chosen. */
export function useDark(): boolean {
  const preferences = usePreferences();
  useSyncExternalStore(
    (changed) => {
      systemDark.addEventListener('change', changed);
      return () => systemDark.removeEventListener('change', changed);
    },
    () => systemDark.matches,
  );
  return isDark(preferences);
}

export function applyPreferences(preferences: Preferences): void {
  const { dataset } = document.documentElement;
  document.documentElement.lang = preferences.lang === 'zh' ? 'zh-CN' : 'en';
  dataset['theme'] = preferences.theme;
  dataset['size'] = preferences.size;
  // The server's own pages (sign-in, print) follow.
  document.cookie = `tongban_lang=${preferences.lang}; Path=/; SameSite=Lax; Max-Age=31536000`;
}

function parsed(text: string | null): Partial<Preferences> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const { lang, size, theme } = value as Record<string, unknown>;
    return {
      ...(lang === 'zh' || lang === 'en' ? { lang } : {}),
      ...(theme === 'light' || theme === 'dark' || theme === 'auto' ? { theme } : {}),
      ...(size === 'normal' || size === 'large' ? { size } : {}),
    };
  } catch {
    return {};
  }
}

/** A browser may forbid storage altogether; then nothing is remembered, and everything works. */
export function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeItem(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return; // full or forbidden
  }
}
