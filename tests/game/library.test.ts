import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { emptyWine } from '../../src/game/draft';
import {
  findEntryProblem,
  MAX_ENTRIES,
  mergeEntries,
  renameText,
  taughtBy,
  usedTexts,
  withoutText,
  type LibraryEntry,
} from '../../src/game/library';
import type { Draft, QuestionDraft } from '../../src/game/tasting';
import { foldText } from '../../src/game/text';
import { draftOfWines } from '../support/setups';

const unknown = () => false;

function draftOfColors(...questions: QuestionDraft[]): Draft {
  const wines = questions.map((color) => ({ ...emptyWine(), color }));
  return { title: '', secondsPerQuestion: null, wines };
}

test('[H3] a draft teaches all its answers, the right one and the wrong ones alike', () => {
  const taught = taughtBy(draftOfWines(2), unknown, null);
  expect(taught).toHaveLength(2 * 5 * 4);
  expect(taught[0]).toEqual({ category: 'color', text: 'wine 1 color right' });
});

test('[H3] each text once, cleaned, as it was first typed; blanks and what is too long not at all', () => {
  const draft = draftOfColors(
    { correct: '  Ruby   red', wrong: ['', ' \u200b', 'x'.repeat(81)] },
    { correct: 'RUBY RED', wrong: ['Gold', 'gold', 'ruby red'] },
  );
  expect(taughtBy(draft, unknown, null).map(({ text }) => text)).toEqual(['Ruby red', 'Gold']);
});

test('[H3] what is suggested anyway, or was learnt at the last save, is not learnt again', () => {
  const before = draftOfColors({ correct: 'Ruby', wrong: ['Gold', '', ''] });
  const after = draftOfColors({ correct: 'ruby', wrong: ['Amber', 'Pink', ''] });
  const isKnown = (_: string, text: string) => text === 'Pink';
  expect(taughtBy(after, isKnown, before)).toEqual([{ category: 'color', text: 'Amber' }]);
});

const text = fc.constantFrom('Barolo', 'barolo', ' BAROLO', 'Rioja', 'rioja', 'Côte', 'Cote', 'Etna');
const kept = fc.array(fc.record({ text, lastUsedMs: fc.nat(99), uses: fc.nat(9) })).map((entries) =>
  mergeEntries(
    [],
    entries.map((one): LibraryEntry => ({ category: 'region', ...one })),
  ),
);

test('[H3] whatever is done to a category, no two entries are the same and all are clean', () => {
  fc.assert(
    fc.property(kept, kept, text, text, (here, more, one, other) => {
      const renamed = renameText(here, one, other);
      for (const entries of [
        here,
        mergeEntries(here, more),
        usedTexts(here, [{ category: 'region', text: one }], 5),
        withoutText(here, one),
        typeof renamed === 'string' ? [] : renamed,
      ]) {
        expect(new Set(entries.map((entry) => foldText(entry.text))).size).toBe(entries.length);
        expect(entries.every((entry) => entry.text === entry.text.trim())).toBe(true);
      }
      expect(mergeEntries(here, here)).toEqual(here);
      expect(mergeEntries(mergeEntries(here, more), more)).toEqual(mergeEntries(here, more));
      if (typeof renamed !== 'string') expect(renamed).toHaveLength(here.length);
    }),
  );
});

test('[H3] an entry that is used again counts on, and is never older than it was', () => {
  const entry: LibraryEntry = { category: 'region', text: 'Barolo', lastUsedMs: 50, uses: 2 };
  expect(usedTexts([entry], [{ category: 'region', text: 'BAROLO' }], 10)).toEqual([{ ...entry, uses: 3 }]);
});

test('[H3] a full category gives up what was not used for the longest time', () => {
  const full = Array.from({ length: MAX_ENTRIES }, (_, index): LibraryEntry => ({
    category: 'region',
    text: `Region ${index}`,
    lastUsedMs: index + 1,
    uses: 1,
  }));
  const after = usedTexts(full, [{ category: 'region', text: 'Etna' }], 99_999);
  expect(after).toHaveLength(MAX_ENTRIES);
  expect(after.map((entry) => entry.text)).not.toContain('Region 0');
});

test('[H3] a text can be no entry when it is blank, too long, or there already', () => {
  const entries = [{ category: 'region', text: 'Barolo' }] as const;
  const problem = (typed: string) => findEntryProblem({ category: 'region', text: typed }, entries);
  expect(problem(' ')).toBe('EMPTY');
  expect(problem('x'.repeat(81))).toBe('TOO_LONG');
  expect(problem('barolo ')).toBe('TAKEN');
  expect(problem('x'.repeat(80))).toBeNull();
  expect(findEntryProblem({ category: 'color', text: 'Barolo' }, entries)).toBeNull();
});
