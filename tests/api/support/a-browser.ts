/** A browser as far as signing in needs one: it follows redirects and keeps cookies per host, as browsers do, whatever the port. */
export interface Visited {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

export class Browser {
  readonly jar = new Map<string, string>();
  /** Every address asked for, in order. */
  readonly visited: string[] = [];

  async go(
    address: string,
    init: { method?: string; body?: string; headers?: Record<string, string>; follow?: boolean } = {},
  ): Promise<Visited> {
    let url = new URL(address);
    let { method = 'GET', body } = init;
    for (let hops = 0; hops < 15; hops += 1) {
      this.visited.push(`${method} ${url.href}`);
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        headers: { cookie: this.#cookies(url), ...init.headers, ...(body === undefined ? {} : contentType(init.headers)) },
        ...(body === undefined ? {} : { body }),
      });
      for (const cookie of response.headers.getSetCookie()) this.#keep(url, cookie);
      const location = response.headers.get('location');
      if (location === null || init.follow === false)
        return { url, status: response.status, text: await response.text(), headers: response.headers };
      await response.arrayBuffer();
      url = new URL(location, url);
      method = 'GET';
      body = undefined;
    }
    throw new Error(`redirected for ever: ${url.href}`);
  }

  cookie(name: string): string | undefined {
    return [...this.jar].find(([key]) => key.endsWith(` ${name}`))?.[1];
  }

  #cookies(url: URL): string {
    return [...this.jar]
      .map(([key, value]) => ({ host: key.split(' ')[0]!, path: key.split(' ')[1]!, name: key.split(' ')[2]!, value }))
      .filter(({ host, path }) => host === url.hostname && url.pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  #keep(url: URL, cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
    const gone = attributes.some((one) => /^max-age=0$/i.test(one) || /^expires=Thu, 01 Jan 1970/i.test(one));
    const key = `${url.hostname} ${path} ${name}`;
    if (gone) this.jar.delete(key);
    else this.jar.set(key, pair.slice(pair.indexOf('=') + 1));
  }
}

const contentType = (headers: Record<string, string> = {}): Record<string, string> =>
  'content-type' in headers ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
