import { describe, expect, test } from 'vitest';

import { CATEGORIES } from '../../src/game/tasting';
import { suggest, type SuggestContext } from '../../src/wine/suggest-answers';
import { fixtureIndex, THIS_YEAR } from '../support/desk';

function context(changes: Partial<SuggestContext> = {}): SuggestContext {
  return { index: fixtureIndex, thisYear: THIS_YEAR, wine: {}, evening: [], library: [], ...changes };
}

describe('suggest', () => {
  test('[H3] what begins with the typed text comes first, then words that do, then what holds it', () => {
    expect(suggest('region', 'pa', context())).toEqual([
      'Pauillac',
      'Châteauneuf-du-Pape',
      'Spain',
      'Champagne',
    ]);
    expect(suggest('region', 'val', context()).slice(0, 3)).toEqual([
      'Loire Valley',
      'Rhône Valley',
      'Barossa Valley',
    ]);
    expect(suggest('grape_variety', 'pinot', context())).toEqual(expect.arrayContaining(['Pinot Noir']));
  });

  test('[H3] accents, case and other spellings do not matter', () => {
    expect(suggest('region', 'CHATEAUNEUF', context())).toEqual(['Châteauneuf-du-Pape']);
    expect(suggest('region', 'cndp', context())).toEqual(['Châteauneuf-du-Pape']);
    expect(suggest('region', 'bourg', context())).toEqual(['Burgundy']);
    expect(suggest('region', 'bourg', context({ language: 'fr' }))).toEqual(['Bourgogne']);
    expect(suggest('grape_variety', 'shir', context())).toEqual(['Shiraz']);
  });

  test('[H3] never more than eight, and nothing for what nobody knows', () => {
    for (const category of [...CATEGORIES, 'label'] as const) {
      expect(suggest(category, '', context()).length).toBeLessThanOrEqual(8);
      expect(suggest(category, 'zzzz', context())).toEqual([]);
    }
  });

  test('[H3] what the host typed before comes first, the evening before the library', () => {
    const evening = [{ region: 'Chassagne' }];
    const library = [{ region: 'Chahut' }];
    expect(suggest('region', 'cha', context({ evening, library })).slice(0, 2)).toEqual([
      'Chassagne',
      'Chahut',
    ]);
  });

  test('[H3] what fits the wine so far comes first', () => {
    expect(suggest('grape_variety', '', context({ wine: { region: 'Barolo' } }))[0]).toBe('Nebbiolo');
    expect(suggest('wine_name', '', context({ wine: { region: 'Margaux' } }))).toContain('Château Palmer');
    expect(suggest('vintage_year', '201', context()).slice(0, 2)).toEqual(['2019', '2018']);
  });

  test('[H3] a label can be a region or a bottle', () => {
    expect(suggest('label', 'cloudy', context())).toEqual(['Cloudy Bay']);
    expect(suggest('label', 'chabl', context())[0]).toBe('Chablis');
  });
});
