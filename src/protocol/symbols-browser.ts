import type { ComparisonSymbol } from './symbols';
import symbolsWorkerUrl from './symbols-worker?worker&url';

/** `symbolsOf` in a worker of its own. Rejects where the worker cannot be loaded. */
export function symbolsInWorker(hostKey: string, tastingId: string): Promise<readonly ComparisonSymbol[]> {
  return new Promise((resolve, reject) => {
    // Firefox before 114 has no module workers; the build bundles the worker as a classic script.
    const worker = new Worker(symbolsWorkerUrl, { type: import.meta.env.DEV ? 'module' : 'classic' });
    worker.addEventListener('message', ({ data }: MessageEvent<readonly ComparisonSymbol[]>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', () => reject(new Error('the worker for the symbols did not load')));
    worker.postMessage({ hostKey, tastingId });
  });
}
