/** Our cookies. Over https the session's name begins with `__Host-`: no other host and no plain connection can set it. */
export const SESSION_COOKIE = 'tongban_session';
const BROWSER_COOKIE = 'tongban_sign_in';

export const sessionCookieName = (secure: boolean): string => (secure ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE);
export const browserCookieName = (secure: boolean): string => (secure ? `__Secure-${BROWSER_COOKIE}` : BROWSER_COOKIE);

export const sessionCookie = (secure: boolean, token: string, seconds: number): string =>
  `${sessionCookieName(secure)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`;

/** Ties a sign-in to the browser that began it, so that nobody can be signed in as somebody else by a link. */
export const browserCookie = (secure: boolean, token: string, seconds: number): string =>
  `${browserCookieName(secure)}=${token}; Path=/login; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`;

export function cookieOf(headers: Headers, name: string): string | undefined {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}
