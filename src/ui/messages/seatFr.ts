import type { SeatMessages } from './seatEn';
import { symbolNamesFr } from './symbolNamesFr';

export const seatFr: SeatMessages = {
  qrCode: (pseudonym) => `Code QR pour la place de ${pseudonym}`,
  copy: 'Copier le lien',
  copied: 'Copié',
  copyFailed: 'Impossible de copier. Sélectionnez plutôt le lien ci-dessus.',
  goodFor: 'Valable une fois, pendant dix minutes.',
  left: (minutes, seconds) => `Encore ${minutes}:${String(seconds).padStart(2, '0')}`,
  spent: 'Ce lien n’est plus valable.',
  newLink: 'Faire un nouveau lien',
  making: 'On prépare un lien…',
  connectionDetails: 'Détails de la connexion',
  symbols: 'Six symboles',
  symbol: (name) => symbolNamesFr[name] ?? name,
  symbolsComing: 'Un instant…',
  symbolsNone:
    'Ils apparaissent dès que le téléphone et l’appareil du maître de dégustation se sont trouvés.',
  yourSeat: 'Votre place',
  yourText: (pseudonym) =>
    `Pour continuer en tant que ${pseudonym} sur un autre appareil, scannez ceci là-bas ou ouvrez-y le lien.`,
  notNow: 'Cela marche quand le maître de dégustation est connecté. Réessayez dans un instant.',
  tryAgain: 'Réessayer',
  symbolsAtHost: 'L’écran du maître de dégustation montre les six mêmes sous « Plus ».',
  close: 'Fermer',
  onOther: 'Sur un autre appareil',
  link: {
    connecting: 'On cherche le maître de dégustation…',
    live: 'Connecté au maître de dégustation.',
    direct: 'Connecté directement à l’appareil du maître de dégustation.',
    relayed: 'Connecté au maître de dégustation par un relais : un peu plus lent, tout aussi privé.',
    reconnecting:
      'La connexion revient toute seule. Votre place et votre réponse sont gardées sur ce téléphone.',
    'host-away':
      'Le maître de dégustation s’est absenté un instant. Votre place et votre réponse sont gardées sur ce téléphone.',
    moved: 'Votre place est sur un autre écran.',
    closed: 'Non connecté. Votre place et vos réponses sont gardées.',
  },
  firstName: 'Votre prénom, si vous voulez',
  firstNameSave: 'Noter',
  firstNameHint:
    'Jusqu’à la fin, seul le maître de dégustation le voit ; ensuite, il s’affiche à côté de votre pseudonyme.',
  firstNameSaving: 'On note…',
  firstNameLater: 'Gardé sur ce téléphone jusqu’au retour du maître de dégustation.',
  firstNameKept: 'C’est noté.',
  firstNameGone: 'Il est retiré.',
  sitOut: 'Passer ce vin',
  sitNextOut: 'Passer le prochain vin',
  sitOutText: 'Vous conduisez, ou cela suffit ? Personne ne vous attend, et vos points restent.',
  sitsOutText: 'Personne ne vous attend. Une réponse vous fait revenir, ce bouton aussi.',
  back: 'Je suis de retour',
};
