import { useEffect, useState } from 'react';

import { useDeviceMessages } from '../messages/useDeviceMessages';
import styles from './BigScreen.module.css';

/** Safari before 16.4 knows it by another name. */
interface OlderDocument {
  readonly webkitFullscreenElement?: Element | null;
  readonly webkitFullscreenEnabled?: boolean;
}

interface OlderElement {
  readonly webkitRequestFullscreen?: () => void;
}

const page: Document & OlderDocument = document;

/** Gone once the page fills the screen, and where it never can (iPhones). */
export function FullScreenButton() {
  const { screen: messages } = useDeviceMessages();
  const [isFull, setFull] = useState(fills);
  useEffect(() => {
    const look = () => setFull(fills());
    document.addEventListener('fullscreenchange', look);
    document.addEventListener('webkitfullscreenchange', look);
    return () => {
      document.removeEventListener('fullscreenchange', look);
      document.removeEventListener('webkitfullscreenchange', look);
    };
  }, []);
  if (isFull || !mayFill()) return null;
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
      <span>{messages.fullScreen}</span>
    </button>
  );
}

function fills(): boolean {
  return Boolean(page.fullscreenElement ?? page.webkitFullscreenElement);
}

function mayFill(): boolean {
  return page.fullscreenEnabled || page.webkitFullscreenEnabled === true;
}

function fill() {
  const root: HTMLElement & OlderElement = document.documentElement;
  if (typeof root.requestFullscreen === 'function') {
    // Refused where the page has been embedded: the window stays as it is.
    root.requestFullscreen().catch(() => undefined);
  } else root.webkitRequestFullscreen?.();
}
