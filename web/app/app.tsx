/** Providers around the router: theme and language of antd, data, session, live changes, keys. */
import type { ReactNode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import { LiveProvider } from './live.tsx';
import { useDark, usePreferences } from './preferences.ts';
import { queries } from './query.ts';
import { router } from './router.tsx';
import { SessionProvider } from './session.tsx';
import { themeOf } from './theme.ts';
import { useAntdLocale } from './antd-locale.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

export function App(): ReactNode {
  const { lang, size } = usePreferences();
  const dark = useDark();
  return (
    <ConfigProvider
      locale={useAntdLocale(lang, zhCN)}
      theme={themeOf(dark, size)}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <QueryClientProvider client={queries}>
        <SessionProvider>
          <LiveProvider>
            <RouterProvider router={router} />
          </LiveProvider>
        </SessionProvider>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
