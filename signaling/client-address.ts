import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

import { ipv6Groups } from './ipv6-groups';

const IPV6_NETWORK_GROUPS = 4;

/**
 * What limits count by: an IPv4 address, or the /64 network of an IPv6 address, since whoever has one IPv6
 * address has 2^64 of them (RFC 6177). With `trustProxy` the last hop of X-Forwarded-For, which is the one
 * that the proxy itself wrote.
 */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const direct = request.socket.remoteAddress ?? '';
  if (!trustProxy) return networkOf(direct);
  const header = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',');
  const last = hops.at(-1)?.trim() ?? '';
  return networkOf(isIP(last) === 0 ? direct : last);
}

/** `::ffff:192.168.1.5` is IPv4 seen through a dual-stack socket (RFC 4291, 2.5.5.2). */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const groups = ipv6Groups(address);
  if (groups === null) return address;
  const network = groups.slice(0, IPV6_NETWORK_GROUPS).map((group) => group.toString(16));
  return `${network.join(':')}::/64`;
}
