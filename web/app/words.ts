/** All words of the screens by i18next: one catalogue per area and language, loaded with the page that uses it. Chinese is the source. */
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import common from '../words/common.zh.ts';
import type { Lang } from './preferences.ts';

/** A catalogue: keys to texts, nested as one likes. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

const files = import.meta.glob<{ readonly default: Catalogue }>(['../words/*.zh.ts', '../words/*.en.ts', '!../words/common.zh.ts']);

export async function startWords(lang: Lang): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'zh',
    defaultNS: 'common',
    resources: { zh: { common } },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
  });
  await loadWords('common');
}

/** Brings the words of an area in the language in use. */
export async function loadWords(...areas: readonly string[]): Promise<void> {
  await Promise.all(areas.map((area) => load(i18next.language, area)));
}

async function load(lang: string, area: string): Promise<void> {
  if (i18next.hasResourceBundle(lang, area)) return;
  const file = files[`../words/${area}.${lang}.ts`];
  if (file === undefined) throw new Error(`there is no catalogue web/words/${area}.${lang}.ts`);
  i18next.addResourceBundle(lang, area, (await file()).default);
}

const inUse = new Set<string>(['common']);

/** Switches all words in place, without losing what was typed. */
export async function changeLanguage(lang: Lang): Promise<void> {
  await Promise.all([...inUse].map((area) => load(lang, area)));
  await i18next.changeLanguage(lang);
}

/** The words of an area: `const t = useWords('approver'); t('list.title')`. The page's spec names the area, so they are there. */
export function useWords(area = 'common'): (key: string, values?: Readonly<Record<string, unknown>>) => string {
  inUse.add(area);
  const { t } = useTranslation(area);
  return t as unknown as (key: string, values?: Readonly<Record<string, unknown>>) => string;
}
