import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { emptyWine } from '../../src/game/draft';
import { editDraft, type Edit, type EditorState } from '../../src/game/edit-draft';
import {
  DEFAULT_CHOICES,
  editorDraftOf,
  editorProblems,
  isBlank,
  isFinished,
  isToConfirm,
  newEditorDraft,
  plainDraft,
} from '../../src/game/editor-draft';
import { CATEGORIES, MAX_WINES, type Category, type QuestionDraft } from '../../src/game/tasting';
import { draftOfWines } from '../support/setups';

const fresh = (): EditorState => ({ draft: newEditorDraft(DEFAULT_CHOICES), removed: null });
const filled = (wines: number): EditorState => {
  const draft = draftOfWines(wines);
  const years: QuestionDraft = { correct: '2016', wrong: ['2015', '2017', 'NV'] };
  const dated = { ...draft, wines: draft.wines.map((one) => ({ ...one, vintage_year: years })) };
  return { draft: editorDraftOf(dated, DEFAULT_CHOICES), removed: null };
};
const after = (state: EditorState, ...edits: readonly Edit[]) => edits.reduce(editDraft, state);

const CHABLIS = {
  color: 'Lemon',
  region: 'Chablis',
  grape_variety: 'Chardonnay',
  vintage_year: '2019',
  wine_name: 'Chablis',
};
const PROPOSALS = {
  color: ['Gold', 'Amber', 'Straw'],
  region: ['Sancerre', 'Soave', 'Rheingau'],
  grape_variety: ['Riesling', 'Aligoté', 'Garganega'],
  vintage_year: ['2018', '2020', '2016'],
  wine_name: ['Petit Chablis', 'Chablis Les Clos', 'Chablis Vaillons'],
};
const wine = 'wine-0';
const THIS_YEAR = 2026;
const READ: Edit = { type: 'read', wine, truths: CHABLIS };
const PROPOSE: Edit = { type: 'propose', wine, proposals: PROPOSALS };

const textsOf = ({ draft }: EditorState) => plainDraft(draft).wines;
const names = (state: EditorState) => textsOf(state).map((one) => one.wine_name.correct);

describe('editDraft', () => {
  test('[T3] what a label filled in holds up Create until it is confirmed', () => {
    const read = after(fresh(), READ, PROPOSE);
    expect(editorProblems(read.draft, THIS_YEAR)).toEqual(
      CATEGORIES.map((category) => ({ code: 'TO_CONFIRM', field: { wine: 0, category, answer: 0 } })),
    );
    const done = after(read, { type: 'confirm', wine, category: null });
    expect(editorProblems(done.draft, THIS_YEAR)).toEqual([]);
    expect(textsOf(done)[0]?.color).toEqual({ correct: 'Lemon', wrong: ['Gold', 'Amber', 'Straw'] });
  });

  test('[T3] confirming one truth leaves the others to be confirmed', () => {
    const state = after(fresh(), READ, PROPOSE, { type: 'confirm', wine, category: 'region' });
    expect(editorProblems(state.draft, THIS_YEAR)).toHaveLength(4);
  });

  test('[T3] typing a truth confirms it as it stands', () => {
    const state = after(fresh(), READ, PROPOSE, {
      type: 'type',
      wine,
      category: 'region',
      answer: 0,
      text: 'Chabl',
    });
    expect(state.draft.wines[0]?.answers.region[0]).toEqual({ text: 'Chabl', origin: 'typed' });
  });

  test('[T3] a picked suggestion is to be confirmed', () => {
    const state = after(filled(1), { type: 'pick', wine, category: 'region', text: 'Chablis' });
    expect(editorProblems(state.draft, THIS_YEAR)).toEqual([
      { code: 'TO_CONFIRM', field: { wine: 0, category: 'region', answer: 0 } },
    ]);
  });

  test('[T3] another label takes away what the label before filled in', () => {
    const state = after(fresh(), READ, PROPOSE, { type: 'read', wine, truths: { region: 'Barolo' } });
    expect(textsOf(state)[0]?.vintage_year.correct).toBe('');
    expect(textsOf(state)[0]?.region.correct).toBe('Barolo');
  });

  test('[H3] what follows from a picked region goes into empty fields alone', () => {
    const state = after(
      fresh(),
      { type: 'read', wine, truths: { color: 'Gold' } },
      { type: 'complete', wine, truths: CHABLIS },
    );
    expect(textsOf(state)[0]?.color.correct).toBe('Gold');
    expect(textsOf(state)[0]?.grape_variety.correct).toBe('Chardonnay');
  });

  test('[T2] a proposal that stands there already is passed over', () => {
    const typed: Edit = { type: 'type', wine, category: 'color', answer: 2, text: ' GOLD ' };
    const state = after(fresh(), READ, typed, PROPOSE);
    expect(textsOf(state)[0]?.color.wrong).toEqual(['Amber', ' GOLD ', 'Straw']);
  });

  test('[H3] another suggestion replaces a proposed answer and no typed one', () => {
    const replace = (answer: 1 | 2): Edit => ({
      type: 'replace',
      wine,
      category: 'color',
      answer,
      text: 'Deep gold',
    });
    const typed: Edit = { type: 'type', wine, category: 'color', answer: 2, text: 'Green' };
    const state = after(fresh(), READ, PROPOSE, typed, replace(1), replace(2));
    expect(textsOf(state)[0]?.color.wrong).toEqual(['Deep gold', 'Green', 'Straw']);
  });

  test('[H3] the copy of a wine stands below it, and its truths are to be confirmed', () => {
    const state = after(filled(2), { type: 'duplicate', wine });
    expect(names(state)).toEqual([
      'wine 1 wine_name right',
      'wine 1 wine_name right',
      'wine 2 wine_name right',
    ]);
    expect(editorProblems(state.draft, THIS_YEAR).map(({ code }) => code)).toEqual(
      CATEGORIES.map(() => 'TO_CONFIRM'),
    );
    expect(new Set(state.draft.wines.map(({ key }) => key)).size).toBe(3);
  });

  test('[H3] a removed wine comes back to its place, and what was typed meanwhile stays', () => {
    const gone = after(filled(3), { type: 'remove', wine: 'wine-1' }, { type: 'title', text: 'Six' });
    expect(names(gone)).toEqual(['wine 1 wine_name right', 'wine 3 wine_name right']);
    const back = after(gone, { type: 'undo' });
    expect(back.draft).toEqual({ ...filled(3).draft, title: 'Six' });
    expect(back.removed).toBeNull();
  });

  test('[T1] the only wine stays, and no more than thirty come in', () => {
    expect(after(filled(1), { type: 'remove', wine })).toEqual(filled(1));
    const full = after(filled(MAX_WINES), { type: 'add' }, { type: 'duplicate', wine });
    expect(full.draft.wines).toHaveLength(MAX_WINES);
    const list = Array.from({ length: 40 }, () => ({ label: 'x', truths: {}, given: [], proposals: {} }));
    const listed = after(fresh(), { type: 'list', wine, wines: list });
    expect(listed.draft.wines).toHaveLength(MAX_WINES);
    expect(new Set(listed.draft.wines.map(({ key }) => key)).size).toBe(MAX_WINES);
  });

  test('[H3] a list takes the place of a blank wine and joins a filled one', () => {
    const list = [{ label: 'Chablis 2019', truths: CHABLIS, given: [], proposals: PROPOSALS }];
    expect(names(after(fresh(), { type: 'list', wine, wines: list }))).toEqual(['Chablis']);
    expect(names(after(filled(1), { type: 'list', wine, wines: list }))).toEqual([
      'wine 1 wine_name right',
      'Chablis',
    ]);
  });

  test('[H3] starting afresh can be undone', () => {
    const state = after(filled(2), { type: 'start afresh', blank: fresh().draft });
    expect(isBlank(state.draft)).toBe(true);
    expect(after(state, { type: 'undo' }).draft).toEqual(filled(2).draft);
  });

  test('[H3] moving goes as far as the edge', () => {
    const up: Edit = { type: 'move', wine: 'wine-1', by: -1 };
    expect(after(filled(3), up, up, up).draft.wines.map(({ key }) => key)).toEqual([
      'wine-1',
      'wine-0',
      'wine-2',
    ]);
  });

  test('[T3] an unfinished wine is named as such', () => {
    expect(filled(1).draft.wines.every((one) => isFinished(one, THIS_YEAR))).toBe(true);
    expect(after(fresh(), READ, PROPOSE).draft.wines.some((one) => isFinished(one, THIS_YEAR))).toBe(false);
    expect(plainDraft(fresh().draft).wines).toEqual([emptyWine()]);
  });
});

const category = fc.constantFrom<Category>(...CATEGORIES);
const key = fc.integer({ min: 0, max: 8 }).map((number) => `wine-${number}`);
const text = fc.constantFrom('', ' ', 'Chablis', 'chablis', 'Gold', '2019', '🍷', 'שרדונה', 'x'.repeat(90));
const truths = fc.dictionary(category, text).map((some) => some as Partial<Record<Category, string>>);
const proposals = fc.dictionary(category, fc.array(text, { maxLength: 5 }));
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>({ type: 'add' }),
  fc.constant<Edit>({ type: 'undo' }),
  fc.record({ type: fc.constantFrom('duplicate' as const, 'remove' as const), wine: key }),
  fc.record({ type: fc.constant('move' as const), wine: key, by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ type: fc.constant('fold' as const), wine: key, isFolded: fc.boolean() }),
  fc.record({ type: fc.constant('label' as const), wine: key, text }),
  fc.record({ type: fc.constant('read' as const), wine: key, truths }),
  fc.record({ type: fc.constant('complete' as const), wine: key, truths }),
  fc.record({ type: fc.constant('propose' as const), wine: key, proposals }),
  fc.record({
    type: fc.constant('replace' as const),
    wine: key,
    category,
    answer: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({
    type: fc.constant('list' as const),
    wine: key,
    wines: fc.array(fc.record({ label: text, truths, given: fc.constant([]), proposals }), { maxLength: 3 }),
  }),
);
const typing: fc.Arbitrary<Edit> = fc.record({
  type: fc.constant('type' as const),
  wine: key,
  category,
  answer: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  text: text.filter((one) => one.trim() !== ''),
});

describe('any sequence of edits', () => {
  test('[T3] what was typed stays as typed, whatever is filled in later', () => {
    fc.assert(
      fc.property(
        fc.array(anyEdit, { maxLength: 8 }),
        typing,
        fc.array(anyEdit, { maxLength: 20 }),
        (some, typed, more) => {
          if (typed.type !== 'type') return;
          const before = after(fresh(), ...some, typed);
          const end = after(before, ...more);
          const found = end.draft.wines.find((one) => one.key === typed.wine);
          if (!found || !before.draft.wines.some((one) => one.key === typed.wine)) return;
          expect(found.answers[typed.category][typed.answer]).toEqual({ text: typed.text, origin: 'typed' });
        },
      ),
    );
  });

  test('[T3] a truth that was filled in is never without its mark before somebody confirms it', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 25 }), (edits) => {
        for (const one of after(fresh(), ...edits).draft.wines) {
          for (const name of CATEGORIES) {
            const [truth] = one.answers[name];
            expect(truth.text.trim() === '' || isToConfirm(truth)).toBe(true);
          }
        }
      }),
    );
  });

  test('[T1] there are 1 to 30 wines with keys of their own, and problems lie in them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyEdit, typing), { maxLength: 40 }), (edits) => {
        const { draft } = after(fresh(), ...edits);
        expect(draft.wines.length).toBeGreaterThanOrEqual(1);
        expect(draft.wines.length).toBeLessThanOrEqual(MAX_WINES);
        expect(new Set(draft.wines.map((one) => one.key)).size).toBe(draft.wines.length);
        for (const { field } of editorProblems(draft, THIS_YEAR)) {
          if (typeof field !== 'string') expect(draft.wines[field.wine]).toBeDefined();
        }
      }),
    );
  });

  test('[H3] undo right after a removal restores everything', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyEdit, typing), { maxLength: 20 }), key, (edits, wine) => {
        const { draft } = after(fresh(), ...edits);
        const state = { draft, removed: null };
        expect(after(state, { type: 'remove', wine }, { type: 'undo' }).draft).toEqual(draft);
      }),
    );
  });

  test('[P15] a wine’s line is typed, moves with it, and is not the copy’s', () => {
    const lined = after(filled(2), { type: 'line', wine, text: 'From the old mill' });
    expect(textsOf(lined).map(({ line }) => line)).toEqual(['From the old mill', undefined]);
    const moved = after(lined, { type: 'move', wine, by: 1 });
    expect(textsOf(moved).map(({ line }) => line)).toEqual([undefined, 'From the old mill']);
    expect(textsOf(after(lined, { type: 'duplicate', wine })).map(({ line }) => line)).toEqual([
      'From the old mill',
      undefined,
      undefined,
    ]);
    expect(isBlank(after(fresh(), { type: 'line', wine, text: 'x' }).draft)).toBe(false);
    const long = after(filled(2), { type: 'line', wine: 'wine-1', text: 'x'.repeat(201) });
    expect(editorProblems(long.draft, THIS_YEAR)).toEqual([{ code: 'LINE_TOO_LONG', field: 'line-1' }]);
  });

  test('[P10] what goes on by itself is chosen, and comes back with a prepared tasting', () => {
    const flow = { revealWhenAllAnswered: true, goOnAfterSeconds: 15 };
    const state = after(filled(1), { type: 'flow', flow });
    expect(plainDraft(state.draft).flow).toEqual(flow);
    expect(editorDraftOf(plainDraft(state.draft), DEFAULT_CHOICES).flow).toEqual(flow);
    expect(fresh().draft.flow).toEqual({ revealWhenAllAnswered: false, goOnAfterSeconds: null });
  });
});
