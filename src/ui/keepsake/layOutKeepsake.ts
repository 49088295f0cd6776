import type { CommonMessages } from '../messages/commonEn';
import type { KeepsakeMessages } from '../messages/keepsakeEn';
import type { Keepsake, KeptAnswer, KeptWine } from './keepsakeOf';
import { wrapText } from './wrapText';

/** Faces of the picture: family of the tokens, weight, size and line height in px. */
export const FACES = {
  brand: { family: '--sans', weight: 650, size: 26, line: 36 },
  title: { family: '--serif', weight: 600, size: 68, line: 78 },
  place: { family: '--serif', weight: 600, size: 116, line: 124 },
  name: { family: '--serif', weight: 600, size: 46, line: 56 },
  pseudonym: { family: '--sans', weight: 700, size: 44, line: 56 },
  text: { family: '--sans', weight: 600, size: 34, line: 44 },
  small: { family: '--sans', weight: 450, size: 28, line: 38 },
} as const;

export type Face = keyof typeof FACES;

/** What is painted, in px from the top left corner; the `y` of a text is its baseline. */
export type Mark =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly face: Face;
      readonly color: `--${string}`;
      /** Where the text begins: its left edge, or its right one if it is read from the right. */
      readonly x: number;
      readonly y: number;
      readonly direction: 'ltr' | 'rtl';
    }
  | {
      readonly type: 'card';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly type: 'tick'; readonly x: number; readonly y: number; readonly size: number };

export interface Layout {
  readonly height: number;
  readonly marks: readonly Mark[];
}

export interface KeepsakeWords {
  readonly common: CommonMessages;
  readonly keepsake: KeepsakeMessages;
  /** The day in words, or null where it is not known. */
  readonly date: string | null;
}

/** Width of a text in px. */
export type Measure = (text: string, face: Face) => number;

export const PICTURE_WIDTH_PX = 1080;
const MARGIN = 60;
const PADDING = 44;
const LABELS = 240;
const TICK = 40;
const INNER = { left: MARGIN + PADDING, right: PICTURE_WIDTH_PX - MARGIN - PADDING };

// The first letter that has a direction: Hebrew, Arabic and their kin are read from the right.
const FROM_THE_RIGHT = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Places everything on the picture: as tall as it needs, long texts on several lines, nothing cut off. */
export function layOutKeepsake(keepsake: Keepsake, words: KeepsakeWords, measure: Measure): Layout {
  const page = new Page(measure);
  layOutHead(page, keepsake, words);
  for (const wine of keepsake.wines) layOutWine(page, wine, words);
  return { height: page.y + MARGIN, marks: page.marks };
}

/** A pen that moves down. */
class Page {
  readonly marks: Mark[] = [];
  y = MARGIN;

  constructor(private readonly measure: Measure) {}

  /** Lines of a text between two edges, and the pen below them. */
  write(text: string, face: Face, color: `--${string}`, { left, right }: typeof INNER): void {
    const direction = FROM_THE_RIGHT.test(text) ? 'rtl' : 'ltr';
    const { line } = FACES[face];
    for (const part of wrapText(text, right - left, (one) => this.measure(one, face))) {
      const x = direction === 'rtl' ? right : left;
      const y = this.y + baselineOf(face);
      this.marks.push({ type: 'text', text: part, face, color, x, y, direction });
      this.y += line;
    }
  }

  /** Two texts on one height. */
  beside(first: () => void, second: () => void): void {
    const top = this.y;
    first();
    const bottom = this.y;
    this.y = top;
    second();
    this.y = Math.max(bottom, this.y);
  }

  width(text: string, face: Face): number {
    return this.measure(text, face);
  }
}

/** In a line of this face, from its top: capitals stand in its middle. */
function baselineOf(face: Face): number {
  const { line, size } = FACES[face];
  return (line + size * 0.7) / 2;
}

function layOutHead(page: Page, keepsake: Keepsake, { common, keepsake: messages, date }: KeepsakeWords) {
  const { title, pseudonym, rank, seats, score } = keepsake;
  const edges = { left: MARGIN, right: PICTURE_WIDTH_PX - MARGIN };
  page.write(common.appName, 'brand', '--dust', edges);
  page.y += 16;
  page.write(title, 'title', '--ivory', edges);
  if (date !== null) page.write(date, 'text', '--dust', edges);
  page.y += 36;
  page.write(pseudonym, 'pseudonym', '--ivory', edges);
  if (rank !== null) page.write(common.ordinal(rank), 'place', '--gold', edges);
  page.write(messages.placeOf(rank === null ? null : seats, score), 'text', '--dust', edges);
  page.y += 40;
}

function layOutWine(page: Page, wine: KeptWine, words: KeepsakeWords) {
  const top = page.y;
  const before = page.marks.length;
  page.y += PADDING;
  const right = wine.counted === 0 ? '' : words.keepsake.rightOf(wine.right, wine.counted);
  page.beside(
    () => page.write(words.common.wine(wine.number), 'small', '--dust', INNER),
    () =>
      page.write(right, 'small', '--dust', {
        left: INNER.right - Math.ceil(page.width(right, 'small')),
        right: INNER.right,
      }),
  );
  if (wine.name) layOutAnswer(page, wine.name, words);
  for (const answer of wine.answers) {
    page.y += 18;
    layOutAnswer(page, answer, words);
  }
  page.y += PADDING;
  const card = { x: MARGIN, y: top, width: PICTURE_WIDTH_PX - 2 * MARGIN, height: page.y - top };
  page.marks.splice(before, 0, { type: 'card', ...card });
  page.y += 28;
}

function layOutAnswer(page: Page, answer: KeptAnswer, { common, keepsake: messages }: KeepsakeWords) {
  const isName = answer.category === 'wine_name';
  const face = isName ? 'name' : 'text';
  const values = { left: INNER.left + LABELS, right: INNER.right - TICK - 20 };
  const below = isName ? { ...values, left: INNER.left } : values;
  const labels = { left: INNER.left, right: INNER.left + LABELS - 20 };
  if (answer.isRight) {
    const middle = page.y + FACES[face].line / 2;
    page.marks.push({ type: 'tick', x: INNER.right - TICK, y: middle - TICK / 2, size: TICK });
  }
  const right = () => page.write(common.orList(answer.right), face, '--ivory', below);
  const label = () => {
    page.y += baselineOf(face) - baselineOf('small');
    page.write(common.categories[answer.category], 'small', '--dust', labels);
  };
  if (isName) right();
  else page.beside(label, right);
  if (answer.said === null) page.write(messages.saidNothing, 'small', '--dust', below);
  else if (!answer.isRight) layOutSaid(page, answer.said, messages, labels, values);
  if (!answer.isCounted) page.write(messages.notCounted, 'small', '--dust', below);
}

function layOutSaid(
  page: Page,
  said: string,
  messages: KeepsakeMessages,
  labels: typeof INNER,
  values: typeof INNER,
) {
  page.beside(
    () => page.write(messages.youSaid, 'small', '--rose', labels),
    () => page.write(said, 'small', '--rose', values),
  );
}
