import { useState } from 'react';

import type { HostView } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { useCountdown } from '../shared/useCountdown';
import styles from './GoesOn.module.css';
import { useDesk } from './HostDeskContext';

interface GoesOnProps {
  readonly view: HostView;
}

/** Next comes by itself: when, and the way to keep it from coming. */
export function GoesOn({ view }: GoesOnProps) {
  const { flow: messages } = useHostMessages();
  const desk = useDesk();
  const [isStopped, setStopped] = useState(false);
  const leftMs = useCountdown({ endsAtMs: view.goesOnAtMs, leftMs: null });
  const stop = () => {
    setStopped(true);
    desk.setFlow({ ...view.flow, goOnAfterSeconds: null });
  };
  return (
    <>
      <span role="status" className={styles.stopped}>
        {isStopped && leftMs === null && messages.stopped}
      </span>
      {leftMs !== null && (
        <span className={styles.goesOn} data-goes-on={Math.ceil(leftMs / 1000)}>
          {messages.goesOnIn(Math.ceil(leftMs / 1000))}
          <button type="button" className={buttons.secondary} onClick={stop}>
            {messages.stop}
          </button>
        </span>
      )}
    </>
  );
}
