import type { Draw } from '../game/draft';
import { lengthOf } from '../game/text';
import type { Language } from './color-shades';
import type { KnownWine, WineFacts } from './wine-facts';
import type { WineIndex } from './wine-index';

/**
 * How near wrong answers are: `friends` far apart, `keen` one neighbour, one cousin and one of the same colour,
 * `sommelier` the nearest there are.
 */
export type Difficulty = 'friends' | 'keen' | 'sommelier';

export type Glasses = 'clear' | 'black';

/** What a proposal depends on besides the wine itself. */
export interface DeskContext {
  readonly index: WineIndex;
  readonly difficulty: Difficulty;
  readonly glasses: Glasses;
  readonly thisYear: number;
  /** `en` unless the right answer is written as only French writes it. */
  readonly language?: Language;
  /** The other wines of the tasting. */
  readonly evening: readonly KnownWine[];
  /** Wines of earlier tastings, latest first. */
  readonly library: readonly KnownWine[];
  readonly draw: Draw;
}

/** One question that wrong answers are looked for. */
export interface AnswerQuery extends DeskContext {
  readonly truth: string;
  readonly facts: WineFacts;
  /** Wrong answers that stay. */
  readonly standing: readonly string[];
}

/** Something that can be ranked: the lower the distance, the better it suits. */
export interface Ranked<Item> {
  readonly item: Item;
  readonly distance: number;
}

/** Sorts by distance, and by lot where distances are about the same: `jitter` is how much that is. */
export function inDrawnOrder<Item>(ranked: readonly Ranked<Item>[], jitter: number, draw: Draw): Item[] {
  return ranked
    .map(({ item, distance }) => ({ item, distance: distance + (draw(1000) / 1000) * jitter }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ item }) => item);
}

/** The first of each list, then the second of each, and so on; each item once. */
export function taking<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const taken = new Set<Item>();
  for (let before = -1; before < taken.size;) {
    before = taken.size;
    for (const list of lists) {
      const next = list.find((item) => !taken.has(item));
      if (next !== undefined) taken.add(next);
    }
  }
  return [...taken];
}

/** How much two texts differ in length, so that the truth is not the one long answer. */
export function lengthGap(a: string, b: string): number {
  return Math.abs(lengthOf(a) - lengthOf(b));
}
