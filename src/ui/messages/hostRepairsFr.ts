import type { hostRepairsEn } from './hostRepairsEn';

export const hostRepairsFr: typeof hostRepairsEn = {
  correct: 'Corriger la réponse',
  correctOf: (wine, category) => `vin ${wine}, ${category}`,
  correctOne: 'Corriger une réponse',
  title: 'Corriger la réponse',
  text: 'Les points sont recomptés, et chaque téléphone dit ce qui a changé.',
  which: 'Question',
  place: (wine, category) => `Vin ${wine}, ${category.toLowerCase()}`,
  rightOnes: 'Bonnes réponses',
  nobodys: 'Aucune : laisser cette question de côté',
  tickOne: 'Cochez au moins une réponse, ou la dernière ligne.',
  save: 'Enregistrer',
  leaveIt: 'Laisser comme c’est',
  failed:
    'Cela n’a pas pu être enregistré ici. La dégustation est peut-être ouverte dans un autre onglet. Rien n’a changé.',

  skipQuestion: 'Passer cette question',
  skipWine: 'Passer ce vin',
  skipTitle: { question: 'Passer cette question ?', wine: 'Passer ce vin ?' },
  skipText: {
    question: 'Elle ne compte pour personne, et tout le monde voit la bonne réponse.',
    wine: 'Ce qu’il en reste ne compte pour personne, et tout le monde voit ce que c’était. Les points déjà gagnés restent.',
  },
  skipNow: { question: 'Passer la question', wine: 'Passer le vin' },
  keepPlaying: 'Continuer à jouer',
  tooLate: 'La dégustation a avancé entre-temps. Rien n’a été passé.',
  close: 'Fermer',

  log: 'Ce qui a été corrigé',
  logVoid: (place) => `${place} : laissé de côté`,
  logSkipped: (place) => `${place} : passé`,
  logToo: (place, right) => `${place} : ${right} accepté aussi`,
  logNow: (place, right) => `${place} : la bonne réponse est ${right}`,
  restOf: (wine) => `Reste du vin ${wine}`,
  undelivered: (count) =>
    count === 1
      ? '1 téléphone n’a pas encore le résultat corrigé. Il arrive tout seul, ou quand la personne retape le code.'
      : `${count} téléphones n’ont pas encore le résultat corrigé. Il arrive tout seul, ou quand les personnes retapent le code.`,
};
