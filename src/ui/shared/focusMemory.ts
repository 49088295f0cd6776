/** What had the focus last. Not every browser tells when the element with the focus is removed or disabled. */
let lastFocused: Element | null = null;

globalThis.document?.addEventListener('focusin', (event) => {
  if (event.target instanceof Element) lastFocused = event.target;
});

globalThis.document?.addEventListener('focusout', ({ target }) => {
  if (!(target instanceof HTMLElement) || target !== lastFocused || isHidden(target)) return;
  // A person who taps on nothing gives the focus up; an element that is going away does not. Chrome tells of both, and
  // of the latter while the element still stands there: what it was is known once it would have gone.
  queueMicrotask(() => {
    if (target === lastFocused && target.isConnected && !target.matches(':disabled')) lastFocused = null;
  });
});

/** A screen that waits for the next one to load is hidden before it goes. */
function isHidden(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length === 0;
}

/** True when nothing has the focus that a person could be using. */
export function isFocusFree(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.matches('h1, :disabled');
}

/** What has lost the focus by being disabled. */
export function disabledUnderFocus(): HTMLElement | null {
  return lastFocused instanceof HTMLElement && lastFocused.matches(':disabled') ? lastFocused : null;
}

/** True when the element with the focus went away or was disabled under it. */
export function isFocusLost(): boolean {
  if (!lastFocused) return false;
  const active = document.activeElement;
  const nowhere = active === null || active === document.body || active.matches(':disabled');
  return nowhere && (!lastFocused.isConnected || lastFocused.matches(':disabled'));
}
