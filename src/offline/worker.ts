/**
 * The service worker: the pages without a network. The build puts the lists of files in and writes it to sw.js (see
 * vite-service-worker.ts); it imports nothing.
 *
 * It never takes over from an earlier version by itself: that happens when every page of it has been closed, or when a
 * person asks for it and no page of it is in a tasting.
 */

/** Of the build: its own name, what every page needs, and what only a host does. */
declare const BUILD: string;
declare const FIRST: readonly string[];
declare const REST: readonly string[];

/** What this file needs of a worker's surroundings; the types of pages know nothing of them. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Page {
  postMessage(message: unknown, transfer: Transferable[]): void;
}
interface Surroundings {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Page[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown> & WorkerEvent) => void): void;
}

{
  const worker: Surroundings = Object(self);
  const NAMES = 'sommelier-arena.pages.';
  const CACHE = `${NAMES}${BUILD}`;
  const SETTINGS = 'sommelier-arena.settings';
  const ANSWER_MS = 2000;
  const { scope } = worker.registration;
  const at = (file: string) => new URL(file, scope).href;
  const first = FIRST.map(at);
  const rest = REST.map(at);
  const page = at('index.html');
  const settings = at('config.json');

  /** What is named by its content may come from the browser's own cache, nothing else. */
  const fresh = (url: string) => new Request(url, { cache: url.includes('/assets/') ? 'default' : 'reload' });

  const keep = async (urls: readonly string[]) => {
    const cache = await caches.open(CACHE);
    const missing = [];
    for (const url of urls) if (!(await cache.match(url))) missing.push(fresh(url));
    await cache.addAll(missing);
  };

  /** A host once had everything: the new version has to have it too before it takes over. */
  const hadAll = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(NAMES) && (await (await caches.open(name)).match(at('kept-all')))) return true;
    }
    return false;
  };

  const keepAll = async () => {
    await keep(rest);
    await (await caches.open(CACHE)).put(at('kept-all'), new Response(''));
  };

  const forgetOthers = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(NAMES) && name !== CACHE) await caches.delete(name);
    }
    await worker.clients.claim();
  };

  const fromCache = async (url: string, request: Request) =>
    (await (await caches.open(CACHE)).match(url)) ?? fetch(request);

  const newestSettings = async (request: Request) => {
    const cache = await caches.open(SETTINGS);
    try {
      const response = await fetch(request);
      if (response.ok) await cache.put(settings, response.clone());
      return response;
    } catch (error) {
      const kept = await cache.match(settings);
      if (kept) return kept;
      throw error;
    }
  };

  /** A page that does not answer may be in the middle of something. */
  const isBusy = (one: Page) =>
    new Promise<boolean>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      const timer = setTimeout(() => resolve(true), ANSWER_MS);
      port1.addEventListener('message', ({ data }) => {
        clearTimeout(timer);
        resolve(data !== 'idle');
      });
      port1.start();
      one.postMessage('busy?', [port2]);
    });

  const takeOver = async (answer: MessagePort | undefined) => {
    const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const busy = await Promise.all(pages.map(isBusy));
    if (busy.includes(true)) {
      answer?.postMessage('busy');
      return;
    }
    answer?.postMessage('taking over');
    await worker.skipWaiting();
  };

  worker.addEventListener('install', (event) => {
    const install = async () => {
      await keep(first);
      // The page that registers this worker has asked for them already, past it.
      await newestSettings(fresh(settings));
      if (await hadAll()) await keepAll();
    };
    event.waitUntil(install());
  });
  worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
  worker.addEventListener('message', (event) => {
    if (event.data === 'keep all') event.waitUntil(keepAll());
    if (event.data === 'take over') event.waitUntil(takeOver(event.ports[0]));
  });
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET') return;
    const url = request.url.replace(/[?#].*$/u, '');
    if (url === settings) event.respondWith(newestSettings(request));
    else if (request.mode === 'navigate' && (url === scope || url === page))
      event.respondWith(fromCache(page, request));
    else if (first.includes(url) || rest.includes(url)) event.respondWith(fromCache(url, request));
  });
}
