import type { PeerOptions } from 'peerjs';

export interface SignalingSettings {
  /** Address of the signaling server: `ws:`, `wss:`, `http:` or `https:`, with or without a path. */
  readonly url: URL;
  /** Never empty by default: PeerJS would name public servers. */
  readonly iceServers: readonly RTCIceServer[];
}

const DEFAULT_PORTS: Record<string, number> = { 'ws:': 80, 'http:': 80, 'wss:': 443, 'https:': 443 };
const HEARTBEAT_MS = 5000;

/** The claim as a PeerJS token. The first epoch is not named, so that any PeerJS server sees one and the same token. */
export function claimToken(secret: string, epoch: number): string {
  return epoch > 1 ? `${secret}~${epoch}` : secret;
}

/** PeerJS options for our own server only; `token` is the claim secret or a dial's own. */
export function peerOptions({ url, iceServers }: SignalingSettings, token: string): PeerOptions {
  return {
    host: url.hostname,
    port: Number(url.port) || (DEFAULT_PORTS[url.protocol] ?? 443),
    path: url.pathname,
    secure: url.protocol === 'wss:' || url.protocol === 'https:',
    key: 'peerjs',
    token,
    pingInterval: HEARTBEAT_MS,
    config: { iceServers: [...iceServers] },
  };
}
