import { foldWords } from './fold-words';
import type { WineColor } from './knowledge';

export type Language = 'en' | 'fr';

/** An answer to the color question: a wine's colour, or a shade of one that shows in a clear glass. */
export interface Shade {
  readonly color: WineColor;
  readonly isColor: boolean;
  readonly en: string;
  readonly fr: string;
}

const COLORS: readonly Shade[] = [
  { color: 'white', isColor: true, en: 'White', fr: 'Blanc' },
  { color: 'rosé', isColor: true, en: 'Rosé', fr: 'Rosé' },
  { color: 'orange', isColor: true, en: 'Orange', fr: 'Orange' },
  { color: 'red', isColor: true, en: 'Red', fr: 'Rouge' },
];

/** From young to old, or pale to deep, after the steps of colour that tasters are taught (WSET's lexicon). */
const SHADES: readonly Shade[] = [
  shade('white', 'Lemon-green', 'Citron vert'),
  shade('white', 'Lemon', 'Citron'),
  shade('white', 'Gold', 'Or'),
  shade('white', 'Amber', 'Ambre'),
  shade('rosé', 'Pink', 'Rose vif'),
  shade('rosé', 'Salmon', 'Saumon'),
  shade('rosé', 'Pink-orange', 'Rose orangé'),
  shade('rosé', 'Onion skin', 'Pelure d’oignon'),
  shade('orange', 'Deep gold', 'Or soutenu'),
  shade('orange', 'Apricot', 'Abricot'),
  shade('orange', 'Copper', 'Cuivre'),
  shade('orange', 'Deep amber', 'Ambre soutenu'),
  shade('red', 'Purple', 'Pourpre'),
  shade('red', 'Ruby', 'Rubis'),
  shade('red', 'Garnet', 'Grenat'),
  shade('red', 'Tawny', 'Tuilé'),
];

/** Colours first, then the shades of each from young to old. */
export const SHADES_AND_COLORS: readonly Shade[] = [...COLORS, ...SHADES];

function shade(color: WineColor, en: string, fr: string): Shade {
  return { color, isColor: false, en, fr };
}

export function shadesOf(color: WineColor): Shade[] {
  return SHADES.filter((one) => one.color === color);
}

const byText: ReadonlyMap<string, Shade> = new Map(
  SHADES_AND_COLORS.flatMap((one) => [[foldWords(one.fr), one] as const, [foldWords(one.en), one] as const]),
);

/** The colour or shade that a text names, in either language. */
export function shadeNamed(text: string): Shade | null {
  return byText.get(foldWords(text)) ?? null;
}

/** The shade to expect: purple for no one's first guess, garnet and gold with age, sugar or wood. */
export function likelyShade(color: WineColor, isDeep: boolean): Shade | null {
  const [first, second, third] = shadesOf(color);
  return (isDeep ? third : color === 'rosé' ? first : second) ?? null;
}
