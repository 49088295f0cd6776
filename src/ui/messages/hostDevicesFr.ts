import type { hostDevicesEn } from './hostDevicesEn';

export const hostDevicesFr: typeof hostDevicesEn = {
  menu: 'Écrans et télécommandes',
  lobby: 'Grand écran',
  title: 'Écrans et télécommandes',
  text: 'Un grand écran montre la soirée à toute la salle. Une télécommande, dans votre main ou celle d’un ami, la mène depuis l’autre bout de la table. Quatre en tout, au plus.',
  none: 'Aucun pour l’instant.',
  kind: { screen: 'Grand écran', remote: 'Télécommande' },
  numbered: (kind, number) => `${kind} nº ${number}`,
  live: 'en ligne',
  away: 'hors ligne',
  revoke: (name) => `Retirer : ${name}`,
  revokeShort: 'Retirer',
  letIn: { screen: 'Ajouter un grand écran', remote: 'Ajouter une télécommande' },
  inviteTitle: { screen: 'Ajouter un grand écran', remote: 'Ajouter une télécommande' },
  inviteText: {
    screen: 'Dans sa propre fenêtre, pour un téléviseur branché, ou sur un autre appareil.',
    remote:
      'Scannez ceci avec le téléphone qui mènera la dégustation, le vôtre ou celui d’un ami. On n’y voit aucune bonne réponse avant vous.',
  },
  openHere: 'Ouvrir le grand écran',
  openHereHint: 'Une nouvelle fenêtre sur cet ordinateur : mettez-la sur le téléviseur, en plein écran.',
  elsewhere: 'Sur un autre appareil',
  qrCode: { screen: 'Code QR pour un grand écran', remote: 'Code QR pour une télécommande' },
  isIn: { screen: 'Le grand écran est en ligne.', remote: 'La télécommande est en ligne.' },
  another: 'En ajouter un autre',
  full: 'Il y en a déjà quatre. Renvoyez-en un d’abord.',
  notNow: 'Impossible pour l’instant : il n’y a pas encore de code, ou rien n’a pu être enregistré.',
  back: 'Retour',
};
