import { Peer } from 'peerjs';

import type { Connection } from '../../src/transport/connection';
import { createPeerjsDial } from '../../src/transport/dial-peerjs';
import { createPeerjsListen } from '../../src/transport/listen-peerjs';
import { peerOptions } from '../../src/transport/peerjs-settings';
import { TRANSPORT_CASES } from '../contracts/transport-contract';

declare global {
  interface Window {
    /** Runs one case of the transport contract over PeerJS in this very page. */
    runCase: (title: string, signaling: string) => Promise<void>;
    /**
     * Two phones that name their channels alike dial a host that holds three; then one more does, one too many, and
     * one after a channel was closed. Resolves with what became of these three.
     */
    dialBeyond: (signaling: string) => Promise<string[]>;
  }
}

const PATIENCE_MS = 30_000;
/** Nothing keeps two phones from giving their channels one and the same name, though PeerJS's types do not tell it. */
const ALIKE = { serialization: 'raw', reliable: true, connectionId: 'alike' };
const text = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join('');

window.runCase = async (title, signaling) => {
  const found = TRANSPORT_CASES.find((one) => one.title === title);
  if (!found) throw new Error(`no case ${title}`);
  const settings = { url: new URL(signaling), iceServers: [] };
  await found.run({
    listen: createPeerjsListen(settings),
    dial: createPeerjsDial(settings, text),
    freshIds,
    until,
  });
};

window.dialBeyond = async (signaling) => {
  const settings = { url: new URL(signaling), iceServers: [] };
  const { hostId, phoneId } = freshIds();
  const connections: Connection[] = [];
  let isOnline = false;
  const listening = createPeerjsListen(settings, 3)(
    { hostId, secret: text(), epoch: 1 },
    {
      onStatus: (status) => (isOnline = status === 'online'),
      onConnection: (connection) => connections.push(connection),
    },
  );
  await until('the id is claimed', () => isOnline);
  const alike: Peer[] = [];
  for (const n of [1, 2]) {
    const peer = new Peer(`${phoneId}${n}`, peerOptions(settings, text()));
    peer.on('open', () => peer.connect(hostId, ALIKE));
    alike.push(peer);
    await until('it is connected', () => connections.length === n);
  }
  const dial = async (n: number) => {
    const signal = new AbortController().signal;
    const result = await createPeerjsDial(
      settings,
      text,
    )({ hostId, phoneId: `${phoneId}${n}`, signal, onHostAway: () => {} });
    return result.ok ? 'connected' : result.failure;
  };
  const outcomes = [await dial(3), await dial(4)];
  alike[0]?.destroy();
  connections[0]?.close();
  outcomes.push(await dial(5));
  for (const peer of alike) peer.destroy();
  listening.close();
  return outcomes;
};

function freshIds() {
  const hostId = `contract${text()}-${1000 + Math.floor(Math.random() * 9000)}`;
  return { hostId, phoneId: `${hostId}-${text()}` };
}

async function until(what: string, isSo: () => boolean): Promise<void> {
  const endMs = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > endMs) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
