import type { DeviceKind } from '../game/state';

/** How a big screen or remote came to its tasting. */
export interface DeviceRequest {
  readonly kind: DeviceKind;
  readonly code: string;
  /** KEY of the link: the one host it talks to. */
  readonly pin: string;
  /** The secret of a link that lets it in; null when it comes back to where it was let in before. */
  readonly secret: string | null;
}
