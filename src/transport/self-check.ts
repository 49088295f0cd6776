/** A kind of address that others may reach this device by; `mdns` is a local one that the browser hides behind a name. */
export type CandidateKind = 'host' | 'mdns' | 'srflx' | 'relay';

const SOCKET_MS = 8000;
const GATHER_MS = 6000;
const CONNECT_MS = 10_000;

/** True when the signaling server takes a socket of a phone and greets it. */
export function reachesSignaling(url: URL, id: string, token: string): Promise<boolean> {
  return new Promise((resolve) => {
    const address = new URL(`${url.pathname}peerjs`, url);
    address.protocol = url.protocol === 'https:' || url.protocol === 'wss:' ? 'wss:' : 'ws:';
    address.search = new URLSearchParams({ key: 'peerjs', id, token, version: 'check' }).toString();
    const socket = new WebSocket(address);
    const end = (works: boolean) => {
      clearTimeout(timer);
      socket.close();
      resolve(works);
    };
    const timer = setTimeout(() => end(false), SOCKET_MS);
    socket.addEventListener('message', ({ data }) => end(String(data).includes('"OPEN"')));
    socket.addEventListener('error', () => end(false));
    socket.addEventListener('close', () => end(false));
  });
}

/** The kinds of addresses that this browser finds for itself, with the help of the STUN and TURN servers given. */
export async function findCandidates(iceServers: readonly RTCIceServer[]): Promise<readonly CandidateKind[]> {
  const peer = new RTCPeerConnection({ iceServers: [...iceServers] });
  const kinds = new Set<CandidateKind>();
  try {
    const gathered = new Promise<void>((resolve) => {
      setTimeout(resolve, GATHER_MS);
      peer.addEventListener('icecandidate', ({ candidate }) => {
        const kind = candidate && kindOf(candidate.candidate);
        if (kind) kinds.add(kind);
        if (!candidate) resolve();
      });
    });
    peer.createDataChannel('check');
    await peer.setLocalDescription(await peer.createOffer());
    await gathered;
  } finally {
    peer.close();
  }
  return [...kinds];
}

/** The kind of a candidate's own words: `candidate:… typ host …`. */
export function kindOf(candidate: string): CandidateKind | null {
  const type = / typ (host|srflx|relay)\b/u.exec(candidate)?.[1];
  if (type === 'host') return / \S+\.local /u.test(candidate) ? 'mdns' : 'host';
  return type === 'srflx' || type === 'relay' ? type : null;
}

/** True when two ends of this very page find each other and a text gets across. */
export async function connectsInPage(iceServers: readonly RTCIceServer[]): Promise<boolean> {
  const [one, other] = [0, 1].map(() => new RTCPeerConnection({ iceServers: [...iceServers] }));
  if (!one || !other) return false;
  try {
    pass(one, other);
    pass(other, one);
    const arrived = new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), CONNECT_MS);
      other.addEventListener('datachannel', ({ channel }) => {
        channel.addEventListener('message', ({ data }) => resolve(data === 'santé'));
      });
    });
    const channel = one.createDataChannel('check');
    channel.addEventListener('open', () => channel.send('santé'));
    await one.setLocalDescription(await one.createOffer());
    if (one.localDescription) await other.setRemoteDescription(one.localDescription);
    await other.setLocalDescription(await other.createAnswer());
    if (other.localDescription) await one.setRemoteDescription(other.localDescription);
    return await arrived;
  } finally {
    one.close();
    other.close();
  }
}

function pass(from: RTCPeerConnection, to: RTCPeerConnection): void {
  from.addEventListener('icecandidate', ({ candidate }) => {
    // One that comes too late is not needed any more.
    if (candidate) to.addIceCandidate(candidate).catch(() => {});
  });
}
