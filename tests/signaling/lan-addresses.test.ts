import type { NetworkInterfaceInfo } from 'node:os';

import { expect, test } from 'vitest';

import { lanAddresses } from '../../signaling/lan-addresses';

function ipv4(address: string, internal = false): NetworkInterfaceInfo {
  return { address, internal, family: 'IPv4', netmask: '', mac: '', cidr: null };
}

function ipv6(address: string): NetworkInterfaceInfo {
  return { address, internal: false, family: 'IPv6', netmask: '', mac: '', cidr: null, scopeid: 0 };
}

test('[J1] real interfaces come before those of containers, the machine itself never', () => {
  const found = lanAddresses({
    lo: [ipv4('127.0.0.1', true)],
    docker0: [ipv4('172.17.0.1')],
    wlan0: [ipv4('192.168.1.5'), ipv6('2001:db8::5'), ipv6('fe80::1')],
    eth0: [ipv4('169.254.7.7')],
  });
  expect(found).toEqual(['192.168.1.5', '172.17.0.1']);
});

test('[J1] IPv6 stands in where there is no IPv4', () => {
  expect(lanAddresses({ wlan0: [ipv6('fe80::1'), ipv6('2001:db8::5')] })).toEqual(['2001:db8::5']);
  expect(lanAddresses({})).toEqual([]);
});
