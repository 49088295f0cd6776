import { useSyncExternalStore } from 'react';

const DIALOG = '[role="dialog"]';

/** A dialog that went this long after the last key or click was not closed by it. */
const UNASKED_MS = 1000;
/** So long a press may still be meant for the dialog that went. */
const MEANT_FOR_IT_MS = 1000;

let lastInputMs = -Infinity;
let vanishedAtMs = -Infinity;

/** Whether something has to be answered first. */
export function isDialogOpen(): boolean {
  return document.querySelector(DIALOG) !== null;
}

/** True just after a dialog went that nobody closed: a key that was meant for it comes too late. */
export function hasDialogVanished(): boolean {
  return performance.now() - vanishedAtMs < MEANT_FOR_IT_MS;
}

/** `isDialogOpen`, as it changes. Dialogs stand in the body itself, whoever opened them. */
export function useDialogOpen(): boolean {
  return useSyncExternalStore(followDialogs, isDialogOpen);
}

function followDialogs(onChange: () => void): () => void {
  let wasOpen = isDialogOpen();
  const onInput = () => {
    lastInputMs = performance.now();
  };
  const observer = new MutationObserver(() => {
    const isOpen = isDialogOpen();
    const now = performance.now();
    if (wasOpen && !isOpen && now - lastInputMs > UNASKED_MS) vanishedAtMs = now;
    wasOpen = isOpen;
    onChange();
  });
  observer.observe(document.body, { childList: true });
  document.addEventListener('keydown', onInput, true);
  document.addEventListener('click', onInput, true);
  return () => {
    observer.disconnect();
    document.removeEventListener('keydown', onInput, true);
    document.removeEventListener('click', onInput, true);
  };
}
