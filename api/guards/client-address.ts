/**
 * Where a request comes from: the socket's address, or, behind proxies that the operator named, what the nearest of them says of its client.
 * What anybody else writes into the header counts for nothing.
 */
import { BlockList, isIP } from 'node:net';

export class ClientAddress {
  readonly #trusted = new BlockList();

  /** @param proxies networks whose word on their clients is taken; none by default */
  constructor(proxies: readonly string[] = []) {
    for (const proxy of proxies) {
      const [address = '', bits] = proxy.split('/');
      const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
      if (bits === undefined) this.#trusted.addAddress(address, family);
      else this.#trusted.addSubnet(address, Number(bits), family);
    }
  }

  /** `-`: no socket (tests in process). An IPv6 house is one client, not one for each of its addresses. */
  of(headers: Headers, serverContext: unknown): string {
    const { req } = (serverContext ?? {}) as { readonly req?: { readonly socket?: { readonly remoteAddress?: string } } };
    const socket = plain(req?.socket?.remoteAddress ?? '');
    if (isIP(socket) === 0) return '-';
    if (!this.#isTrusted(socket)) return house(socket);
    // Each proxy adds the one it was called by: from the right, the first that is no proxy of ours.
    const told = (headers.get('x-forwarded-for') ?? '').split(',').map((one) => plain(one.trim()));
    for (const address of told.reverse()) {
      if (isIP(address) === 0) break;
      if (!this.#isTrusted(address)) return house(address);
    }
    return house(socket);
  }

  #isTrusted(address: string): boolean {
    return this.#trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
}

/** IPv4 as it is, whatever the socket calls it. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

/** The first 64 bits of an IPv6 address. */
function house(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? left : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
