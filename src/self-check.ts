import type { Config } from './config';
import { toBase64Url } from './protocol/base64url';
import { MIN_CODE, phonePeerId } from './protocol/peer-id';
import { createStorageCheck } from './storage/storage-health';
import { createStrictStore } from './storage/strict-store';
import { connectsInPage, findCandidates, reachesSignaling } from './transport/self-check';
import type { SelfCheck } from './ui/services';

/** The checks of this browser and network, with the adapters that a tasting would use. */
export function createSelfCheck(loadConfig: () => Promise<Config>, database: string): SelfCheck {
  const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  return {
    hasWebRtc: typeof RTCPeerConnection !== 'undefined',
    isSecure: window.isSecureContext,
    storage: async () => (await createStorageCheck(createStrictStore(database))()) !== 'blocked',
    async signaling() {
      const { signaling } = await loadConfig();
      return reachesSignaling(signaling, phonePeerId(String(MIN_CODE), random(16)), toBase64Url(random(16)));
    },
    addresses: async () => findCandidates((await loadConfig()).iceServers),
    connection: async () => connectsInPage((await loadConfig()).iceServers),
  };
}
