import { describe, expect, test } from 'vitest';

import { draftOf, findProblems, makeSetup } from '../../src/game/draft';
import { mayBecomeVintage, vintageFault } from '../../src/game/vintage';
import { vintageOf } from '../../src/wine/read-vintage';
import { draftOfWines, seededDraw } from '../support/setups';

const THIS_YEAR = 2026;

describe('vintageFault', () => {
  test.each(['', ' 2016 ', '1865', '2026', "'16", 'NV', 'n.v.', 'Non-vintage', 'sans millésime', '２０１６'])(
    '[T3] "%s" is fine',
    (text) => {
      expect(vintageFault(text, THIS_YEAR)).toBeNull();
    },
  );

  test.each([
    ['abcd', 'NOT_A_VINTAGE'],
    ['16', 'NOT_A_VINTAGE'],
    ['2016 or so', 'NOT_A_VINTAGE'],
    ['2027', 'VINTAGE_IN_FUTURE'],
    ['1066', 'VINTAGE_TOO_OLD'],
    ['0000', 'VINTAGE_TOO_OLD'],
  ])('[T3] "%s" is %s', (text, fault) => {
    expect(vintageFault(text, THIS_YEAR)).toBe(fault);
  });

  test.each(['2016', "'16", 'NV', 'n.v.', 'non vintage', 'sans année', '1950'])(
    '[H3] what the lists read as a vintage is one here: %s',
    (text) => {
      expect(vintageOf(text, THIS_YEAR)).not.toBeNull();
      expect(vintageFault(text, THIS_YEAR)).toBeNull();
    },
  );

  test('[T3] what can still become one is known', () => {
    expect(['', '2', '201', 'n', 'NON-', "'1"].every(mayBecomeVintage)).toBe(true);
    expect(['a', '20x', '20165', '2016!'].some(mayBecomeVintage)).toBe(false);
  });
});

test('[T3] a tasting that was created with other vintages stays as it is, and can be made anew', () => {
  // Its vintages are texts such as "wine 1 vintage_year right".
  const draft = draftOfWines(1);
  expect(findProblems(draft)).toEqual([]);
  const setup = makeSetup(draft, 'Tasting', seededDraw(1));
  expect(makeSetup(draftOf(setup), 'Tasting', seededDraw(2)).wines).toHaveLength(1);
});
