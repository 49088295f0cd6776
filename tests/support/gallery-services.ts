import { createStore } from 'zustand/vanilla';

import type { DeviceState } from '../../src/device/device-state';
import type { LibraryEntry } from '../../src/game/library';
import type { HostState, Running } from '../../src/host/host-store';
import type { HostView } from '../../src/host/host-view';
import { Library } from '../../src/host/library';
import { Removal } from '../../src/host/removal';
import type { ParticipantState } from '../../src/participant/participant-store';
import type { EndedView } from '../../src/protocol/view';
import type { AnswerLibrary } from '../../src/storage/answer-library';
import type { DeviceSession, HostDesk, ParticipantSession, Services } from '../../src/ui/services';
import { Drafts } from '../../src/host/drafts';
import { printKit, results, setup } from './gallery-fixtures';
import { createMemoryAnswerLibrary } from './memory-answer-library';
import { createMemoryDraftStore } from './memory-draft-store';
import { testAdvisor } from './wine-advisor';

export interface GalleryScreen {
  readonly hash: string;
  readonly host?: Partial<HostState>;
  readonly participant?: Partial<ParticipantState>;
  readonly device?: Partial<DeviceState>;
  readonly kept?: EndedView;
  readonly library?: readonly LibraryEntry[];
  /** One category of the library cannot be read, and a newer app wrote another. */
  readonly isLibraryDamaged?: true;
  readonly joinBases?: readonly string[];
  /** Names of buttons, links or summaries to press one after the other. */
  readonly press?: readonly string[];
  /** What the desk and the session answer. */
  readonly desk?: Partial<HostDesk>;
  readonly session?: Partial<ParticipantSession>;
}

export const SYMBOLS = [
  { glyph: '🍇', name: 'grapes' },
  { glyph: '🍓', name: 'strawberry' },
  { glyph: '🐓', name: 'rooster' },
  { glyph: '🍄', name: 'mushroom' },
  { glyph: '☂️', name: 'umbrella' },
  { glyph: '⚓', name: 'anchor' },
];

const NOW_MS = Date.UTC(2026, 10, 22, 20);
const TEN_MINUTES_MS = 600_000;

const PIN = 'Zm9yIHRoZSBnYWxsZXJ5IQ';

export function running(view: HostView, change: Partial<Running> = {}): Running {
  return {
    id: 'running',
    view,
    code: '4821',
    formerCode: null,
    pin: PIN,
    joinBase: 'http://192.168.1.20:4321/',
    signaling: 'online',
    storage: null,
    askContinue: false,
    isBehind: false,
    wasEvicted: false,
    ...change,
  };
}

/** Services that show one screen and do nothing when pressed. */
export function galleryServices(screen: GalleryScreen): Services {
  return {
    host: async () => deskOf(screen),
    participant: async () => participantOf(screen),
    wakeForQuestions: async () => () => undefined,
    selfCheck: async () => ({
      hasWebRtc: true,
      isSecure: false,
      storage: async () => true,
      signaling: async () => true,
      addresses: async () => ['mdns'],
      connection: async () => true,
    }),
    device: async () => ({ open: () => deviceOf(screen) }),
  };
}

/** A desk that shows one screen. */
export function deskOf(screen: GalleryScreen): HostDesk {
  const store = createStore<HostState>(() => ({
    hostName: 'TANNIC-FALCON',
    tastings: [],
    removal: null,
    running: null,
    active: screen.host?.running ?? null,
    takenOver: null,
    storageHealth: 'ok',
    ...screen.host,
  }));
  return {
    store,
    joinBases: screen.joinBases ?? ['http://192.168.1.20:4321/'],
    library: new Library(
      libraryOf(screen),
      () => NOW_MS,
      () => false,
    ),
    removal: new Removal({
      isPlayed: async (id) => id === 'running',
      remove: async (id) => {
        store.setState({ tastings: store.getState().tastings.filter((one) => one.id !== id) });
        return 'removed';
      },
      titleOf: (id) => store.getState().tastings.find((one) => one.id === id)?.title ?? '',
      publish: (removal) => store.setState({ removal }),
    }),
    duplicate: async () => 'prepared',
    drafts: new Drafts(createMemoryDraftStore()),
    wineAdvisor: async () => testAdvisor(),
    create: async () => 'running',
    update: async () => true,
    setup: async () => setup,
    find: async (id) => (id === 'nothing' ? null : id),
    open: async () => 'open',
    press: () => undefined,
    chooseJoinBase: () => undefined,
    end: () => undefined,
    removeSeat: () => undefined,
    setDoor: () => undefined,
    addTime: () => undefined,
    setFlow: () => undefined,
    wait: () => undefined,
    showPodium: () => undefined,
    letIn: () => undefined,
    turnAway: () => undefined,
    handOver: async () => ({
      url: `http://192.168.1.20:4321/#/seat/4821/${PIN}/c2VjcmV0IG9mIHRoZSBzZWF0`,
      leftMs: TEN_MINUTES_MS,
    }),
    inviteDevice: async (kind) => {
      const hash = `#/${kind}/4821/${PIN}/c2VjcmV0IG9mIHRoZSBzZWF0` as const;
      return { url: `http://192.168.1.20:4321/${hash}`, hash, leftMs: TEN_MINUTES_MS };
    },
    revokeDevice: () => undefined,
    exportFile: async () => ({ name: 'tasting-4821.json', text: '{}' }),
    sealedFile: async () => ({ name: 'sealed-tasting.json', text: '{}' }),
    moveAway: async () => ({ name: 'tasting-4821.json', text: '{}' }),
    importFile: async () => ({ ok: true, id: 'prepared' }),
    goOnHere: async () => true,
    symbols: async () => SYMBOLS,
    keepPlaying: () => undefined,
    retryStorage: () => undefined,
    repair: async () => true,
    printKit: async (id) => (id === 'nothing' ? null : printKit),
    answers: async () => [],
    results: async (id) => (id === 'past' || id === 'running' ? results : null),
    ...screen.desk,
  };
}

function libraryOf({ library, isLibraryDamaged }: GalleryScreen): AnswerLibrary {
  const kept = createMemoryAnswerLibrary(library);
  if (isLibraryDamaged) {
    kept.records.set('library/region', 'damaged');
    kept.records.set('library/color', { version: 99 });
  }
  return kept;
}

/** A big screen or remote that shows one screen. */
function deviceOf(screen: GalleryScreen): DeviceSession {
  const store = createStore<DeviceState>(() => ({
    code: '4821',
    link: 'live',
    view: null,
    endsAtMs: performance.now() + 23_400,
    refusal: null,
    ...screen.device,
  }));
  return {
    store,
    press: () => undefined,
    showPodium: () => undefined,
    retry: () => undefined,
    stop: () => undefined,
  };
}

/** A phone's side that shows one screen. */
export function participantOf(screen: GalleryScreen) {
  const store = createStore<ParticipantState>(() => ({
    code: '4821',
    link: 'live',
    pseudonym: 'SMOKY-DECANTER',
    view: null,
    answer: { status: 'none', optionId: null, refusal: null },
    endsAtMs: performance.now() + 23_400,
    refusal: null,
    isOtherTasting: false,
    isHostBehind: false,
    isSeatKept: true,
    kept: false,
    knock: 'none',
    path: 'direct',
    mayDo: { knock: true, firstName: true, sitOut: true },
    goesOnAtMs: null,
    ...screen.participant,
  }));
  const session: ParticipantSession = {
    store,
    tap: (optionId) => store.setState({ answer: { status: 'saved', optionId, refusal: null } }),
    leave: () => undefined,
    stop: () => undefined,
    retry: () => undefined,
    joinOther: () => undefined,
    knock: () => store.setState({ knock: 'waiting' }),
    setFirstName: () => undefined,
    sitOut: () => undefined,
    shareSeat: async () => ({
      code: '4821',
      pin: PIN,
      secret: 'c2VjcmV0IG9mIHRoZSBzZWF0',
      leftMs: TEN_MINUTES_MS,
    }),
    symbols: async () => SYMBOLS,
    ...screen.session,
  };
  return {
    join: () => session,
    seats: async () => [
      {
        tastingId: 'a',
        code: '4821',
        title: 'Friday in the cellar',
        pseudonym: 'SMOKY-DECANTER',
        ended: false,
      },
      { tastingId: 'b', code: '7310', title: 'Tasting of 2 October', pseudonym: 'MELLOW-VINE', ended: true },
    ],
    result: async () => screen.kept ?? null,
  };
}
