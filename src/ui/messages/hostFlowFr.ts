import type { hostFlowEn } from './hostFlowEn';

export const hostFlowFr: typeof hostFlowEn = {
  keys: { Enter: 'Entrée', P: 'P' },
  useKeys: 'Sur cet appareil, Entrée continue et P met en pause',

  addTime: (seconds) => `+${seconds} s`,
  addTimeTo: 'pour cette question',

  title: 'Le fil de la soirée',
  text: 'Ce qui se fait tout seul. Cela vaut dès maintenant, et ne change aucune question.',
  revealWhenAll: 'Révéler quand tout le monde a répondu',
  revealWhenAllHint: 'On n’attend ni les absents ni ceux qui passent ce vin.',
  goOn: 'Enchaîner automatiquement',
  goOnHint: 'Après une réponse et après son classement. Jamais entre deux vins : c’est vous qui servez.',
  goOnSeconds: 'Secondes avant de continuer',
  seconds: (count) => `${count} secondes`,
  secondsShort: (count) => `${count} s`,
  close: 'Fermer',

  itIs: (right) => `C’était : ${right}.`,
  countsForNobody: 'La question ne compte pour personne.',
  goesOn: 'C’est reparti.',
  added: (seconds) => `${seconds} secondes de plus.`,

  goesOnIn: (seconds) => `La suite dans ${seconds} s`,
  stop: 'Arrêter',
  stopped: 'La suite attend désormais votre signal.',

  atTheDoor: 'À la porte',
  knocks: (name, more) => {
    const who = name ?? 'Quelqu’un';
    if (more === 0) return `${who} demande à entrer.`;
    return more === 1
      ? `${who} et 1 autre demandent à entrer.`
      : `${who} et ${more} autres demandent à entrer.`;
  },
  letIn: 'Faire entrer',
  letInWhom: (name) => name ?? 'cette personne',
  notNow: 'Pas maintenant',
  letAllIn: (count) => `Faire entrer les ${count}`,

  showPlace: {
    1: 'Montrer la troisième place',
    2: 'Montrer la deuxième place',
    3: 'Montrer qui a gagné',
  },
  showAll: 'Tout montrer',
  podium: 'Le podium',
  andMore: (count) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
};
