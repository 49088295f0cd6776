import { makeSetup, type Draw } from '../../src/game/draft';
import type { Category, Draft, QuestionDraft, Setup, WineDraft } from '../../src/game/tasting';

/** A repeatable source of randomness (mulberry32): the same seed draws the same numbers. */
export function seededDraw(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** A wine whose texts say what they are: `wine 1 region right`, `wine 1 region wrong 2`. */
export function wineDraft(wine: number): WineDraft {
  const question = (category: Category): QuestionDraft => {
    const text = `wine ${wine} ${category}`;
    return { correct: `${text} right`, wrong: [`${text} wrong 1`, `${text} wrong 2`, `${text} wrong 3`] };
  };
  return {
    color: question('color'),
    region: question('region'),
    grape_variety: question('grape_variety'),
    vintage_year: question('vintage_year'),
    wine_name: question('wine_name'),
  };
}

/** A draft of `count` wines without problems. */
export function draftOfWines(count: number, secondsPerQuestion: number | null = 60): Draft {
  return {
    title: 'Six bottles',
    secondsPerQuestion,
    wines: Array.from({ length: count }, (_, index) => wineDraft(index + 1)),
  };
}

/** A setup of `count` wines with a shuffle of its own seed. */
export function setupOf(count: number, secondsPerQuestion: number | null = 60, seed = 1): Setup {
  return makeSetup(draftOfWines(count, secondsPerQuestion), 'Tasting of 22 November', seededDraw(seed));
}

/** Two wines, ten questions, 60 seconds each. */
export function twoWines(): Setup {
  return setupOf(2);
}
