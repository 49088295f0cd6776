import { RTCIceCandidate, RTCPeerConnection, RTCSessionDescription } from 'node-datachannel/polyfill';
import { WebSocket } from 'ws';

/**
 * What the stock PeerJS client looks for in a browser, so that it runs in Node as it is. Imported before PeerJS,
 * which looks once, when it is loaded.
 */
const alive = new Set<RTCPeerConnection>();

/** libdatachannel ends the process when a handle is collected in the middle of its work: these are kept. */
class KeptPeerConnection extends RTCPeerConnection {
  constructor(...args: ConstructorParameters<typeof RTCPeerConnection>) {
    super(...args);
    alive.add(this);
  }
}

/** In a browser an error that nobody listens for ends nothing. */
class ForgivingWebSocket extends WebSocket {
  constructor(address: string) {
    super(address);
    this.on('error', () => {});
  }
}

/** Closes every peer connection this process has ever made. */
export function closePeerConnections(): void {
  for (const connection of alive) connection.close();
}

Object.assign(globalThis, {
  RTCIceCandidate,
  RTCPeerConnection: KeptPeerConnection,
  RTCSessionDescription,
  WebSocket: ForgivingWebSocket,
});
