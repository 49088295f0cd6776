import { createState, type State } from '../game/state';
import type { Setup } from '../game/tasting';
import { createKeyPair } from '../protocol/keys';
import type { TastingIdentity } from '../storage/tasting-store';

const ID_BYTES = 16;
const SECRET_BYTES = 32;

/**
 * A tasting of this host's own, with its own id and keys and no code yet, to be kept.
 *
 * @param randomText as in `HostPorts`; `nowMs` ms since 1970.
 */
export function newTasting(
  setup: Setup,
  randomText: (bytes: number) => string,
  nowMs: number,
): { readonly identity: TastingIdentity; readonly state: State } {
  const id = randomText(ID_BYTES);
  const identity = {
    id,
    createdAtMs: nowMs,
    code: null,
    formerCode: null,
    claimSecret: randomText(SECRET_BYTES),
    epoch: 1,
    isMovedAway: false,
    keys: createKeyPair(),
  };
  return { identity, state: createState(id, setup) };
}
