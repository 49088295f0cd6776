import { describe, expect, test } from 'vitest';

import type { DeviceRecord, DeviceStore } from '../../src/storage/device-store';

export function deviceRecord(tastingId: string, change: Partial<DeviceRecord> = {}): DeviceRecord {
  return {
    tastingId,
    kind: 'screen',
    code: '4821',
    hostKey: 'host',
    keys: { secret: 'secret', publicKey: 'public' },
    isIn: true,
    epoch: 1,
    toldRepair: null,
    updatedAtMs: 1000,
    ...change,
  };
}

/**
 * What every `DeviceStore` has to do.
 *
 * @param open an empty store, a new one at each call.
 */
export function testDeviceStore(name: string, open: () => Promise<DeviceStore>): void {
  describe(`${name} keeps the places of big screens and remotes`, () => {
    test('[R1] what was put comes back exactly, and nothing was there before', async () => {
      const store = await open();
      expect(await store.get('screen', 'a')).toBeNull();
      expect(await store.list()).toEqual([]);
      await store.put(deviceRecord('a'));
      await store.put(deviceRecord('a', { code: '7310', isIn: false }));
      expect(await store.get('screen', 'a')).toStrictEqual(deviceRecord('a', { code: '7310', isIn: false }));
      expect(await store.list()).toHaveLength(1);
    });

    test('[R1] one browser may be both, in several tastings; the latest comes first', async () => {
      const store = await open();
      await store.put(deviceRecord('a', { updatedAtMs: 2 }));
      await store.put(deviceRecord('a', { kind: 'remote', updatedAtMs: 3 }));
      await store.put(deviceRecord('b', { updatedAtMs: 1 }));
      const listed = (await store.list()).map(({ kind, tastingId }) => `${kind} ${tastingId}`);
      expect(listed).toEqual(['remote a', 'screen a', 'screen b']);
      expect((await store.get('remote', 'a'))?.updatedAtMs).toBe(3);
      expect(await store.get('remote', 'b')).toBeNull();
    });

    test('[STORAGE] what it holds is its own: nobody can change it from outside', async () => {
      const store = await open();
      const record = structuredClone(deviceRecord('a'));
      await store.put(record);
      Object.assign(record.keys, { secret: 'changed' });
      expect(await store.get('screen', 'a')).toStrictEqual(deviceRecord('a'));
    });
  });
}
