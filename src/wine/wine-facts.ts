import type { Category } from '../game/tasting';
import { chooseWine } from './choose-wine';
import { shadeNamed } from './color-shades';
import type { Grape, RegionWine, WineColor } from './knowledge';
import { readLabel } from './read-label';
import { grapesIn, scanTerms } from './scan-terms';
import { isInside, placeNamed, type Place, type WineIndex } from './wine-index';

/** The right answers of a wine, as far as they are there: of this wine, the evening's others, the host's library. */
export type KnownWine = Readonly<Partial<Record<Category, string>>>;

/** What a wine's right answers say, looked up in the knowledge; `null` and empty where it knows nothing of them. */
export interface WineFacts {
  readonly color: WineColor | null;
  /** What the region question reveals. */
  readonly revealed: Place | null;
  /** Where the wine is from: `revealed`, or inside it when the wine's name tells more. */
  readonly origin: Place | null;
  readonly wine: RegionWine | null;
  /** The grape that the question asks for. */
  readonly grape: Grape | null;
  /** Ids of everything that is in the bottle: no wrong answer to the grape. */
  readonly inBottle: ReadonlySet<string>;
}

/** Looks up what was typed. Unknown words are fine: the host knows better than any list. */
export function factsOf(answers: KnownWine, index: WineIndex, thisYear: number): WineFacts {
  const reading = readLabel(answers.wine_name ?? '', index, { thisYear });
  const revealed = answers.region ? placeNamed(answers.region, index) : null;
  const named = grapesIn(scanTerms(answers.grape_variety ?? '', index), index).map(({ grape }) => grape);
  const color = colorNamed(answers.color) ?? null;
  const isTold = reading.place !== null && (revealed === null || isInside(reading.place, revealed));
  const hints = {
    color,
    style: isTold ? reading.style : null,
    grapes: named,
    bottle: isTold ? reading.bottle : null,
  };
  // A text that no list knows tells no region, whatever else the name may hint at.
  const origin = answers.region && !revealed ? null : isTold ? reading.place : revealed;
  const wine = origin ? (chooseWine(origin, hints)?.made.wine ?? null) : null;
  const inBottle = new Set(named.map(({ id }) => id));
  for (const { grape } of reading.grapes) if (isTold) inBottle.add(grape.id);
  if (wine?.isBlend) for (const id of wine.grapes) inBottle.add(id);
  return {
    color: color ?? wine?.color ?? null,
    revealed,
    origin,
    wine,
    grape: named[0] ?? null,
    inBottle,
  };
}

/** The wine colour that a color answer means: `Garnet`, `pale lemon` and `rouge` too. */
export function colorNamed(text: string | undefined): WineColor | null {
  if (!text) return null;
  const words = text.split(/\s+/u);
  for (let from = 0; from < words.length; from += 1) {
    const shade = shadeNamed(words.slice(from).join(' '));
    if (shade) return shade.color;
  }
  return null;
}
