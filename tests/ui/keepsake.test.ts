import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CATEGORIES } from '../../src/game/tasting';
import type { EndedView, RecapRow } from '../../src/protocol/view';
import { keepsakeOf, type Keepsake } from '../../src/ui/keepsake/keepsakeOf';
import { FACES, layOutKeepsake, PICTURE_WIDTH_PX, type Face } from '../../src/ui/keepsake/layOutKeepsake';
import { wrapText } from '../../src/ui/keepsake/wrapText';
import { commonEn } from '../../src/ui/messages/commonEn';
import { commonFr } from '../../src/ui/messages/commonFr';
import { keepsakeEn } from '../../src/ui/messages/keepsakeEn';
import { keepsakeFr } from '../../src/ui/messages/keepsakeFr';

const row = (change: Partial<RecapRow> = {}): RecapRow => ({
  wine: 1,
  category: 'region',
  right: ['Barolo'],
  yours: 'Barolo',
  points: 100,
  void: false,
  ...change,
});

const view = (recap: RecapRow[], change: Partial<EndedView> = {}): EndedView => ({
  phase: 'ended',
  revision: 9,
  life: 'life',
  code: '4821',
  title: 'Friday in the cellar',
  hostName: 'TANNIC-FALCON',
  wines: 2,
  you: { pseudonym: 'SMOKY-DECANTER', score: 100, rank: 2 },
  leaderboard: { rows: [], seats: 8 },
  recap,
  ...change,
});

/** Every letter is as wide as half its face is high. */
const measure = (text: string, face: Face) => (Array.from(text).length * FACES[face].size) / 2;
/** Wider than any real letter. */
const measureWide = (text: string, face: Face) => measure(text, face) * 2;

const french = { common: commonFr, keepsake: keepsakeFr, date: '1er décembre 2026' };
const words = { common: commonEn, keepsake: keepsakeEn, date: '22 November 2026' };

const texts = (keepsake: Keepsake) =>
  layOutKeepsake(keepsake, words, measure).marks.flatMap((mark) => (mark.type === 'text' ? [mark] : []));

/** What a title or an answer may be, emoji and letters read from the right among them. */
const anyText = fc
  .array(
    fc.constantFrom('Barolo', 'ברולו', 'نبيذ أحمر', '🍷', '👩‍👩‍👧‍👦', '🇫🇷', 'É', 'x'.repeat(60), 'a', '1998'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' ').slice(0, 80).trim());

describe('what is kept', () => {
  test('[P13] the name of a wine stands above its answers, and only what counted is counted', () => {
    const kept = keepsakeOf(
      view([
        row({ category: 'color', right: ['Ruby'], yours: null, points: 0 }),
        row(),
        row({ category: 'vintage_year', right: ['2016', '2017'], yours: '2017' }),
        row({ category: 'wine_name', right: ['Cannubi'], yours: 'Cannubi', points: 0, void: true }),
        row({ wine: 2, category: 'color' }),
      ]),
    );
    expect(kept.wines.map(({ number }) => number)).toEqual([1, 2]);
    expect(kept.wines[0]).toMatchObject({
      name: { right: ['Cannubi'], isRight: true, isCounted: false },
      right: 2,
      counted: 3,
    });
    expect(kept.wines[0]?.answers.map(({ category }) => category)).toEqual([
      'color',
      'region',
      'vintage_year',
    ]);
    expect(kept.wines[1]?.name).toBeNull();
  });

  test('[P13] a result that was kept before hosts said the day has none', () => {
    expect(keepsakeOf(view([row()])).endedAtMs).toBeNull();
    expect(keepsakeOf(view([row()], { endedAtMs: 1_000 })).endedAtMs).toBe(1_000);
  });
});

describe('lines', () => {
  const width = (text: string) => Array.from(text).length;

  test('[P13] break between words, and inside a word only where it is too wide by itself', () => {
    expect(wrapText('Viña Tondonia 2001', 8, width)).toEqual(['Viña', 'Tondonia', '2001']);
    expect(wrapText('a Gewürztraminer', 6, width)).toEqual(['a', 'Gewürz', 'tramin', 'er']);
    expect(wrapText('', 8, width)).toEqual([]);
  });

  test('[P13] a family, a flag and a letter with its marks are never taken apart', () => {
    const whole = ['👩‍👩‍👧‍👦', '🇫🇷', 'e\u0301', '👍🏽', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️'];
    expect(wrapText(whole.join(''), 1, width)).toEqual(whole);
  });

  test('[P13] lose nothing but spaces and keep to the width', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 12, max: 60 }), (text, most) => {
        const lines = wrapText(text, most, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('the picture', () => {
  test('[P13] says title, day, pseudonym, place, and per wine what it was and what one said', () => {
    const kept = keepsakeOf(
      view([
        row({ yours: 'Rioja', points: 0 }),
        row({ category: 'vintage_year', right: ['2016'], yours: null, points: 0 }),
        row({ category: 'wine_name', right: ['Cannubi'], yours: 'Cannubi' }),
      ]),
    );
    const said = texts(kept).map(({ text }) => text);
    for (const text of [
      'Friday in the cellar',
      '22 November 2026',
      'SMOKY-DECANTER',
      '2nd',
      'of 8, with 100 points',
      'Wine 1',
      '1 of 3 right',
      'Cannubi',
      'Barolo',
      'Rioja',
      'You said',
      'No answer',
    ])
      expect(said).toContain(text);
    expect(layOutKeepsake(kept, words, measure).marks.filter(({ type }) => type === 'tick')).toHaveLength(1);
  });

  test('[P13] a text that is read from the right begins at the right', () => {
    const kept = keepsakeOf(view([row({ right: ['«ברולו» 2016'] })], { title: '🍷 نبيذ' }));
    const [title, region] = [/نبيذ/u, /ברולו/u].map((some) =>
      texts(kept).find(({ text }) => some.test(text)),
    );
    expect(title).toMatchObject({ direction: 'rtl', x: 1020 });
    expect(region).toMatchObject({ direction: 'rtl' });
    expect(texts(kept).find(({ text }) => text === 'SMOKY-DECANTER')).toMatchObject({
      direction: 'ltr',
      x: 60,
    });
  });

  test('[P13] holds thirty wines of any texts: nothing beside it, nothing on top of another text', () => {
    const anyRow = fc.record({
      wine: fc.integer({ min: 1, max: 30 }),
      category: fc.constantFrom(...CATEGORIES),
      right: fc.array(anyText, { minLength: 1, maxLength: 2 }),
      yours: fc.option(anyText),
      points: fc.constant(0),
      void: fc.boolean(),
    });
    const anyWords = fc.constantFrom(words, french);
    fc.assert(
      fc.property(anyText, fc.array(anyRow, { maxLength: 60 }), anyWords, (title, recap, words) => {
        const { marks, height } = layOutKeepsake(keepsakeOf(view(recap, { title })), words, measureWide);
        const boxes = marks.flatMap((mark) => {
          if (mark.type !== 'text') return [];
          const { size } = FACES[mark.face];
          const wide = measureWide(mark.text, mark.face);
          const left = mark.direction === 'rtl' ? mark.x - wide : mark.x;
          return [{ left, right: left + wide, top: mark.y - size * 0.7, bottom: mark.y }];
        });
        for (const { left, right, top, bottom } of boxes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(PICTURE_WIDTH_PX);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(height);
        }
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1, index + 12)) {
            const beside = one.right <= other.left || other.right <= one.left;
            const above = one.bottom <= other.top || other.bottom <= one.top;
            expect(beside || above).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
