import type { HostView } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { deliberately } from './deliberately';
import { useDesk } from './HostDeskContext';
import styles from './Knocks.module.css';
import box from './noticeBox.module.css';

interface KnocksProps {
  readonly view: HostView;
}

/**
 * Who came late and asks to be let in (J6), one after the other at the same place. It is told politely and takes the
 * focus from nothing.
 */
export function Knocks({ view: { knocks } }: KnocksProps) {
  const { flow: messages } = useHostMessages();
  const desk = useDesk();
  const [first] = knocks;
  const letAllIn = () => {
    for (const { key } of knocks) desk.letIn(key);
  };
  return (
    <div className={first && `${box.box} ${styles.knocks}`} data-knocks={knocks.length}>
      <p role="status">{first && messages.knocks(first.firstName, knocks.length - 1)}</p>
      {first && (
        <div className={styles.ways} role="group" aria-label={messages.atTheDoor}>
          <button
            type="button"
            className={buttons.secondary}
            onClick={deliberately(() => desk.letIn(first.key))}
          >
            {messages.letIn}
            <span className="hidden"> {messages.letInWhom(first.firstName)}</span>
          </button>
          <button
            type="button"
            className={buttons.secondary}
            onClick={deliberately(() => desk.turnAway(first.key))}
          >
            {messages.notNow}
          </button>
          {knocks.length > 1 && (
            <button type="button" className={buttons.quiet} onClick={deliberately(letAllIn)}>
              {messages.letAllIn(knocks.length)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
