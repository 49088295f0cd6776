import * as v from 'valibot';

import { findEntryProblem, type LibraryEntry } from '../game/library';
import { CATEGORIES } from '../game/tasting';
import { cleanText } from '../game/text';
import { CountSchema, MsSchema } from './tasting-schemas';

/** Bytes. Two thousand entries in each category, of twenty characters, just fit. Check `File.size` before reading. */
export const MAX_LIBRARY_BYTES = 1024 * 1024;

const KIND = 'sommelier-arena-library';
const FILE_VERSION = 1;

/**
 * `TOO_LARGE`: over `MAX_LIBRARY_BYTES`. `NOT_JSON`, `NOT_A_LIBRARY`: another kind of file, or damaged. `NEWER`:
 * written by a later version of the app.
 */
export type LibraryFileProblem = 'TOO_LARGE' | 'NOT_JSON' | 'NOT_A_LIBRARY' | 'NEWER';

export type LibraryFileResult =
  | { readonly ok: true; readonly entries: readonly LibraryEntry[] }
  | { readonly ok: false; readonly code: LibraryFileProblem };

const AnyVersion = v.object({
  kind: v.literal(KIND),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** People write such lists by hand: a category and a text are enough. */
const Content = v.object({
  entries: v.array(
    v.object({
      category: v.picklist(CATEGORIES),
      text: v.pipe(v.string(), v.transform(cleanText)),
      lastUsedMs: v.optional(v.pipe(MsSchema, v.minValue(0)), 0),
      uses: v.optional(CountSchema, 0),
    }),
  ),
});

/**
 * The library as JSON for a file that can be read again, a line for each entry. What does not fit into
 * `MAX_LIBRARY_BYTES` is left out, the longest unused first.
 *
 * @returns the text, and how many entries are not in it.
 */
export function writeLibraryFile(entries: readonly LibraryEntry[]): { text: string; leftOut: number } {
  const head = `{"kind":"${KIND}","version":${FILE_VERSION},"entries":[\n`;
  const foot = '\n]}\n';
  const encoder = new TextEncoder();
  let bytes = head.length + foot.length;
  const lines: string[] = [];
  for (const { category, text, lastUsedMs, uses } of Array.from(entries).sort(latestFirst)) {
    const line = JSON.stringify({ category, text, lastUsedMs, uses });
    bytes += encoder.encode(line).length + 2;
    if (bytes > MAX_LIBRARY_BYTES) break;
    lines.push(line);
  }
  return { text: head + lines.join(',\n') + foot, leftOut: entries.length - lines.length };
}

/** The entries in the text of a file that may be anything, their texts clean. Never throws. */
export function readLibraryFile(text: string): LibraryFileResult {
  if (text.length > MAX_LIBRARY_BYTES || new TextEncoder().encode(text).length > MAX_LIBRARY_BYTES) {
    return { ok: false, code: 'TOO_LARGE' };
  }
  const file = parseJson(text);
  if (file === undefined) return { ok: false, code: 'NOT_JSON' };
  const any = v.safeParse(AnyVersion, file);
  if (!any.success) return { ok: false, code: 'NOT_A_LIBRARY' };
  if (any.output.version > FILE_VERSION) return { ok: false, code: 'NEWER' };
  const content = v.safeParse(Content, file);
  if (!content.success || content.output.entries.some((entry) => findEntryProblem(entry, []))) {
    return { ok: false, code: 'NOT_A_LIBRARY' };
  }
  return { ok: true, entries: content.output.entries };
}

const latestFirst = (a: LibraryEntry, b: LibraryEntry) => b.lastUsedMs - a.lastUsedMs;

/** Undefined for what is no JSON. A byte order mark, which some editors put there, is none of its business. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
