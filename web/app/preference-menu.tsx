/** Language, light or dark, large type: three small switches that say what they will do. */
import type { ReactNode } from 'react';
import { setPreferences, useDark, usePreferences } from './preferences.ts';
import { changeLanguage, useWords } from './words.ts';

export function PreferenceMenu(): ReactNode {
  const t = useWords();
  const { lang, size } = usePreferences();
  const dark = useDark();
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <div className="preferences" role="group" aria-label={t('preferences.title')}>
      <button
        className="quiet"
        type="button"
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        onClick={() => void changeLanguage(other).then(() => setPreferences({ lang: other }))}
      >
        {t('preferences.otherLanguage')}
      </button>
      <button className="quiet" type="button" onClick={() => setPreferences({ theme: dark ? 'light' : 'dark' })}>
        {dark ? t('preferences.light') : t('preferences.dark')}
      </button>
      <button
        className="quiet"
        type="button"
        aria-pressed={size === 'large'}
        onClick={() => setPreferences({ size: size === 'large' ? 'normal' : 'large' })}
      >
        {t('preferences.large')}
      </button>
    </div>
  );
}
