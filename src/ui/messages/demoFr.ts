import type { DemoMessages } from './demoEn';

export const demoFr: DemoMessages = {
  how: 'Comment ça se passe',
  steps: [
    'Le maître de dégustation cache les bouteilles, saisit les étiquettes et affiche le code.',
    'Chacun rejoint sur son téléphone, goûte et répond à cinq questions par vin. Personne ne voit ce que disent les autres.',
    'Verre après verre viennent les réponses, les points avec, et l’un de vous sera le nez de la soirée.',
  ],
  tryIt: 'Essayer une question',
  check: 'Vérifier cette connexion',
  noServer:
    'Ni compte, ni installation. Le navigateur du maître de dégustation est le serveur du jeu, et les vins restent dans la pièce.',
  title: 'Essayer une question',
  you: 'VOUS',
  demoTitle: 'Un verre pour essayer',
  scene: [
    'Robe citron pâle. Pomme verte, pierre mouillée, air marin. Pas trace de bois.',
    'Le nez dit la même chose. Quelqu’un à table dit «\u00A0huîtres\u00A0».',
    'Vif, droit comme une règle, aucun fruit qui crie.',
    'Jeune, mais plus un enfant.',
    'La bouteille sort de sa chaussette. Dernière chance.',
  ],
  reveal: 'Révéler la réponse',
  next: 'Question suivante',
  over: 'Et voilà pour un vin',
  score: (points) =>
    `${points} points sur 500. Entre amis il y a un chronomètre, et quelqu’un avec qui discuter.`,
  again: 'Rejouer',
  saved: 'c’est noté',
  pick: 'Choisissez.',
};
