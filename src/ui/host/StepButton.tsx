import type { KeyboardEvent, ReactNode } from 'react';
import { useStore } from 'zustand';

import { useHostMessages } from '../messages/useHostMessages';
import { deliberately } from './deliberately';
import styles from './StepButton.module.css';
import { stepKeys } from './stepKeys';
import { useStepKey, type StepKey } from './useStepKey';

interface StepButtonProps {
  readonly className: string | undefined;
  /** The key that does the same from anywhere on the screen; it is shown on the button. */
  readonly stepKey: StepKey;
  readonly disabled?: boolean;
  readonly onStep: () => void;
  readonly children: ReactNode;
}

/** A button that moves the room, with a key of its own while it can be pressed. */
export function StepButton({ className, stepKey, disabled = false, onStep, children }: StepButtonProps) {
  const { flow } = useHostMessages();
  const { isOn } = useStore(stepKeys);
  const key = disabled || !isOn ? null : stepKey;
  useStepKey(key, onStep);
  return (
    <button
      type="button"
      className={className}
      disabled={disabled}
      aria-keyshortcuts={key ?? undefined}
      onKeyDown={ignoreRepeats}
      onClick={deliberately(onStep)}
    >
      {children}
      {key && <span className={styles.key} data-key={flow.keys[key]} aria-hidden="true" />}
    </button>
  );
}

/** Browsers press a button again and again while Enter is held down; by then it may stand for the next step. */
function ignoreRepeats(event: KeyboardEvent) {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
