import type { HostPerson, HostViewOf } from '../../../host/host-view';
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
  const shown = people.length <= ROOM ? people : missing.slice(0, ROOM);
  return (
    <div className={styles.people}>
      <p className={styles.answered}>
        {messages.answered(question.answered, question.of)}
        {missing.length > 0 && missing.length <= FEW && (
          <span className={styles.missing}>
            {' '}
            · {messages.panel.waitingFor(namesOf(missing, messages.panel))}
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

function namesOf(
  people: readonly HostPerson[],
  { andNames }: { readonly andNames: (names: readonly string[], last: string) => string },
): string {
  const names = people.map(({ pseudonym }) => pseudonym);
  return andNames(names.slice(0, -1), names[names.length - 1] ?? '');
}
