const CARDINALS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

export const commonEn = {
  appName: 'Sommelier Arena',
  tagline: 'A blind tasting for the whole room. Everyone guesses, nobody is influenced.',
  loading: 'One moment…',
  reload: 'Reload the page',
  brokenTitle: 'Something went wrong',
  broken: 'This page could not be shown. Reloading brings you back to where you were.',
  startFailedTitle: 'This page could not start',
  startFailed: 'Perhaps the connection dropped, or the browser keeps this page from saving anything.',
  configFailed: 'Its settings file config.json cannot be used. Whoever runs this page can put that right.',
  unsupported:
    'This browser has no WebRTC, by which phones and host talk to each other. Chrome or Edge 90, Firefox 91, Safari 15.6 and later have it.',
  tooOldTitle: 'This browser is too old',
  tooOld:
    'Sommelier Arena takes Chrome or Edge 90, Firefox 91, Safari 15.6 (iOS 15) or newer ones. Perhaps there is an update, or another browser on this device.',
  unknownRoute: 'There is no such page here. This is where everything starts.',
  home: 'Home',
  notLoaded: 'This part of the page did not load. Try again when the connection is back.',
  close: 'Close',
  settings: 'Language, theme, text size',

  joinTitle: 'Join a tasting',
  joinHint: 'The four digits are on the host’s screen.',
  tastingCode: 'Tasting code',
  join: 'Join',
  finding: 'Finding the host…',
  findingCode: (code: string) => `Looking for tasting ${code}.`,
  codeWrong: 'A tasting code has four digits, such as 4821.',
  backToTasting: 'Back to your tasting',
  yourResult: 'Your result',
  asPseudonym: (pseudonym: string) => `as ${pseudonym}`,
  codeIs: (code: string) => `code ${code}`,
  hostInvite: 'Six bottles and some friends?',
  hostTasting: 'Host a tasting',

  categories: {
    color: 'Color',
    region: 'Region',
    grape_variety: 'Grape variety',
    vintage_year: 'Vintage year',
    wine_name: 'Wine name',
  },
  prompts: {
    color: 'Which color is this wine?',
    region: 'Which region is it from?',
    grape_variety: 'Which grape is this?',
    vintage_year: 'Which vintage is it?',
    wine_name: 'Which wine is this?',
  },
  letters: ['A', 'B', 'C', 'D'],
  wineOf: (wine: number, wines: number) => `Wine ${wine} of ${wines}`,
  questionOf: (number: number, of: number) => `Question ${number} of ${of}`,
  wine: (wine: number) => `Wine ${wine}`,
  afterWine: (wine: number) => `After wine ${wine}`,
  timeLeft: 'Seconds left',
  leaderboard: 'Leaderboard',
  finalLeaderboard: 'Final leaderboard',
  you: 'you',
  fromWine: (wine: number) => `from wine ${wine}`,
  ordinal: (n: number) => `${n}${CARDINALS[ordinals.select(n)] ?? 'th'}`,
  orList: (texts: readonly string[]) => texts.join(' or '),
  gotIt: (right: number, of: number) => `${right} of ${of} got it`,
  rightAnswer: 'Right answer',

  resultNotFound: 'This result is not on this device',
  resultNotFoundWhy: 'Results are kept on the devices that took part, and nowhere else.',
};

export type CommonMessages = typeof commonEn;
