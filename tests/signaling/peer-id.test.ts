import { expect, test } from 'vitest';

import { parsePeerId } from '../../signaling/peer-id';

test('[SIG] PREFIX-CODE is a host, PREFIX-CODE-SUFFIX a phone of the same code', () => {
  expect(parsePeerId('aReNa1-4821')).toEqual({ role: 'host', id: 'aReNa1-4821', code: 'aReNa1-4821' });
  const phone = { role: 'phone', id: 'a-9999-abcd1234', code: 'a-9999' };
  expect(parsePeerId('a-9999-abcd1234')).toEqual(phone);
});

test.each([
  '-4821',
  'a-0999',
  'a-4821-',
  'a-4821-1234567',
  'a-4821-abcdefgh-x',
  'a-4821\n',
  'a_b-4821',
  'é-4821',
])('[SIG] %j is no id', (id) => {
  expect(parsePeerId(id)).toBeNull();
});
