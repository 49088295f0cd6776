import { openLeaseFile, type LeaseStore } from './lease-file';

/** The lease file at `path`, or, for '', leases that end with the process. */
export function openLeases(path: string, now: number, warn: (sentence: string) => void): LeaseStore {
  if (path !== '') return openLeaseFile(path, now, warn);
  return { kept: [], save() {}, forget() {} };
}
