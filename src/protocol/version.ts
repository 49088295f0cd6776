/** The protocol's own number, apart from the app's version. It rises with every incompatible message. */
export const PROTOCOL = 1;

/** A phone speaks this and the one before, since a host is never updated in the middle of a tasting. */
export const OLDEST_PROTOCOL_OF_PHONE = 1;

/** Who has to update when two sides cannot talk: the one with the lower number. */
export type OlderSide = 'host' | 'phone';

/** Which side is too old for the other, or null when they can talk. */
export function olderSide(hostProtocol: number, phoneProtocol: number): OlderSide | null {
  if (hostProtocol > phoneProtocol) return 'phone';
  return phoneProtocol - hostProtocol > PROTOCOL - OLDEST_PROTOCOL_OF_PHONE ? 'host' : null;
}
