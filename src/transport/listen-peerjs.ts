import { Peer, type DataConnection } from 'peerjs';

import { whenConnected } from './connection-peerjs';
import type { Claim, Listen, ListenEvents } from './listen';
import { claimToken, peerOptions, type SignalingSettings } from './peerjs-settings';

/** A page may hold 499 peer connections; those of dials that have not opened count too. */
const MAX_CHANNELS = 460;
/** A dial that has not opened by then never will. */
const PENDING_DIAL_MS = 20_000;
const FIRST_RETRY_MS = 400;
const LONGEST_RETRY_MS = 5000;

/** Listens through a PeerJS signaling server. Anything but a raw data connection is closed. */
export function createPeerjsListen(settings: SignalingSettings): Listen {
  return (claim, events) => new PeerjsListening(settings, claim, events);
}

class PeerjsListening {
  #peer: Peer | null = null;
  #ended = false;
  #failures = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #channels = new Set<DataConnection>();

  constructor(
    private readonly settings: SignalingSettings,
    private readonly claim: Claim,
    private readonly events: ListenEvents,
  ) {
    this.#claimId();
  }

  release(): void {
    this.#ended = true;
    clearTimeout(this.#retryTimer);
    this.#peer?.disconnect();
  }

  giveUp(): void {
    // Without an addressee it is said to the server itself, a stock PeerServer included (peer 1.0.2, its transmission
    // handler). On a socket that is closed it does nothing.
    this.#peer?.socket.send({ type: 'LEAVE' });
    this.release();
  }

  close(): void {
    this.release();
    this.#peer?.destroy();
  }

  #claimId(): void {
    this.events.onStatus('claiming');
    const { hostId, secret, epoch } = this.claim;
    const peer = new Peer(hostId, peerOptions(this.settings, claimToken(secret, epoch)));
    this.#peer = peer;
    let lost: 'taken' | 'replaced' | 'superseded' | null = null;
    peer.on('open', () => {
      this.#failures = 0;
      this.events.onStatus('online');
    });
    peer.on('connection', (channel) => this.#accept(channel));
    peer.on('call', (call) => call.close());
    peer.on('error', (error) => {
      if (error.type === 'unavailable-id') lost = 'taken';
      // Two tabs that redial would take the id from each other for ever.
      if (error.type === 'server-error' && error.message === 'REPLACED') lost = 'replaced';
      if (error.type === 'server-error' && error.message === 'SUPERSEDED') lost = 'superseded';
    });
    // A Peer that once was open survives a lost server ('disconnected') and keeps its channels; one that never
    // was is destroyed ('close') and must be made anew. A failed reconnect says 'disconnected' again.
    peer.on('disconnected', () => {
      if (this.#ended || peer.destroyed) return;
      if (lost) this.events.onStatus(lost);
      else this.#retryLater(() => (peer.destroyed ? this.#claimId() : peer.reconnect()));
    });
  }

  #retryLater(again: () => void): void {
    this.events.onStatus('offline');
    const longest = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures);
    this.#failures += 1;
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(
      () => {
        if (!this.#ended) again();
      },
      longest * (0.5 + Math.random() / 2),
    );
  }

  #accept(channel: DataConnection): void {
    if (
      channel.serialization !== 'raw' ||
      !channel.reliable ||
      this.#ended ||
      this.#channels.size >= MAX_CHANNELS
    ) {
      refuse(channel);
      return;
    }
    this.#channels.add(channel);
    const forget = () => {
      clearTimeout(timer);
      this.#channels.delete(channel);
    };
    const giveUp = () => {
      forget();
      refuse(channel);
    };
    const timer = setTimeout(giveUp, PENDING_DIAL_MS);
    channel.on('close', forget);
    // PeerJS says nothing when a dial fails before it opened.
    channel.peerConnection.addEventListener('iceconnectionstatechange', () => {
      const state = channel.peerConnection?.iceConnectionState;
      if (state === undefined || state === 'failed' || state === 'closed') forget();
    });
    channel.once('open', () => {
      void whenConnected(channel).then((connection) => {
        clearTimeout(timer);
        if (connection && !this.#ended) this.events.onConnection(connection);
        else giveUp();
      });
    });
  }
}

/**
 * PeerJS 1.5.5 answers an offer asynchronously and throws if its connection was closed meanwhile, so the peer
 * connection is closed first and PeerJS's own bookkeeping later.
 */
function refuse(channel: DataConnection): void {
  channel.peerConnection?.close();
  setTimeout(() => channel.close(), 1000);
}
