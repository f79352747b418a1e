/** antd's tokens: the values with which every page passes WCAG 2.2 AA in light, dark and large type; app.css has the same colours. */
import { theme, type ThemeConfig } from 'antd';
import type { Size } from './preferences.ts';

export function themeOf(dark: boolean, size: Size): ThemeConfig {
  const fontSize = size === 'large' ? 18 : 14;
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      fontSize,
      borderRadius: 6,
      fontFamily: 'inherit',
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
      ...(size === 'large' ? { controlHeight: 44 } : {}),
      ...(dark
        ? {
            colorPrimary: '#1668dc',
            colorPrimaryHover: '#1f6bd6', // white on it stays readable under the pointer
            colorLink: '#69b1ff',
            colorTextTertiary: 'rgba(255,255,255,.75)',
            colorTextDescription: 'rgba(255,255,255,.75)',
            colorTextPlaceholder: 'rgba(255,255,255,.65)',
            colorTextQuaternary: 'rgba(255,255,255,.65)',
            colorError: '#ff7875',
            colorBgBase: '#12171d',
            colorBgContainer: '#1a2129',
            colorBgElevated: '#222b35',
          }
        : {
            colorPrimary: '#0958d9',
            colorPrimaryHover: '#1766e0',
            colorLink: '#0958d9',
            colorTextTertiary: '#595959',
            colorTextDescription: '#595959',
            colorTextPlaceholder: '#6b6b6b',
            colorTextQuaternary: '#6b6b6b',
            colorError: '#cf1322',
          }),
    },
    components: dark ? { Tabs: { itemSelectedColor: '#69b1ff' }, Button: { dangerColor: '#2a0d0d' } } : {},
  };
}
