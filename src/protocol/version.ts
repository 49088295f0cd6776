/**
 * The protocol's own number, apart from the app's version. It rises with every change that the other side has to know
 * of. 2 brought what a phone may ask for besides answering: to be let in late, a first name, to sit a wine out.
 */
export const PROTOCOL = 2;

/** A phone speaks this and everything since: a host is never updated in the middle of a tasting. */
export const OLDEST_PROTOCOL_OF_PHONE = 1;

/**
 * A host serves this and everything since. A phone may come from an older page that its browser has kept, and all that
 * it knows is still said in the same way: what 2 added to the views it leaves out unread, and it never asks for what
 * only 2 has. So a host says hello with this number, which is all that phones of protocol 1 compare, and with its own
 * beside it; the phone answers with the highest that both speak, and both sign that one.
 */
export const OLDEST_PROTOCOL_OF_HOST = 1;

/** Who has to update when two sides cannot talk: the one with the lower number. */
export type OlderSide = 'host' | 'phone';

/** What a side speaks: from the oldest protocol to the newest. */
export interface Speaks {
  readonly oldest: number;
  readonly newest: number;
}

export const HOST_SPEAKS: Speaks = { oldest: OLDEST_PROTOCOL_OF_HOST, newest: PROTOCOL };
export const PHONE_SPEAKS: Speaks = { oldest: OLDEST_PROTOCOL_OF_PHONE, newest: PROTOCOL };

/** What a hello says of its side; a host of protocol 1 named one number. */
export function spokenBy(hello: { readonly protocol: number; readonly newest?: number }): Speaks {
  const { protocol, newest = protocol } = hello;
  return { oldest: protocol, newest: Math.max(protocol, newest) };
}

/** Which side is too old for the other, or null when they can talk. */
export function olderSide(host: Speaks, phone: Speaks): OlderSide | null {
  if (host.oldest > phone.newest) return 'phone';
  return host.newest < phone.oldest ? 'host' : null;
}

/** The protocol of two sides that can talk: the highest that both speak. */
export function commonProtocol(host: Speaks, phone: Speaks): number {
  return Math.min(host.newest, phone.newest);
}
