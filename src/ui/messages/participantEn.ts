export const participantEn = {
  hostAwayTitle: 'The host is away for a moment',
  hostAway: 'You come in by yourself as soon as they are back. Nothing to do but sip.',
  reconnectingTitle: 'Looking for the connection',
  reconnecting: 'This page keeps trying by itself.',
  linkLine: {
    connecting: 'Connecting…',
    live: '',
    reconnecting: 'Reconnecting…',
    'host-away': 'The host is away. Waiting…',
    moved: 'On another screen',
    closed: 'Not connected',
  },
  live: 'connected',
  notLive: 'not connected',
  liveAgain: 'Connected again.',

  movedTitle: 'You are playing on another screen',
  moved: 'Your seat was opened in another tab or on another device. It can only be in one place.',
  playHere: 'Play here',
  closedTitle: 'We stopped looking for the host',
  closed: 'Your seat and your answers are kept. Try again when the host is back.',
  tryAgain: 'Try again',
  typeAnother: 'Type another code',
  typeCode: 'Type the code instead',

  overTitle: 'This tasting is over',
  overText: 'It ended before you came in. You can join another one with its code.',
  refusals: {
    SESSION_NOT_FOUND: {
      title: 'No tasting has this code',
      text: (code: string) =>
        `Nobody is hosting ${code} at the moment. Check the digits on the host’s screen.`,
    },
    GAME_STARTED: {
      title: 'This tasting has already started',
      text: () => 'New seats closed when the first wine was poured. Tell the host you are here.',
    },
    SESSION_FULL: {
      title: 'Every seat is taken',
      text: () => 'This tasting holds 300 people, and they are all here.',
    },
    REMOVED: {
      title: 'The host has removed you',
      text: () => 'This seat cannot come back. If that was a mistake, speak to the host.',
    },
    DOOR_CLOSED: {
      title: 'The door is closed',
      text: () => 'The host lets nobody new in at the moment. Speak to them, then try again.',
    },
    WRONG_HOST: {
      title: 'This link belongs to another host',
      text: (code: string) =>
        `Somebody else now uses the code ${code}, so the link does not let you in. Type the code that is on the screen in front of you.`,
    },
    SEAT_GIVEN: {
      title: 'Your seat is on another device',
      text: () => 'The host gave this seat to another device. Ask the host.',
    },
    SEAT_LINK_SPENT: {
      title: 'This link is no longer good',
      text: () =>
        'It works once, for ten minutes. Make a new one on the phone that has the seat, or ask the host.',
    },
    HAS_SEAT: {
      title: 'This phone already has a seat here',
      text: () => 'A personal link gives a seat to a device that has none. Yours is waiting for you.',
    },
    NO_WEBRTC: {
      title: 'This browser cannot join',
      text: () =>
        'It has no WebRTC, which connects your phone with the host. Use Chrome or Edge 90, Firefox 91 or Safari 15.6, or newer ones.',
    },
  },
  versionTitle: {
    host: 'The host’s page is older than yours',
    phone: 'This page is older than the host’s',
  },
  versionText: {
    host: 'Ask the host to reload their page before the tasting starts, then try again.',
    phone: 'Reload to get the current one.',
  },

  toYourSeat: 'Go to your seat',
  otherTitle: 'Another tasting has this code',
  otherText: (pseudonym: string | null) =>
    `Join it, or wait for yours: ${pseudonym ?? 'your name'} keeps its seat.`,
  otherJoin: 'Join it',
  behind: 'The host’s device forgot something.',
  behindAnswer: 'The host’s device forgot something; your answer was sent again.',
  yourSeat: 'your seat',
  yourSeatHere: 'Your seat on another device',

  hostedBy: 'Hosted by',
  youAre: 'Tonight you are',
  areIn: (count: number) => (count < 2 ? 'Only you so far' : `${count} are in`),
  andMore: (count: number) => `and ${count} more`,
  people: 'Who is in',
  notKept: 'This browser keeps nothing: leave this page open, or the host has to give you your seat again.',
  mayLock:
    'This browser cannot keep the screen on. If it goes dark, unlock it: your seat and your answer are kept.',
  startsSoon: 'You are in. The host starts it.',
  leave: 'Leave',
  leaveTitle: 'Leave this tasting?',
  leaveText: 'Your score stays, and on this phone you can come back.',
  stay: 'Stay',

  answers: 'Answers',
  tapYours: 'Tap your guess.',
  sitsOut: 'You are sitting this wine out. Tap an answer to be back.',
  sitOut: 'Sit it out',
  back: 'I’m back',
  waits: 'You are in. You play from the next question on.',
  saving: 'Saving…',
  keptHere: 'Kept on this phone until it is connected again.',
  saved: 'Saved.',
  savedMore: 'You can change it until the reveal.',
  paused: 'Paused',
  pausedByHost: 'The host has paused.',
  pausedSaving: 'Paused. Yours is sent as soon as it goes on.',
  refused: {
    PAUSED: 'Paused. Yours is sent as soon as it goes on.',
    TOO_LATE: 'Too late: the answer was already out.',
    MISSED: 'Your last answer reached the host too late.',
    INVALID_ANSWER: 'That one could not be taken. Tap again.',
  },

  goesOn: 'It goes on.',
  moreTime: (seconds: number) => `${seconds} more seconds.`,
  secondsLeft: (seconds: number) => (seconds === 1 ? '1 second left.' : `${seconds} seconds left.`),
  spokenPoints: (points: number, score: number) => `${points} points for you, ${score} in all.`,
  points: (points: number) => `+${points}`,
  itIs: (right: string) => `${right} it is.`,
  noAnswer: 'No answer from you this time.',
  youAreNth: (ordinal: string) => `You are ${ordinal}.`,
  yourPlace: (ordinal: string, score: number) => `You are ${ordinal} with ${score} points.`,
  nextPoured: (wine: number) => `Wine ${wine} is being poured.`,
  lastWine: 'That was the last wine.',
  wineSoon: (wine: number) => `Next you see what wine ${wine} was.`,
  nextSoon: 'The next question comes in a moment.',
  whatYouDrank: 'What you just drank',
  yours: (text: string) => `You said ${text}`,
  yoursToo: 'You said so too',
  yoursNone: 'No answer',
  beforeYou: 'Before you came',
  notCounted: 'not counted',
  leftOut: 'The host left this question out: it counts for nobody.',
  repaired: (wine: number, category: string | null, right: string, isToo: boolean, score: number) =>
    `The host ${right ? 'corrected' : 'left out'} ${category ? '' : 'the rest of '}wine ${wine}${category ? `, ${category.toLowerCase()}` : ''}${right && `: ${right} is right`}${isToo ? ' too' : ''}. You now have ${score} points.`,
  repairedShort: (wine: number, score: number) => `Wine ${wine} was corrected. You now have ${score} points.`,
  scoreUnit: (score: number) => (score === 1 ? 'point' : 'points'),
  finalScore: (score: number) => `${score} points`,
  lookUp: 'Look up: the host is calling out the places.',
  recap: 'Wine by wine',
  keep: 'Keep this evening',
  playAnother: 'Play another tasting',

  resultNotFound: 'This result is not on this device',
  resultNotFoundWhy: 'Results are kept on the devices that took part, and nowhere else.',
};

export type ParticipantMessages = typeof participantEn;
