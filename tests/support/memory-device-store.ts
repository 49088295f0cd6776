import type { DeviceRecord, DeviceStore } from '../../src/storage/device-store';

/** A `DeviceStore` in memory. Like a disk it keeps copies: nothing that goes in or comes out is shared. */
export function createMemoryDeviceStore(): DeviceStore {
  const devices = new Map<string, DeviceRecord>();
  return {
    async get(kind, tastingId) {
      return structuredClone(devices.get(`${kind}/${tastingId}`) ?? null);
    },
    async list() {
      return structuredClone(Array.from(devices.values()).sort((a, b) => b.updatedAtMs - a.updatedAtMs));
    },
    async put(record) {
      devices.set(`${record.kind}/${record.tastingId}`, structuredClone(record));
    },
  };
}
