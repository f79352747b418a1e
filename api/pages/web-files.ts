/** The built web workplace from its folder: one page for every address of the application, and hashed files that never change. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What index.html has in place of the nonce. */
const NONCE_PLACE = '__NONCE__';
const ASSET = /^\/assets\/([\w-][\w.-]*)$/;
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

export class WebFiles {
  readonly #folder: string;
  readonly #read = new Map<string, Uint8Array<ArrayBuffer>>();
  #page = '';
  #pageOf = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#readPage();
  }

  page(nonce: string): Response {
    this.#readPage();
    return new Response(this.#page.replaceAll(NONCE_PLACE, nonce), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': webPolicy(nonce), 'cache-control': 'no-store' },
    });
  }

  /** null: not a path of a built file. */
  asset(pathname: string, acceptEncoding: string): Response | null {
    const name = ASSET.exec(pathname)?.[1];
    const type = name === undefined ? undefined : TYPES[name.slice(name.lastIndexOf('.') + 1)];
    if (name === undefined || type === undefined) return null;
    for (const [encoding, ending] of [
      ['br', '.br'],
      ['gzip', '.gz'],
      ['', ''],
    ] as const) {
      if (encoding !== '' && !acceptEncoding.includes(encoding)) continue;
      const body = this.#bytes(`${name}${ending}`);
      if (body === null) continue;
      return new Response(body, {
        headers: {
          'content-type': type,
          'cache-control': 'public, max-age=31536000, immutable',
          vary: 'accept-encoding',
          ...(encoding === '' ? {} : { 'content-encoding': encoding }),
        },
      });
    }
    return new Response('404', { status: 404, headers: { 'content-type': 'text/plain' } });
  }

  /** A build that was put in place of this one is served from the next page on; its files have names of their own. */
  #readPage(): void {
    const file = join(this.#folder, 'index.html');
    const changed = statSync(file).mtimeMs;
    if (changed === this.#pageOf) return;
    this.#pageOf = changed;
    this.#page = readFileSync(file, 'utf8');
  }

  #bytes(name: string): Uint8Array<ArrayBuffer> | null {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const file = join(this.#folder, 'assets', name);
    if (!existsSync(file)) return null;
    const bytes = new Uint8Array(readFileSync(file));
    this.#read.set(name, bytes);
    return bytes;
  }
}

/** Scripts of our own files only; styles of our files and those the components make under the page's nonce. */
const webPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
