import type { hostNoticesEn } from './hostNoticesEn';

export const hostNoticesFr: typeof hostNoticesEn = {
  more: 'Plus',
  moreText: 'La garder, la déplacer, ou comparer avec un téléphone.',
  symbolsHint: 'Les téléphones montrent les six mêmes sous « Détails de la connexion ».',
  codeChanged: (code, former) =>
    `Le code est maintenant ${code}. Les cartons et les liens avec ${former} ne marchent plus.`,
  codeChangedInPlay: (code) =>
    `Nouveau code : ${code}. Les téléphones présents le connaissent ; qui était absent le tape.`,
  health: {
    low: 'Cet appareil est presque plein. Faites de la place avant l’arrivée des invités, ou gardez cet onglet ouvert et enregistrez la dégustation en fichier.',
    fleeting:
      'Ce navigateur n’a pas promis de garder la dégustation : évitez la navigation privée, et enregistrez-la en fichier par prudence.',
    blocked:
      'Ce navigateur ne laisse cette page rien enregistrer. Autorisez le stockage, ou prenez une autre fenêtre : la navigation privée l’interdit souvent.',
  },
  evicted:
    'Le navigateur a effacé les données de cette page. Tout a été réenregistré de mémoire : gardez cet onglet ouvert, et enregistrez la dégustation en fichier.',
  lost: (questions) =>
    `Des réponses n’ont pas pu être relues sur cet appareil : ${questions}. Les téléphones qui reviennent renvoient les leurs.`,
  lostQuestion: (wine, number) => `vin ${wine}, question ${number}`,
  lostMore: (count) => `${count} de plus`,
  and: (texts, last) => `${texts.join(' ; ')} et ${last}`,
  behind:
    'Un téléphone en sait plus que cet appareil. Les derniers instants manquent peut-être ; les téléphones renvoient leurs réponses.',
};
