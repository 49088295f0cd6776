import { symbolsOf } from './symbols';

/** Deriving takes a moment, longer on an old phone: the page's own thread has a countdown to show. */
globalThis.addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly hostKey: string; readonly tastingId: string }>) => {
    void symbolsOf(data.hostKey, data.tastingId).then((symbols) => globalThis.postMessage(symbols));
  },
);
