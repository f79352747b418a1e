/** A network that can be broken: a proxy on loopback between one process and one server, which delays, cuts, freezes or resets. */
import { createServer, connect, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * cut: what is open ends, nothing new gets through · reset: what is open ends with RST · delay: every packet comes late ·
 * half-open: what is open never hears anything again and is never told; new connections work, as behind a firewall that forgot.
 */
export type NetworkFault = 'cut' | 'reset' | 'delay' | 'half-open';
export const NETWORK_FAULTS: readonly NetworkFault[] = ['cut', 'reset', 'delay', 'half-open'];

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
  frozen: boolean;
}

export class TcpProxy {
  readonly #server: Server;
  readonly #pairs = new Set<Pair>();
  readonly #target: { readonly host: string; readonly port: number };
  #closed = false;
  #delayMs = 0;

  private constructor(target: { readonly host: string; readonly port: number }) {
    this.#target = target;
    this.#server = createServer((near) => this.#join(near));
  }

  static async before(host: string, port: number): Promise<TcpProxy> {
    const proxy = new TcpProxy({ host, port });
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** Connections that are open and get through. */
  get open(): number {
    return [...this.#pairs].filter(({ frozen }) => !frozen).length;
  }

  /** Breaks the network until `heal`. */
  break(fault: NetworkFault, delayMs = 150): void {
    if (fault === 'delay') this.#delayMs = delayMs;
    if (fault === 'cut') {
      this.#closed = true;
      for (const { far, near } of this.#pairs) for (const socket of [near, far]) socket.destroy();
    }
    if (fault === 'reset') for (const { far, near } of this.#pairs) for (const socket of [near, far]) socket.resetAndDestroy();
    if (fault === 'half-open')
      for (const pair of this.#pairs) {
        pair.frozen = true;
        pair.near.pause();
        pair.far.destroy(); // the server's side hears of it; ours never does
      }
  }

  heal(): void {
    this.#closed = false;
    this.#delayMs = 0;
  }

  async close(): Promise<void> {
    for (const { far, near } of this.#pairs) for (const socket of [near, far]) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #join(near: Socket): void {
    if (this.#closed) return void near.resetAndDestroy();
    const far = connect(this.#target);
    const pair: Pair = { near, far, frozen: false };
    this.#pairs.add(pair);
    const part = (): void => {
      if (pair.frozen) return;
      this.#pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.setNoDelay(true);
      from.on('error', part);
      from.on('close', part);
      // Bytes keep their order, those that were held up and those that come after the network is quick again.
      let last = Promise.resolve();
      from.on('data', (bytes) => {
        const due = this.#delayMs === 0 ? undefined : delay(this.#delayMs);
        last = last.then(() => due).then(() => void (to.writable && to.write(bytes)));
      });
    }
    near.on('close', () => this.#pairs.delete(pair));
  }
}
