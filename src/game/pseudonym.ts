/**
 * Names for a table of friends, from words of the wine world that English and French speakers both recognise.
 * No grape, region or colour among them, since a name must not hint at an answer (J2).
 */
export const ADJECTIVES = [
  'TANNIC', 'SMOKY', 'VELVETY', 'BRIGHT', 'MELLOW', 'ROUND', 'SUPPLE', 'FLORAL', 'FRUITY', 'SPICY',
  'MINERAL', 'ELEGANT', 'SILKY', 'VIBRANT', 'NOBLE', 'GENEROUS', 'DELICATE', 'INTENSE', 'COMPLEX', 'FRESH',
  'RUSTIC', 'SUBTLE', 'GENTLE', 'VIVID', 'CALM',
] as const; // prettier-ignore

export const NOUNS = [
  'CORK', 'DECANTER', 'MAGNUM', 'CARAFE', 'CELLAR', 'BOUQUET', 'VINE', 'BARREL', 'DOMAINE', 'SOMMELIER',
  'TERROIR', 'GOBLET', 'VINTAGE', 'AROMA', 'PALATE', 'FALCON', 'TRUFFLE', 'TERRACE', 'BALLOON', 'CANDLE',
  'PICNIC', 'BANQUET', 'JEROBOAM', 'CASK', 'FESTIVAL',
] as const; // prettier-ignore

const NAME_COUNT = ADJECTIVES.length * NOUNS.length;
const FIRST_NUMBER = 1000;
const NUMBER_COUNT = 9000;

/**
 * An ADJECTIVE-NOUN that is not taken, or `WINE-####` when none is left.
 *
 * @param seed any integer; the same seed and the same names taken give the same name.
 */
export function choosePseudonym(taken: ReadonlySet<string>, seed: number): string {
  const start = ((Math.trunc(seed) % NAME_COUNT) + NAME_COUNT) % NAME_COUNT;
  for (let step = 0; step < NAME_COUNT; step += 1) {
    const name = nameAt((start + step) % NAME_COUNT);
    if (!taken.has(name)) return name;
  }
  for (let step = 0; step < NUMBER_COUNT; step += 1) {
    const name = `WINE-${FIRST_NUMBER + ((start + step) % NUMBER_COUNT)}`;
    if (!taken.has(name)) return name;
  }
  throw new Error('every pseudonym is taken');
}

function nameAt(index: number): string {
  return `${ADJECTIVES[index % ADJECTIVES.length]}-${NOUNS[Math.floor(index / ADJECTIVES.length)]}`;
}
