import { useStore } from 'zustand';

import { openDialogs } from '../shared/openDialogs';

/** A dialog that went this long after the last key or click was not closed by it. */
const UNASKED_MS = 1000;
/** So long a press may still be meant for the dialog that went. */
const MEANT_FOR_IT_MS = 1000;

let lastInputMs = -Infinity;
let vanishedAtMs = -Infinity;

for (const type of ['keydown', 'click'] as const) {
  globalThis.document?.addEventListener(type, () => (lastInputMs = performance.now()), true);
}
openDialogs.subscribe((now, before) => {
  const hasGone = before.elements.length > 0 && now.elements.length === 0;
  if (hasGone && performance.now() - lastInputMs > UNASKED_MS) vanishedAtMs = performance.now();
});

/** Whether something has to be answered first. */
export function isDialogOpen(): boolean {
  return openDialogs.getState().elements.length > 0;
}

/** `isDialogOpen`, as it changes. */
export function useDialogOpen(): boolean {
  return useStore(openDialogs, ({ elements }) => elements.length > 0);
}

/** True just after a dialog went that nobody closed: a key that was meant for it comes too late. */
export function hasDialogVanished(): boolean {
  return performance.now() - vanishedAtMs < MEANT_FOR_IT_MS;
}
