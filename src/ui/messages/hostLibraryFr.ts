import type { hostLibraryEn } from './hostLibraryEn';

export const hostLibraryFr: typeof hostLibraryEn = {
  title: 'Vos réponses',
  lead: 'Ce que vous tapez dans une dégustation vous est proposé la fois suivante. Bonnes et mauvaises réponses sont gardées de même.',
  empty: 'Rien encore : créez une dégustation, ou ajoutez des réponses ici.',
  notRead: 'Vos réponses n’ont pas pu être lues',
  notReadText:
    'Le navigateur ne laisse pas cette page lire ce qu’elle a gardé. Vos dégustations se jouent quand même.',

  search: 'Chercher dans vos réponses',
  found: (count, of) => `${count} sur ${of} réponses`,
  category: 'Catégorie',
  count: (count) => (count < 2 ? `${count} réponse` : `${count} réponses`),
  noneHere: 'Aucune dans cette catégorie.',
  showMore: (count) => `En montrer ${count} de plus`,

  add: (category) => `Ajouter : ${category}`,
  addNow: 'Ajouter',
  rename: 'Renommer',
  renameField: (text) => `Nouveau texte pour « ${text} »`,
  save: 'Enregistrer',
  cancel: 'Annuler',
  remove: 'Retirer',
  used: (count) => (count === 1 ? 'utilisée une fois' : `utilisée ${count} fois`),
  lastUsed: (date) => `dernière fois le ${date}`,
  byHand: 'ajoutée à la main',
  removed: (text) => `« ${text} » retirée.`,
  undo: 'Annuler',
  undoWhat: (text) => `le retrait de « ${text} »`,
  problems: {
    EMPTY: 'Tapez d’abord une réponse.',
    TOO_LONG: (max) => `${max} caractères au plus.`,
    TAKEN: 'Vous avez déjà cette réponse.',
    MISSING: 'Cette réponse n’est plus là : elle a été renommée ou retirée dans un autre onglet.',
    STORAGE: 'Cela n’a pas pu être enregistré sur cet appareil. Faites de la place, puis réessayez.',
  },

  export: 'Enregistrer en fichier',
  leftOut: (count) =>
    count === 1
      ? 'Le fichier est plein : 1 réponse qui n’a pas servi depuis longtemps n’y est pas.'
      : `Le fichier est plein : ${count} réponses qui n’ont pas servi depuis longtemps n’y sont pas.`,
  import: 'Importer des réponses',
  importing: 'Lecture du fichier…',
  imported: (count) =>
    count === 1
      ? '1 nouvelle réponse a été ajoutée.'
      : count === 0
        ? 'Il n’y avait rien de nouveau dans le fichier.'
        : `${count} nouvelles réponses ont été ajoutées.`,
  importFailed: {
    TOO_LARGE: 'Ce fichier est trop gros. Une liste de réponses fait 1 Mo au plus.',
    NOT_JSON: 'Ce n’est pas une liste de réponses, ou elle est abîmée. Son nom finit par .json.',
    NOT_A_LIBRARY:
      'Il n’y a pas de liste de réponses dans ce fichier, ou il est abîmé. Les dégustations s’importent sur la page de vos dégustations.',
    NEWER:
      'Ce fichier vient d’une version plus récente de cette page. Rechargez-la, puis importez de nouveau.',
    STORAGE:
      'Les réponses n’ont pas pu être enregistrées sur cet appareil. Faites de la place, puis importez-les de nouveau.',
  },

  unreadable: {
    DAMAGED: (category) =>
      `${category} : certaines réponses sont abîmées et illisibles. Rien n’en a été supprimé ; les nouvelles sont gardées à côté.`,
    NEWER: (category) =>
      `${category} : ces réponses viennent d’une version plus récente de cette page. Rechargez-la pour les lire.`,
  },
};
