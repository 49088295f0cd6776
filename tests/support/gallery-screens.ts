import type { HostView } from '../../src/host/host-view';
import type { ParticipantState } from '../../src/participant/participant-store';
import type { EndedView, ParticipantView, RepairView } from '../../src/protocol/view';
import {
  hardQuestion,
  hostQuestion,
  ME,
  NAMES,
  people,
  questionOf,
  recap,
  printKit,
  repairs,
  standings,
  tastings,
} from './gallery-fixtures';
import { running, type GalleryScreen } from './gallery-services';

export const base = {
  revision: 7,
  life: 'life-1',
  code: '4821',
  title: 'Friday in the cellar',
  hostName: 'TANNIC-FALCON',
  wines: 6,
  you: { pseudonym: ME, score: 500, rank: 2 },
};
const asked = {
  ...base,
  wine: 2,
  number: 3,
  question: questionOf('grape_variety'),
  chosen: null,
  counter: 1,
};
const revealed = {
  ...asked,
  chosen: 'grape_variety-0',
  right: ['grape_variety-0'],
  points: 100,
  gotIt: { right: 3, of: 11 },
};
export const phoneOpen: ParticipantView = {
  ...asked,
  phase: 'question_open',
  leftMs: 23_400,
  totalMs: 60_000,
};
export const phoneLobby: ParticipantView = { ...base, phase: 'waiting', lobby: { count: 52, names: NAMES } };
export const board = {
  rows: standings(8).map((row) => ({ ...row, you: row.pseudonym === ME })),
  seats: 8,
};
export const ended: EndedView = {
  ...base,
  phase: 'ended',
  endedAtMs: Date.UTC(2026, 9, 2, 22),
  podiumToCome: true,
  leaderboard: board,
  recap: [...recap(1), ...recap(2)],
};
/** One view of each phase. */
export const PHONE_VIEWS = {
  waiting: phoneLobby,
  question_open: phoneOpen,
  question_paused: { ...asked, phase: 'question_paused', leftMs: 12_000, totalMs: 60_000 },
  question_revealed: { ...revealed, phase: 'question_revealed' },
  question_leaderboard: { ...revealed, phase: 'question_leaderboard', leaderboard: board },
  round_leaderboard: { ...base, phase: 'round_leaderboard', wine: 2, leaderboard: board, recap: recap(1) },
  ended,
} as const satisfies Record<ParticipantView['phase'], ParticipantView>;
/** Of the longest words that are given. */
const LONG_NAMES = [
  'GENTLE-SOMMELIER',
  'DELICATE-TERRACE',
  'MINERAL-DECANTER',
  'GENEROUS-JEROBOAM',
  'VELVETY-SOMMELIER',
  'COMPLEX-BALLOON',
];
const repair: RepairView = {
  number: 1,
  wine: 2,
  category: 'grape_variety',
  right: ['Barbera'],
  isToo: true,
  points: 100,
};
const chosen = { optionId: 'grape_variety-0', refusal: null } as const;

export function phone(view: ParticipantView | null, state: Partial<ParticipantState> = {}): GalleryScreen {
  return { hash: '#/play/4821', participant: { view, ...state } };
}

export const hostBase = {
  tastingId: 'running',
  revision: 9,
  title: 'Friday in the cellar',
  isSealed: false,
  wines: 6,
  secondsPerQuestion: 60,
  leaderboardAfterWineOnly: false,
  people: people(8),
  live: 7,
  isDoorClosed: false,
  devices: [],
  lostAnswers: [],
  repairs: [],
  hasReveals: true,
  skips: [],
  flow: { revealWhenAllAnswered: false, goOnAfterSeconds: null },
  knocks: [],
  goesOnAtMs: null,
};
const seen = (phase: HostView['phase']) => ({ seen: { phase, questionId: null } });

export function host(view: HostView, change: Parameters<typeof running>[1] = {}): GalleryScreen {
  return { hash: '#/host/running', host: { tastings, running: running(view, change) } };
}

export const lobby: HostView = { ...hostBase, ...seen('waiting'), phase: 'waiting' };
export function hostDevices(devices: HostView['devices']): GalleryScreen {
  return host({ ...lobby, devices });
}
export const hostOpen: HostView = {
  ...hostBase,
  ...seen('question_open'),
  phase: 'question_open',
  question: hostQuestion('grape_variety'),
};

/** Sixty people wait for the next step. */
export const hostCrowd: HostView = {
  ...hostBase,
  ...seen('question_open'),
  people: people(60, 12),
  live: 59,
  phase: 'question_open',
  question: hostQuestion('grape_variety', { answered: 12, of: 60, liveUnanswered: 47 }),
};

/** Every screen that is there without a press, by the name in `?screen=`. */
export const PLAIN_SCREENS: Readonly<Record<string, GalleryScreen>> = {
  home: { hash: '#/' },
  'home-unknown': { hash: '#/nowhere' },
  join: { hash: '#/play' },
  check: { hash: '#/check' },
  demo: { hash: '#/demo' },
  'demo-reveal': { hash: '#/demo', press: ['Gold', 'Reveal'] },
  'phone-connecting': phone(null, { link: 'connecting', pseudonym: null }),
  'phone-host-away': phone(null, { link: 'host-away' }),
  'phone-not-found': phone(null, {
    link: 'closed',
    pseudonym: null,
    refusal: { reason: 'SESSION_NOT_FOUND' },
  }),
  'phone-wrong-host': phone(null, { link: 'closed', pseudonym: null, refusal: { reason: 'WRONG_HOST' } }),
  'phone-started': phone(null, { link: 'closed', pseudonym: null, refusal: { reason: 'GAME_STARTED' } }),
  'phone-knocking': phone(null, {
    link: 'live',
    pseudonym: null,
    refusal: { reason: 'GAME_STARTED' },
    knock: 'waiting',
  }),
  'phone-turned-away': phone(null, {
    link: 'live',
    pseudonym: null,
    refusal: { reason: 'GAME_STARTED' },
    knock: 'turned-away',
  }),
  'phone-version': phone(null, {
    link: 'closed',
    pseudonym: null,
    refusal: { reason: 'VERSION_MISMATCH', older: 'phone' },
  }),
  'phone-lobby': phone(phoneLobby),
  'phone-lobby-not-kept': phone(phoneLobby, { isSeatKept: false }),
  'phone-question': phone(phoneOpen),
  'phone-question-saved': phone(phoneOpen, { answer: { status: 'saved', ...chosen } }),
  'phone-sits-out': phone({ ...phoneOpen, you: { ...base.you, sitsOut: true } }),
  'phone-waits': phone({ ...phoneOpen, you: { ...base.you, waits: true, fromWine: 2, score: 0 } }),
  'phone-question-away': phone(phoneOpen, { link: 'host-away', answer: { status: 'saving', ...chosen } }),
  'phone-question-no-clock': phone(
    { ...asked, phase: 'question_open', leftMs: null, totalMs: null },
    { endsAtMs: null },
  ),
  'phone-question-long': phone({
    ...asked,
    question: questionOf('wine_name', true),
    phase: 'question_open',
    leftMs: 23_400,
    totalMs: 60_000,
  }),
  'phone-question-60': phone(
    { ...phoneOpen, question: hardQuestion('sixty') },
    { answer: { status: 'saved', optionId: 'wine_name-1', refusal: null } },
  ),
  'phone-question-80': phone({ ...phoneOpen, question: hardQuestion('eighty') }),
  'phone-reveal-60': phone({
    ...revealed,
    question: hardQuestion('sixty'),
    chosen: 'wine_name-1',
    right: ['wine_name-2'],
    points: 0,
    phase: 'question_revealed',
  }),
  'phone-question-scripts': phone({ ...phoneOpen, question: hardQuestion('scripts') }),
  'phone-paused': phone(
    { ...asked, phase: 'question_paused', leftMs: 12_000, totalMs: 60_000 },
    { endsAtMs: null, answer: { status: 'saved', ...chosen } },
  ),
  'phone-reveal-right': phone(
    { ...revealed, phase: 'question_revealed' },
    { answer: { status: 'saved', ...chosen } },
  ),
  'phone-reveal-wrong': phone({
    ...revealed,
    phase: 'question_revealed',
    chosen: 'grape_variety-2',
    points: 0,
  }),
  'phone-leaderboard': phone({ ...revealed, phase: 'question_leaderboard', leaderboard: board }),
  'phone-round': phone({
    ...base,
    phase: 'round_leaderboard',
    wine: 2,
    line: 'From the slope behind the village church, picked in the snow; Anna carried it home in a rucksack.',
    leaderboard: board,
    recap: recap(1),
  }),
  'phone-ended': phone(ended),
  'phone-ended-named': phone({
    ...ended,
    leaderboard: {
      seats: 6,
      rows: LONG_NAMES.map((pseudonym, index) => ({
        pseudonym,
        score: 1500 - 100 * index,
        rank: index + 1,
        you: index === 3,
        ...(index % 2 === 0 ? {} : { firstName: 'Jean-Marc' }),
        ...(index < 2 ? {} : { fromWine: 2 }),
      })),
    },
  }),
  'phone-repaired': phone({
    ...revealed,
    you: { ...base.you, repair },
    right: ['grape_variety-0', 'grape_variety-2'],
    phase: 'question_revealed',
  }),
  'phone-repaired-asked': phone(
    { ...phoneOpen, you: { ...base.you, repair } },
    { answer: { status: 'saved', ...chosen } },
  ),
  'phone-repaired-ended': phone({ ...ended, you: { ...base.you, repair } }),
  'phone-skipped': phone({
    ...revealed,
    you: { ...base.you, repair: { ...repair, right: [], isToo: false, points: 0 } },
    points: 0,
    void: true,
    phase: 'question_revealed',
  }),
  'phone-moved': phone(phoneOpen, { link: 'moved' }),
  'phone-closed': phone(phoneOpen, { link: 'closed' }),
  'kept-result': { hash: '#/results/b', kept: ended },
  dashboard: { hash: '#/host', host: { tastings } },
  'dashboard-empty': { hash: '#/host' },
  'editor-new': { hash: '#/host/new' },
  'editor-edit': { hash: '#/host/prepared/edit', host: { tastings } },
  'host-lobby': host(lobby),
  'host-print': { hash: '#/host/prepared/print', host: { tastings } },
  'host-print-sealed': {
    hash: '#/host/prepared/print',
    host: { tastings },
    desk: { printKit: async () => ({ ...printKit, code: null, answerKey: null }) },
  },
  'host-lobby-sealed': host({ ...lobby, isSealed: true }),
  'editor-sealed': {
    hash: '#/host/sealed/edit',
    host: { tastings },
    desk: { setup: async () => null },
  },
  'host-lobby-empty': {
    ...host({ ...lobby, people: [], live: 0 }),
    joinBases: ['http://192.168.1.20:4321/', 'http://10.0.0.7:4321/'],
  },
  'host-lobby-offline': host({ ...lobby, people: [], live: 0 }, { code: null, signaling: 'offline' }),
  'host-lobby-300': host({ ...lobby, people: people(300), live: 299 }),
  'host-question': host(hostOpen),
  'host-question-60': host(hostCrowd),
  'host-question-12': host({ ...hostOpen, people: people(12, 12) }),
  'host-paused': host({
    ...hostBase,
    ...seen('question_paused'),
    phase: 'question_paused',
    question: hostQuestion('grape_variety', { endsAtMs: null, leftMs: 12_000 }),
  }),
  'host-reveal': host({
    ...hostBase,
    ...seen('question_revealed'),
    phase: 'question_revealed',
    question: hostQuestion('grape_variety', { endsAtMs: null }),
    reveal: {
      right: ['grape_variety-0'],
      counts: { 'grape_variety-0': 3, 'grape_variety-1': 2, 'grape_variety-2': 0, 'grape_variety-3': 1 },
      isVoid: false,
    },
  }),
  'host-leaderboard': host({
    ...hostBase,
    ...seen('question_leaderboard'),
    phase: 'question_leaderboard',
    question: hostQuestion('grape_variety', { endsAtMs: null }),
    leaderboard: standings(8),
    lastOfWine: false,
  }),
  'host-leaderboard-3': host({
    ...hostBase,
    ...seen('question_leaderboard'),
    phase: 'question_leaderboard',
    question: hostQuestion('grape_variety', { endsAtMs: null }),
    leaderboard: standings(3),
    lastOfWine: false,
  }),
  'host-leaderboard-300': host({
    ...hostBase,
    ...seen('question_leaderboard'),
    phase: 'question_leaderboard',
    question: hostQuestion('wine_name', { endsAtMs: null, number: 5 }),
    leaderboard: standings(300),
    lastOfWine: true,
  }),
  'host-round': host({
    ...hostBase,
    ...seen('round_leaderboard'),
    phase: 'round_leaderboard',
    wine: 2,
    leaderboard: standings(8),
    recap: recap(1).map(({ category, right }) => ({
      category,
      right,
      gotIt: { right: 3, of: 8 },
      isVoid: false,
    })),
    line: 'From the steep slope above the old mill; Anna’s uncle made it.',
    lastWine: false,
  }),
  'host-ended': host({
    ...hostBase,
    ...seen('ended'),
    phase: 'ended',
    podium: 0,
    leaderboard: standings(8),
    undelivered: 2,
    isRepaired: false,
  }),
  'host-ended-4': host({
    ...hostBase,
    ...seen('ended'),
    phase: 'ended',
    podium: 3,
    leaderboard: standings(4),
    undelivered: 0,
    isRepaired: false,
  }),
  'host-ended-60': host({
    ...hostBase,
    ...seen('ended'),
    phase: 'ended',
    podium: 3,
    leaderboard: standings(60),
    undelivered: 0,
    isRepaired: false,
  }),
  'host-ended-unplayed': host({
    ...hostBase,
    ...seen('ended'),
    phase: 'ended',
    hasReveals: false,
    podium: 0,
    leaderboard: standings(8).map((row) => ({ ...row, score: 0, rank: 1 })),
    undelivered: 0,
    isRepaired: false,
  }),
  'host-podium': host({
    ...hostBase,
    ...seen('ended'),
    phase: 'ended',
    podium: 2,
    leaderboard: standings(8).map((row) => ({ ...row, rank: row.rank === 2 ? 3 : row.rank })),
    undelivered: 0,
    isRepaired: false,
  }),
  'host-goes-on': host({
    ...hostBase,
    ...seen('question_leaderboard'),
    flow: { revealWhenAllAnswered: true, goOnAfterSeconds: 10 },
    goesOnAtMs: performance.now() + 9_500,
    phase: 'question_leaderboard',
    question: hostQuestion('grape_variety', { endsAtMs: null }),
    leaderboard: standings(8),
    lastOfWine: false,
  }),
  'host-knock': host({ ...hostOpen, knocks: [{ key: 'a', firstName: 'Anna' }] }),
  'host-knocks': host({
    ...hostOpen,
    knocks: [
      { key: 'a', firstName: null },
      { key: 'b', firstName: 'Anna' },
      { key: 'c', firstName: 'Jean' },
    ],
  }),
  'host-ended-repaired': host({
    ...hostBase,
    ...seen('ended'),
    repairs,
    phase: 'ended',
    podium: 3,
    leaderboard: standings(8),
    undelivered: 2,
    isRepaired: true,
  }),
  'host-storage': host(hostOpen, {
    storage: { code: 'STORAGE_FULL', detail: 'QuotaExceededError: the quota has been exceeded.' },
  }),
  'host-continue': host(hostOpen, { askContinue: true }),
  'host-other-lobby': {
    hash: '#/host/prepared',
    host: { tastings, active: running(lobby) },
    desk: { open: async () => 'busy' },
  },
  'host-missing': { hash: '#/host/nothing' },
  results: { hash: '#/host/past/results', host: { tastings } },
};
