import type { Listen } from './listen';

/** Where there is no WebRTC: a tasting can be prepared and kept, and nobody can be met. */
export const listenUnsupported: Listen = (_claim, events) => {
  events.onStatus('unsupported');
  return { release: () => {}, giveUp: () => {}, close: () => {} };
};
