import { hostDashboardEn } from './hostDashboardEn';
import { hostDevicesEn } from './hostDevicesEn';
import { hostFactsEn } from './hostFactsEn';
import { hostEditorEn } from './hostEditorEn';
import { hostFilesEn } from './hostFilesEn';
import { hostFlowEn } from './hostFlowEn';
import { hostLibraryEn } from './hostLibraryEn';
import { hostNoticesEn } from './hostNoticesEn';
import { hostPanelEn } from './hostPanelEn';
import { hostPeopleEn } from './hostPeopleEn';
import { hostRepairsEn } from './hostRepairsEn';
import { hostPrintEn } from './hostPrintEn';
import { hostSealedEn } from './hostSealedEn';
import { hostResultsEn } from './hostResultsEn';

export const hostEn = {
  people: hostPeopleEn,
  devices: hostDevicesEn,
  panel: hostPanelEn,
  editor: hostEditorEn,
  files: hostFilesEn,
  flow: hostFlowEn,
  onDashboard: hostDashboardEn,
  library: hostLibraryEn,
  notices: hostNoticesEn,
  repairs: hostRepairsEn,
  facts: hostFactsEn,
  sealed: hostSealedEn,
  print: hostPrintEn,
  played: hostResultsEn,

  yourName: 'You host as',
  dashboard: 'Your tastings',
  newTasting: 'New tasting',
  activeTastings: 'Active tastings',
  pastTastings: 'Past tastings',
  noneActive: 'Nothing prepared at the moment.',
  nonePast: 'Nothing played yet.',
  invite: 'Pour something nobody can see',
  inviteText: 'Wrap two bottles or more, type in what they are, and let your friends guess on their phones.',
  unreadable: 'Tastings that cannot be read',
  unreadableNamed: (id: string) => `Tasting ${id}`,
  unreadableWhy: {
    DAMAGED: 'Its record is damaged.',
    NEWER: 'A newer version of this page wrote it. Reload the page to read it.',
  },
  status: {
    waiting: 'Waiting to start',
    question_open: 'Being played',
    question_paused: 'Paused',
    question_revealed: 'Being played',
    question_leaderboard: 'Being played',
    round_leaderboard: 'Being played',
    ended: 'Finished',
  },
  code: (code: string) => `Code ${code}`,
  noCode: 'No code yet',
  participants: (count: number) => (count === 1 ? '1 participant' : `${count} participants`),
  wines: (count: number) => (count === 1 ? '1 wine' : `${count} wines`),
  open: 'Open',
  results: 'Results',
  edit: 'Edit',
  delete: 'Delete',
  deleteRunning: 'End it first, so that every phone is told; then delete it.',

  editorNew: 'New tasting',
  editorEdit: 'Edit tasting',
  defaultTitle: (day: string, month: string) => `Tasting of ${day} ${month}`,
  tastingTitle: 'Tasting title',
  titleHint: 'Everyone sees it, so nothing about the wines.',
  secondsPerQuestion: 'Seconds per question',
  seconds: (count: number) => `${count} seconds`,
  secondsShort: (count: number) => `${count} s`,
  leaderboardAfterWine: 'Leaderboard after each wine',
  leaderboardAfterWineHint: 'Instead of after each question: a shorter evening.',
  noClock: 'No clock',
  noClockHint: 'You alone decide when the answer comes.',
  winesTitle: 'The wines',
  winesHint:
    'For each question the truth, and three answers that could fool somebody. Phones get them shuffled.',
  wine: (number: number) => `Wine ${number}`,
  correctAnswer: 'correct answer',
  wrongAnswer: (number: number) => `wrong answer ${number}`,
  addWine: 'Add wine',
  removeWine: (number: number) => `Remove wine ${number}`,
  createTasting: 'Create tasting',
  updateTasting: 'Update tasting',
  cancel: 'Cancel',
  saving: 'Saving…',
  problemsTitle: (count: number) =>
    count === 1 ? 'One thing needs another look' : `${count} things need another look`,
  problemsMissing: (count: number) =>
    count === 1
      ? 'Something is still missing in one question'
      : `Something is still missing in ${count} questions`,
  moreProblems: (count: number) => `and ${count} more`,
  problemAt: (wine: number, category: string) => `Wine ${wine}, ${category}`,
  problems: {
    TITLE_TOO_LONG: (max: number) => `The title can have ${max} characters at most.`,
    SECONDS: (min: number, max: number) => `Choose between ${min} and ${max} seconds, or no clock.`,
    WINE_COUNT: (max: number) => `A tasting has 1 to ${max} wines.`,
    LINE_TOO_LONG: (max: number) => `The line about a bottle has at most ${max} characters.`,
    EMPTY: 'Fill this in.',
    TOO_LONG: (max: number) => `${max} characters at most.`,
    DUPLICATE: (of: string) => `The same as the ${of}. All four have to differ.`,
  },
  problemsHere: {
    EMPTY: (count: number) => (count === 1 ? '1 answer is empty' : `${count} answers are empty`),
    TOO_LONG: (count: number) => (count === 1 ? '1 answer is too long' : `${count} answers are too long`),
    DUPLICATE: (count: number): string => (count === 1 ? 'two answers are the same' : 'answers are the same'),
    NOT_A_VINTAGE: (count: number) =>
      count === 1 ? '1 answer is not a year' : `${count} answers are not years`,
    VINTAGE_IN_FUTURE: (count: number) =>
      count === 1 ? '1 year is yet to come' : `${count} years are yet to come`,
    VINTAGE_TOO_OLD: (count: number) => (count === 1 ? '1 year is too old' : `${count} years are too old`),
  },
  createFailed: 'The tasting could not be saved. Nothing you typed is lost; try again.',
  updateTooLate: 'The tasting has started meanwhile, so it can no longer be changed.',
  notEditable: 'This tasting has started, so it can no longer be changed.',

  unsavedTitle: 'Leave without saving?',
  unsavedText: 'What you typed since the last save is lost.',
  unsavedStay: 'Keep typing',
  unsavedLeave: 'Leave without saving',

  missingTitle: 'There is no such tasting here',
  missing: 'Tastings live in the browser that made them. Perhaps it was another device, or it was deleted.',
  elsewhereTitle: 'This tasting is open in another tab',
  elsewhere: 'Only one tab can run it. The other one stops as soon as you take over here.',
  takeOver: 'Take over',
  busyTitle: 'Another tasting is running in this tab',
  busy: 'This one is kept among your tastings. A tab runs one at a time: end the other first, or open this one in another tab.',
  prepareMeanwhile: (title: string) =>
    `“${title}” is under way in this tab. You can prepare another tasting meanwhile; people can join it once that one has ended.`,
  toRunning: 'Go to the running tasting',
  otherLobby: {
    title: (title: string) => `The lobby of “${title}” is open`,
    text: (live: number) =>
      `${live === 0 ? 'Nobody is connected there just now' : live === 1 ? '1 person is connected there' : `${live} people are connected there`}, and a tab opens one tasting at a time. This one is kept among your tastings.`,
    goTo: 'Go to that lobby',
    sleep: 'Close that lobby and open this one',
    sleepTitle: (title: string) => `Close the lobby of “${title}”?`,
    sleepText: (live: number) =>
      `${live === 0 ? 'Whoever comes back sees' : 'Everyone in it sees'} that the host is away. The tasting and its seats are kept: open it again whenever you like.`,
    leave: 'Leave it open',
    sleepNow: 'Close it, open this one',
  },
  unreadableTitle: 'This tasting cannot be read',
  unreadableText: 'Its record is damaged or from a newer version of this page. It is kept as it is.',
  toDashboard: 'Your tastings',

  joinAt: 'Scan, or type this code at',
  qrCode: 'QR code to join',
  claiming: 'Getting a code…',
  offlineNoCode:
    'The meeting point on the network cannot be reached, so there is no code yet. Your tasting is kept, and a code comes by itself.',
  noWebRtc:
    'This browser has no WebRTC, by which phones and host talk to each other, so nobody can join here. Your tasting is kept: save it as a file, and open that in Chrome or Edge 90, Firefox 91, Safari 15.6 or a newer one.',
  offlineWithCode: 'The meeting point on the network cannot be reached: nobody new can join for the moment.',
  offlinePlaying: 'Those who are in play on. Nobody new can join until the network is back.',
  copyJoinLink: 'Copy join link',
  copied: 'Copied',
  copyFailed: 'Could not copy. The link is shown below.',
  share: 'Share',
  joinBase: 'Address in the link',
  participantsList: 'Participants',
  nobodyYet: 'Nobody is here yet. Show the code around.',
  nobodyWithoutCode: 'Nobody is here yet.',
  areIn: (count: number) => (count === 1 ? '1 is in' : `${count} are in`),
  away: 'away',
  left: 'left',
  startGame: 'Start game',
  editTasting: 'Edit tasting',
  pace: (seconds: number | null) => (seconds === null ? 'no clock' : `${seconds} s a question`),

  answered: (count: number, of: number) => `${count} of ${of} answered`,
  hasAnswered: 'has answered',
  pause: 'Pause',
  resume: 'Resume',
  paused: 'Paused',
  reveal: 'Reveal answer',
  revealNow: 'Reveal answer now',
  stillMissing: (count: number) =>
    count === 1 ? '1 person has not answered yet.' : `${count} people have not answered yet.`,
  next: 'Next',
  nextLeaderboard: 'Next: leaderboard',
  nextQuestion: (number: number) => `Next: question ${number}`,
  nextRound: (wine: number) => `Next: what wine ${wine} was`,
  nextWine: (wine: number) => `Next: wine ${wine}`,
  nextFinal: 'Next: final leaderboard',
  pourFirst: 'pour it first',
  endTasting: 'End tasting',
  endTitle: 'End this tasting?',
  endText: 'Everyone gets the final leaderboard now. There is no way back.',
  keepPlaying: 'Keep playing',
  votes: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  whatItWas: 'What it was',
  endedUndelivered: (count: number) =>
    count === 1
      ? '1 phone has not got its result yet. Leave this tab open and it comes by itself.'
      : `${count} phones have not got their result yet. Leave this tab open and it comes by itself.`,
  endedDelivered: 'Every phone has its result.',

  resultsTitle: 'Results',
  endedOn: (date: string) => `Played on ${date}`,
  notEnded: 'Not finished yet',
  nobodyPlayed: 'Nobody took part.',
  nothingPlayed: 'The tasting ended before the first answer was revealed.',
  nobodyScored: 'Nobody has a point, so nobody has won.',
  questionsTitle: 'Every question',
  noQuestions: 'No question was played.',
  voided: 'not counted',

  continueTitle: 'Welcome back',
  continueText: (title: string) => `“${title}” was interrupted more than an hour ago.`,
  continue: 'Continue',
  storage: {
    STORAGE_FULL: 'This device’s storage is full, so nothing can be saved. Make some room, then try again.',
    STORAGE_BLOCKED:
      'The browser does not let this page save anything. Allow storage for it, then try again.',
    STORAGE_FAILED: 'Saving failed. Until it works again, answers are not counted.',
  },
  nothingKept: {
    title: 'This browser keeps nothing for this page',
    text: 'A host’s tastings live in the browser, and this one lets the page store none. Is it a private window, or are cookies and site data blocked? Open the page in an ordinary window, or allow cookies and site data for it, then reload. A full disk can be the reason too.',
  },
  storageTitle: 'The tasting is on hold',
  tryAgain: 'Try again',
};

export type HostMessages = typeof hostEn;
