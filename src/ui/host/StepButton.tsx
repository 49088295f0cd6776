import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';

import { useHostMessages } from '../messages/useHostMessages';
import { ignoreHaste } from '../shared/hastyKeys';
import { deliberately } from './deliberately';
import styles from './StepButton.module.css';
import { stepKeys } from './stepKeys';
import { useKeyOwner, useStepKey, type StepKey } from './useStepKey';

interface StepButtonProps {
  readonly className: string | undefined;
  /** The key that does the same from anywhere on the screen; it is shown on the button while it does. */
  readonly stepKey: StepKey;
  readonly disabled?: boolean;
  readonly onStep: () => void;
  readonly children: ReactNode;
}

/** A button that moves the room, with a key of its own while it can be pressed. */
export function StepButton({ className, stepKey, disabled = false, onStep, children }: StepButtonProps) {
  const { flow } = useHostMessages();
  const { isOn } = useStore(stepKeys);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const owner = useKeyOwner();
  const key = disabled || !isOn ? null : stepKey;
  useStepKey(key, onStep);
  // Enter presses whatever has the focus, this button too.
  const acts = owner === null || (stepKey === 'Enter' && owner === button);
  return (
    <button
      ref={setButton}
      type="button"
      className={className}
      disabled={disabled}
      aria-keyshortcuts={key ?? undefined}
      onKeyDown={ignoreHaste}
      onClick={deliberately(onStep)}
    >
      {children}
      {key && <span className={styles.key} data-key={flow.keys[key]} data-acts={acts} aria-hidden="true" />}
    </button>
  );
}
