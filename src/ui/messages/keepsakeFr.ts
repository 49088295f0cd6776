import type { KeepsakeMessages } from './keepsakeEn';

export const keepsakeFr: KeepsakeMessages = {
  title: 'Votre soirée',
  text: 'Ce qui a été servi et ce que vous avez dit, en une image.',
  hint: 'Elle reste ici sous le même lien, tant que ce navigateur s’en souvient : Safari oublie une page après sept jours sans visite. Enregistrez l’image pour être sûr.',
  drawing: 'On dessine l’image…',
  notDrawn: 'Ce navigateur n’a pas pu dessiner l’image. L’impression marche quand même.',
  share: 'Partager',
  notShared: 'Le partage n’a pas marché. Enregistrez l’image et envoyez-la depuis vos photos.',
  save: 'Enregistrer l’image',
  print: 'Imprimer',
  close: 'Fermer',

  alt: (title, pseudonym, place, wines) =>
    `${title} : ${pseudonym}, ${place}. ${wines === 1 ? '1 vin' : `${wines} vins`} avec les bonnes réponses et les vôtres.`,
  fileName: (date) => `sommelier-arena${date === null ? '' : `-${date}`}.png`,
  placeOf: (seats, score) => {
    const points = `${score} ${score < 2 ? 'point' : 'points'}`;
    return seats === null ? points : `sur ${seats}, avec ${points}`;
  },
  placed: (ordinal, placeOf) => (ordinal === null ? placeOf : `${ordinal} ${placeOf}`),
  rightOf: (right, counted) => `${right} sur ${counted} ${right < 2 ? 'juste' : 'justes'}`,
  question: 'Question',
  rightAnswer: 'Bonne réponse',
  youSaid: 'Vous avez dit',
  right: 'juste',
  saidNothing: 'Pas de réponse',
  notCounted: 'Ne compte pas',
};
