import { ADDED_SECONDS } from '../../game/tasting';
import type { HostViewOf } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import styles from './AddTime.module.css';
import { useDesk } from './HostDeskContext';

interface AddTimeProps {
  readonly view: HostViewOf<'question_open' | 'question_paused'>;
}

/** A little more time for the question on the table; there is none to add without a clock. */
export function AddTime({ view }: AddTimeProps) {
  const { flow: messages } = useHostMessages();
  const desk = useDesk();
  const { endsAtMs, leftMs } = view.question;
  if (endsAtMs === null && leftMs === null) return null;
  return (
    <button type="button" className={styles.add} onClick={() => desk.addTime(view.seen)}>
      {messages.addTime(ADDED_SECONDS)}
      <span className="hidden"> {messages.addTimeTo}</span>
    </button>
  );
}
