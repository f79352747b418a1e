/** Free ports of this machine, taken below the range the kernel hands out to outgoing connections, so that none is lost before it is bound. */
import { createServer } from 'node:net';

const first = 15_000;
const count = 16_000;

/** `n` different free TCP ports on 127.0.0.1. */
export async function freePorts(n: number): Promise<number[]> {
  const found = new Set<number>();
  for (let tries = 0; found.size < n; tries += 1) {
    if (tries > 2_000) throw new Error(`no ${n} free ports between ${first} and ${first + count}`);
    const port = first + Math.floor(Math.random() * count);
    if (!found.has(port) && (await isFree(port))) found.add(port);
  }
  return [...found];
}

/** Whether nothing listens on the port of the given address. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
