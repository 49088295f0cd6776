import type { hostResultsEn } from './hostResultsEn';

export const hostResultsFr: typeof hostResultsEn = {
  winePlusName: (wine, name) => `${wine} : ${name}`,
  chart: (bars) => `Diagramme en barres : ${bars}`,
  bar: (text, count) => `${text} ${count}`,
  answer: 'Réponse',
  count: 'Choisie',
  noAnswer: 'Pas de réponse',

  saveCsv: 'Réponses en CSV',
  csvFailed: 'Le fichier n’a pas pu être fait. Rechargez la page et réessayez.',
  print: 'Imprimer',
  fileName: (day) => `sommelier-arena${day === null ? '' : `-${day}`}.csv`,
  columns: {
    rank: 'Rang',
    pseudonym: 'Pseudonyme',
    score: 'Total',
    wine: 'Vin',
    category: 'Catégorie',
    said: 'Réponse',
    right: 'Bonne réponse',
    isRight: 'Juste',
    points: 'Points',
    isCounted: 'Comptée',
  },
  yes: 'oui',
  no: 'non',
};
