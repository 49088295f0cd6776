import type { WineColor } from './knowledge';

/** The colour that the same grapes give elsewhere. */
export function madeLike(color: WineColor | null): WineColor | null {
  if (color === 'orange') return 'white';
  return color === 'rosé' ? 'red' : color;
}
