import type { hostSealedEn } from './hostSealedEn';

export const hostSealedFr: typeof hostSealedEn = {
  seal: 'Fichier scellé',
  sealTitle: (title) => `Enregistrer « ${title} » en fichier scellé ?`,
  sealText:
    'Donnez ce fichier à un ami : qui l’importe peut animer ces vins sans voir une bonne réponse avant sa révélation. Elles y sont brouillées. Cela garde honnêtes les gens honnêtes ; qui démonte le programme peut les lire.',
  sealNow: 'Enregistrer le fichier scellé',

  byFriend: 'Préparée par un ami',
  playAlong:
    'Un ami a préparé les vins. Vous ne connaissez pas les réponses non plus : jouez avec votre téléphone.',
  notEditableTitle: 'Un ami a préparé cette dégustation',
  notEditable:
    'La modifier vous montrerait les bonnes réponses, ce n’est donc pas possible ici. Votre ami peut la changer et vous l’enregistrer de nouveau.',
};
