import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly text: string;
  /** The buttons; the first one gets the focus. */
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A question that has to be answered first. Mounted is open. */
export function Dialog({ title, text, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    // Firefox has it from 98 on; before, `open` and the style sheet do the same but for the inert page behind.
    if (typeof element.showModal === 'function') element.showModal();
    else element.setAttribute('open', '');
    element.querySelector('button')?.focus();
    return () => {
      if (typeof element.close === 'function') element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Firefox before 98 does not know the element
      role="dialog"
      aria-modal="true"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => keepInside(event, onClose)}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div className={styles.buttons}>{children}</div>
    </dialog>
  );
}

/** What `showModal` does by itself: Escape closes, Tab stays inside. */
function keepInside(event: KeyboardEvent<HTMLDialogElement>, onClose: () => void) {
  if (event.key === 'Escape') {
    event.preventDefault();
    onClose();
    return;
  }
  if (event.key !== 'Tab') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button, a[href]')];
  const edge = event.shiftKey ? buttons[0] : buttons[buttons.length - 1];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? buttons[buttons.length - 1] : buttons[0])?.focus();
}
