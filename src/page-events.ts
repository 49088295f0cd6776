/** Listens to an event of this window; returns what ends that. */
export function onPage<Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
): () => void {
  window.addEventListener(type, listener);
  return () => window.removeEventListener(type, listener);
}

/** The page is seen again, or the network is back; returns what ends that. */
export function onBack(listener: () => void): () => void {
  const whenVisible = () => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', whenVisible);
  const stops = [onPage('pageshow', listener), onPage('online', listener)];
  return () => {
    document.removeEventListener('visibilitychange', whenVisible);
    for (const stop of stops) stop();
  };
}
