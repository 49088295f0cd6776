/** Words of the host's other devices: big screens and remotes. */
export const deviceEn = {
  kind: { screen: 'Big screen', remote: 'Remote' },
  connecting: 'Looking for the host…',
  connectingText: 'This takes a moment.',
  linkLine: {
    connecting: 'Looking for the host…',
    live: 'Connected.',
    reconnecting: 'The connection is gone. It comes back by itself.',
    'host-away': 'The host is away. It goes on by itself as soon as they are back.',
    moved: 'This is open in another window.',
    closed: 'Nobody has been reached for an hour.',
  },
  movedTitle: 'Open in another window',
  movedText: 'Only one window at a time is connected.',
  showHere: 'Show it here',
  closedTitle: 'The host has not been found',
  closedText: 'Nobody has answered for an hour, so this device has stopped trying.',
  tryAgain: 'Try again',
  refusalTitle: {
    NO_DEVICE: 'This device is not let in',
    DEVICES_FULL: 'All four places are taken',
    DEVICE_LINK_SPENT: 'This link is no longer good',
    SESSION_NOT_FOUND: 'Nobody hosts this tasting now',
    WRONG_HOST: 'Another host has this code',
    NO_WEBRTC: 'This browser cannot take part',
    VERSION_MISMATCH: 'Two versions that do not understand each other',
  },
  refusalText: {
    NO_DEVICE: 'Ask the host for a link: it is under More, “Screens and remotes”.',
    DEVICES_FULL: 'The host can let one of the others go under More, “Screens and remotes”.',
    DEVICE_LINK_SPENT: 'A link is good once, for ten minutes. Ask the host for a new one.',
    SESSION_NOT_FOUND: 'When the host has it open, open the link again.',
    WRONG_HOST: 'The link belongs to another tasting. Ask the host for a new one.',
    NO_WEBRTC: 'It has no WebRTC, by which this device and the host talk to each other.',
    deviceOlder: 'This page is older than the host’s. Reload it.',
    hostOlder: 'The host’s page is older than this one. The host can reload it between two tastings.',
  },

  screen: {
    joinAt: 'Scan, or type this code at',
    qrCode: 'QR code to join',
    code: (code: string) => `Code ${code}`,
    noCode: 'The code comes in a moment.',
    areIn: (count: number) => (count === 1 ? '1 is in' : `${count} are in`),
    nobodyYet: 'Take your phone, and be the first.',
    andMore: (count: number) => `and ${count} more`,
    haveAnswered: (count: number, of: number) =>
      count === 1 ? `1 of ${of} has answered` : `${count} of ${of} have answered`,
    paused: 'Paused',
    voided: 'not counted',
    votes: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
    distribution: 'What everybody said',
    whatItWas: 'What it was',
    beingPoured: 'The next wine is being poured.',
    thatWasTheLast: 'That was the last wine.',
    repaired: (wine: number, category: string | null, right: string, isToo: boolean) =>
      `The host ${right ? 'corrected' : 'left out'} ${category ? '' : 'the rest of '}wine ${wine}${category ? `, ${category.toLowerCase()}` : ''}${right && `: ${right} is right`}${isToo ? ' too' : ''}. The scores are counted anew.`,
    podium: 'Podium',
    stillToCome: ['third place…', 'second place…', 'first place…'],
    ofAll: (shown: number, seats: number) => `The first ${shown} of ${seats}`,
    fromWine: (wine: number) => (wine === 1 ? 'from within wine 1' : `from wine ${wine}`),
    nobodyPlayed: 'Nobody took part.',
    nothingPlayed: 'The tasting ended before the first answer was revealed.',
    nobodyScored: 'Nobody has a point, so nobody has won.',
    fullScreen: 'Full screen',
    mayFallAsleep: 'This browser cannot keep the screen awake here: turn its sleep off in the settings.',
  },

  remote: {
    drives: 'You drive the tasting; the host’s own screen can too.',
    inRoom: (live: number, of: number) => `${live} of ${of} connected`,
    notYet: 'Not yet',
    awayMark: (pseudonym: string) => `${pseudonym} (away)`,
    everybody: 'Everybody has answered.',
    right: 'Right answer',
    knocks: (count: number) =>
      count === 1
        ? '1 person waits to be let in, on the host’s own screen.'
        : `${count} people wait to be let in, on the host’s own screen.`,
    goesOn: (seconds: number) => `Goes on by itself in ${seconds} s`,
    over: 'The tasting is over.',
    addTime: '+15 seconds',
    showPlace: ['Show third place', 'Show second place', 'Show the winner'],
  },
};

export type DeviceMessages = typeof deviceEn;
