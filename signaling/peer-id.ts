/** Who a socket says it is. `code` is PREFIX-CODE in both cases: the tasting it belongs to. */
export type PeerId =
  | { readonly role: 'host'; readonly id: string; readonly code: string }
  | { readonly role: 'phone'; readonly id: string; readonly code: string };

/** Narrower than PeerJS's own rule (`util.validateId`), which would let a phone's id pass for a host's. */
const PEER_ID = /^([A-Za-z0-9]{1,32}-[1-9][0-9]{3})(-[A-Za-z0-9]{8,64})?$/;

/**
 * `PREFIX-CODE` is a host and `PREFIX-CODE-SUFFIX` a phone: PREFIX 1 to 32 letters or digits, CODE 1000 to
 * 9999, SUFFIX 8 to 64 letters or digits. Anything else is null.
 */
export function parsePeerId(id: string): PeerId | null {
  const match = PEER_ID.exec(id);
  const code = match?.[1];
  if (code === undefined) return null;
  return match?.[2] === undefined ? { role: 'host', id, code } : { role: 'phone', id, code };
}
