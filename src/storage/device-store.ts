import type { ToldRepair } from './told-repair';

/** What a big screen or remote keeps of the tasting that it was let into; by kind, since one browser may be both. */
export interface DeviceRecord {
  readonly tastingId: string;
  readonly kind: 'screen' | 'remote';
  readonly code: string;
  /** The host's public key that this device trusts. */
  readonly hostKey: string;
  /** Its ed25519 key pair, base64url. The secret never leaves this device. */
  readonly keys: { readonly secret: string; readonly publicKey: string };
  /** The host has let it in. */
  readonly isIn: boolean;
  /** The highest epoch of the tasting that a host has shown; 0 before the first. */
  readonly epoch: number;
  /** Null before the first repair. */
  readonly toldRepair: ToldRepair | null;
  readonly updatedAtMs: number;
}

/** Where a browser keeps the places of its big screens and remotes. Methods may reject with a `StorageError`. */
export interface DeviceStore {
  get(kind: DeviceRecord['kind'], tastingId: string): Promise<DeviceRecord | null>;
  /** Every readable one, the latest first. */
  list(): Promise<DeviceRecord[]>;
  put(record: DeviceRecord): Promise<void>;
}
