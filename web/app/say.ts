/** What the API says in both languages, instants and days, in the language in use. */
import { usePreferences, type Lang } from './preferences.ts';

export interface Said {
  readonly zh: string;
  readonly en: string;
}

const locale = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en-GB');
const zone = 'Asia/Shanghai';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: Lang, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${name}`;
  let found = formats.get(key);
  if (found === undefined) formats.set(key, (found = new Intl.DateTimeFormat(locale(lang), { timeZone: zone, ...options })));
  return found;
}

export interface Say {
  readonly lang: Lang;
  /** Words of the API. */
  readonly words: (said: Said | null | undefined) => string;
  /** An instant with date and time of day in China. */
  readonly at: (instant: string | null | undefined) => string;
  /** An instant, short: month, day, time. */
  readonly short: (instant: string | null | undefined) => string;
  /** A day of the calendar, `2026-03-02` or an instant. */
  readonly day: (date: string | null | undefined) => string;
  readonly number: (value: number | null | undefined, digits?: number) => string;
}

const NOTHING = '—';

export function sayIn(lang: Lang): Say {
  return {
    lang,
    words: (said) => said?.[lang] ?? NOTHING,
    at: (instant) =>
      instant == null ? NOTHING : format(lang, 'at', { dateStyle: 'medium', timeStyle: 'short', hour12: false }).format(new Date(instant)),
    short: (instant) =>
      instant == null
        ? NOTHING
        : format(lang, 'short', { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false }).format(
            new Date(instant),
          ),
    day: (date) =>
      date == null
        ? NOTHING
        : format(lang, 'day', { year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'short' }).format(
            new Date(date.length === 10 ? `${date}T12:00:00+08:00` : date),
          ),
    number: (value, digits = 0) =>
      value == null
        ? NOTHING
        : new Intl.NumberFormat(locale(lang), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
  };
}

export function useSay(): Say {
  return sayIn(usePreferences().lang);
}
