import { Peer, type DataConnection } from 'peerjs';

import type { Connection } from './connection';
import { whenConnected } from './connection-peerjs';
import type { Dial, DialFailure, DialRequest, DialResult } from './dial';
import { enclosedIn, encloseIn } from './enclosure';
import { fingerprintOf } from './fingerprint';
import { peerOptions, type SignalingSettings } from './peerjs-settings';

const SERVER_TIMEOUT_MS = 8000;
/** A dial with no route can stay `new` for ever, so it has an end of its own. */
const ROUTE_TIMEOUT_MS = 12_000;
/** While the host is away the server tells of its return; asking now and then covers a server that cannot. */
const HOST_AWAY_RETRY_MS = 15_000;
/** Late candidates may still find a better path; then the phone needs the server no more. */
const HOST_BACK_SPREAD_MS = 800;
const KEEP_SERVER_MS = 10_000;

/** Dials through a PeerJS signaling server. `randomToken` makes the socket's own secret. */
export function createPeerjsDial(settings: SignalingSettings, randomToken: () => string): Dial {
  return async (request) => {
    if (typeof RTCPeerConnection === 'undefined') return { ok: false, failure: 'UNSUPPORTED' };
    if (request.signal.aborted) return { ok: false, failure: 'ABORTED' };
    return new Promise((resolve) => {
      try {
        new PeerjsDialling(settings, randomToken(), request, resolve).start();
      } catch {
        // A WebSocket address that this page may not open throws at once.
        resolve({ ok: false, failure: 'NO_SERVER' });
      }
    });
  };
}

class PeerjsDialling {
  readonly #peer: Peer;
  #channel: DataConnection | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settled = false;
  #isHostAway = false;

  constructor(
    settings: SignalingSettings,
    token: string,
    private readonly request: DialRequest,
    private readonly resolve: (result: DialResult) => void,
  ) {
    this.#peer = new Peer(request.phoneId, peerOptions(settings, token));
  }

  start(): void {
    const peer = this.#peer;
    this.request.signal.addEventListener('abort', this.#abort);
    this.#wait(SERVER_TIMEOUT_MS, () => this.#fail('NO_SERVER'));
    peer.on('open', () => this.#connect());
    const greeting = this.request.introduction?.greeting() ?? null;
    encloseIn(peer, 'OFFER', () => greeting);
    // PeerJS emits an error without the reason the server gave, so the frames themselves are read.
    peer.socket.on('message', (frame: unknown) => this.#readFrame(frame));
    peer.on('error', (error) => {
      if (error.type === 'webrtc') this.#fail('NO_ROUTE');
      else if (error.type === 'browser-incompatible') this.#fail('UNSUPPORTED');
      else if (error.type !== 'peer-unavailable') this.#fail('NO_SERVER');
    });
    peer.on('disconnected', () => this.#fail('NO_SERVER'));
    peer.on('call', (call) => call.close());
    // Nobody dials a phone.
    peer.on('connection', (channel) => channel.close());
  }

  #connect(): void {
    if (this.#settled) return;
    this.#isHostAway = false;
    const older = this.#channel;
    this.#channel = null;
    older?.close();
    this.#wait(ROUTE_TIMEOUT_MS, () => this.#fail('NO_ROUTE'));
    const channel = this.#peer.connect(this.request.hostId, { serialization: 'raw', reliable: true });
    this.#channel = channel;
    channel.once('open', () => {
      void whenConnected(channel).then((connection) => {
        if (this.#channel === channel) this.#opened(channel, connection);
      });
    });
  }

  #opened(channel: DataConnection, connection: Connection | null): void {
    if (this.#settled) return;
    if (!connection) {
      this.#fail('NO_ROUTE');
      return;
    }
    this.#settle({ ok: true, connection });
    const peer = this.#peer;
    const timer = setTimeout(() => peer.disconnect(), KEEP_SERVER_MS);
    const end = () => {
      clearTimeout(timer);
      peer.destroy();
    };
    channel.on('close', end);
  }

  #readFrame(frame: unknown): void {
    if (this.#settled || typeof frame !== 'object' || frame === null) return;
    this.#readReply(frame);
    const { type, payload } = frame as { type?: unknown; payload?: { reason?: unknown } };
    if (type === 'HOST-BACK' && this.#isHostAway) {
      // Everybody hears it at once; not everybody dials at once.
      this.#wait(Math.random() * HOST_BACK_SPREAD_MS, () => this.#connect());
    }
    if (type !== 'EXPIRE') return;
    if (payload?.reason !== 'HOST_AWAY') {
      // BUSY: too many dials to this code at once; the host is there.
      this.#fail(payload?.reason === 'BUSY' ? 'NO_ROUTE' : 'NO_SUCH_HOST');
      return;
    }
    this.#isHostAway = true;
    this.#wait(HOST_AWAY_RETRY_MS, () => this.#connect());
    this.request.onHostAway();
  }

  /** The page may not have taken the answer in yet, so its fingerprint is read from the frame. */
  #readReply(frame: object): void {
    const { introduction } = this.request;
    const enclosed = enclosedIn(frame, 'ANSWER');
    const channel = this.#channel;
    if (!introduction || !channel || enclosed?.connectionId !== channel.connectionId) return;
    const local = fingerprintOf(channel.peerConnection.localDescription?.sdp ?? '');
    const remote = fingerprintOf(enclosed.sdp);
    if (local && remote) introduction.onReply(enclosed.text, { local, remote });
  }

  #abort = (): void => this.#fail('ABORTED');

  #wait(ms: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, ms);
  }

  #fail(failure: DialFailure): void {
    if (this.#settled) return;
    this.#settle({ ok: false, failure });
    this.#peer.destroy();
  }

  #settle(result: DialResult): void {
    this.#settled = true;
    clearTimeout(this.#timer);
    this.request.signal.removeEventListener('abort', this.#abort);
    this.resolve(result);
  }
}
