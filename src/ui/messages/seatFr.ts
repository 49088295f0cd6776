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
  symbolsNone: 'Ils apparaissent dès que l’hôte et le téléphone se sont trouvés.',
  yourSeat: 'Votre place',
  yourText: (pseudonym) =>
    `Pour continuer en tant que ${pseudonym} sur un autre appareil, scannez ceci là-bas ou ouvrez-y le lien.`,
  notNow: 'Cela marche quand l’hôte est connecté. Réessayez dans un instant.',
  tryAgain: 'Réessayer',
  symbolsAtHost: 'L’écran de l’hôte montre les six mêmes sous « Plus ».',
  close: 'Fermer',
};
