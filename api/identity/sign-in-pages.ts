/** The few words shown around signing in: which provider, and why it did not come about. */
import { randomBytes } from 'node:crypto';
import { contentSecurityPolicy, html, page, type Html } from '../pages/html.ts';
import type { IdentityProvider, SignInRefused } from './identity-provider.ts';

const shown = (title: string, body: (nonce: string) => Html, status: number): Response => {
  const nonce = randomBytes(16).toString('base64');
  return new Response(page({ lang: 'zh', title, body: body(nonce), nonce }), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
  });
};

export const choicePage = (providers: readonly IdentityProvider[], next: string): Response =>
  shown(
    '通办 · 登录',
    () =>
      html`<h1>通办 · Tongban</h1>
        <p>请选择登录方式 · choose how to sign in</p>
        <ul>
          ${providers.map(({ id, name }) => html`<li><a href="/login/${id}?next=${encodeURIComponent(next)}">${name.zh} · ${name.en}</a></li>`)}
        </ul>`,
    200,
  );

export const refusedPage = (refused: SignInRefused): Response =>
  shown(
    '通办 · 未能登录',
    () =>
      html`<h1>未能登录 · not signed in</h1>
        <p>${refused.zh}</p>
        <p>${refused.message}</p>
        <p><a href="/login">重新登录 · sign in again</a></p>`,
    403,
  );
