import type { DeviceMessages } from './deviceEn';

export const deviceFr: DeviceMessages = {
  kind: { screen: 'Grand écran', remote: 'Télécommande' },
  connecting: 'On cherche le maître de dégustation…',
  connectingText: 'Encore un instant.',
  linkLine: {
    connecting: 'On cherche le maître de dégustation…',
    live: 'Connecté.',
    reconnecting: 'La connexion est coupée. Elle revient toute seule.',
    'host-away': 'Le maître de dégustation s’est absenté. On reprend dès son retour.',
    moved: 'C’est ouvert dans une autre fenêtre.',
    closed: 'Personne ne répond depuis une heure.',
  },
  movedTitle: 'Ouvert dans une autre fenêtre',
  movedText: 'Une seule fenêtre à la fois est connectée.',
  showHere: 'Afficher ici',
  closedTitle: 'Le maître de dégustation est introuvable',
  closedText: 'Personne n’a répondu depuis une heure : cet appareil n’essaie plus.',
  tryAgain: 'Réessayer',
  refusalTitle: {
    NO_DEVICE: 'Cet appareil n’est pas admis',
    DEVICES_FULL: 'Les quatre places sont prises',
    DEVICE_LINK_SPENT: 'Ce lien n’est plus valable',
    SESSION_NOT_FOUND: 'Personne n’anime cette dégustation en ce moment',
    WRONG_HOST: 'Ce code est à quelqu’un d’autre',
    NO_WEBRTC: 'Ce navigateur ne peut pas participer',
    VERSION_MISMATCH: 'Deux versions qui ne se comprennent pas',
  },
  refusalText: {
    NO_DEVICE: 'Demandez un lien au maître de dégustation : c’est sous Plus, « Écrans et télécommandes ».',
    DEVICES_FULL: 'Le maître de dégustation peut en libérer une sous Plus, « Écrans et télécommandes ».',
    DEVICE_LINK_SPENT:
      'Un lien sert une fois, pendant dix minutes. Demandez-en un nouveau au maître de dégustation.',
    SESSION_NOT_FOUND: 'Rouvrez le lien quand le maître de dégustation aura ouvert la dégustation.',
    WRONG_HOST:
      'Le lien appartient à une autre dégustation. Demandez-en un nouveau au maître de dégustation.',
    NO_WEBRTC: 'Il n’a pas WebRTC, par lequel cet appareil et celui du maître de dégustation se parlent.',
    deviceOlder: 'Cette page est plus ancienne que celle du maître de dégustation. Rechargez-la.',
    hostOlder:
      'La page du maître de dégustation est plus ancienne. Il peut la recharger entre deux dégustations.',
  },

  screen: {
    joinAt: 'Scannez, ou tapez ce code sur',
    qrCode: 'Code QR pour participer',
    code: (code) => `Le code : ${code}`,
    noCode: 'Le code arrive dans un instant.',
    areIn: (count) => (count > 1 ? `${count} sont là` : `${count} est là`),
    nobodyYet: 'À vos téléphones : qui sera là en premier ?',
    andMore: (count) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
    haveAnswered: (count, of) =>
      count > 1 ? `${count} sur ${of} ont répondu` : `${count} sur ${of} a répondu`,
    paused: 'En pause',
    voided: 'ne compte pas',
    votes: (count) => (count > 1 ? `${count} réponses` : `${count} réponse`),
    distribution: 'Ce que tout le monde a dit',
    whatItWas: 'C’était',
    beingPoured: 'On sert le vin suivant.',
    thatWasTheLast: 'C’était le dernier vin.',
    repaired: (wine, category, right, isToo) =>
      `Vin ${wine}, ${category ? category.toLowerCase() : 'la suite'} : ${
        right === '' ? 'ne compte plus' : `${right} est ${isToo ? 'aussi ' : ''}une bonne réponse`
      }. Les scores sont recomptés.`,
    podium: 'Le podium',
    stillToCome: ['troisième place…', 'deuxième place…', 'première place…'],
    ofAll: (shown, seats) => `Les ${shown} premiers sur ${seats}`,
    fromWine: (wine) => (wine === 1 ? 'pendant le vin 1' : `à partir du vin ${wine}`),
    nobodyPlayed: 'Personne n’a participé.',
    nothingPlayed: 'La dégustation s’est terminée avant la première réponse.',
    nobodyScored: 'Personne n’a de point, et personne n’a gagné.',
    fullScreen: 'Plein écran',
    mayFallAsleep:
      'Ce navigateur ne peut pas garder l’écran allumé ici : coupez la veille dans ses réglages.',
  },

  remote: {
    drives: 'Vous menez la soirée ; l’écran du maître de dégustation le peut aussi.',
    inRoom: (live, of) => `${live} sur ${of} en ligne`,
    notYet: 'Pas encore',
    awayMark: (pseudonym) => `${pseudonym} (hors ligne)`,
    everybody: 'Tout le monde a répondu.',
    right: 'Bonne réponse',
    knocks: (count) =>
      count === 1
        ? '1 personne attend d’entrer, sur l’écran du maître de dégustation.'
        : `${count} personnes attendent d’entrer, sur l’écran du maître de dégustation.`,
    goesOn: (seconds) => `La suite dans ${seconds} s`,
    over: 'La dégustation est terminée.',
    addTime: '+15 secondes',
    showPlace: ['Montrer la troisième place', 'Montrer la deuxième place', 'Montrer qui a gagné'],
  },
};
