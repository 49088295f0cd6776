import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

/** Interfaces of containers, virtual machines and tunnels: a phone in the room is rarely behind one. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|tailscale|zt|llw|awdl|vEthernet)/i;
const LINK_LOCAL = /^(169\.254\.|fe[89ab])/i;

/**
 * Addresses of this machine that phones on the same network can reach, likeliest first: IPv4 of real
 * interfaces, then of virtual ones; IPv6 only where there is no IPv4. Link-local ones are left out, since a
 * browser cannot open them.
 */
export function lanAddresses(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): string[] {
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos
      .filter(({ internal, address }) => !internal && !LINK_LOCAL.test(address))
      .map(({ family, address }) => ({ family, address, virtual: VIRTUAL.test(name) })),
  );
  const likeliestFirst = [...found.filter((one) => !one.virtual), ...found.filter((one) => one.virtual)];
  const ipv4 = likeliestFirst.filter(({ family }) => family === 'IPv4');
  return [...new Set((ipv4.length > 0 ? ipv4 : likeliestFirst).map(({ address }) => address))];
}
