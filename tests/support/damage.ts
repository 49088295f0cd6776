import * as fc from 'fast-check';

import { toRecord } from '../../src/storage/record';
import type { Records } from './kept-tastings';

/** A record as it lies on disk. */
export interface Stored {
  readonly version: number;
  readonly at: number;
  readonly data: Record<string, unknown>;
  readonly sum: string;
}

/** What is put in the place of a record; undefined takes it away. */
export type Damage = (record: Stored, key: string) => unknown;

/** A record of another content whose sum is right. */
export const inData =
  (change: (data: Record<string, unknown>) => unknown): Damage =>
  ({ at, data }, key) =>
    toRecord(key, change(data), at);
export const put = (field: string, value: unknown) => inData((data) => ({ ...data, [field]: value }));
export const drop = (field: string) => inData(({ [field]: _dropped, ...rest }) => rest);
export const newer: Damage = (record) => ({ ...record, version: 3 });

/** Damages the record under a key. */
export async function spoil(records: Records, key: string, damage: Damage): Promise<void> {
  const value = damage((await records.get(key)) as Stored, key);
  if (value === undefined) await records.delete(key);
  else await records.set(key, value);
}

/** A change of any one place in a record, its loss, or anything in its place. */
export const mutation: fc.Arbitrary<(value: unknown) => unknown> = fc.oneof(
  fc.anything().map((value) => () => value),
  fc.tuple(fc.array(fc.nat(99), { minLength: 1, maxLength: 8 }), fc.anything(), fc.nat(3)).map(
    ([path, value, kind]) =>
      (record: unknown) =>
        mutated(structuredClone(record), path, value, kind),
  ),
);

function mutated(value: unknown, path: readonly number[], other: unknown, kind: number): unknown {
  if (typeof value === 'string' && kind === 0) return value.slice(0, -1);
  if (typeof value === 'number' && kind === 0) return value + 1;
  if (typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  const [step = 0, ...rest] = path;
  const key = keys[step % keys.length];
  if (key === undefined) return other;
  const inner: Record<string, unknown> = value as Record<string, unknown>;
  if (rest.length > 0) inner[key] = mutated(inner[key], rest, other, kind);
  else if (kind === 1) Reflect.deleteProperty(inner, key);
  else if (kind === 2) inner[`${key}2`] = other;
  else inner[key] = mutated(inner[key], [], other, 0);
  return value;
}
