import { describe, expect, it } from 'vitest';

import type { Category } from '../../src/game/tasting';
import { isKnownAnswer } from '../../src/wine/is-known-answer';
import { createWineIndex } from '../../src/wine/wine-index';
import { wineKnowledgeFixture } from '../support/wine-knowledge-fixture';

const index = createWineIndex(wineKnowledgeFixture);

describe('is-known-answer', () => {
  it.each<[Category, string]>([
    ['color', 'garnet'],
    ['region', 'chablis'],
    ['grape_variety', 'Chardonnay'],
    ['vintage_year', '2019'],
    ['vintage_year', 'NV'],
  ])('[H3] the lists know the %s "%s"', (category, text) => {
    expect(isKnownAnswer(category, text, index, 2026)).toBe(true);
  });

  it.each<[Category, string]>([
    ['color', 'Cherry red'],
    ['region', 'Uncle Paul’s garden'],
    ['region', 'Chardonnay'],
    ['grape_variety', 'Chablis'],
    ['vintage_year', '2031'],
    ['wine_name', 'Cuvée Mathilde'],
  ])('[H3] the lists do not know the %s "%s": it is to be remembered', (category, text) => {
    expect(isKnownAnswer(category, text, index, 2026)).toBe(false);
  });
});
