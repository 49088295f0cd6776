import buttons from '../shared/buttons.module.css';
import { ignoreHaste } from '../shared/hastyKeys';
import styles from './RemoteScreen.module.css';

interface RemoteButtonProps {
  readonly name: string;
  /** The next step: large, at the foot. */
  readonly isMain?: boolean;
  /** There is nobody to hear it, or nothing to be done. */
  readonly isOff: boolean;
  readonly onPress: () => void;
}

/** One of the host's buttons. The second tap of a double tap, or press of a key in a hurry, must not be the next step (P10). */
export function RemoteButton({ name, isMain = false, isOff, onPress }: RemoteButtonProps) {
  return (
    <button
      type="button"
      className={isMain ? `${buttons.primary} ${styles.big}` : buttons.secondary}
      disabled={isOff}
      onKeyDown={ignoreHaste}
      onClick={({ detail }) => {
        if (detail <= 1) onPress();
      }}
    >
      {name}
    </button>
  );
}
