/** Reloads the page past everything that this browser has kept of it: for whoever is told that it is too old. */
export async function reloadFresh(): Promise<void> {
  try {
    // Both are absent on plain-http pages, whatever the types say.
    const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    await (await workers?.getRegistration())?.unregister();
    const kept: CacheStorage | undefined = globalThis.caches;
    for (const name of (await kept?.keys()) ?? []) await kept.delete(name);
  } catch {
    // Blocked: then nothing was kept either.
  }
  window.location.reload();
}
