import * as v from 'valibot';

import type { LibraryEntry } from '../game/library';
import { CATEGORIES, type Category } from '../game/tasting';
import type { LibraryListing, UnreadableCategory } from './answer-library';
import { openRecord, toRecord } from './record';
import { CountSchema, MsSchema } from './tasting-schemas';
import type { UnreadableReason } from './tasting-store';

/**
 * A record for each category: few enough not to slow down whoever looks through all keys, and a change is one write.
 * A damaged one that something has to be added to is moved aside first.
 */
export const recordKey = (category: Category) => `library/${category}`;
const asideKey = (category: Category) => `library/${category}/aside`;

/** Every key that the library may have. */
export const LIBRARY_KEYS: readonly string[] = CATEGORIES.flatMap((category) => [
  recordKey(category),
  asideKey(category),
]);

const EntriesSchema = v.array(v.object({ text: v.string(), lastUsedMs: MsSchema, uses: CountSchema }));

/** The whole library. Never throws. `values` holds what lies under `LIBRARY_KEYS`. */
export function readLibrary(values: ReadonlyMap<string, unknown>): LibraryListing {
  const entries: LibraryEntry[] = [];
  const unreadable: UnreadableCategory[] = [];
  for (const category of CATEGORIES) {
    const read = readCategory(category, values.get(recordKey(category)));
    if (typeof read !== 'string') entries.push(...read);
    const isAside = values.get(asideKey(category)) !== undefined;
    const reason = typeof read === 'string' ? read : isAside ? 'DAMAGED' : null;
    if (reason) unreadable.push({ category, reason });
  }
  return { entries, unreadable };
}

/**
 * What a change of one category writes, keys with values: nothing where a newer app wrote it.
 *
 * @param value what lies under `recordKey(category)`.
 */
export function changedRecords(
  category: Category,
  value: unknown,
  change: (entries: readonly LibraryEntry[]) => readonly LibraryEntry[],
): [string, unknown][] {
  const read = readCategory(category, value);
  if (read === 'NEWER') return [];
  const aside: [string, unknown][] = read === 'DAMAGED' ? [[asideKey(category), value]] : [];
  const before = read === 'DAMAGED' ? [] : read;
  const after = change(before);
  if (after === before || (after.length === 0 && before.length === 0)) return [];
  const data = after.map(({ text, lastUsedMs, uses }) => ({ text, lastUsedMs, uses }));
  const key = recordKey(category);
  return [...aside, [key, toRecord(key, data)]];
}

function readCategory(category: Category, value: unknown): readonly LibraryEntry[] | UnreadableReason {
  if (value === undefined) return [];
  const opened = openRecord(recordKey(category), value);
  if (!opened.ok) return opened.reason;
  const parsed = v.safeParse(EntriesSchema, opened.data);
  // The first release had no library.
  if (!parsed.success || opened.version === 1) return 'DAMAGED';
  return parsed.output.map((entry) => ({ category, ...entry }));
}
