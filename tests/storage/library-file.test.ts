import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findEntryProblem, type LibraryEntry } from '../../src/game/library';
import { CATEGORIES } from '../../src/game/tasting';
import { cleanText } from '../../src/game/text';
import { MAX_LIBRARY_BYTES, readLibraryFile, writeLibraryFile } from '../../src/storage/library-file';

const entry = fc
  .record({
    category: fc.constantFrom(...CATEGORIES),
    text: fc.string({ unit: 'grapheme', maxLength: 40 }).map(cleanText),
    lastUsedMs: fc.nat(2_000_000_000),
    uses: fc.nat(50),
  })
  .filter((one) => findEntryProblem(one, []) === null);

const byUse = (entries: readonly LibraryEntry[]) =>
  Array.from(entries).sort((a, b) => b.lastUsedMs - a.lastUsedMs);
const fileOf = (entries: unknown, change: object = {}) =>
  JSON.stringify({ kind: 'sommelier-arena-library', version: 1, entries, ...change });

test('[H3] any library comes back from its file exactly', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
      const { text, leftOut } = writeLibraryFile(entries);
      expect(leftOut).toBe(0);
      expect(readLibraryFile(text)).toEqual({ ok: true, entries: byUse(entries) });
    }),
  );
});

test('[H3] a file is never too large to be read again: the longest unused are left out', () => {
  const entries = Array.from({ length: 6000 }, (_, index): LibraryEntry => ({
    category: 'wine_name',
    text: `${'é'.repeat(74)} ${index}`,
    lastUsedMs: index,
    uses: 1,
  }));
  const { text, leftOut } = writeLibraryFile(entries);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(MAX_LIBRARY_BYTES);
  const read = readLibraryFile(text);
  expect(leftOut).toBeGreaterThan(0);
  expect(read.ok && read.entries).toHaveLength(6000 - leftOut);
  expect(read.ok && read.entries.at(-1)?.lastUsedMs).toBe(leftOut);
});

test('[H3] a list written by hand needs a category and a text, and is cleaned', () => {
  expect(readLibraryFile(`\ufeff${fileOf([{ category: 'region', text: '  Côte   Rôtie ' }])}`)).toEqual({
    ok: true,
    entries: [{ category: 'region', text: 'Côte Rôtie', lastUsedMs: 0, uses: 0 }],
  });
});

describe('a file that is no library', () => {
  const one = { category: 'region', text: 'Barolo' };
  test.each([
    ['empty', '', 'NOT_JSON'],
    ['a picture', '\u0089PNG', 'NOT_JSON'],
    ['nothing', 'null', 'NOT_A_LIBRARY'],
    ['a list alone', JSON.stringify([one]), 'NOT_A_LIBRARY'],
    ['a tasting', JSON.stringify({ format: 'sommelier-arena-tasting', version: 1 }), 'NOT_A_LIBRARY'],
    ['without entries', fileOf(undefined), 'NOT_A_LIBRARY'],
    ['of no version', fileOf([], { version: '1' }), 'NOT_A_LIBRARY'],
    ['of version 0', fileOf([], { version: 0 }), 'NOT_A_LIBRARY'],
    ['of an unknown category', fileOf([{ ...one, category: 'price' }]), 'NOT_A_LIBRARY'],
    ['of a text that is none', fileOf([{ ...one, text: 7 }]), 'NOT_A_LIBRARY'],
    ['of a blank text', fileOf([one, { ...one, text: ' \u200b' }]), 'NOT_A_LIBRARY'],
    ['of a text that is no option', fileOf([{ ...one, text: 'x'.repeat(81) }]), 'NOT_A_LIBRARY'],
    ['of half a use', fileOf([{ ...one, uses: 0.5 }]), 'NOT_A_LIBRARY'],
    ['from before 1970', fileOf([{ ...one, lastUsedMs: -1 }]), 'NOT_A_LIBRARY'],
    ['of a later version', fileOf('unknown', { version: 2 }), 'NEWER'],
    ['of over a megabyte', `${fileOf([one])}${' '.repeat(MAX_LIBRARY_BYTES)}`, 'TOO_LARGE'],
    ['of over a megabyte in bytes', 'é'.repeat(MAX_LIBRARY_BYTES / 2 + 1), 'TOO_LARGE'],
  ])('[H3] %s is refused with a reason', (_, text, code) => {
    expect(readLibraryFile(text)).toEqual({ ok: false, code });
  });

  test('[H3] nothing that a file may hold throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        expect(() => readLibraryFile(text)).not.toThrow();
        expect(() => readLibraryFile(fileOf([value]))).not.toThrow();
      }),
    );
  });
});
