import { updates, type UpdateOutcome } from './updates';

const LOOK_AGAIN_MS = 3_600_000;

/**
 * Registers the service worker: from then on the pages open without a network. A newer version waits until every page
 * has been closed, or a person asks for it while no page is in a tasting. Where there is none (plain http) nothing
 * happens, and nothing has to.
 *
 * @param isBusy this page is in a tasting, as host or participant.
 */
export async function registerServiceWorker(isBusy: () => boolean): Promise<void> {
  // Absent on plain-http pages, whatever the types say.
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!workers) return;
  let isControlled = workers.controller !== null;
  workers.addEventListener('message', ({ data, ports: [answer] }: MessageEvent<unknown>) => {
    if (data === 'busy?') answer?.postMessage(isBusy() ? 'busy' : 'idle');
  });
  workers.addEventListener('controllerchange', () => {
    // The first one ever changes nothing on this page.
    if (isControlled && !isBusy()) window.location.reload();
    isControlled = true;
  });
  const registration = await workers.register('./sw.js', { updateViaCache: 'none' });
  const look = () => {
    const { waiting } = registration;
    updates.setState({ take: waiting && workers.controller ? () => takeOver(waiting) : null });
  };
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  look();
  let lookedMs = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || isBusy()) return;
    if (performance.now() - lookedMs < LOOK_AGAIN_MS) return;
    lookedMs = performance.now();
    // Out of reach is as if there were nothing new.
    registration.update().catch(() => {});
  });
}

/** Keeps what only a host needs, so that dashboard, editor and results open without a network. */
export async function keepAllPages(): Promise<void> {
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  (await workers?.ready)?.active?.postMessage('keep all');
}

function takeOver(waiting: ServiceWorker): Promise<UpdateOutcome> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === 'busy' ? 'busy' : 'taking over'));
    port1.start();
    waiting.postMessage('take over', [port2]);
  });
}
