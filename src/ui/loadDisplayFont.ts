import url from 'virtual:display-font';

/** A page that never rests still gets its font. */
const AT_THE_LATEST_MS = 1500;

/**
 * Puts the font of titles and numbers on the page once there is something to see: no first paint waits for it, and
 * what a phone has to load first goes first. Until then, and without it, a face of the system stands in with its widths.
 */
export function loadDisplayFont(page: Document): void {
  const load = () => {
    new FontFace('Fraunces', `url(${url})`, { weight: '600' }).load().then(
      (face) => page.fonts.add(face),
      () => {
        // The stand-in stays: words are as good in it.
      },
    );
  };
  // Safari has no idle callback; there the next frames are drawn first.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(load, { timeout: AT_THE_LATEST_MS });
  else setTimeout(load, AT_THE_LATEST_MS / 10);
}
