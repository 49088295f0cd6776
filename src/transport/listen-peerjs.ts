import { Peer, type DataConnection } from 'peerjs';

import { bindingOf, whenConnected } from './connection-peerjs';
import { enclosedIn, encloseIn, type About } from './enclosure';
import type { Claim, Greeted, Listen, ListenEvents } from './listen';
import { claimToken, peerOptions, type SignalingSettings } from './peerjs-settings';

/** A page may hold 499 peer connections. */
const MAX_CHANNELS = 460;
/** A dial that has not opened by then never will. */
const PENDING_DIAL_MS = 20_000;
const FIRST_RETRY_MS = 400;
const LONGEST_RETRY_MS = 5000;

/**
 * Listens through a PeerJS signaling server. Anything but a raw data connection is closed, and so is what is dialled
 * beyond `maxChannels`, where dials that have not opened count too.
 */
export function createPeerjsListen(settings: SignalingSettings, maxChannels = MAX_CHANNELS): Listen {
  return (claim, events) => new PeerjsListening(settings, claim, events, maxChannels);
}

interface Dialled<Met> {
  /** What the phone said with its offer. */
  greeting: string | null;
  met: Met | null;
}

class PeerjsListening<Met extends Greeted> {
  #peer: Peer | null = null;
  #ended = false;
  #failures = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #dialled = new Map<DataConnection, Dialled<Met>>();

  constructor(
    private readonly settings: SignalingSettings,
    private readonly claim: Claim,
    private readonly events: ListenEvents<Met>,
    private readonly maxChannels: number,
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
    // PeerJS reads an offer first and answers it later: the channel is there, and its answer has not left.
    peer.socket.on('message', (frame: unknown) => {
      const enclosed = enclosedIn(frame, 'OFFER');
      const channel = enclosed && channelOf(peer, enclosed);
      const dialled = channel && this.#dialled.get(channel);
      if (dialled) dialled.greeting = enclosed.text;
    });
    encloseIn(peer, 'ANSWER', (about) => this.#replyOn(channelOf(peer, about)));
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
      this.#dialled.size >= this.maxChannels
    ) {
      refuse(channel);
      return;
    }
    const dialled: Dialled<Met> = { greeting: null, met: null };
    this.#dialled.set(channel, dialled);
    const forget = () => {
      clearTimeout(timer);
      this.#dialled.delete(channel);
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
        if (connection && !this.#ended) this.events.onConnection(connection, dialled.met);
        else giveUp();
      });
    });
  }

  #replyOn(channel: DataConnection | null): string | null {
    const dialled = channel && this.#dialled.get(channel);
    const binding = channel && bindingOf(channel.peerConnection);
    if (!dialled || !binding || dialled.greeting === null) return null;
    dialled.met = this.events.onGreeting?.(dialled.greeting, binding) ?? null;
    return dialled.met?.reply ?? null;
  }
}

/** PeerJS knows a channel by both its ids. */
function channelOf(peer: Peer, { peerId, connectionId }: About): DataConnection | null {
  const channel = peer.getConnection(peerId, connectionId);
  return channel && 'serialization' in channel ? channel : null;
}

/**
 * PeerJS 1.5.5 answers an offer asynchronously and throws if its connection was closed meanwhile, so the peer
 * connection is closed first and PeerJS's own bookkeeping later.
 */
function refuse(channel: DataConnection): void {
  channel.peerConnection?.close();
  setTimeout(() => channel.close(), 1000);
}
