import type { hostPeopleEn } from './hostPeopleEn';

export const hostPeopleFr: typeof hostPeopleEn = {
  status: {
    live: 'Connecté.',
    away: 'Absent : son téléphone n’est pas connecté. La place reste à lui.',
    left: 'Parti. Ses points restent.',
    removed: 'Retiré.',
  },
  close: 'Fermer',
  remove: 'Retirer',
  removeTitle: (pseudonym) => `Retirer ${pseudonym} ?`,
  removeText: 'Son téléphone ne pourra pas revenir.',
  keep: 'Garder',
  handOver: 'Transmettre la place',
  handOverTitle: (pseudonym) => `La place de ${pseudonym}`,
  handOverText:
    'Scannez ceci avec le nouveau téléphone, ou ouvrez-y le lien. L’ancien téléphone perd la place.',
  handOverNone:
    'La place ne peut pas être transmise pour le moment : son téléphone est revenu, ou rien n’a pu être enregistré.',
  handedOver: (pseudonym) => `${pseudonym} : connecté.`,
  door: 'Laisser entrer de nouvelles personnes',
  doorClosed: 'La porte est fermée : personne de nouveau ne peut entrer.',
};
