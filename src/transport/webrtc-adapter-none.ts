/**
 * Stands in for webrtc-adapter, which PeerJS 1.5.5 imports whole (12 KB gzip) to ask for the browser's name. None of
 * its shims matters to a data channel in the browsers we serve, but for `connectionState` in Firefox before 113:
 * `connection-peerjs` watches `iceConnectionState` for that.
 */
export default { browserDetails: { browser: 'unknown', version: 0 } };
