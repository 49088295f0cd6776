import { foldWords } from './fold-words';
import type { WineColor, WineStyle } from './knowledge';

/** What a word that is on many labels says about the wine; nothing of it for words of rank and origin. */
export interface LabelWord {
  readonly color?: WineColor;
  readonly style?: WineStyle;
  /** Folded names of the grapes that a short form stands for. */
  readonly grapes?: readonly string[];
}

const COLORS: Readonly<Record<WineColor, string>> = {
  white:
    'white|blanc|blanche|bianco|blanco|branco|weiss|weisswein|bijelo|belo|blanc de blancs|blanc de noirs',
  rosé: 'rose|rosado|rosato|pink|clairet|cerasuolo|chiaretto|blush|oeil de perdrix',
  orange: 'orange|amber|ambre|skin contact|qvevri|ramato',
  red: 'red|rouge|rosso|tinto|rot|rotwein|crno|voros',
};

const STYLES: Readonly<Record<WineStyle, string>> = {
  still: 'sec|dry|trocken|secco|seco|still|tranquille',
  sparkling:
    'brut|extra brut|brut nature|zero dosage|extra dry|sparkling|mousseux|petillant|petillant naturel|pet nat|' +
    'spumante|frizzante|sekt|espumante|espumoso|methode traditionnelle|metodo classico|blanc de blancs|' +
    'blanc de noirs|demi sec|cap classique',
  sweet:
    'sweet|doux|moelleux|liquoreux|vendange tardive|vendanges tardives|selection de grains nobles|sgn|late harvest|' +
    'aszu|eszencia|szamorodni|puttonyos|puttonyo|auslese|beerenauslese|trockenbeerenauslese|eiswein|icewine|' +
    'ice wine|vin de paille|passito|recioto|vin santo|noble rot|botrytis|edes|dolce|dulce',
  fortified:
    'fortified|tawny|ruby|lbv|late bottled vintage|vintage port|colheita|vin doux naturel|vdn|fino|amontillado|' +
    'oloroso|manzanilla|palo cortado|pedro ximenez|px|sercial|bual|malmsey|mute',
};

const SHORT_GRAPES: Readonly<Record<string, readonly string[]>> = {
  cabernet: ['cabernet sauvignon'],
  cab: ['cabernet sauvignon'],
  'cab sauv': ['cabernet sauvignon'],
  'cab franc': ['cabernet franc'],
  sauvignon: ['sauvignon blanc'],
  gewurz: ['gewurztraminer'],
  gsm: ['grenache', 'syrah', 'mourvedre'],
};

const RANKS =
  'chateau|domaine|maison|clos|cave|caves|cuvee|weingut|bodega|bodegas|tenuta|castello|cantina|quinta|estate|winery|' +
  'vineyard|vineyards|cellars|wines|wine|vin|vino|grand|cru|grand cru|premier cru|1er cru|grand vin|cru classe|' +
  'grand cru classe|cru bourgeois|village|villages|superieur|superiore|classico|riserva|gran selezione|reserve|' +
  'reserva|gran reserva|crianza|joven|roble|vieilles vignes|old vines|old vine|alte reben|kabinett|spatlese|grosses gewachs|gg|' +
  'feinherb|halbtrocken|smaragd|federspiel|steinfeder|aoc|aop|ac|doc|docg|igp|igt|do|doca|dac|ava|vdp|appellation|' +
  'controlee|protegee|selection|special|bio|organic|biodynamic|nature|de|du|des|la|le|les|el|il|di|da|del|della|d|l|' +
  'the|et|and|of|e|y|und|vintage|millesime|by|by the|sur lie|barrel|fermented|unoaked|single|1|2|3|4|5|6';

/** Words of rank that are written with a capital, and with their accents, on any label. */
const WRITTEN =
  'Château|Domaine|Maison|Cuvée|Weingut|Bodega|Bodegas|Tenuta|Castello|Cantina|Quinta|Grand Cru|Premier Cru|1er Cru|' +
  'Grand Vin|Cru Classé|Grand Cru Classé|Cru Bourgeois|Villages|Supérieur|Superiore|Classico|Riserva|Gran Selezione|' +
  'Reserva|Gran Reserva|Crianza|Vieilles Vignes|Old Vines|Alte Reben|Kabinett|Spätlese|Grosses Gewächs|Smaragd|' +
  'Federspiel|Steinfeder|Auslese|Beerenauslese|Trockenbeerenauslese|Vendange Tardive|Vendanges Tardives|' +
  'Sélection de Grains Nobles|Brut|Extra Brut|Brut Nature|Blanc de Blancs|Blanc de Noirs|Aszú|Amontillado|Oloroso|' +
  'Fino|Manzanilla|Cabernet|Tawny|Late Bottled Vintage|LBV|Passito|Recioto';

const writtenByFolded: ReadonlyMap<string, string> = new Map(
  WRITTEN.split('|').map((written) => [foldWords(written), written]),
);

/** How a word of rank is written; undefined for one that is written in more ways than one. */
export function labelWordWritten(folded: string): string | undefined {
  return writtenByFolded.get(folded);
}

/** By folded text. */
export const labelWords: ReadonlyMap<string, LabelWord> = collect();

function collect(): Map<string, LabelWord> {
  const words = new Map<string, LabelWord>();
  const add = (folded: string, says: LabelWord): void => {
    words.set(folded, { ...words.get(folded), ...says });
  };
  for (const folded of RANKS.split('|')) add(folded, {});
  for (const color of ['white', 'rosé', 'orange', 'red'] as const)
    for (const folded of COLORS[color].split('|')) add(folded, { color });
  for (const style of ['still', 'sparkling', 'sweet', 'fortified'] as const)
    for (const folded of STYLES[style].split('|')) add(folded, { style });
  for (const [folded, grapes] of Object.entries(SHORT_GRAPES)) add(folded, { grapes });
  return words;
}
