import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { copyTitle } from '../../src/game/copy-title';
import { MAX_TITLE_CHARS } from '../../src/game/tasting';
import { foldText, lengthOf } from '../../src/game/text';

describe('copyTitle', () => {
  test.each([
    ['Six bottles', [], 'Six bottles (again)'],
    ['Six bottles', ['six bottles', 'SIX BOTTLES (again)'], 'Six bottles (again 2)'],
    ['Six bottles (again)', ['Six bottles (again)'], 'Six bottles (again 2)'],
    ['Six bottles (again 2)', ['Six bottles (again)', 'Six bottles (again 2)'], 'Six bottles (again 3)'],
    ['Never (again) for Ann', [], 'Never (again) for Ann (again)'],
    [' (again)', [], '(again) (again)'],
    ['x'.repeat(80), [], `${'x'.repeat(72)} (again)`],
  ])('[H1] a copy of "%s" is told from %j', (title, taken, copy) => {
    expect(copyTitle(title, 'again', taken)).toBe(copy);
  });

  test('[H1] [T1] copies of copies differ from all before, and stay within 80 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }), (first) => {
        const titles = [first];
        for (let turn = 0; turn < 12; turn += 1) titles.push(copyTitle(titles[turn] ?? '', 'bis', titles));
        expect(new Set(titles.map(foldText)).size).toBe(titles.length);
        for (const copy of titles.slice(1)) expect(lengthOf(copy)).toBeLessThanOrEqual(MAX_TITLE_CHARS);
      }),
      { numRuns: 50 },
    );
  });
});
