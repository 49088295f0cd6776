import type { ParticipantMessages } from './participantEn';

export const participantFr: ParticipantMessages = {
  hostAwayTitle: 'Le maître de dégustation s’est absenté un instant',
  hostAway: 'Vous entrerez tout seul dès son retour. Rien à faire, sinon déguster.',
  reconnectingTitle: 'On cherche la connexion',
  reconnecting: 'Cette page continue d’essayer toute seule.',
  linkLine: {
    connecting: 'Connexion…',
    live: '',
    reconnecting: 'Reconnexion…',
    'host-away': 'Maître de dégustation absent…',
    moved: 'Sur un autre écran',
    closed: 'Non connecté',
  },
  live: 'connecté',
  notLive: 'non connecté',
  liveAgain: 'De nouveau connecté.',

  movedTitle: 'Vous jouez sur un autre écran',
  moved:
    'Votre place a été ouverte dans un autre onglet ou sur un autre appareil. Elle ne peut être qu’à un seul endroit.',
  playHere: 'Jouer ici',
  closedTitle: 'On ne cherche plus le maître de dégustation',
  closed: 'Votre place et vos réponses sont gardées. Réessayez quand il sera de retour.',
  tryAgain: 'Réessayer',
  typeAnother: 'Taper un autre code',
  typeCode: 'Taper plutôt le code',

  overTitle: 'Cette dégustation est terminée',
  overText: 'Elle s’est terminée avant votre arrivée. Vous pouvez en rejoindre une autre avec son code.',
  refusals: {
    SESSION_NOT_FOUND: {
      title: 'Aucune dégustation n’a ce code',
      text: (code) =>
        `Personne n’anime ${code} en ce moment. Vérifiez les chiffres sur l’écran du maître de dégustation.`,
    },
    GAME_STARTED: {
      title: 'Cette dégustation a déjà commencé',
      text: () =>
        'On n’entre plus depuis que le premier vin est servi. Dites au maître de dégustation que vous êtes là.',
    },
    SESSION_FULL: {
      title: 'Toutes les places sont prises',
      text: () => 'Cette dégustation accueille 300 personnes, et elles sont toutes là.',
    },
    REMOVED: {
      title: 'Le maître de dégustation vous a retiré',
      text: () => 'Cette place ne peut pas revenir. Si c’était une erreur, parlez-lui.',
    },
    DOOR_CLOSED: {
      title: 'La porte est fermée',
      text: () =>
        'Le maître de dégustation ne laisse plus entrer pour le moment. Parlez-lui, puis réessayez.',
    },
    WRONG_HOST: {
      title: 'Ce lien est celui de quelqu’un d’autre',
      text: (code) =>
        `Une autre personne utilise maintenant le code ${code}, donc le lien ne vous fait pas entrer. Tapez le code affiché devant vous.`,
    },
    SEAT_GIVEN: {
      title: 'Votre place est sur un autre appareil',
      text: () => 'Le maître de dégustation a donné cette place à un autre appareil. Parlez-lui.',
    },
    SEAT_LINK_SPENT: {
      title: 'Ce lien n’est plus valable',
      text: () =>
        'Il sert une fois, pendant dix minutes. Faites-en un nouveau sur le téléphone qui a la place, ou demandez au maître de dégustation.',
    },
    HAS_SEAT: {
      title: 'Ce téléphone a déjà une place ici',
      text: () => 'Un lien personnel donne une place à un appareil qui n’en a pas. La vôtre vous attend.',
    },
    NO_WEBRTC: {
      title: 'Ce navigateur ne peut pas participer',
      text: () =>
        'Il n’a pas WebRTC, qui relie votre téléphone à l’appareil du maître de dégustation. Prenez Chrome ou Edge 90, Firefox 91 ou Safari 15.6, ou une version plus récente.',
    },
  },
  versionTitle: {
    host: 'La page du maître de dégustation est plus ancienne que la vôtre',
    phone: 'Cette page est plus ancienne que celle du maître de dégustation',
  },
  versionText: {
    host: 'Demandez-lui de recharger sa page avant le début de la dégustation, puis réessayez.',
    phone: 'Rechargez-la pour avoir la bonne.',
  },

  toYourSeat: 'Aller à votre place',
  otherTitle: 'Une autre dégustation a ce code',
  otherText: (pseudonym) =>
    pseudonym === null
      ? 'Rejoignez-la, ou attendez la vôtre : votre place est gardée.'
      : `Rejoignez-la, ou attendez la vôtre : la place de ${pseudonym} est gardée.`,
  otherJoin: 'La rejoindre',
  behind: 'Trou de mémoire chez le maître de dégustation.',
  behindAnswer: 'Trou de mémoire chez le maître de dégustation ; votre réponse est repartie.',
  yourSeat: 'votre place',
  yourSeatHere: 'Votre place sur un autre appareil',

  hostedBy: 'Animée par',
  youAre: 'Ce soir, vous êtes',
  areIn: (count) => (count < 2 ? 'Vous seul pour l’instant' : `${count} personnes sont là`),
  andMore: (count) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
  people: 'Qui est là',
  notKept:
    'Ce navigateur ne garde rien : laissez cette page ouverte, sinon il faudra vous rendre votre place.',
  mayLock:
    'Ce navigateur ne peut pas garder l’écran allumé. S’il s’éteint, rallumez-le : votre place et votre réponse sont gardées.',
  startsSoon: 'Vous y êtes. On attend le départ.',
  leave: 'Quitter',
  leaveTitle: 'Quitter cette dégustation ?',
  leaveText: 'Vos points restent, et sur ce téléphone vous pourrez revenir.',
  stay: 'Rester',

  answers: 'Réponses',
  tapYours: 'Touchez votre réponse.',
  sitsOut: 'Vous passez ce vin. Répondez pour revenir.',
  sitOut: 'Passer',
  back: 'Revenir',
  waits: 'Vous y êtes. Vous jouez dès la prochaine question.',
  saving: 'On note…',
  keptHere: 'Gardée ici jusqu’au retour de la connexion.',
  saved: 'C’est noté.',
  savedMore: 'Vous pouvez encore changer.',
  paused: 'En pause',
  pausedByHost: 'Le maître de dégustation a mis en pause.',
  pausedSaving: 'En pause. Votre réponse partira dès la reprise.',
  refused: {
    PAUSED: 'En pause. Votre réponse partira dès la reprise.',
    TOO_LATE: 'Trop tard : la réponse était déjà révélée.',
    MISSED: 'Votre dernière réponse est arrivée trop tard.',
    INVALID_ANSWER: 'Celle-là n’a pas pu être notée. Touchez encore.',
  },

  goesOn: 'C’est reparti.',
  moreTime: (seconds) => `${seconds} secondes de plus.`,
  secondsLeft: (seconds) => (seconds < 2 ? `${seconds} seconde.` : `${seconds} secondes.`),
  spokenPoints: (points, score) =>
    `${points} ${points < 2 ? 'point' : 'points'} pour vous, ${score} en tout.`,
  points: (points) => `+${points}`,
  itIs: (right) => `C’était : ${right}.`,
  noAnswer: 'Pas de réponse de votre part cette fois.',
  youAreNth: (ordinal) => `Vous êtes ${ordinal}.`,
  yourPlace: (ordinal, score) => `Vous êtes ${ordinal} avec ${score} ${score < 2 ? 'point' : 'points'}.`,
  nextPoured: (wine) => `On sert le vin ${wine}.`,
  lastWine: 'C’était le dernier vin.',
  wineSoon: (wine) => `Bientôt, vous saurez ce qu’était le vin ${wine}.`,
  nextSoon: 'La question suivante arrive dans un instant.',
  whatYouDrank: 'Ce que vous venez de boire',
  yours: (text) => `Vous avez dit ${text}`,
  yoursToo: 'Vous l’aviez dit',
  yoursNone: 'Pas de réponse',
  beforeYou: 'Avant votre arrivée',
  notCounted: 'ne compte pas',
  leftOut: 'Cette question a été retirée : elle ne compte pour personne.',
  repaired: (wine, category, right, isToo, score) =>
    `Vin ${wine}, ${category ? category.toLowerCase() : 'la suite'} : ${
      right === '' ? 'ne compte plus' : `${right} est ${isToo ? 'aussi ' : ''}une bonne réponse`
    }. Vous avez maintenant ${score} ${score < 2 ? 'point' : 'points'}.`,
  repairedShort: (wine, score) =>
    `Le vin ${wine} a été corrigé. Vous avez maintenant ${score} ${score < 2 ? 'point' : 'points'}.`,
  scoreUnit: (score) => (score < 2 ? 'point' : 'points'),
  finalScore: (score) => `${score} ${score < 2 ? 'point' : 'points'}`,
  lookUp: 'Levez les yeux : le palmarès est annoncé.',
  recap: 'Vin par vin',
  keep: 'Garder cette soirée',
  playAnother: 'Jouer une autre dégustation',

  resultNotFound: 'Ce résultat n’est pas sur cet appareil',
  resultNotFoundWhy: 'Les résultats restent sur les appareils qui ont participé, et nulle part ailleurs.',
};
