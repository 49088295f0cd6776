import { useEffect, useRef } from 'react';

import buttons from '../shared/buttons.module.css';
import styles from './UndoBar.module.css';

interface UndoBarProps {
  /** What has just gone; null when there is nothing to take back. The button gets the focus when it changes. */
  readonly gone: string | null;
  readonly text: string;
  readonly action: string;
  /** Said after the action, for those who do not see the text beside it. */
  readonly actionWhat: string;
  readonly onAction: () => void;
}

/** Stays at the foot of the screen as long as something can be taken back: no clock runs against anybody. */
export function UndoBar({ gone, text, action, actionWhat, onAction }: UndoBarProps) {
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (gone !== null) button.current?.focus({ preventScroll: true });
  }, [gone]);

  return (
    // The button that gets the focus says it all; it would be read twice.
    <div className={styles.place} role={gone === null ? 'status' : undefined}>
      {text !== '' && (
        <div className={styles.bar}>
          <p>{text}</p>
          <button ref={button} type="button" className={buttons.secondary} onClick={onAction}>
            {action}
            {actionWhat !== '' && <span className="hidden"> {actionWhat}</span>}
          </button>
        </div>
      )}
    </div>
  );
}
