import type { DataConnection } from 'peerjs';

import type { Binding, Connection, PathKind } from './connection';
import { fingerprintOf } from './fingerprint';

const FLUSH_MS = 1000;
const LOOK_AGAIN_MS = 10;

/**
 * The connection of a PeerJS channel that has just said `open`, or null when it must not be used: not raw, gone
 * again, or its descriptions do not hold exactly one fingerprint each. What arrives meanwhile is kept for it.
 *
 * Chromium says `open` too early at both ends. At the dialling one `remoteDescription` may still be null, since the
 * page has not been told yet of the answer that opened the channel. At the other end the channel itself may still be
 * connecting, and loses without a word what is sent (one time in a hundred under load); sometimes it says `open` a
 * second time. The statistics tell its true state.
 */
export async function whenConnected(channel: DataConnection): Promise<Connection | null> {
  const peerConnection = channel.peerConnection;
  const early: unknown[] = [];
  const keep = (data: unknown) => early.push(data);
  channel.on('data', keep);
  await isDescribed(channel);
  while (channel.open && !(await isReallyOpen(peerConnection))) await pause();
  channel.off('data', keep);
  return channel.open ? toConnection(channel, early) : null;
}

/** Resolves when offer and answer are known to the page, or the channel is closed. */
function isDescribed(channel: DataConnection): Promise<void> {
  const peerConnection = channel.peerConnection;
  return new Promise((resolve) => {
    const look = () => {
      if (channel.open && peerConnection.signalingState !== 'stable') return;
      peerConnection.removeEventListener('signalingstatechange', look);
      channel.off('close', look);
      resolve();
    };
    peerConnection.addEventListener('signalingstatechange', look);
    channel.on('close', look);
    look();
  });
}

/** A browser that keeps no such statistics is taken at its word. */
async function isReallyOpen(peerConnection: RTCPeerConnection): Promise<boolean> {
  let isOpen = true;
  for (const report of await statsOf(peerConnection).catch(() => [])) {
    if (report['type'] === 'data-channel') isOpen = report['state'] === 'open';
  }
  return isOpen;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
}

/** PeerJS ignores `connectionState`, so a dead path would stay "open" for ever: it is watched here. */
function toConnection(channel: DataConnection, early: readonly unknown[]): Connection | null {
  const peerConnection = channel.peerConnection;
  const binding = bindingOf(peerConnection);
  if (channel.serialization !== 'raw' || !binding) return null;

  let isOpen = true;
  let waiting: string[] = [];
  let onText: (text: string) => void = (text) => waiting.push(text);
  let onClose = () => {};
  let onSteady: (steady: boolean) => void = () => {};

  const closed = () => {
    if (!isOpen) return;
    isOpen = false;
    channel.close();
    onClose();
  };
  const receive = (data: unknown) => {
    if (!isOpen) return;
    if (typeof data === 'string') onText(data);
    else closed();
  };
  channel.on('data', receive);
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

  for (const data of early) receive(data);
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
      const kept = waiting;
      waiting = [];
      // Not while the listener is still being set up, and before the next message can arrive.
      queueMicrotask(() => {
        for (const text of kept) receive(text);
      });
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

/** The fingerprints of both descriptions; null unless each has exactly one. */
export function bindingOf(peerConnection: RTCPeerConnection | null): Binding | null {
  const local = fingerprintOf(peerConnection?.localDescription?.sdp ?? '');
  const remote = fingerprintOf(peerConnection?.remoteDescription?.sdp ?? '');
  return local && remote ? { local, remote } : null;
}

type Report = Record<string, unknown>;

async function statsOf(peerConnection: RTCPeerConnection): Promise<Report[]> {
  const reports: Report[] = [];
  // oxlint-disable-next-line unicorn/no-array-for-each -- RTCStatsReport is no array; Safari 15 has no iterator on it
  (await peerConnection.getStats()).forEach((report: Report) => reports.push(report));
  return reports;
}

async function pathOf(peerConnection: RTCPeerConnection): Promise<PathKind> {
  const reports = await statsOf(peerConnection);
  const typeOf = (id: unknown) => reports.find((report) => report['id'] === id)?.['candidateType'];
  for (const pair of reports) {
    if (pair['type'] !== 'candidate-pair' || pair['nominated'] !== true || pair['state'] !== 'succeeded')
      continue;
    const types = [pair['localCandidateId'], pair['remoteCandidateId']].map(typeOf);
    if (types.includes('relay')) return 'relay';
    return types.every((type) => type === 'host' || type === 'prflx') ? 'local' : 'nat';
  }
  return 'unknown';
}
