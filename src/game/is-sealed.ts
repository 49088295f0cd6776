import type { Setup } from './tasting';

/** True for a tasting that a friend prepared: no screen of the host tells what was not revealed. */
export function isSealed({ seal }: Setup): boolean {
  return seal !== undefined;
}
