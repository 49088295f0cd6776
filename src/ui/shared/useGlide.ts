import { useLayoutEffect, useRef, type RefObject } from 'react';

import { wantsMotion } from './wantsMotion';

const GLIDE: KeyframeAnimationOptions = {
  duration: 650,
  // A moment to see where everyone stood.
  delay: 250,
  easing: 'cubic-bezier(0.3, 0, 0.15, 1)',
  fill: 'backwards',
};
/** Nobody sees more of them at once. */
const MOST_ROWS = 40;

/** Names in the order of the leaderboard that was shown last: a new screen starts from it. */
let former: ReadonlyMap<string, number> = new Map();

/** Lets the rows of a leaderboard glide from their former places to the new ones. The rows themselves are right at once. */
export function useGlide(
  rows: readonly { readonly pseudonym: string }[],
): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const before = former;
    former = new Map(rows.map(({ pseudonym }, index) => [pseudonym, index]));
    if (!list.current || !wantsMotion() || !rows.some(({ pseudonym }) => before.has(pseudonym))) return;
    const items = [...list.current.querySelectorAll<HTMLElement>('li')].slice(0, MOST_ROWS);
    const places = items.map(({ offsetLeft, offsetTop }) => ({ left: offsetLeft, top: offsetTop }));
    items.forEach((item, index) => {
      const was = before.get(rows[index]?.pseudonym ?? '');
      const from = places[was ?? items.length - 1];
      const to = places[index];
      if (was === index || !from || !to) return;
      const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
      // Who climbs passes in front.
      const layer = was !== undefined && was > index ? '2' : '1';
      const keyframes = [
        { transform: start, zIndex: layer, opacity: was === undefined ? 0 : 1 },
        { transform: 'none', zIndex: layer },
      ];
      item.animate(keyframes, GLIDE);
    });
  }, [rows]);
  return list;
}
