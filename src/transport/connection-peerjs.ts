import type { DataConnection } from 'peerjs';

import type { Binding, Connection, PathKind } from './connection';
import { fingerprintOf } from './fingerprint';

const FLUSH_MS = 1000;

/**
 * An open PeerJS data connection as our port, or null when it must not be used: not raw, or its descriptions do
 * not hold exactly one fingerprint each.
 *
 * PeerJS ignores `connectionState`, so a dead path would stay "open" for ever: it is watched here.
 */
export function toConnection(channel: DataConnection): Connection | null {
  const peerConnection = channel.peerConnection;
  const binding = bindingOf(peerConnection);
  if (channel.serialization !== 'raw' || !binding) return null;

  let isOpen = true;
  let onText: (text: string) => void = () => {};
  let onClose = () => {};
  let onSteady: (steady: boolean) => void = () => {};

  const closed = () => {
    if (!isOpen) return;
    isOpen = false;
    channel.close();
    onClose();
  };
  channel.on('data', (data) => {
    if (!isOpen) return;
    if (typeof data === 'string') onText(data);
    else closed();
  });
  channel.on('close', closed);
  channel.on('error', () => {
    if (!channel.open) closed();
  });
  const look = (state: RTCPeerConnectionState | RTCIceConnectionState) => {
    if (state === 'failed' || state === 'closed') closed();
    else if (state === 'disconnected') onSteady(false);
    else if (state === 'connected' || state === 'completed') onSteady(true);
  };
  peerConnection.addEventListener('connectionstatechange', () => look(peerConnection.connectionState));
  // Firefox before 113 has no connectionState.
  peerConnection.addEventListener('iceconnectionstatechange', () => look(peerConnection.iceConnectionState));

  return {
    binding,
    get buffered() {
      return isOpen ? (channel.dataChannel?.bufferedAmount ?? 0) : 0;
    },
    send(text) {
      if (isOpen) void channel.send(text);
    },
    onText(listener) {
      onText = listener;
    },
    onClose(listener) {
      onClose = listener;
    },
    onSteady(listener) {
      onSteady = listener;
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      closeAfterLastMessage(channel);
    },
    path: () => pathOf(peerConnection),
  };
}

/**
 * Closing the peer connection at once would lose what was sent just before, such as the reason. Closing the data
 * channel sends the rest first; PeerJS closes the peer connection when that is done.
 */
function closeAfterLastMessage(channel: DataConnection): void {
  channel.dataChannel?.close();
  setTimeout(() => channel.close(), FLUSH_MS);
}

function bindingOf(peerConnection: RTCPeerConnection | null): Binding | null {
  const local = fingerprintOf(peerConnection?.localDescription?.sdp ?? '');
  const remote = fingerprintOf(peerConnection?.remoteDescription?.sdp ?? '');
  return local && remote ? { local, remote } : null;
}

async function pathOf(peerConnection: RTCPeerConnection): Promise<PathKind> {
  const reports = new Map<string, Record<string, unknown>>();
  // oxlint-disable-next-line unicorn/no-array-for-each -- RTCStatsReport is no array; Safari 15 has no iterator on it
  (await peerConnection.getStats()).forEach((report: Record<string, unknown>, id: string) => {
    reports.set(id, report);
  });
  for (const pair of reports.values()) {
    if (pair['type'] !== 'candidate-pair' || pair['nominated'] !== true || pair['state'] !== 'succeeded')
      continue;
    const types = [pair['localCandidateId'], pair['remoteCandidateId']].map(
      (id) => reports.get(String(id))?.['candidateType'],
    );
    if (types.includes('relay')) return 'relay';
    return types.every((type) => type === 'host' || type === 'prflx') ? 'local' : 'nat';
  }
  return 'unknown';
}
