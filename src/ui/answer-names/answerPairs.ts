/** One answer's usual names: in English, and in French. */
type Pair = readonly [en: string, fr: string];

/** Answers that have a name in both languages. Loaded with the screens that show answers. */
export interface AnswerPairs {
  readonly colors: readonly Pair[];
  /** What may stand with a colour: `Pale lemon`, « Citron pâle ». */
  readonly tones: readonly Pair[];
  /** Both names are one grape, and each is the usual one in its language. */
  readonly grapes: readonly Pair[];
  /** Names of one grape that are usual in English; French has another, which English knows as well. */
  readonly grapesToFrench: readonly Pair[];
  /** And the reverse. */
  readonly grapesToEnglish: readonly Pair[];
  readonly vintages: readonly Pair[];
}

export const answerPairs: AnswerPairs = {
  colors: [
    ['White', 'Blanc'],
    ['Rosé', 'Rosé'],
    ['Orange', 'Orange'],
    ['Red', 'Rouge'],
    ['Lemon-green', 'Citron vert'],
    ['Lemon', 'Citron'],
    ['Gold', 'Or'],
    ['Amber', 'Ambre'],
    ['Pink', 'Rose vif'],
    ['Salmon', 'Saumon'],
    ['Pink-orange', 'Rose orangé'],
    ['Onion skin', 'Pelure d’oignon'],
    ['Deep gold', 'Or soutenu'],
    ['Apricot', 'Abricot'],
    ['Copper', 'Cuivre'],
    ['Deep amber', 'Ambre soutenu'],
    ['Purple', 'Pourpre'],
    ['Ruby', 'Rubis'],
    ['Garnet', 'Grenat'],
    ['Tawny', 'Tuilé'],
  ],
  tones: [
    ['Pale', 'pâle'],
    ['Light', 'clair'],
    ['Medium', 'moyen'],
    ['Deep', 'soutenu'],
    ['Dark', 'foncé'],
  ],
  grapes: [
    ['Muscat of Alexandria', 'Muscat d’Alexandrie'],
    ['Silvaner', 'Sylvaner'],
    ['Picpoul', 'Piquepoul'],
    ['Macabeo', 'Maccabeu'],
    ['St. Laurent', 'Saint-Laurent'],
  ],
  grapesToFrench: [
    ['Garnacha', 'Grenache'],
    ['Garnacha Tinta', 'Grenache'],
    ['Garnacha Blanca', 'Grenache Blanc'],
    ['Shiraz', 'Syrah'],
    ['Pinot Grigio', 'Pinot Gris'],
    ['Pinot Bianco', 'Pinot Blanc'],
    ['Pinot Nero', 'Pinot Noir'],
    ['Monastrell', 'Mourvèdre'],
    ['Mataro', 'Mourvèdre'],
    ['Cariñena', 'Carignan'],
    ['Carignane', 'Carignan'],
    ['Cinsaut', 'Cinsault'],
    ['Fumé Blanc', 'Sauvignon Blanc'],
    ['Rhine Riesling', 'Riesling'],
    ['White Riesling', 'Riesling'],
    ['French Colombard', 'Colombard'],
  ],
  grapesToEnglish: [
    ['Malbec', 'Côt'],
    ['Vermentino', 'Rolle'],
  ],
  vintages: [['NV', 'Sans millésime']],
};
