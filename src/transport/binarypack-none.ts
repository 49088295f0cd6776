/**
 * Stands in for peerjs-js-binarypack, which PeerJS 1.5.5 imports whole (2 KB gzip) for its `binary` channels. Ours are
 * `raw`: phones dial no others, and the host closes any other before a message arrives (`listen-peerjs`).
 */
export const pack = () => new ArrayBuffer(0);

/** Nothing of a channel that nobody asked for is read. */
export const unpack = () => ({});
