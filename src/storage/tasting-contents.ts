import * as v from 'valibot';

import { openRecord } from './record';
import { CountSchema } from './tasting-schemas';

/**
 * What records a tasting has, and by which commit each was last written. It is written with every commit, so that a
 * record that is gone, or that an older one has taken the place of, is noticed.
 */
export interface Contents {
  /** Number of the last commit. */
  readonly at: number;
  /** The state's revision as of that commit. */
  readonly revision: number;
  /** By the names of the records: the number of the commit that last wrote each. */
  readonly parts: Readonly<Record<string, number>>;
}

export const CONTENTS = 'contents';

const ContentsSchema = v.object({ revision: CountSchema, parts: v.record(v.string(), CountSchema) });

/** Null when there is none, or none that can be read. Never throws. */
export function readContents(key: string, value: unknown): Contents | null {
  const opened = openRecord(key, value);
  const parsed = opened.ok ? v.safeParse(ContentsSchema, opened.data) : null;
  return opened.ok && parsed?.success ? { at: opened.at, ...parsed.output } : null;
}

/** The contents after a commit of these parts. */
export function contentsAfter(before: Contents | null, parts: readonly string[], revision: number): Contents {
  const at = (before?.at ?? 0) + 1;
  return {
    at,
    revision: Math.max(before?.revision ?? 0, revision),
    parts: { ...before?.parts, ...Object.fromEntries(parts.map((part) => [part, at])) },
  };
}
