import type { Binding, Connection } from './connection';

/**
 * `claiming`: asking for the id. `online`: phones can find it. `offline`: the signaling server is out of reach;
 * trying again by itself. `taken`: somebody else holds the id. `replaced`: another tab proved the same secret and
 * has the id now. `superseded`: the id was claimed with the same secret and a higher epoch, so this host's tasting
 * was moved to another device. `unsupported`: this browser cannot talk to phones at all. After these four nothing more
 * is tried.
 */
export type ListenStatus =
  | 'claiming'
  | 'online'
  | 'offline'
  | 'taken'
  | 'replaced'
  | 'superseded'
  | 'unsupported';

export interface Claim {
  /** The host's peer id. */
  readonly hostId: string;
  /** Proves to the signaling server that the id is ours. */
  readonly secret: string;
  /** Of two hosts with the same secret the one with the lower epoch is refused. From 1. */
  readonly epoch: number;
}

/** What a host makes of a phone's greeting; it comes back with the connection that came of it. */
export interface Greeted {
  /** At most 1,000 characters, told to the phone with the answer. */
  readonly reply: string;
}

export interface ListenEvents<Met extends Greeted = Greeted> {
  /** `met` is what {@link onGreeting} made of the greeting of this very connection, if there was one. */
  onConnection(connection: Connection, met: Met | null): void;
  /** A phone greets with its offer, and is answered with the reply, if there is one. See `Introduction` in dial.ts. */
  onGreeting?(greeting: string, binding: Binding): Met | null;
  onStatus(status: ListenStatus): void;
}

export interface Listening {
  /** Lets go of the id, but of no open connection. It stays ours: the server holds it for a while. */
  release(): void;
  /**
   * As `release`, and hands the id back: whoever dials it is told that nobody holds it. A server that is out of reach
   * does not hear of it.
   */
  giveUp(): void;
  /** Lets go of the id and of every connection. */
  close(): void;
}

/** Claims an id and accepts phones. A loss of the signaling server never closes a healthy connection. */
export type Listen = <Met extends Greeted>(claim: Claim, events: ListenEvents<Met>) => Listening;
