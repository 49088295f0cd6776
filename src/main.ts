import './polyfills';

import type { WineAdvisor } from './host/wine-advisor';
import type { Config } from './config';
import type { PhoneClock } from './participant/participant-ports';
import { onBack, onPage } from './page-events';
import type { ParticipantStore } from './participant/participant-store';
import { patiently } from './patiently';
import type { SymbolsOf } from './protocol/symbols';
import { dialEarly } from './start/early-dial';
import { takeEarlyConfig, takeEarlyRequest } from './start/early-start';
import { tabMemory } from './tab-memory';
import type { Listen } from './transport/listen';
import type { DeviceDesk, HostDesk, ParticipantDesk, Services } from './ui/services';

/**
 * The composition root: the only file that names concrete adapters. What the first paint does not need is loaded
 * when a screen asks for it.
 */
const DATABASE = 'sommelier-arena';

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

function drawBelow(below: number): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return Math.floor((value / 2 ** 32) * below);
}

const symbols: SymbolsOf = async (hostKey, tastingId) =>
  (await import('./protocol/symbols-browser')).symbolsInWorker(hostKey, tastingId);

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () => {
    loading ??= patiently(load);
    // A chunk that did not load may load at the next try.
    loading.catch(() => (loading = null));
    return loading;
  };
}

/** Null where no page may keep the screen on. */
async function loadAwake() {
  return (await import('./screen-awake')).browserScreenAwake();
}

const page = new URL(window.location.href);

const loadConfig = once(async (): Promise<Config> =>
  (await import('./config')).loadConfig(page, takeEarlyConfig()),
);

const loadStore = once(async () => (await import('./storage/strict-store')).createStrictStore(DATABASE));

const phoneClock: PhoneClock = {
  now: () => performance.now(),
  after(ms, listener) {
    const timer = setTimeout(listener, ms);
    return () => clearTimeout(timer);
  },
};

/** What a phone and the host's own devices alike need to keep in contact with a host. */
const loadDialling = once(async () => {
  const [{ createPeerjsDial }, { randomBase64Url }, { signaling, iceServers }] = await Promise.all([
    import('./transport/dial-peerjs'),
    import('./protocol/base64url'),
    loadConfig(),
  ]);
  return {
    dial: createPeerjsDial({ url: signaling, iceServers }, () => randomBase64Url(16)),
    clock: phoneClock,
    page: { onHide: (listener: () => void) => onPage('pagehide', listener), onBack },
    wallNowMs: () => Date.now(),
    randomBytes,
  };
});

const loadParticipant = once(async (): Promise<ParticipantDesk> => {
  const [{ ParticipantDesk }, { createIdbSeatStore }, dialling, store] = await Promise.all([
    import('./participant/participant-desk'),
    import('./storage/seat-store-idb'),
    loadDialling(),
    loadStore(),
  ]);
  const desk = new ParticipantDesk({ ...dialling, seats: createIdbSeatStore(store), symbols });
  const request = takeEarlyRequest();
  return request ? dialEarly(desk, request) : desk;
});

const loadDevice = once(async (): Promise<DeviceDesk> => {
  const [{ DeviceDesk }, { createIdbDeviceStore }, dialling, store, awake] = await Promise.all([
    import('./device/device-desk'),
    import('./storage/device-store-idb'),
    loadDialling(),
    loadStore(),
    loadAwake(),
  ]);
  return new DeviceDesk({
    ...dialling,
    devices: createIdbDeviceStore(store),
    keepAwake: (isWanted) => awake?.want(isWanted),
  });
});

/** Null until the editor was opened: before that nothing is learnt either. */
let advisor: WineAdvisor | null = null;

const loadWineAdvisor = once(async () => {
  const { createWineAdvisor } = await import('./host/create-wine-advisor');
  advisor = createWineAdvisor(new Date().getFullYear(), drawBelow);
  return advisor;
});

/** A host without WebRTC prepares tastings all the same. */
async function loadListen(): Promise<Listen> {
  if (typeof RTCPeerConnection === 'undefined') {
    return (await import('./transport/listen-unsupported')).listenUnsupported;
  }
  const [{ createPeerjsListen }, { signaling, iceServers }] = await Promise.all([
    import('./transport/listen-peerjs'),
    loadConfig(),
  ]);
  return createPeerjsListen({ url: signaling, iceServers });
}

const loadHost = once(async (): Promise<HostDesk> => {
  const [
    { Desk },
    { createBrowserHostClock },
    { createBrowserTabLock },
    listen,
    { createIdbTastingStore },
    { createIdbAnswerLibrary },
    { createIdbDraftStore },
    { createIdbLeaseStore },
    { createStorageCheck },
    { randomBase64Url },
    config,
    store,
  ] = await Promise.all([
    import('./host/desk'),
    import('./host/host-clock-browser'),
    import('./host/tab-lock-browser'),
    loadListen(),
    import('./storage/tasting-store-idb'),
    import('./storage/answer-library-idb'),
    import('./storage/draft-store-idb'),
    import('./storage/lease-store-idb'),
    import('./storage/storage-health'),
    import('./protocol/base64url'),
    loadConfig(),
    loadStore(),
  ]);
  const clock = createBrowserHostClock();
  const desk = await Desk.open({
    store: createIdbTastingStore(store),
    library: createIdbAnswerLibrary(store),
    isKnownAnswer: (category, text) => advisor?.knows(category, text) ?? false,
    drafts: createIdbDraftStore(store),
    wineAdvisor: loadWineAdvisor,
    storageHealth: createStorageCheck(store),
    listen,
    clock,
    tabLock: createBrowserTabLock({
      leases: createIdbLeaseStore(store),
      clock,
      page: randomBase64Url(16),
      tab: tabMemory.name(String(drawBelow(2 ** 32))),
    }),
    screenNowMs: () => performance.now(),
    draw: drawBelow,
    joinBases: config.joinBases,
    symbols,
    randomText: randomBase64Url,
    memory: { recall: () => tabMemory.running(), keep: (ids) => tabMemory.keepRunning(ids) },
  });
  onPage('pagehide', () => desk.close());
  // A page out of the back-forward cache has said goodbye to its phones: it starts afresh from the disk.
  onPage('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
  const awake = await loadAwake();
  // The host's sleep would stop everyone: as long as a tasting is under way, its lobby included.
  const keepAwake = () => awake?.want(desk.store.getState().active !== null);
  desk.store.subscribe(keepAwake);
  openDesk = desk;
  import('./offline/service-worker').then(({ keepAllPages }) => keepAllPages()).catch(() => {});
  keepAwake();
  return desk;
});

async function wakeForQuestions(store: ParticipantStore): Promise<() => void> {
  const [awake, { wakeForQuestions }] = await Promise.all([
    loadAwake(),
    import('./participant/wake-for-questions'),
  ]);
  return awake ? wakeForQuestions(store, phoneClock, awake) : () => {};
}

const services: Services = {
  host: loadHost,
  participant: loadParticipant,
  wakeForQuestions,
  device: loadDevice,
  selfCheck: async () =>
    (await patiently(() => import('./self-check'))).createSelfCheck(loadConfig, DATABASE),
};

/** Null before this page has hosted anything. */
let openDesk: HostDesk | null = null;

/** Once everything else has had its turn: a room full of phones shares one Wi-Fi. */
const OFFLINE_AFTER_MS = 5000;

/** What fails here is tried again at the next visit: the pages work all the same, with a network. */
async function stayWithoutNetwork(): Promise<void> {
  const { stayWithoutNetwork } = await import('./offline/stay');
  await stayWithoutNetwork(() =>
    openDesk ? openDesk.store.getState().active !== null : tabMemory.running().length > 0,
  );
}

async function start(root: HTMLElement): Promise<void> {
  // A window that a link has just opened may be born with a copy of what its opener had in session storage: it is
  // another tab, and runs nothing of the host's.
  if (/^#\/(screen|remote)(\/[\w-]+){3}$/u.test(page.hash)) tabMemory.forget();
  // The authority belongs to the tab and runs on every route: a reload anywhere brings it back (T8).
  if (tabMemory.running().length > 0) loadHost().catch(() => {});
  // A dial takes longer than the screens take to arrive. What fails is told by the screen that asks for it.
  if (globalThis.arenaStart?.request) loadParticipant().catch(() => {});
  const { mount } = await patiently(() => import('./mount'));
  await mount(root, services);
  if (import.meta.env.PROD) setTimeout(() => void stayWithoutNetwork().catch(() => {}), OFFLINE_AFTER_MS);
}

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('index.html has no #root');
// An old browser has been told that it is one, and is left with that.
if (globalThis.arenaStart?.tooOld !== true) void start(root);
