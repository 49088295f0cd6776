import type { SeatRecord, SeatStore } from '../../src/storage/seat-store';

/** A `SeatStore` in memory. Like a disk it keeps copies: nothing that goes in or comes out is shared. */
export function createMemorySeatStore(): SeatStore {
  const seats = new Map<string, SeatRecord>();
  return {
    async get(tastingId) {
      return structuredClone(seats.get(tastingId) ?? null);
    },
    async list() {
      return structuredClone(Array.from(seats.values()).sort((a, b) => b.updatedAtMs - a.updatedAtMs));
    },
    async put(record) {
      seats.set(record.tastingId, structuredClone(record));
    },
    async remove(tastingId) {
      seats.delete(tastingId);
    },
  };
}
