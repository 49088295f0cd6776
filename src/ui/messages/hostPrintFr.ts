import type { hostPrintEn } from './hostPrintEn';

export const hostPrintFr: typeof hostPrintEn = {
  link: 'Imprimer',
  title: (title) => `Imprimer pour « ${title} »`,
  back: 'Retour à la dégustation',
  what: 'Que faut-il imprimer',
  labels: 'Numéros des bouteilles',
  labelsHint: 'Découpez le long des lignes et collez-en un sur chaque bouteille emballée.',
  card: 'Carton de table',
  cardHint: 'Imprimez-le le jour même : un code peut changer quand une dégustation a dormi un moment.',
  cardNoCode: 'Il n’y a pas encore de code. Ouvrez la salle d’attente de la dégustation, et il arrive.',
  cardOver: 'Cette dégustation est finie, personne ne peut plus la rejoindre.',
  answerKey: 'Corrigé',
  answerKeyHint:
    'Il n’est pas montré sur cet écran, mais l’aperçu avant impression le montre : attention aux regards. Pliez la couverture autour et fermez d’un ruban adhésif.',
  answerKeySealed:
    'Cette dégustation a été préparée par quelqu’un d’autre : il n’y a de corrigé qu’après la fin.',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter' },
  print: 'Imprimer',
  nothingChosen: 'Choisissez quelque chose à imprimer.',
  preview: 'Aperçu',

  wine: 'Vin',
  scan: 'Scannez ceci avec l’appareil photo du téléphone',
  orType: (address) => `ou ouvrez ${address} et tapez`,
  steps: [
    'Rien à installer, pas de compte : la page s’ouvre dans votre navigateur.',
    'Goûtez chaque vin, puis touchez votre réponse. Vous pouvez changer jusqu’à la révélation.',
    'Écran verrouillé ou téléphone posé ailleurs ? Rouvrez la page, votre place est gardée.',
  ],
  printedOn: (date) => `Imprimé le ${date}. Le code peut changer : imprimez ce carton le jour même.`,
  keyFront: 'Corrigé : ne pas regarder avant la fin',
  keyFold: 'Pliez cette feuille autour de la suivante et fermez d’un ruban adhésif.',
};
