import { Children, useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import styles from './Dialog.module.css';
import { openedDialog } from './openDialogs';

/** Up to so many buttons stand in a row. */
const MANY = 2;

interface DialogProps {
  readonly title: string;
  readonly text: string;
  /** What there is to see between the words and the buttons. */
  readonly body?: ReactNode;
  /** The buttons; the first one gets the focus, unless that would scroll the words away. */
  readonly children: ReactNode;
  /** There is more in it than a small screen holds: it is read from its title on. */
  readonly isLong?: boolean;
  readonly onClose: () => void;
  /** For what needs the room: a list. */
  readonly isWide?: boolean;
}

/**
 * Something that has to be answered or closed first. Mounted is open. It stands outside of what opened it, so that
 * it looks the same everywhere.
 */
export function Dialog({
  title,
  text,
  body,
  children,
  onClose,
  isLong = false,
  isWide = false,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    // Firefox has it from 98 on; before, `open` and the style sheet do the same but for the inert page behind.
    if (typeof element.showModal === 'function') element.showModal();
    else element.setAttribute('open', '');
    // What scrolls is begun at its title; Safari would scroll even to a button that is in sight below a list.
    if (isLong || element.scrollHeight > element.clientHeight) heading.current?.focus();
    else wayOut(buttons.current)?.focus();
    const closed = openedDialog(element);
    return () => {
      closed();
      if (typeof element.close === 'function') element.close();
      const isThere = before instanceof HTMLElement && before.isConnected;
      // Its screen may be another one by now, and it may have been scrolled away under a dialog that stayed open for long.
      const back = isThere ? before : document.querySelector<HTMLElement>('h1');
      back?.focus({ preventScroll: true });
    };
  }, [isLong]);

  const ways = Children.toArray(children);
  const [first] = ways;
  // To the eye and to Tab the way out comes last where there are many to choose from.
  const isMany = ways.length > MANY;

  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide}
      data-long={isLong}
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
      <h2 ref={heading} id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <p id={`${id}-text`} aria-live="polite">
        {text}
      </p>
      {body}
      <div ref={buttons} className={styles.buttons} data-many={isMany}>
        {isMany ? [...ways.slice(1), first] : ways}
      </div>
    </dialog>,
    document.body,
  );
}

/** The first of the buttons as they were given. */
function wayOut(buttons: HTMLElement | null): HTMLElement | null {
  const isLast = buttons?.dataset['many'] === 'true';
  return buttons?.querySelector<HTMLElement>(isLast ? ':scope > :last-child' : 'button, a') ?? null;
}

/** What `showModal` does by itself: Escape closes, Tab stays inside. */
function keepInside(event: KeyboardEvent<HTMLDialogElement>, onClose: () => void) {
  if (event.key === 'Escape') {
    event.preventDefault();
    // The dialog that this one was opened from stays.
    event.stopPropagation();
    onClose();
    return;
  }
  if (event.key !== 'Tab') return;
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(
      'button:enabled, a[href], summary, input:enabled, select',
    ),
  ];
  const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops[stops.length - 1] : stops[0])?.focus();
}
