import type { HostPerson } from '../../../host/host-person';
import type { HostViewOf } from '../../../host/host-view';
import type { HostMessages } from '../../messages/hostEn';
import { useHostMessages } from '../../messages/useHostMessages';
import { isMissing } from './orderPeople';
import { People } from './People';
import styles from './WhoAnswered.module.css';

/** Up to here everybody has a place on the screen; beyond it only those whom the question waits for. */
const ROOM = 24;
/** So few are called by their names. */
const FEW = 4;

interface WhoAnsweredProps {
  readonly view: HostViewOf<'question_open' | 'question_paused' | 'question_revealed'>;
}

/** How many have answered, and who has not, by name: on the host's screen and nowhere else (P8). */
export function WhoAnswered({ view }: WhoAnsweredProps) {
  const messages = useHostMessages();
  const { question, people } = view;
  const isAsked = view.phase !== 'question_revealed';
  const missing = isAsked ? people.filter(isMissing) : [];
  const waiting = isAsked ? waitingText(missing, question.answered, messages.panel) : null;
  const shown = people.length <= ROOM ? people : missing.slice(0, ROOM);
  return (
    <div className={styles.people}>
      {/* While many are missing each answer changes it: that would be spoken all the time. */}
      <p
        className={styles.answered}
        role="status"
        aria-atomic="true"
        aria-live={waiting === null ? 'off' : 'polite'}
      >
        {messages.answered(question.answered, question.of)}
        {waiting !== null && (
          <span className={styles.missing}>
            <span aria-hidden="true"> ·</span> {waiting}
          </span>
        )}
      </p>
      {shown.length > 0 && <People people={shown} ticks />}
      {people.length > ROOM && missing.length > ROOM && (
        <p className={styles.more}>{messages.panel.andMore(missing.length - ROOM)}</p>
      )}
    </div>
  );
}

/** Nothing as long as many are missing: the number says it. */
function waitingText(
  missing: readonly HostPerson[],
  answered: number,
  { waitingFor, allAnswered, andNames }: HostMessages['panel'],
): string | null {
  if (missing.length === 0) return answered > 0 ? allAnswered : null;
  if (missing.length > FEW) return null;
  const names = missing.map(({ pseudonym }) => pseudonym);
  return waitingFor(andNames(names.slice(0, -1), names[names.length - 1] ?? ''));
}
