import { createPeerjsDial } from '../../src/transport/dial-peerjs';
import { createPeerjsListen } from '../../src/transport/listen-peerjs';
import { TRANSPORT_CASES } from '../contracts/transport-contract';

/** Runs one case of the transport contract over PeerJS in this very page. */
declare global {
  interface Window {
    runCase: (title: string, signaling: string) => Promise<void>;
  }
}

const PATIENCE_MS = 30_000;
const text = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join('');

window.runCase = async (title, signaling) => {
  const found = TRANSPORT_CASES.find((one) => one.title === title);
  if (!found) throw new Error(`no case ${title}`);
  const settings = { url: new URL(signaling), iceServers: [] };
  await found.run({
    listen: createPeerjsListen(settings),
    dial: createPeerjsDial(settings, text),
    freshIds: () => {
      const hostId = `contract${text()}-${1000 + Math.floor(Math.random() * 9000)}`;
      return { hostId, phoneId: `${hostId}-${text()}` };
    },
    async until(what, isSo) {
      const endMs = performance.now() + PATIENCE_MS;
      while (!isSo()) {
        if (performance.now() > endMs) throw new Error(`never: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  });
};
