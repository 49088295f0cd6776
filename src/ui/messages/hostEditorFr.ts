import type { hostEditorEn } from './hostEditorEn';

export const hostEditorFr: typeof hostEditorEn = {
  label: 'étiquette',
  labelHint: 'Tapez ce qu’il y a sur la bouteille, par exemple « Chablis 2019 », puis Entrée.',
  fillIn: (wine) => `Remplir le vin ${wine}`,
  waitForLists: 'Les listes de vins arrivent. Vous pouvez déjà tout taper.',
  understood: 'Compris',
  guess: 'supposé',
  notUnderstood: (words) => `Pas compris : ${words.map((word) => `« ${word} »`).join(', ')}.`,
  confirmWine: (wine) => `Confirmer le vin ${wine}`,
  confirmHint: 'Les cinq sont justes ? Confirmez, ou corrigez ce qui ne l’est pas.',
  toConfirm: 'à confirmer',
  confirmOne: (category, wine) => `Confirmer : ${category}, vin ${wine}`,
  suggestions: 'Suggestions',
  another: (category, answer, wine) => `Autre suggestion : ${category}, réponse ${answer} du vin ${wine}`,
  noOther: 'Pas d’autre suggestion pour celle-ci.',
  propose: (wine) => `Proposer de mauvaises réponses pour le vin ${wine}`,
  details: (wine) => `Détails du vin ${wine}`,
  moveUp: (wine) => `Monter le vin ${wine}`,
  moveDown: (wine) => `Descendre le vin ${wine}`,
  duplicate: (wine) => `Dupliquer le vin ${wine}`,
  removed: (wine) => `Vin ${wine} retiré.`,
  startedAfresh: 'On repart de zéro.',
  undo: 'Annuler',
  restored: 'Votre dégustation inachevée est là.',
  startAfresh: 'Repartir de zéro',
  notKept:
    'Ce que vous tapez ne peut pas être gardé sur cet appareil : ne fermez pas cette page et ne la rechargez pas.',

  line: 'un mot sur la bouteille',
  lineHint: 'Tout le monde le lit quand ce vin est fini : qui l’a fait, avec quoi le boire.',
  lineCount: (count, max) => `${count} sur ${max}`,

  difficulty: 'Mauvaises réponses',
  difficulties: { friends: 'Entre amis', keen: 'Amateurs', sommelier: 'Sommeliers' },
  difficultyHints: {
    friends: 'Loin de la vérité : une première soirée.',
    keen: 'Certaines près de la vérité, d’autres plus loin.',
    sommelier: 'Aussi près que possible.',
  },
  glasses: 'Verres',
  glassesKinds: { clear: 'Transparents', black: 'Noirs' },
  glassesHints: { clear: 'Les nuances de la robe.', black: 'Blanc, rosé, orange ou rouge.' },

  paste: 'Coller une liste',
  pasteLabel: 'Un vin par ligne, ou les cellules d’un tableur',
  pasteExample: 'Chablis 2019\nBarolo 2016\nRioja Reserva 2015',
  pasteAdd: 'Remplir avec cette liste',
  pasteFile: 'Ouvrir un fichier CSV',
  pasted: (count) => (count === 1 ? '1 vin est en place.' : `${count} vins sont en place.`),
  pasteNothing: 'Il n’y a pas de vin dans cette liste.',
  pasteBeyond: (count, max) =>
    `Une dégustation a ${max} vins au plus : ${count === 1 ? '1 ligne est laissée' : `${count} lignes sont laissées`} de côté.`,
  pasteLeft: 'Laissé de côté',
  pasteUnknownColumns: (names) => `Colonnes non lues : ${names.join(', ')}.`,
  fileFailed: 'Ce fichier n’a pas pu être lu comme du texte.',
  fileTooLarge: 'Ce fichier est trop gros pour une liste de vins.',

  problemToConfirm: 'Rempli par une suggestion : confirmez, ou corrigez.',
  toConfirmHere: 'à confirmer',
  labelProblems: {
    EMPTY: 'Tapez d’abord ce qu’il y a sur la bouteille.',
    NO_REGION: 'La région n’est pas dans les listes : tapez-la ci-dessous.',
    NV_NOT_FOR_STILL:
      'Un vin tranquille a presque toujours une année ; NV (sans millésime) est courant pour les effervescents et les vins mutés. S’il n’y en a pas sur l’étiquette, NV reste.',
    TOO_LONG: (max) => `Le nom dépasse ${max} caractères : raccourcissez-le ci-dessous.`,
    VINTAGE_IN_FUTURE: (year) => `${year} n’est pas encore arrivé.`,
    VINTAGE_TOO_OLD: (year) => `${year} est trop ancien pour un millésime ici.`,
    SEVERAL_VINTAGES: (years) => `Quel est le millésime : ${years.join(' ou ')} ?`,
  },
  notices: {
    GRAPE_KNOWN_AFTER_REGION: (region) => `Après « ${region} », le cépage est connu.`,
    GRAPE_KNOWN_SHORT_OF: (region, country) =>
      `Après « ${region} », le cépage est connu, et aucune région plus large n’y changerait rien, sauf à demander tout le pays (${country}).`,
    askWider: (wider) => `Demander plutôt « ${wider} »`,
    NAME_TELLS: (text) =>
      `Des quatre noms, seul celui-ci contient « ${text} », qui est alors déjà connu. Enlevez-le, ou mettez-le aussi dans les autres.`,
    NAME_IS_REGION: (name) =>
      `« ${name} » est aussi la région, qui est alors déjà connue : un producteur ou un lieu-dit fait du nom une vraie question.`,
    WRONG_IS_RIGHT: (category, text) => `${category} : « ${text} » est juste aussi.`,
    NOT_A_VINTAGE: (text) => `« ${text} » n’est pas une année. Sans millésime, écrivez NV.`,
    TOO_FEW: (category, found) =>
      `${category} : ${found} sur 3 mauvaises réponses seulement viennent à l’esprit. Le reste est à vous.`,
  },
};
