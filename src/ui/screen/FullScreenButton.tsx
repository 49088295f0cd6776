import { useEffect, useState } from 'react';

import { useDeviceMessages } from '../messages/useDeviceMessages';
import styles from './BigScreen.module.css';

/** Gone once the page fills the screen, and where it never can (iPhones). */
export function FullScreenButton() {
  const { screen: messages } = useDeviceMessages();
  const [isFull, setFull] = useState(() => Boolean(document.fullscreenElement));
  useEffect(() => {
    const look = () => setFull(Boolean(document.fullscreenElement));
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  // Safari before 16.4 knows it by another name, and its own green button does the same.
  if (isFull || !document.fullscreenEnabled) return null;
  return (
    <button type="button" className={styles.full} onClick={fill}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path
          d="M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {messages.fullScreen}
    </button>
  );
}

function fill() {
  // Refused where the page has been embedded: the window stays as it is.
  document.documentElement.requestFullscreen().catch(() => undefined);
}
