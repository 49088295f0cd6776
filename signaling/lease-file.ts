import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import * as v from 'valibot';

import type { StoredLease } from './codes';

/** Where leases outlive the process. Writes are done when the call returns; a full disk is told once. */
export interface LeaseStore {
  /** The leases of the last run, in no order. */
  readonly kept: readonly StoredLease[];
  save(lease: StoredLease): void;
  forget(code: string): void;
}

/** A line of the file: the newest word on a code. */
const lineSchema = v.union([
  v.object({
    code: v.string(),
    hash: v.string(),
    // Files of before the epochs have none.
    epoch: v.optional(v.number(), 1),
    engaged: v.boolean(),
    expiresAt: v.nullable(v.number()),
  }),
  v.object({ code: v.string(), forgotten: v.literal(true) }),
]);

/** Rewritten when it has this many lines more than leases: about 200 KB. */
const MAX_STALE_LINES = 2_000;

/**
 * Opens (or makes) the JSONL file at `path`, reads it and writes it anew without what is out of date at `now`
 * (Unix ms). A line
 * that cannot be read, such as the last one of a crashed process, is left out. If the file cannot be read or
 * written, `warn` gets one sentence and the leases live in memory only.
 */
export function openLeaseFile(path: string, now: number, warn: (sentence: string) => void): LeaseStore {
  const leases = new Map<string, StoredLease>();
  let usable = true;
  let staleLines = 0;

  const attempt = (work: () => void): void => {
    if (!usable) return;
    try {
      work();
    } catch (error) {
      usable = false;
      warn(`Codes will not survive a restart: ${path} cannot be used (${String(error)}).`);
    }
  };

  const compact = (): void => {
    const text = [...leases.values()].map((lease) => `${JSON.stringify(lease)}\n`).join('');
    // A whole new file under the old name: a crash in between leaves one of the two, never half of one.
    writeFileSync(`${path}.new`, text, { mode: 0o600 });
    renameSync(`${path}.new`, path);
    staleLines = 0;
  };

  const append = (line: object): void => {
    attempt(() => {
      appendFileSync(path, `${JSON.stringify(line)}\n`, { mode: 0o600 });
      staleLines += 1;
      if (staleLines > MAX_STALE_LINES) compact();
    });
  };

  attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    for (const lease of readLeases(path)) {
      if (lease.expiresAt === null || lease.expiresAt > now) leases.set(lease.code, lease);
    }
    compact();
  });

  return {
    kept: [...leases.values()],
    save(lease) {
      leases.set(lease.code, lease);
      append(lease);
    },
    forget(code) {
      leases.delete(code);
      append({ code, forgotten: true });
    },
  };
}

function readLeases(path: string): Iterable<StoredLease> {
  const leases = new Map<string, StoredLease>();
  for (const text of readText(path).split('\n')) {
    const line = v.safeParse(lineSchema, parseJson(text));
    if (!line.success) continue;
    if ('forgotten' in line.output) leases.delete(line.output.code);
    else leases.set(line.output.code, line.output);
  }
  return leases.values();
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
