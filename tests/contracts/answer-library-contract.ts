import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { MAX_ENTRIES, type LibraryEntry } from '../../src/game/library';
import type { Category } from '../../src/game/tasting';
import type { AnswerLibrary } from '../../src/storage/answer-library';
import { inData, mutation, newer, spoil, type Damage } from '../support/damage';
import type { Records } from '../support/kept-tastings';

export interface AnswerLibrarySubject {
  readonly library: AnswerLibrary;
  readonly records: Records;
}

const entry = (category: Category, text: string, change: Partial<LibraryEntry> = {}): LibraryEntry => ({
  category,
  text,
  lastUsedMs: 1000,
  uses: 1,
  ...change,
});
const barolo = { category: 'region', text: 'Barolo' } as const;

/**
 * What every `AnswerLibrary` has to do.
 *
 * @param open an empty library, a new one at each call.
 */
export function testAnswerLibrary(name: string, open: () => Promise<AnswerLibrarySubject>): void {
  const entriesOf = async (library: AnswerLibrary) =>
    Array.from((await library.list()).entries).sort((a, b) => (a.text < b.text ? -1 : 1));

  describe(`${name} keeps what a host has typed`, () => {
    test('[H3] nothing is there before the first', async () => {
      const { library, records } = await open();
      expect(await library.list()).toEqual({ entries: [], unreadable: [] });
      await library.add([], 1000);
      await library.merge([]);
      await library.remove('region', 'Barolo');
      expect(await library.rename('region', 'Barolo', 'Rioja')).toBe('MISSING');
      expect(await records.keys()).toEqual([]);
    });

    test('[H3] many at once, each in its category, with when and how often', async () => {
      const { library } = await open();
      await library.add([barolo, { category: 'wine_name', text: 'Barolo' }], 1000);
      await library.add([barolo, { category: 'color', text: 'Ruby' }], 2000);
      expect(await entriesOf(library)).toEqual(
        expect.arrayContaining([
          entry('region', 'Barolo', { lastUsedMs: 2000, uses: 2 }),
          entry('wine_name', 'Barolo'),
          entry('color', 'Ruby', { lastUsedMs: 2000 }),
        ]),
      );
    });

    test('[H3] what folds to the same is the same, and keeps the spelling it has', async () => {
      const { library } = await open();
      await library.add([barolo], 2000);
      await library.add([{ category: 'region', text: ' BAROLO ' }], 1000);
      expect(await entriesOf(library)).toEqual([entry('region', 'Barolo', { lastUsedMs: 2000, uses: 2 })]);
    });

    test('[H3] renamed in place, its numbers kept; never onto another one', async () => {
      const { library } = await open();
      await library.add([barolo, { category: 'region', text: 'rioja' }], 1000);
      expect(await library.rename('region', 'rioja', ' barolo')).toBe('TAKEN');
      expect(await library.rename('region', 'RIOJA', 'Rioja  Alta')).toBe('renamed');
      expect(await library.rename('region', 'rioja', 'Navarra')).toBe('MISSING');
      expect(await library.rename('region', 'barolo', 'BAROLO')).toBe('renamed');
      expect(await entriesOf(library)).toEqual([entry('region', 'BAROLO'), entry('region', 'Rioja Alta')]);
    });

    test('[H3] one removed is gone, and merged again it is as it was', async () => {
      const { library } = await open();
      await library.add([barolo, { category: 'wine_name', text: 'Barolo' }], 1000);
      await library.add([barolo], 3000);
      const [was] = (await entriesOf(library)).filter(({ category }) => category === 'region');
      await library.remove('region', 'BAROLO');
      expect(await entriesOf(library)).toEqual([entry('wine_name', 'Barolo')]);
      await library.merge(was ? [was] : []);
      expect(await library.list()).toMatchObject({ entries: expect.arrayContaining([was]) });
      expect(was).toEqual(entry('region', 'Barolo', { lastUsedMs: 3000, uses: 2 }));
    });

    test('[H3] merging takes nothing away and counts nothing twice', async () => {
      const { library } = await open();
      await library.merge([entry('region', 'Barolo', { uses: 5 }), entry('color', 'Ruby')]);
      await library.merge([entry('region', 'barolo', { lastUsedMs: 9000, uses: 2 })]);
      expect(await entriesOf(library)).toEqual([
        entry('region', 'Barolo', { lastUsedMs: 9000, uses: 5 }),
        entry('color', 'Ruby'),
      ]);
    });

    test('[H3] several thousand; beyond that those go that were not used for the longest time', async () => {
      const { library } = await open();
      const many = Array.from({ length: MAX_ENTRIES }, (_, index) =>
        entry('wine_name', `Wine ${index}`, { lastUsedMs: 1000 + index }),
      );
      await library.merge([...many, ...many.map(({ text }) => entry('region', text))]);
      expect((await library.list()).entries).toHaveLength(2 * MAX_ENTRIES);
      await library.add([{ category: 'wine_name', text: 'One more' }], 9_000_000);
      const texts = (await library.list()).entries
        .filter(({ category }) => category === 'wine_name')
        .map(({ text }) => text);
      expect(texts).toHaveLength(MAX_ENTRIES);
      expect(texts).toContain('One more');
      expect(texts).not.toContain('Wine 0');
      expect(texts).toContain('Wine 1');
    });

    test('[STORAGE] what it holds is its own: nobody can change it from outside', async () => {
      const { library } = await open();
      const mine = [structuredClone(entry('region', 'Barolo'))];
      await library.merge(mine);
      Object.assign(mine[0] ?? {}, { text: 'changed' });
      Object.assign((await library.list()).entries[0] ?? {}, { text: 'changed' });
      expect(await entriesOf(library)).toEqual([entry('region', 'Barolo')]);
    });
  });

  describe(`${name} meets what it cannot read`, () => {
    const KEY = 'library/region';
    const withTwo = async () => {
      const subject = await open();
      await subject.library.add([barolo, { category: 'color', text: 'Ruby' }], 1000);
      return subject;
    };
    const DAMAGES: [string, Damage][] = [
      ['text', () => 'library'],
      ['nothing', () => null],
      ['without its sum', ({ version, at, data }) => ({ version, at, data })],
      ['of version 1', ({ data }) => ({ version: 1, data })],
      ['no list', inData(() => ({ Barolo: 1 }))],
      ['a list of something else', inData(() => [{ text: 7 }])],
    ];

    test.each(DAMAGES)(
      '[STORAGE] a category that is %s is named and hides no other; new entries lie beside it',
      async (_, damage) => {
        const { library, records } = await withTwo();
        await spoil(records, KEY, damage);
        const broken = await records.get(KEY);
        const unreadable = [{ category: 'region', reason: 'DAMAGED' }];
        expect(await library.list()).toEqual({ entries: [entry('color', 'Ruby')], unreadable });
        await library.remove('region', 'Barolo');
        expect(await library.rename('region', 'Barolo', 'Rioja')).toBe('MISSING');
        expect(await records.get(KEY)).toEqual(broken);
        await library.add([{ category: 'region', text: 'Rioja' }], 2000);
        expect(await library.list()).toEqual({
          entries: [entry('color', 'Ruby'), entry('region', 'Rioja', { lastUsedMs: 2000 })],
          unreadable,
        });
        expect(await records.get(`${KEY}/aside`)).toEqual(broken);
      },
    );

    test('[STORAGE] a category of a newer app is named, and nothing is written over it', async () => {
      const { library, records } = await withTwo();
      await spoil(records, KEY, newer);
      const was = await records.get(KEY);
      await library.add([barolo, { category: 'color', text: 'Gold' }], 2000);
      await library.merge([entry('region', 'Rioja')]);
      await library.remove('region', 'Barolo');
      expect(await library.rename('region', 'Barolo', 'Rioja')).toBe('MISSING');
      expect(await library.list()).toEqual({
        entries: [entry('color', 'Ruby'), entry('color', 'Gold', { lastUsedMs: 2000 })],
        unreadable: [{ category: 'region', reason: 'NEWER' }],
      });
      expect(await records.get(KEY)).toEqual(was);
      expect((await records.keys()).sort()).toEqual(['library/color', 'library/region']);
    });

    test('[STORAGE] whatever happens to a record, nothing is thrown and no other category is hidden', async () => {
      const { library, records } = await withTwo();
      const was = await records.get(KEY);
      await fc.assert(
        fc.asyncProperty(mutation, async (mutate) => {
          try {
            await records.set(KEY, mutate(was));
          } catch {
            return; // Not everything can be stored.
          }
          const { entries, unreadable } = await library.list();
          expect(entries).toContainEqual(entry('color', 'Ruby'));
          const isWhole = entries.length === 2;
          if (isWhole) expect(entries).toContainEqual(entry('region', 'Barolo'));
          else expect(unreadable.length <= 1).toBe(true);
        }),
        { numRuns: 100 },
      );
    });
  });
}
