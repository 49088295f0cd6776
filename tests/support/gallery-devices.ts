import type { DeviceState } from '../../src/device/device-state';
import { CATEGORIES } from '../../src/game/tasting';
import type { DeviceLeaderboard, RemoteView, ScreenView } from '../../src/protocol/device-view';
import { hostDevices } from './gallery-screens';
import { NAMES, questionOf, standings } from './gallery-fixtures';
import type { GalleryScreen } from './gallery-services';

const PIN = 'Zm9yIHRoZSBnYWxsZXJ5IQ';
const base = { revision: 9, code: '4821', title: 'Friday in the cellar', wines: 6 };
const joinLink = `http://192.168.1.20:4321/#/play/4821/${PIN}`;
const onScreen = { ...base, kind: 'screen', joinLink } as const;
const LONG_TITLE = 'A very long evening with everything that was left in the cellar of Grand-Papa';

function board(count: number, seats = count): DeviceLeaderboard {
  const rows = standings(count).map(({ pseudonym, score, rank }) => ({ pseudonym, score, rank }));
  return { rows, seats };
}

function withoutScores(count: number): DeviceLeaderboard {
  const { rows, seats } = board(count);
  return { rows: rows.map((row) => ({ ...row, score: 0, rank: 1 })), seats };
}

const asked = { ...questionOf('grape_variety'), wine: 2, number: 3, answered: 8, of: 11 };
/** The most that a host can type (T2, P15): 60 and 200 characters. */
const LONG_OPTION = 'Les Grands Échezeaux de la Montagne Sainte-Victoire, 1921 AC';
const LONG_LINE = `${LONG_OPTION}, `.repeat(4).slice(0, 200);
const longAsked = { ...questionOf('wine_name', true), wine: 2, number: 5, answered: 1, of: 300 };
const reveal = {
  right: ['grape_variety-0'],
  counts: { 'grape_variety-0': 3, 'grape_variety-1': 5, 'grape_variety-2': 0, 'grape_variety-3': 2 },
  gotIt: { right: 3, of: 11 },
  isVoid: false,
};
const repair: NonNullable<ScreenView['repair']> = {
  number: 1,
  wine: 1,
  category: 'region',
  right: ['Barolo'],
  isToo: true,
};
const timed = { leftMs: 23_400, totalMs: 60_000 };
const recap = CATEGORIES.map((category) => ({
  category,
  right: [questionOf(category).options[0]?.text ?? ''],
  gotIt: { right: 4, of: 11 },
  isVoid: category === 'vintage_year',
}));
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => NAMES[index] ?? `WINE-${1000 + index}`);

const screenOpen: ScreenView = { ...onScreen, ...timed, phase: 'question_open', question: asked };
const withFirstNames: DeviceLeaderboard = {
  seats: 57,
  rows: board(16).rows.map((row, index) =>
    index % 3 === 0 ? { ...row, firstName: 'Marie-Christine' } : { ...row, fromWine: index + 1 },
  ),
};

/** Big screens of rooms of all sizes: what fits in how many columns depends on them. */
export const ROOMS = [1, 4, 5, 9, 10, 11, 12, 20, 24, 60, 300];
/** As many rows as the host sends. */
const SCREEN_ROWS = 24;
const roomViews: Readonly<Record<string, ScreenView>> = Object.fromEntries(
  ROOMS.map((seats) => [
    `leaderboard-${seats}`,
    {
      ...onScreen,
      phase: 'question_leaderboard',
      wine: 2,
      number: 3,
      leaderboard: board(Math.min(seats, SCREEN_ROWS), seats),
    },
  ]),
);

const SCREEN_VIEWS = {
  lobby: { ...onScreen, phase: 'waiting', lobby: { count: 7, names: names(7) } },
  'lobby-empty': { ...onScreen, phase: 'waiting', lobby: { count: 0, names: [] } },
  'lobby-300': { ...onScreen, phase: 'waiting', title: LONG_TITLE, lobby: { count: 300, names: names(60) } },
  'lobby-no-code': {
    ...onScreen,
    phase: 'waiting',
    code: null,
    joinLink: null,
    lobby: { count: 2, names: names(2) },
  },
  question: screenOpen,
  'question-long': {
    ...onScreen,
    ...timed,
    title: LONG_TITLE,
    phase: 'question_open',
    question: longAsked,
  },
  paused: { ...onScreen, ...timed, phase: 'question_paused', question: asked },
  reveal: { ...onScreen, phase: 'question_revealed', question: { ...asked, answered: 10 }, reveal },
  'reveal-void': {
    ...onScreen,
    phase: 'question_revealed',
    question: asked,
    reveal: { ...reveal, isVoid: true },
  },
  'reveal-repaired': { ...onScreen, phase: 'question_revealed', question: longAsked, reveal, repair },
  leaderboard: { ...onScreen, phase: 'question_leaderboard', wine: 2, number: 3, leaderboard: board(8) },
  'leaderboard-repaired': {
    ...onScreen,
    phase: 'question_leaderboard',
    wine: 2,
    number: 3,
    leaderboard: board(24, 300),
    repair,
  },
  round: {
    ...onScreen,
    phase: 'round_leaderboard',
    wine: 2,
    leaderboard: board(8),
    recap,
    line: 'Grown on the cold side of the hill, by two sisters who never agreed on the date of the harvest.',
    lastWine: false,
  },
  'round-long': {
    ...onScreen,
    title: LONG_TITLE,
    phase: 'round_leaderboard',
    wine: 2,
    leaderboard: board(24, 300),
    recap: recap.map((row) => ({ ...row, right: [LONG_OPTION] })),
    line: LONG_LINE,
    lastWine: false,
  },
  'podium-third': {
    ...onScreen,
    phase: 'ended',
    podium: 1,
    leaderboard: { rows: [{ pseudonym: 'SUPPLE-VINE', score: 400, rank: 3 }], seats: 8 },
  },
  'no-scores': { ...onScreen, phase: 'ended', podium: 3, leaderboard: withoutScores(8) },
  unplayed: { ...onScreen, phase: 'ended', podium: 3, isUnplayed: true, leaderboard: withoutScores(8) },
  podium: { ...onScreen, phase: 'ended', podium: 3, leaderboard: withFirstNames },
} as const satisfies Record<string, ScreenView>;

const onRemote = {
  ...base,
  kind: 'remote',
  live: 7,
  of: 8,
  leaderboardAfterWineOnly: false,
  knocks: 0,
  goesOnMs: null,
} as const;
const seen = (phase: RemoteView['phase']) => ({ seen: { phase, questionId: null } });
const remoteAsked = {
  ...asked,
  missing: names(3).map((pseudonym, index) => ({ pseudonym, isLive: index < 2 })),
  liveUnanswered: 2,
};

const REMOTE_VIEWS = {
  lobby: { ...onRemote, ...seen('waiting'), phase: 'waiting' },
  question: {
    ...onRemote,
    ...seen('question_open'),
    ...timed,
    phase: 'question_open',
    question: remoteAsked,
  },
  paused: {
    ...onRemote,
    ...seen('question_paused'),
    ...timed,
    knocks: 2,
    phase: 'question_paused',
    question: { ...remoteAsked, missing: [], answered: 11, liveUnanswered: 0 },
  },
  reveal: {
    ...onRemote,
    ...seen('question_revealed'),
    phase: 'question_revealed',
    question: remoteAsked,
    reveal,
  },
  leaderboard: {
    ...onRemote,
    ...seen('question_leaderboard'),
    goesOnMs: 8000,
    phase: 'question_leaderboard',
    question: remoteAsked,
    leaderboard: board(8),
    lastOfWine: false,
  },
  round: {
    ...onRemote,
    ...seen('round_leaderboard'),
    phase: 'round_leaderboard',
    wine: 2,
    leaderboard: board(8),
    lastWine: false,
  },
  'ended-podium': { ...onRemote, ...seen('ended'), phase: 'ended', podium: 1, leaderboard: board(8) },
  ended: { ...onRemote, ...seen('ended'), phase: 'ended', podium: 3, leaderboard: board(8) },
} as const satisfies Record<string, RemoteView>;

function device(kind: 'screen' | 'remote', state: Partial<DeviceState>): GalleryScreen {
  return { hash: `#/${kind}/4821/${PIN}`, device: state };
}

function all(kind: 'screen' | 'remote', views: Record<string, ScreenView | RemoteView>) {
  return Object.fromEntries(
    Object.entries(views).map(([name, view]) => [`${kind}-${name}`, device(kind, { view })]),
  );
}

/** Big screens and remotes, and how the host lets them in. */
export const DEVICE_SCREENS: Readonly<Record<string, GalleryScreen>> = {
  ...all('screen', SCREEN_VIEWS),
  ...all('screen', roomViews),
  ...all('remote', REMOTE_VIEWS),
  'screen-host-away': device('screen', { view: screenOpen, link: 'host-away' }),
  'screen-connecting': device('screen', { link: 'connecting' }),
  'screen-moved': device('screen', { view: screenOpen, link: 'moved' }),
  'screen-spent': device('screen', { link: 'closed', refusal: { reason: 'DEVICE_LINK_SPENT' } }),
  'screen-not-let-in': device('screen', { link: 'closed', refusal: { reason: 'NO_DEVICE' } }),
  'screen-older': device('screen', {
    link: 'closed',
    refusal: { reason: 'VERSION_MISMATCH', older: 'phone' },
  }),
  'remote-host-older': device('remote', {
    link: 'closed',
    refusal: { reason: 'VERSION_MISMATCH', older: 'host' },
  }),
  'remote-asks': { ...device('remote', { view: REMOTE_VIEWS.question }), press: ['Reveal answer'] },
  'remote-ends': { ...device('remote', { view: REMOTE_VIEWS.reveal }), press: ['End tasting'] },
  'remote-reconnecting': device('remote', { view: REMOTE_VIEWS.question, link: 'reconnecting' }),
  'host-devices': { ...hostDevices([]), press: ['More', 'Screens and remotes'] },
  'host-devices-some': {
    ...hostDevices([
      { key: 'a', kind: 'screen', isLive: true },
      { key: 'b', kind: 'remote', isLive: false },
    ]),
    press: ['More', 'Screens and remotes'],
  },
  'host-let-in-screen': { ...hostDevices([]), press: ['Big screen'] },
  'host-let-in-remote': { ...hostDevices([]), press: ['More', 'Screens and remotes', 'Let in a remote'] },
  'host-let-in-none': { ...hostDevices([]), press: ['Big screen'], desk: { inviteDevice: async () => null } },
};
