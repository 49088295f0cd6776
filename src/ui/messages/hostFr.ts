import { hostDashboardFr } from './hostDashboardFr';
import { hostEditorFr } from './hostEditorFr';
import type { HostMessages } from './hostEn';
import { hostDevicesFr } from './hostDevicesFr';
import { hostFactsFr } from './hostFactsFr';
import { hostFilesFr } from './hostFilesFr';
import { hostFlowFr } from './hostFlowFr';
import { hostLibraryFr } from './hostLibraryFr';
import { hostNoticesFr } from './hostNoticesFr';
import { hostPanelFr } from './hostPanelFr';
import { hostPeopleFr } from './hostPeopleFr';
import { hostPrintFr } from './hostPrintFr';
import { hostRepairsFr } from './hostRepairsFr';
import { hostResultsFr } from './hostResultsFr';
import { hostSealedFr } from './hostSealedFr';

export const hostFr: HostMessages = {
  people: hostPeopleFr,
  devices: hostDevicesFr,
  panel: hostPanelFr,
  editor: hostEditorFr,
  files: hostFilesFr,
  flow: hostFlowFr,
  onDashboard: hostDashboardFr,
  library: hostLibraryFr,
  notices: hostNoticesFr,
  repairs: hostRepairsFr,
  facts: hostFactsFr,
  sealed: hostSealedFr,
  print: hostPrintFr,
  played: hostResultsFr,

  yourName: 'Votre nom :',
  dashboard: 'Vos dégustations',
  newTasting: 'Nouvelle dégustation',
  activeTastings: 'Dégustations en cours',
  pastTastings: 'Dégustations passées',
  noneActive: 'Rien de préparé pour le moment.',
  nonePast: 'Rien de joué encore.',
  invite: 'Servez ce que personne ne voit',
  inviteText:
    'Emballez deux bouteilles ou plus, tapez ce qu’elles sont, et laissez vos amis deviner sur leur téléphone.',
  unreadable: 'Dégustations illisibles',
  unreadableNamed: (id) => `Dégustation ${id}`,
  unreadableWhy: {
    DAMAGED: 'Ses données sont abîmées.',
    NEWER: 'Une version plus récente de cette page l’a écrite. Rechargez la page pour la lire.',
  },
  status: {
    waiting: 'Attend le départ',
    question_open: 'En cours',
    question_paused: 'En pause',
    question_revealed: 'En cours',
    question_leaderboard: 'En cours',
    round_leaderboard: 'En cours',
    ended: 'Terminée',
  },
  code: (code) => `Code ${code}`,
  noCode: 'Pas encore de code',
  participants: (count) => (count < 2 ? `${count} participant` : `${count} participants`),
  wines: (count) => (count < 2 ? `${count} vin` : `${count} vins`),
  open: 'Ouvrir',
  results: 'Résultats',
  edit: 'Modifier',
  delete: 'Supprimer',
  deleteRunning: 'Terminez-la d’abord, pour que tous les téléphones le sachent ; supprimez-la ensuite.',

  editorNew: 'Nouvelle dégustation',
  editorEdit: 'Modifier la dégustation',
  defaultTitle: (day, month) => `Dégustation du ${day} ${month}`,
  tastingTitle: 'Titre de la dégustation',
  titleHint: 'Tout le monde le voit, donc rien sur les vins.',
  secondsPerQuestion: 'Secondes par question',
  seconds: (count) => `${count} secondes`,
  secondsShort: (count) => `${count} s`,
  leaderboardAfterWine: 'Classement après chaque vin',
  leaderboardAfterWineHint: 'Au lieu d’après chaque question : une soirée plus courte.',
  noClock: 'Sans chrono',
  noClockHint: 'Vous seul décidez quand vient la réponse.',
  winesTitle: 'Les vins',
  winesHint:
    'Pour chaque question la vérité, et trois réponses qui pourraient tromper. Les téléphones les reçoivent mélangées.',
  wine: (number) => `Vin ${number}`,
  correctAnswer: 'bonne réponse',
  wrongAnswer: (number) => `mauvaise réponse ${number}`,
  addWine: 'Ajouter un vin',
  removeWine: (number) => `Retirer le vin ${number}`,
  createTasting: 'Créer la dégustation',
  updateTasting: 'Mettre à jour la dégustation',
  cancel: 'Annuler',
  saving: 'On enregistre…',
  problemsTitle: (count) => (count === 1 ? 'Une chose est à revoir' : `${count} choses sont à revoir`),
  problemsMissing: (count) =>
    count === 1
      ? 'Il manque encore quelque chose dans une question'
      : `Il manque encore quelque chose dans ${count} questions`,
  moreProblems: (count) => `et ${count} de plus`,
  problemAt: (wine, category) => `Vin ${wine}, ${category}`,
  problems: {
    TITLE_TOO_LONG: (max) => `Le titre peut avoir ${max} caractères au plus.`,
    SECONDS: (min, max) => `Choisissez entre ${min} et ${max} secondes, ou sans chrono.`,
    WINE_COUNT: (max) => `Une dégustation a de 1 à ${max} vins.`,
    LINE_TOO_LONG: (max) => `Le mot sur une bouteille a ${max} caractères au plus.`,
    EMPTY: 'À remplir.',
    TOO_LONG: (max) => `${max} caractères au plus.`,
    DUPLICATE: (of) => `La même chose que : ${of}. Les quatre doivent différer.`,
  },
  problemsHere: {
    EMPTY: (count) => (count === 1 ? '1 réponse est vide' : `${count} réponses sont vides`),
    TOO_LONG: (count) => (count === 1 ? '1 réponse est trop longue' : `${count} réponses sont trop longues`),
    DUPLICATE: (count) => (count === 1 ? 'deux réponses sont identiques' : 'des réponses sont identiques'),
    NOT_A_VINTAGE: (count) =>
      count === 1 ? '1 réponse n’est pas une année' : `${count} réponses ne sont pas des années`,
    VINTAGE_IN_FUTURE: (count) =>
      count === 1 ? '1 année n’est pas encore arrivée' : `${count} années ne sont pas encore arrivées`,
    VINTAGE_TOO_OLD: (count) =>
      count === 1 ? '1 année est trop ancienne' : `${count} années sont trop anciennes`,
  },
  createFailed:
    'La dégustation n’a pas pu être enregistrée. Rien de ce que vous avez tapé n’est perdu ; réessayez.',
  updateTooLate: 'La dégustation a commencé entre-temps, elle ne peut donc plus être modifiée.',
  notEditable: 'Cette dégustation a commencé, elle ne peut donc plus être modifiée.',

  unsavedTitle: 'Partir sans enregistrer ?',
  unsavedText: 'Ce que vous avez tapé depuis le dernier enregistrement sera perdu.',
  unsavedStay: 'Continuer à taper',
  unsavedLeave: 'Partir sans enregistrer',

  missingTitle: 'Cette dégustation n’est pas ici',
  missing:
    'Les dégustations vivent dans le navigateur qui les a faites. C’était peut-être un autre appareil, ou elle a été supprimée.',
  elsewhereTitle: 'Cette dégustation est ouverte dans un autre onglet',
  elsewhere: 'Un seul onglet peut l’animer. L’autre s’arrête dès que vous reprenez la main ici.',
  takeOver: 'Reprendre la main',
  busyTitle: 'Une autre dégustation est en cours dans cet onglet',
  busy: 'Celle-ci est gardée parmi vos dégustations. Un onglet n’en anime qu’une à la fois : terminez d’abord l’autre, ou ouvrez celle-ci dans un autre onglet.',
  prepareMeanwhile: (title) =>
    `« ${title} » est en cours dans cet onglet. Vous pouvez en préparer une autre en attendant ; on pourra la rejoindre une fois celle-là terminée.`,
  toRunning: 'Aller à celle qui est en cours',
  otherLobby: {
    title: (title) => `La salle d’attente de « ${title} » est ouverte`,
    text: (live) =>
      `${live === 0 ? 'Personne n’y est connecté en ce moment' : live === 1 ? '1 personne y est connectée' : `${live} personnes y sont connectées`}, et un onglet n’ouvre qu’une dégustation à la fois. Celle-ci est gardée parmi vos dégustations.`,
    goTo: 'Aller à cette salle d’attente',
    sleep: 'Fermer cette salle et ouvrir celle-ci',
    sleepTitle: (title) => `Fermer la salle d’attente de « ${title} » ?`,
    sleepText: (live) =>
      `${live === 0 ? 'Qui revient voit' : 'Tous ceux qui y sont voient'} que le maître de dégustation est absent. La dégustation et ses places sont gardées : rouvrez-la quand vous voulez.`,
    leave: 'La laisser ouverte',
    sleepNow: 'La fermer, ouvrir celle-ci',
  },
  unreadableTitle: 'Cette dégustation est illisible',
  unreadableText:
    'Ses données sont abîmées ou viennent d’une version plus récente de cette page. Elle est gardée telle quelle.',
  toDashboard: 'Vos dégustations',

  joinAt: 'Scannez, ou tapez ce code sur',
  qrCode: 'Code QR pour rejoindre',
  claiming: 'On demande un code…',
  offlineNoCode:
    'Le point de rencontre sur le réseau est injoignable, il n’y a donc pas encore de code. Votre dégustation est gardée, et un code viendra tout seul.',
  noWebRtc:
    'Ce navigateur n’a pas WebRTC, par lequel les téléphones et cet appareil se parlent : personne ne peut donc entrer ici. Votre dégustation est gardée : enregistrez-la dans un fichier, et ouvrez-le dans Chrome ou Edge 90, Firefox 91, Safari 15.6 ou plus récent.',
  offlineWithCode:
    'Le point de rencontre sur le réseau est injoignable : personne de nouveau ne peut entrer pour le moment.',
  offlinePlaying:
    'Ceux qui sont là continuent de jouer. Personne de nouveau ne peut entrer avant le retour du réseau.',
  copyJoinLink: 'Copier le lien',
  copied: 'Copié',
  copyFailed: 'Impossible de copier. Le lien est affiché ci-dessous.',
  share: 'Partager',
  joinBase: 'Adresse dans le lien',
  participantsList: 'Participants',
  nobodyYet: 'Personne n’est encore là. Montrez le code.',
  nobodyWithoutCode: 'Personne n’est encore là.',
  areIn: (count) => (count === 0 ? 'personne' : count === 1 ? '1 est là' : `${count} sont là`),
  away: 'absent',
  left: 'parti',
  startGame: 'Commencer',
  editTasting: 'Modifier la dégustation',
  pace: (seconds) => (seconds === null ? 'sans chrono' : `${seconds} s par question`),

  answered: (count, of) => `${count} sur ${of} ${count < 2 ? 'a' : 'ont'} répondu`,
  hasAnswered: 'a répondu',
  pause: 'Pause',
  resume: 'Reprendre',
  paused: 'En pause',
  reveal: 'Révéler la réponse',
  revealNow: 'Révéler maintenant',
  stillMissing: (count) =>
    count === 1 ? '1 personne n’a pas encore répondu.' : `${count} personnes n’ont pas encore répondu.`,
  next: 'Suite',
  nextLeaderboard: 'Suite : classement',
  nextQuestion: (number) => `Suite : question ${number}`,
  nextRound: (wine) => `Suite : ce qu’était le vin ${wine}`,
  nextWine: (wine) => `Suite : vin ${wine}`,
  nextFinal: 'Suite : classement final',
  pourFirst: 'servez-le d’abord',
  endTasting: 'Terminer la dégustation',
  endTitle: 'Terminer cette dégustation ?',
  endText: 'Tout le monde reçoit le classement final maintenant. On ne peut pas revenir en arrière.',
  keepPlaying: 'Continuer à jouer',
  votes: (count) => (count < 2 ? `${count} réponse` : `${count} réponses`),
  whatItWas: 'Ce que c’était',
  endedUndelivered: (count) =>
    count === 1
      ? '1 téléphone n’a pas encore son résultat. Laissez cet onglet ouvert, et il arrive tout seul.'
      : `${count} téléphones n’ont pas encore leur résultat. Laissez cet onglet ouvert, et il arrive tout seul.`,
  endedDelivered: 'Chaque téléphone a son résultat.',

  resultsTitle: 'Résultats',
  endedOn: (date) => `Jouée le ${date}`,
  notEnded: 'Pas encore terminée',
  nobodyPlayed: 'Personne n’a participé.',
  nothingPlayed: 'La dégustation s’est terminée avant la première réponse.',
  nobodyScored: 'Personne n’a de point, et personne n’a gagné.',
  questionsTitle: 'Toutes les questions',
  noQuestions: 'Aucune question n’a été jouée.',
  voided: 'ne compte pas',

  continueTitle: 'Content de vous revoir',
  continueText: (title) => `« ${title} » a été interrompue il y a plus d’une heure.`,
  continue: 'Continuer',
  storage: {
    STORAGE_FULL:
      'Le stockage de cet appareil est plein, rien ne peut donc être enregistré. Faites de la place, puis réessayez.',
    STORAGE_BLOCKED:
      'Le navigateur ne laisse cette page rien enregistrer. Autorisez-lui le stockage, puis réessayez.',
    STORAGE_FAILED: 'L’enregistrement a échoué. Tant qu’il ne remarche pas, les réponses ne comptent pas.',
  },
  nothingKept: {
    title: 'Ce navigateur ne garde rien pour cette page',
    text: 'Vos dégustations vivent dans le navigateur, et celui-ci ne laisse la page en garder aucune. Est-ce une fenêtre privée, ou les cookies et les données de sites sont-ils bloqués ? Ouvrez la page dans une fenêtre ordinaire, ou autorisez-lui les cookies et les données de sites, puis rechargez. Un disque plein peut aussi en être la cause.',
  },
  storageTitle: 'La dégustation est en attente',
  tryAgain: 'Réessayer',
};
