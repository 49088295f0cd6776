import type { StorageHealth } from '../../src/storage/storage-health';
import { fullDrafts } from './full-drafts';
import { library, manyTastings, people, recap, tastings } from './gallery-fixtures';
import {
  base,
  board,
  ended,
  host,
  hostCrowd,
  hostOpen,
  lobby,
  phone,
  phoneLobby,
  phoneOpen,
} from './gallery-screens';
import type { GalleryScreen } from './gallery-services';

const SETTINGS = 'Language, theme, text size';
const AWAY = 'ROUND-BOUQUET';
const chosen = { status: 'saved', optionId: 'grape_variety-0', refusal: null } as const;
const lost = [
  { wine: 1, number: 3 },
  { wine: 1, number: 4 },
  { wine: 2, number: 1 },
  { wine: 2, number: 2 },
  { wine: 2, number: 3 },
];
const refused = (reason: 'SEAT_GIVEN' | 'SEAT_LINK_SPENT' | 'HAS_SEAT' | 'REMOVED' | 'DOOR_CLOSED') =>
  phone(null, { link: 'closed', pseudonym: null, refusal: { reason } });
const movedAway: GalleryScreen = {
  hash: '#/host/moved',
  host: { tastings },
  desk: { open: async () => 'moved-away' },
};
const dashboard: GalleryScreen = { hash: '#/host', host: { tastings } };
const behind = { isHostBehind: true };

const withHealth = (storageHealth: StorageHealth): GalleryScreen => {
  const screen = host(lobby);
  return { ...screen, host: { ...screen.host, storageHealth } };
};

/** What a press opens, and what goes wrong now and then. */
export const DIALOGS: Readonly<Record<string, GalleryScreen>> = {
  'host-person': { ...host(lobby), press: ['TANNIC-CORK'] },
  'host-person-away': { ...host(hostOpen), press: [AWAY] },
  'host-people': { ...host(hostOpen), press: ['People'] },
  'host-people-300': { ...host({ ...hostCrowd, people: people(300, 60), live: 299 }), press: ['People'] },
  'host-people-person': { ...host(hostOpen), press: ['People', AWAY] },
  'host-remove': { ...host(lobby), press: ['TANNIC-CORK', 'Remove'] },
  'host-hand-over': { ...host(lobby), press: [AWAY, 'Hand over the seat'] },
  'host-hand-over-none': {
    ...host(hostOpen),
    desk: { handOver: async () => null },
    press: [AWAY, 'Hand over the seat'],
  },
  'host-hand-over-spent': {
    ...host(hostOpen),
    desk: { handOver: async () => ({ url: 'http://192.168.1.20:4321/#/seat/a', leftMs: 0 }) },
    press: [AWAY, 'Hand over the seat'],
  },
  'host-door-closed': host({ ...lobby, isDoorClosed: true, people: people(2), live: 2 }),
  'host-code-changed': host(lobby, { code: '1234', formerCode: '4821' }),
  'host-code-changed-play': host(hostOpen, { code: '1234', formerCode: '4821' }),
  'host-health-fleeting': withHealth('fleeting'),
  'host-health-blocked': withHealth('blocked'),
  'dashboard-running': { ...host(hostOpen), hash: '#/host' },
  'editor-running': { ...host(hostOpen), hash: '#/host/new' },
  'phone-over': phone(null, {
    link: 'closed',
    pseudonym: null,
    refusal: { reason: 'GAME_STARTED', isOver: true },
  }),
  'dashboard-health-low': { hash: '#/host', host: { tastings, storageHealth: 'low' } },
  'host-lost': host({ ...hostOpen, lostAnswers: lost }, { isBehind: true }),
  'host-more': { ...host({ ...hostOpen, skips: ['question', 'wine'] }), press: ['More'] },
  'host-flow': {
    ...host({ ...hostOpen, flow: { revealWhenAllAnswered: true, goOnAfterSeconds: 10 } }),
    press: ['More', 'The flow of the evening'],
  },
  'host-repair': { ...host(hostOpen), press: ['More', 'Correct an answer'] },
  'host-repair-one': { hash: '#/host/past/results', host: { tastings }, press: ['Correct the answer'] },
  'host-skip-question': {
    ...host({ ...hostOpen, skips: ['question', 'wine'] }),
    press: ['More', 'Skip this question'],
  },
  'host-skip-wine': {
    ...host({ ...hostOpen, skips: ['question', 'wine'] }),
    press: ['More', 'Skip this wine'],
  },
  'host-symbols': { ...host(lobby), press: ['More', 'Connection details'] },
  'host-move': { ...host(lobby), press: ['More', 'Move to another device'] },
  'host-moved-away': movedAway,
  'host-go-on': { ...movedAway, press: ['Go on here anyway'] },
  'dashboard-deleted': {
    hash: '#/host',
    host: { tastings, removal: { id: 'past', title: 'Tasting of 2 October', hasFailed: false } },
  },
  'dashboard-not-deleted': {
    hash: '#/host',
    host: { tastings, removal: { id: 'past', title: 'Tasting of 2 October', hasFailed: true } },
  },
  'dashboard-end-first': { ...dashboard, press: ['Delete Friday in the cellar'] },
  'dashboard-many': { hash: '#/host', host: { tastings: manyTastings } },
  library: { hash: '#/host/library', library },
  'library-empty': { hash: '#/host/library' },
  'library-unreadable': { hash: '#/host/library', library, isLibraryDamaged: true },
  'dashboard-save': { ...dashboard, press: ['Save as file'] },
  'dashboard-seal': { ...dashboard, press: ['Save as a sealed file'] },
  'editor-unsaved': {
    hash: '#/host/prepared/edit',
    host: { tastings },
    desk: { drafts: fullDrafts() },
    press: ['Add wine', 'Cancel'],
  },
  'home-settings': { hash: '#/', press: [SETTINGS] },
  'phone-settings': { ...phone(phoneOpen), press: [SETTINGS] },
  'host-settings': { ...host(hostOpen), press: ['More', SETTINGS] },
  'phone-seat': { ...phone(phoneOpen), press: ['SMOKY-DECANTER'] },
  'phone-seat-lobby': {
    ...phone(phoneLobby),
    press: ['Your seat on another device', 'Connection details'],
  },
  'phone-seat-none': {
    ...phone(phoneOpen, { link: 'reconnecting' }),
    session: { shareSeat: async () => null },
    press: ['SMOKY-DECANTER'],
  },
  'phone-keepsake': { ...phone(ended), press: ['Keep this evening'] },
  'kept-keepsake': { hash: '#/results/b', kept: ended, press: ['Keep this evening'] },
  'phone-seat-given': refused('SEAT_GIVEN'),
  'phone-link-spent': refused('SEAT_LINK_SPENT'),
  'phone-has-seat': refused('HAS_SEAT'),
  'phone-removed': refused('REMOVED'),
  'phone-door-closed': refused('DOOR_CLOSED'),
  'phone-other': phone(null, { link: 'host-away', isOtherTasting: true }),
  'phone-other-playing': phone(phoneOpen, { link: 'host-away', isOtherTasting: true, answer: chosen }),
  'phone-behind': phone(phoneOpen, { ...behind, answer: chosen }),
  'phone-behind-lobby': phone(phoneLobby, behind),
  'phone-behind-round': phone(
    {
      ...base,
      phase: 'round_leaderboard',
      wine: 2,
      leaderboard: board,
      recap: recap(1),
    },
    behind,
  ),
};
