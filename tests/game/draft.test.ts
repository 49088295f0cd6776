import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { draftOf, emptyWine, findProblems, makeSetup, type Draw } from '../../src/game/draft';
import {
  CATEGORIES,
  type Draft,
  type Question,
  type QuestionDraft,
  type Setup,
} from '../../src/game/tasting';
import { pickFrom } from '../support/sequences';
import { draftOfWines, seededDraw, wineDraft } from '../support/setups';

function withColor(color: Partial<QuestionDraft>): Draft {
  const wine = wineDraft(1);
  return { ...draftOfWines(1), wines: [{ ...wine, color: { ...wine.color, ...color } }] };
}

function questionsOf(setup: Setup): Question[] {
  return setup.wines.flatMap((wine) => [...wine.questions]);
}

function placeOfRight({ options, correct }: Question): number {
  return options.findIndex(({ id }) => correct.includes(id));
}

describe('findProblems', () => {
  test('[T2] a whole draft has none', () => {
    expect(findProblems(draftOfWines(30))).toEqual([]);
  });

  test('[T3] an empty wine has nothing filled in, and every field is named', () => {
    const problems = findProblems({ ...draftOfWines(1), wines: [emptyWine()] });
    expect(problems).toHaveLength(20);
    expect(problems).toEqual(
      CATEGORIES.flatMap((category) =>
        [0, 1, 2, 3].map((answer) => ({ code: 'EMPTY', field: { wine: 0, category, answer } })),
      ),
    );
  });

  test.each([14, 0, -15, 62, 125, 15.5, Number.NaN, Number.POSITIVE_INFINITY])(
    '[T1] %s seconds are refused',
    (secondsPerQuestion) => {
      expect(findProblems({ ...draftOfWines(1), secondsPerQuestion })).toEqual([
        { code: 'SECONDS', field: 'seconds' },
      ]);
    },
  );

  test.each([15, 20, 60, 120, null])('[T1] %s seconds are fine', (secondsPerQuestion) => {
    expect(findProblems({ ...draftOfWines(1), secondsPerQuestion })).toEqual([]);
  });

  test.each([0, 31])('[T1] %s wines are refused', (count) => {
    expect(findProblems(draftOfWines(count))).toEqual([{ code: 'WINE_COUNT', field: 'wines' }]);
  });

  test('[T1] a title has at most 80 characters, as a person counts them', () => {
    const titled = (title: string) => findProblems({ ...draftOfWines(1), title });
    expect(titled('🍷'.repeat(80))).toEqual([]);
    expect(titled(` ${'x'.repeat(80)}\u200b `)).toEqual([]);
    expect(titled('x'.repeat(81))).toEqual([{ code: 'TITLE_TOO_LONG', field: 'title' }]);
  });

  test('[T2] an answer has at most 80 characters', () => {
    const field = { wine: 0, category: 'color', answer: 0 };
    expect(findProblems(withColor({ correct: 'é'.repeat(80) }))).toEqual([]);
    expect(findProblems(withColor({ correct: 'é'.repeat(81) }))).toEqual([{ code: 'TOO_LONG', field }]);
  });

  test.each([
    ['Rouge', 'ROUGE'],
    ['Ｒｏｕｇｅ', 'rouge'],
    ['Weiß', 'WEISS'],
    ['deep  red', ' Deep\u00a0Red '],
    ['\u202eRosé', 'Rose\u0301'],
  ])('[T2] %j and %j are a duplicate, named at the later field', (correct, wrong) => {
    expect(findProblems(withColor({ correct, wrong: ['White', wrong, 'Orange'] }))).toEqual([
      {
        code: 'DUPLICATE',
        field: { wine: 0, category: 'color', answer: 2 },
        of: { wine: 0, category: 'color', answer: 0 },
      },
    ]);
  });

  test('[T2] the same text in another question is no duplicate', () => {
    const wine = wineDraft(1);
    const draft = { ...draftOfWines(2), wines: [{ ...wine, region: wine.color }, wine] };
    expect(findProblems(draft)).toEqual([]);
  });

  test('[T2] blanks are named as empty, not as duplicates of each other', () => {
    expect(findProblems(withColor({ wrong: ['\u200b', ' ', 'Orange'] })).map(({ code }) => code)).toEqual([
      'EMPTY',
      'EMPTY',
    ]);
  });

  test('[T2] whatever is typed, it never throws, and what has no problem can be made', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 90 }), fc.constantFrom('a', 'A', 'ａ', ''));
    fc.assert(
      fc.property(text, text, text, text, (correct, first, second, third) => {
        const draft = withColor({ correct, wrong: [first, second, third] });
        if (findProblems(draft).length > 0) {
          expect(() => makeSetup(draft, 'Tasting', seededDraw(1))).toThrow('problems');
          return;
        }
        const [color] = questionsOf(makeSetup(draft, 'Tasting', seededDraw(1)));
        expect(new Set(color?.options.map((option) => option.text)).size).toBe(4);
      }),
    );
  });
});

describe('makeSetup', () => {
  test('[T2] five questions a wine in their order, four options each, one of them right', () => {
    const setup = makeSetup(draftOfWines(3), 'Tasting', seededDraw(5));
    for (const [index, wine] of setup.wines.entries()) {
      expect(wine.questions.map(({ category }) => category)).toEqual(CATEGORIES);
      for (const { category, options, correct } of wine.questions) {
        const text = `wine ${index + 1} ${category}`;
        expect(options.map((option) => option.text).sort()).toEqual(
          [`${text} right`, `${text} wrong 1`, `${text} wrong 2`, `${text} wrong 3`].sort(),
        );
        expect(options.filter(({ id }) => correct.includes(id)).map((option) => option.text)).toEqual([
          `${text} right`,
        ]);
      }
    }
  });

  test('[T1] the title is cleaned, and the default stands in for a blank one', () => {
    const titled = (title: string) =>
      makeSetup({ ...draftOfWines(1), title }, 'Tasting of 22 November', seededDraw(1)).title;
    expect(titled(' Six\u202e  bottles ')).toBe('Six bottles');
    expect(titled(' \u200b ')).toBe('Tasting of 22 November');
  });

  test('[T4] every id is drawn once', () => {
    const setup = makeSetup(draftOfWines(30), 'Tasting', seededDraw(6));
    const ids = [
      ...setup.wines.map(({ id }) => id),
      ...questionsOf(setup).flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
    ];
    expect(new Set(ids).size).toBe(30 + 150 + 600);
    for (const id of ids) expect(id).toMatch(/^[a-z2-9]{10}$/u);
  });

  // Fixed seeds, so these counts are the same in every run: a fair shuffle is near 1,000 of 4,000 each.
  const SAMPLES = 4000;
  const sample = (pick: (question: Question) => number) => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < SAMPLES / 5; seed += 1) {
      for (const question of questionsOf(makeSetup(draftOfWines(1), 'Tasting', seededDraw(seed)))) {
        const place = pick(question);
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    return counts;
  };
  const expectFair = (counts: number[]) => {
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(SAMPLES);
    for (const count of counts) expect(Math.abs(count - SAMPLES / 4)).toBeLessThan(120);
  };

  test('[T4] over many seeds the right answer is equally often in every place', () => {
    expectFair(sample(placeOfRight));
  });

  test('[T4] so is every wrong answer', () => {
    expectFair(sample(({ options }) => options.findIndex(({ text }) => text.endsWith('wrong 3'))));
  });

  test('[T4] the order of the ids does not tell the truth either', () => {
    expectFair(
      sample(({ options, correct }) =>
        options
          .map(({ id }) => id)
          .sort()
          .indexOf(pickFrom(correct, 0)),
      ),
    );
  });

  test('[T4] ids are drawn after the shuffle: even ids that count up do not tell the truth', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 200; seed += 1) {
      const shuffle = seededDraw(seed);
      let drawn = 0;
      // Ten draws of a character make an id; the characters of the alphabet are in the order of their codes but
      // for the digits, which come last, so that the letters alone count in base 20.
      const counting: Draw = (below) => {
        if (below <= 4) return shuffle(below);
        drawn += 1;
        const [id, digit] = [Math.ceil(drawn / 10), (drawn - 1) % 10];
        return Math.floor(id / 20 ** (9 - digit)) % 20;
      };
      for (const { options, correct } of questionsOf(makeSetup(draftOfWines(1), 'Tasting', counting))) {
        const ids = options.map(({ id }) => id).sort();
        const place = ids.indexOf(pickFrom(correct, 0));
        places[place] = (places[place] ?? 0) + 1;
      }
    }
    for (const count of places) expect(Math.abs(count - 250)).toBeLessThan(60);
  });

  test('[T4] the shuffle leaves no trace: whichever answer is right, the ids are drawn the same', () => {
    const idsOf = (draft: Draft, draw: Draw) =>
      questionsOf(makeSetup(draft, 'Tasting', draw)).map(({ id, options }) => [
        id,
        options.map((option) => option.id),
      ]);
    const { correct, wrong } = wineDraft(1).color;
    const swapped = withColor({ correct: wrong[0], wrong: [correct, wrong[1], wrong[2]] });
    expect(idsOf(swapped, seededDraw(3))).toEqual(idsOf(draftOfWines(1), seededDraw(3)));
  });
});

describe('editing', () => {
  const before = makeSetup(draftOfWines(2), 'Tasting', seededDraw(11));

  test('[T4] a draft that did not change keeps every id and order', () => {
    expect(makeSetup(draftOf(before), 'Tasting', seededDraw(99), before)).toEqual(before);
  });

  test('[T4] unchanged questions keep ids and order; the edited one is shuffled anew', () => {
    const draft = draftOf(before);
    const [first, second] = draft.wines;
    if (!first || !second) throw new Error('two wines');
    const edited = {
      ...draft,
      title: 'Another evening',
      wines: [first, { ...second, region: { ...second.region, correct: 'Jura' } }],
    };
    const after = makeSetup(edited, 'Tasting', seededDraw(12), before);
    const changed = questionsOf(after).filter((question, index) => question !== questionsOf(before)[index]);
    expect(after.title).toBe('Another evening');
    expect(changed).toHaveLength(1);
    const [region] = changed;
    expect(region?.category).toBe('region');
    expect(region?.options[placeOfRight(region)]?.text).toBe('Jura');
    const old = questionsOf(before).flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]);
    expect(old).not.toContain(region?.id);
    for (const { id } of region?.options ?? []) expect(old).not.toContain(id);
  });

  test('[T4] a correction of the truth does not leave the new truth where the old one was', () => {
    const places = [0, 0, 0, 0];
    const draft = draftOf(before);
    const oldPlace = placeOfRight(pickFrom(questionsOf(before), 0));
    for (let seed = 0; seed < 400; seed += 1) {
      const wines = draft.wines.map((wine) => ({ ...wine, color: { ...wine.color, correct: 'Onion skin' } }));
      const after = makeSetup({ ...draft, wines }, 'Tasting', seededDraw(seed), before);
      const place = placeOfRight(pickFrom(questionsOf(after), 0));
      places[place] = (places[place] ?? 0) + 1;
    }
    expect(Math.abs((places[oldPlace] ?? 0) - 100)).toBeLessThan(40);
  });

  test('[T4] right and wrong swapped is another question', () => {
    const draft = draftOf(before);
    const wines = draft.wines.map((wine) => {
      const [first, ...rest] = wine.color.wrong;
      return {
        ...wine,
        color: {
          correct: first,
          wrong: [wine.color.correct, ...rest] as [string, string, string],
        },
      };
    });
    const after = makeSetup({ ...draft, wines }, 'Tasting', seededDraw(1), before);
    expect(questionsOf(after)[0]?.id).not.toBe(questionsOf(before)[0]?.id);
    expect(questionsOf(after)[1]).toBe(questionsOf(before)[1]);
  });

  test('[T4] a wine that is added gets ids of its own; one that is removed is gone', () => {
    const draft = draftOf(before);
    const more = makeSetup({ ...draft, wines: [...draft.wines, wineDraft(3)] }, 'T', seededDraw(7), before);
    expect(more.wines.slice(0, 2)).toEqual(before.wines);
    expect(new Set(more.wines.map(({ id }) => id)).size).toBe(3);
    const fewer = makeSetup({ ...draft, wines: draft.wines.slice(0, 1) }, 'T', seededDraw(7), before);
    expect(fewer.wines).toEqual(before.wines.slice(0, 1));
  });

  test('[T4] an editor that opens a setup finds what was typed, the truth first', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draft = draftOf(makeSetup(draftOfWines(2), 'Tasting', seededDraw(seed)));
        for (const [index, wine] of draft.wines.entries()) {
          for (const category of CATEGORIES) {
            const typed = wineDraft(index + 1)[category];
            expect(wine[category].correct).toBe(typed.correct);
            expect([...wine[category].wrong].sort()).toEqual([...typed.wrong].sort());
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('[T4] unclean texts survive an edit that changes nothing', () => {
    const odd = withColor({ correct: 'e\u200b\u0301 \u200b x' });
    const setup = makeSetup(odd, 'Tasting', seededDraw(1));
    expect(makeSetup(draftOf(setup), 'Tasting', seededDraw(2), setup)).toEqual(setup);
  });
});

describe('the bottle’s line and the flow', () => {
  const withLine = (line: string): Draft => ({
    ...draftOfWines(2),
    wines: [wineDraft(1), { ...wineDraft(2), line }],
  });

  test('[P15] a line is cleaned and kept with its wine; a blank one is none', () => {
    const setup = makeSetup(withLine('  From the old\n mill\u202e '), 'x', seededDraw(1));
    expect(setup.wines.map(({ line }) => line)).toEqual([undefined, 'From the old mill']);
    expect(draftOf(setup).wines.map(({ line }) => line)).toEqual([undefined, 'From the old mill']);
    expect(makeSetup(withLine(' \u200b '), 'x', seededDraw(1)).wines[1]).not.toHaveProperty('line');
  });

  test('[P15] a line has at most 200 characters, as a person counts them', () => {
    expect(findProblems(withLine('🍇'.repeat(200)))).toEqual([]);
    expect(findProblems(withLine('x'.repeat(201)))).toEqual([{ code: 'LINE_TOO_LONG', field: 'line-1' }]);
  });

  test('[T4] another line leaves every question as it is', () => {
    const before = makeSetup(withLine('one'), 'x', seededDraw(1));
    const draft = draftOf(before);
    const wines = draft.wines.map((wine) => ({ ...wine, line: 'two' }));
    const after = makeSetup({ ...draft, wines }, 'x', seededDraw(2), before);
    expect(after.wines.map(({ line }) => line)).toEqual(['two', 'two']);
    expect(questionsOf(after)).toEqual(questionsOf(before));
  });

  test('[P10] what goes on by itself is kept, and nothing where all of it is off', () => {
    const flow = { revealWhenAllAnswered: false, goOnAfterSeconds: 20 };
    const setup = makeSetup({ ...draftOfWines(1), flow }, 'x', seededDraw(1));
    expect(setup.flow).toEqual(flow);
    expect(draftOf(setup).flow).toEqual(flow);
    const off = { revealWhenAllAnswered: false, goOnAfterSeconds: null };
    expect(makeSetup({ ...draftOfWines(1), flow: off }, 'x', seededDraw(1))).not.toHaveProperty('flow');
  });
});
