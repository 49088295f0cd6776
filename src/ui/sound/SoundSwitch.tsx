import { useStore } from 'zustand';

import { useSoundMessages } from '../messages/useSoundMessages';
import bar from '../shared/barButton.module.css';
import { soundBox } from './soundBox';
import styles from './SoundSwitch.module.css';

/** Sounds on and off, by one press, on the host's screen and on the big one. */
export function SoundSwitch() {
  const messages = useSoundMessages();
  const { status } = useStore(soundBox.store);
  if (!soundBox.canSound) return null;
  const isOn = status === 'on' || status === 'waiting';
  return (
    <span className={styles.sounds}>
      <button
        type="button"
        className={bar.button}
        aria-pressed={isOn}
        data-sound={status}
        onClick={() => soundBox.turn(!isOn)}
      >
        <Speaker isOn={isOn} />
        <span className={styles.name}>{messages.sounds}</span>
      </button>
      <span className={styles.hint} role="status">
        {status === 'waiting' && messages.waiting}
        {status === 'failed' && messages.failed}
      </span>
    </span>
  );
}

function Speaker({ isOn }: { readonly isOn: boolean }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M3 7.500h3L10.500 4v12L6 12.500H3Z" fill="currentColor" />
      <path
        d={
          isOn
            ? 'M13 7c1.600 1.800 1.600 4.200 0 6M15.500 4.800c2.800 3 2.800 7.400 0 10.400'
            : 'M13.500 7.500l5 5M18.500 7.500l-5 5'
        }
        fill="none"
        stroke="currentColor"
        strokeWidth="1.800"
        strokeLinecap="round"
      />
    </svg>
  );
}
