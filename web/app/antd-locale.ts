/** antd's own words; English comes when it is asked for. */
import { useEffect, useState } from 'react';
import type { Locale } from 'antd/es/locale';
import type { Lang } from './preferences.ts';

export function useAntdLocale(lang: Lang, chinese: Locale): Locale {
  const [english, setEnglish] = useState<Locale>();
  useEffect(() => {
    if (lang === 'en' && english === undefined) void import('antd/es/locale/en_US').then((file) => setEnglish(file.default));
  }, [lang, english]);
  return lang === 'en' ? (english ?? chinese) : chinese;
}
